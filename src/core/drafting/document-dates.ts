import { foldText } from '../text/fold';

/** One mention of a document with its date. */
export interface DocumentMention {
  /** as written: "225/QĐ-TTg" */
  number: string;
  day: number;
  month: number;
  year: number;
  /** who issued it, folded; '' when nobody is named */
  issuer: string;
}

const MENTION = /(\d{1,5}(?:\/\d{4})?\s*[/-]\s*\p{Lu}[\p{Lu}đ]{0,}(?:[-&/][\p{L}\d]+)*)[\s,(]*ngày\s+(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})(?:,?\s+của\s+((?:(?!\s+(?:về|ban hành|phê|quy|đẩy|trong|giai|năm|và|để|hướng|kèm|tại)(?!\p{L})|[.,;:()\n“"]).){2,60}))?/gu;

/** Documents dated by day that a text names. */
export function documentMentions(text: string): DocumentMention[] {
  return [...text.normalize('NFC').replace(/[ \t\u00a0\r\n]+/g, ' ').matchAll(MENTION)].map(([, number = '', day, month, year, issuer = '']) => ({
    number: number.replace(/\s/g, ''), day: Number(day), month: Number(month), year: Number(year), issuer: foldText(issuer).replace(/\bubnd\b/g, 'uy ban nhan dan').replace(/\bhdnd\b/g, 'hoi dong nhan dan'),
  }));
}

/** The same number of the same kind of document; leading zeros do not count. @example documentKey('08/QĐ-UBND') === documentKey('8/QĐ-UBND') */
export function documentKey(number: string): string {
  return foldText(number).replace(/^0+(?=\d)/, '');
}

/** Issuers of which there is one in the country: their numbers are never given twice in a year. What many offices number (UBND, HĐND, sở) can be theirs or another's. */
const ONE_ISSUER = /-(?:ttg|cp|nq-cp|qh\d*|bnv|btc|btp|bkhcn|btttt|byt|bgddt|bct|bxd|vpcp|tw|bbt|bct)$|\/\d{4}\/|nd-cp|nq-cp/;

/** "UBND tỉnh" can be "Ủy ban nhân dân tỉnh Khánh Hòa"; who is not named can be anybody. */
function isAnother(first: string, second: string): boolean {
  return !first.startsWith(second) && !second.startsWith(first);
}

/**
 * Whether two mentions of one number give two dates to what is surely one document: in one year, or on the same day of another year (a slip of the year). Numbers begin
 * anew each year, and each people's committee numbers its own: those are two documents.
 */
export function datesDiffer(first: DocumentMention, second: DocumentMention): boolean {
  const sameDay = first.day === second.day && first.month === second.month;
  if (sameDay && first.year === second.year) return false;
  const key = documentKey(first.number);
  const local = !ONE_ISSUER.test(key);
  if (local && isAnother(first.issuer, second.issuer)) return false;
  const hasYear = /^\d+\/\d{4}\//.test(key);
  return hasYear || first.year === second.year || sameDay;
}

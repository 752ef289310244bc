/** Which part of a form or an older document was left standing. */
export type LeftoverKind = 'number' | 'date' | 'dots' | 'instruction' | 'letters';

const KINDS: readonly LeftoverKind[] = ['number', 'date', 'letters', 'instruction', 'dots'];

export interface Leftover {
  kind: LeftoverKind;
  /** as written, with a few words around it */
  text: string;
}

/** dots, ellipses and lines of a form */
const GAP = String.raw`[.…_\s]*`;
const DOTS = String.raw`(?:(?=[.…_]*(?:\.\.|…|__))[.…_]+)`;

/** A place that waits for something, in the words of the forms (S4 Mẫu 1a: "Số: /KH-.....", "ngày tháng năm"; S3 Phụ lục: "Quyết định số /QĐ-UBND ngày /7/2023"). */
const PATTERNS: readonly { kind: LeftoverKind; pattern: RegExp }[] = [
  // số /QĐ-UBND, Số:…/KH-UBND; "số/lượng" and "hồ sơ/tháng" are words
  { kind: 'number', pattern: new RegExp(String.raw`(?<!\p{L})[Ss]ố\s*:?${GAP}/\s*(?:\d{4}\s*/\s*)?\p{Lu}[\p{Lu}đ]+(?:-[\p{L}.…]+)?`, 'u') },
  { kind: 'number', pattern: new RegExp(String.raw`(?<!\p{L})[Ss]ố\s*:${GAP}/\s*(?:$|[;,)\n])`, 'u') },
  { kind: 'number', pattern: new RegExp(String.raw`(?<!\p{L})[Ss]ố\s*:?\s*(?:${DOTS})\s*(?:$|[;,)]|ngày)`, 'u') },
  // ngày /7/2023, ngày … tháng … năm 2025, ngày  tháng , ngày tháng 7 năm 2023
  { kind: 'date', pattern: new RegExp(String.raw`(?<!\p{L})ngày${GAP}/${GAP}\d{0,2}${GAP}/${GAP}(?:\d{4}|20|$)`, 'iu') },
  { kind: 'date', pattern: new RegExp(String.raw`(?<!\p{L})ngày\s*(?:${DOTS})\s*(?:/|tháng)`, 'iu') },
  { kind: 'date', pattern: /(?<!\p{L})ngày(?:[ \t\u00a0]{2,})tháng(?!\p{L})/iu },
  { kind: 'date', pattern: new RegExp(String.raw`(?<!\p{L})ngày\s+tháng\s+(?:\d{1,2}\s+)?năm\s*(?:\d{4}|${DOTS})`, 'iu') },
  { kind: 'date', pattern: /,\s*ngày\s+tháng(?:\s+năm)?\s*$/imu },
  { kind: 'date', pattern: new RegExp(String.raw`(?<!\p{L})tháng\s*${DOTS}\s*(?:/\s*)?(?:năm|\d{4})`, 'iu') },
  // …/…/2025, …/3/2025, Quý …/2025
  { kind: 'date', pattern: new RegExp(String.raw`(?<![\p{L}\d.…_])${DOTS}\s*/\s*(?:${DOTS}|\d{1,2})\s*/\s*\d{4}(?!\d)`, 'u') },
  { kind: 'date', pattern: new RegExp(String.raw`(?<!\p{L})quý\s*${DOTS}\s*(?:/|năm)\s*\d{4}`, 'iu') },
  // tháng   năm 2025; "tháng năm" is May
  { kind: 'date', pattern: new RegExp(String.raw`(?<!\p{L})tháng {2,}năm\s*(?:\d{4}|${DOTS}|$)`, 'iu') },
  { kind: 'date', pattern: new RegExp(String.raw`(?<!\p{L})năm\s+20\d?\s*(?:${DOTS})`, 'iu') },
  // Kế hoạch năm …; "hằng năm ..." goes on
  { kind: 'date', pattern: new RegExp(String.raw`(?<!\p{L})(?<!(?:hàng|hằng|mỗi|các|nhiều|\d)\s)năm\s+(?:${DOTS})\s*(?:$|[;,)\n])`, 'iu') },
  // đạt …%
  { kind: 'dots', pattern: new RegExp(String.raw`(?:${DOTS})\s*%`, 'u') },
  // xx/xx/2025, số xx/KH-UBND; "Đại hội XX" is a number
  { kind: 'letters', pattern: /(?<![\p{L}\d])(?:xx+|XX)\s*\/\s*(?:xx+|XX|\d)|(?<![\p{L}\d])\d{1,2}\/(?:xx+|XX)(?![\p{L}\d])|(?<![\p{L}\d])xx+(?![\p{L}\d])|năm\s+20(?:xx|XX)(?![\p{L}\d])|(?<![\p{L}\d])20[2-9][xX](?![\p{L}\d])|(?<!\p{L})(?:[Ss]ố|[Nn]gày|[Tt]háng)\s*:?\s*XX+(?!\p{L})/u },
  // XXX, Sở XXX, huyện XXXX; a Roman number has three of them at most, and "Đại hội lần thứ XXX" is one
  { kind: 'letters', pattern: /^\s*X{3,}\s*$|(?<![\p{L}\d])X{4,}(?![\p{L}\d])|(?<!\p{L})(?:[Ss]ở|[Pp]hòng|UBND|[Hh]uyện|[Xx]ã|[Pp]hường|[Tt]ỉnh|[Tt]hành phố|[Đđ]ơn vị|[Cc]ơ quan|[Cc]ông ty|[Ôô]ng|[Bb]à)\s+XXX(?![\p{L}\d])/u },
  { kind: 'instruction', pattern: /\[\s*(?:\.{2,}|…+|_{2,})?\s*\]|\[\s*(?:nêu|ghi|điền|tên|số|ngày|nội dung|đơn vị|cơ quan|họ)(?!\p{L})[^\]]*\]/iu },
  { kind: 'instruction', pattern: /<\s*(?:nêu|ghi|điền|tên|họ)(?!\p{L})[^>]*>/iu },
];

/** What stands in a text in which one of the patterns can be: most texts have none of it, and these are quick to see. */
const SIGNS: Readonly<Record<LeftoverKind, RegExp>> = {
  number: /[Ss]ố\s*:?\s*[./…_]/, date: /ngày\s*[./…_]|[.…_]\s*\/|quý\s*[.…_]|ngày\s+tháng|tháng\s*[.…_]|tháng {2,}|năm\s+(?:20\d?\s*)?[.…_]/i, letters: /xx|XX|20[2-9][xX]/, instruction: /[[<]/, dots: /[.…_]{2}|…/,
};

/** A run of dots weighs one for each dot and three for an ellipsis; from here on it is a line to write on, and no "and so on". */
const LINE_TO_WRITE_ON = 6;
const RUN = /[.…_]{2,}/g;

function dotsIn(text: string): { index: number; length: number } | null {
  for (const match of text.matchAll(RUN)) {
    const [run] = match;
    const weight = [...run].reduce((sum, sign) => sum + (sign === '…' ? 3 : 1), 0);
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + run.length);
    // "tổ chức ... lớp": a blank between words; "kỹ năng, tuyên truyền,... nhìn chung" goes on after a list
    const inTheMiddle = weight >= 3 && /\p{L}\s+$/u.test(before) && /^\s+(?!(?:và|hoặc|hay|cùng)\s)\p{Ll}/u.test(after);
    if (weight >= LINE_TO_WRITE_ON || inTheMiddle) return { index: match.index, length: run.length };
  }
  return null;
}

function quoted(text: string, from: number, length: number): string {
  const start = from <= 20 ? 0 : text.lastIndexOf(' ', from - 12) + 1;
  const behind = /^\S*(?:\s+\S+){0,3}/.exec(text.slice(from + length))?.[0] ?? '';
  return `${text.slice(start, from + length)}${behind}`.replace(/\s+/g, ' ').trim().slice(0, 80);
}

/**
 * What was left of a form in a text: a number, a date or a line that nobody filled in; null when there is nothing. A text that is nothing but dots is a blank cell, which
 * is missing and not left over. "v.v…", "tuyên truyền,..." and "[2]" say something.
 *
 * @example leftoverIn('Quyết định số /QĐ-UBND ngày /7/2023') // { kind: 'number', text: 'Quyết định số /QĐ-UBND ngày /7/2023' }
 */
export function leftoverIn(text: string): Leftover | null {
  const whole = text.normalize('NFC');
  const seen = KINDS.filter((kind) => SIGNS[kind].test(whole));
  if (seen.length === 0 || /^[\s.…\-–—_]*$/.test(whole)) return null;
  for (const { kind, pattern } of PATTERNS) {
    const match = seen.includes(kind) ? pattern.exec(whole) : null;
    if (match) return { kind, text: quoted(whole, match.index, match[0].length) };
  }
  const dots = seen.includes('dots') ? dotsIn(whole) : null;
  return dots === null ? null : { kind: 'dots', text: quoted(whole, dots.index, dots.length) };
}

/** "(Phần này nêu tóm tắt mục tiêu …, tối đa không quá 120 từ)": what Mẫu 1a (S4) says about a part of the text, standing alone in a line. */
export function instructionOfForm(text: string): Leftover | null {
  const whole = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return /^\(\s*phần này (?:nêu|ghi|trình bày)(?!\p{L})/iu.test(whole) ? { kind: 'instruction', text: whole.slice(0, 80) } : null;
}

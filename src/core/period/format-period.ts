import { daysInMonth, type IsoDate } from '../calendar/iso-date';
import { foldText, normaliseText } from '../text/fold';
import { parsePeriod } from './parse-period';
import type { Every, Period } from './period';

const ROMAN = ['I', 'II', 'III', 'IV'];
const RECURRING: Record<Every, string> = { week: 'Hằng tuần', month: 'Hằng tháng', quarter: 'Hằng quý', 'half-year': '6 tháng/lần', year: 'Hằng năm' };

/**
 * A period in the plain form of a plan; null for one that has none (a condition, several due days, what could not be read).
 * Law: reading what it gives in the same plan year gives the same period.
 *
 * @example formatPeriod({ kind: 'range', start: '2025-04-01', end: '2025-06-30', … }, 2025) === 'Quý II/2025'
 */
export function formatPeriod(period: Period, planYear: number): string | null {
  const text = write(period);
  return text !== null && samePeriod(parsePeriod(text, { planYear }), period) ? text : null;
}

/** Fields that are absent and fields in another order make no other period. */
function samePeriod(a: Period, b: Period): boolean {
  const told = ({ kind, start, end, quarters, dueQuarter, every, dueDates, problem }: Period) => JSON.stringify([kind, start, end, quarters, dueQuarter, every, dueDates ?? null, problem ?? null]);
  return told(a) === told(b);
}

function write({ kind, start, end, every }: Period): string | null {
  if (kind === 'ongoing') return start === null && end === null ? 'Thường xuyên' : null;
  if (kind === 'recurring') {
    if (every === null) return null;
    if (start === null && end === null) return RECURRING[every];
    const due = end === null ? null : parts(end);
    return start === null && due && every === 'year' ? `Trước ngày ${due.day}/${due.month} hằng năm` : null;
  }
  if (kind !== 'range') return null;
  if (start === null) return end === null ? null : `Chậm nhất ngày ${short(end)}`;
  return end === null ? `Từ ngày ${short(start)}` : span(parts(start), parts(end)) ?? `Từ ngày ${short(start)} đến ngày ${short(end)}`;
}

interface Parts { year: number; month: number; day: number }

/** Whole years, quarters, halves and months by their names. */
function span(from: Parts, to: Parts): string | null {
  if (from.day !== 1 || to.day !== daysInMonth(to.year, to.month)) return null;
  const { year } = from;
  if (from.month === 1 && to.month === 12) return year === to.year ? `Năm ${year}` : `${year} - ${to.year}`;
  if (year !== to.year) return null;
  if (from.month === to.month) return `Tháng ${from.month}/${year}`;
  if (to.month - from.month === 2 && to.month % 3 === 0) return `Quý ${ROMAN[to.month / 3 - 1]}/${year}`;
  if (to.month - from.month === 5 && to.month % 6 === 0) return `6 tháng ${to.month === 6 ? 'đầu' : 'cuối'} năm ${year}`;
  return null;
}

function parts(date: IsoDate): Parts {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

function short(date: IsoDate): string {
  const { year, month, day } = parts(date);
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}

const DAY = String.raw`\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?`;
const PLAIN = new RegExp(`^(?:${[
  String.raw`quy (?:i|ii|iii|iv|[1-4])(?: ?/ ?\d{4}| nam \d{4})?`, String.raw`thang \d{1,2}(?: ?/ ?\d{4})?`, String.raw`(?:trong )?(?:nam )?\d{4}(?: ?- ?\d{4})?`, 'trong nam', 'ca nam', 'thuong xuyen',
  String.raw`6 thang (?:dau|cuoi) nam(?: \d{4})?`, String.raw`(?:ngay |truoc |truoc ngay |cham nhat |cham nhat ngay )?${DAY}`, String.raw`(?:tu |tu ngay )?${DAY} ?(?:den|den ngay|-) ?${DAY}`, String.raw`tu ngay ${DAY}`,
  '(?:dinh ky )?hang (?:tuan|thang|quy|nam)', String.raw`truoc ngay \d{1,2}/\d{1,2} hang nam`, '6 thang/lan',
].join('|')})$`);

/** Is a text one of the plain forms already, whoever's? */
export function isPlainPeriod(text: string): boolean {
  return PLAIN.test(foldText(text));
}

const TIME_WORDS = new Set(('tu den het toi ngay thang t quy qui q nam tuan trong truoc sau cham nhat muon hoan thanh xong vao khoang thoi gian han thuc hien ca dau giua cuoi nua dinh ky hang moi thuong xuyen lan va '
  + 'i ii iii iv mot hai ba bon').split(' '));

/** Whether a text comes back, and how often, is the same in every year. */
const ANY_YEAR = 2025;
/** Which of several rounds a time belongs to: "Lần 1, ngày 2/9"; "2 lần/năm" says how often. */
const ROUND = /(?<!(?:\d|mot|hai|ba|bon) ?)(?<![a-z])lan (?:\d|[iv]+(?![a-z])|mot|hai|ba|bon)/;

/** "6 tháng, cuối năm" is read as the end of the year, but with "định kỳ" before it as twice a year: nobody knows which is meant, and put plainly one of them would be lost. */
function comesBackPerhaps(text: string): boolean {
  const repeated = parsePeriod(`Định kỳ ${text}`, { planYear: ANY_YEAR }).every;
  return repeated !== null && repeated !== parsePeriod(text, { planYear: ANY_YEAR }).every;
}

/** Does a text say a time and nothing else, and one that can be put otherwise without a change of what falls due? "Quý II, sau khi có hướng dẫn" says more, and more would be lost. */
export function saysOnlyTime(text: string): boolean {
  const folded = foldText(normaliseText(text));
  // "Hằng quý, cuối năm" comes back as "Hằng quý" does, and the end of the year would be lost; "cuối năm, hằng quý" as the end of the year
  if (/(?<![a-z])(?:(?:hang|moi|lan)(?![a-z]).*cuoi nam|cuoi nam.*(?:hang|moi|lan)(?![a-z]))/.test(folded) || ROUND.test(folded)) return false;
  // 45950 is perhaps a date that lost its look, perhaps anything
  if (/[()]/.test(text) || /^\s*\d{5}\s*$/.test(text)) return false;
  return folded.split(/[^\p{L}]+/u).every((word) => word === '' || TIME_WORDS.has(word)) && !comesBackPerhaps(text);
}

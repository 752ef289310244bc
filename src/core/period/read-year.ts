import { linkAt, markAt, numberAt, skipWords, wordsAt, yearAt } from './cursor';
import { countAt } from './read-number';
import { LONGEST_LIST, single, type LinkedUnit, type Reading } from './reading';
import type { Token } from './tokens';
import { NO_YEAR, monthsUnit, yearUnit, type YearMark } from './unit';

/** What may stand between "năm" and its number. */
const YEAR_FILLERS: readonly [string, string?][] = [['hien', 'hanh'], ['tai', 'chinh'], ['ngan', 'sach'], ['ke', 'hoach'], ['duong', 'lich']];

interface MarkedYear {
  mark: YearMark;
  next: number;
}

/** "năm 2025", "năm hiện hành 2025", "năm nay", "năm sau", "năm trước liền kề". */
function namedYearAt(tokens: readonly Token[], at: number): MarkedYear | null {
  if (!wordsAt(tokens, at, 'nam') || wordsAt(tokens, at - 1, 'viet|mien')) return null;
  let next = at + 1;
  for (const [first, second] of YEAR_FILLERS) next = skipWords(tokens, next, first, second);
  const year = yearAt(tokens, next) ?? numberAt(tokens, next, 1900, 2999, 4);
  if (year !== null) return { mark: { year, offset: null }, next: next + 1 };
  // "trong các năm tiếp theo" names no one year
  const offset = wordsAt(tokens, at - 1, 'cac|nhung') ? null : offsetAt(tokens, at + 1);
  return offset === null ? null : { mark: { year: null, offset: offset.value }, next: offset.next };
}

function bareYearAt(tokens: readonly Token[], at: number): MarkedYear | null {
  const year = yearAt(tokens, at);
  return year === null ? null : { mark: { year, offset: null }, next: at + 1 };
}

function offsetAt(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  if (wordsAt(tokens, at, 'nay')) return { value: 0, next: at + 1 };
  if (wordsAt(tokens, at, 'hien', 'tai')) return { value: 0, next: at + 2 };
  if (wordsAt(tokens, at, 'tiep|ke|lien', 'theo|tiep|ke|sau')) return { value: 1, next: at + 2 };
  // "trong năm trước ngày 15/11", "trong năm sau khi …": here the word looks ahead
  if (tokens[at + 1]?.kind === 'number' || wordsAt(tokens, at + 1, 'ngay|thang|quy|khi|nam')) return null;
  if (wordsAt(tokens, at, 'truoc')) return { value: -1, next: skipWords(tokens, at + 1, 'lien', 'ke') };
  return wordsAt(tokens, at, 'sau|toi') ? { value: 1, next: skipWords(tokens, at + 1, 'lien', 'ke') } : null;
}

/** The year behind a smaller unit: "/2025", "-2025", " năm 2025", "(2025)", ", năm 2025", "của năm trước", "/25". No year is no mistake. */
export function readYearSuffix(tokens: readonly Token[], at: number): MarkedYear {
  const bracket = markAt(tokens, at, '(');
  const separated = bracket || markAt(tokens, at, '/,-') || (markAt(tokens, at, '.') && tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.glued === true);
  let next = separated ? at + 1 : at;
  if (wordsAt(tokens, next, 'cua|trong', 'nam')) next += 1;
  const short = markAt(tokens, at, '/') && tokens[next]?.text.length === 2 && !markAt(tokens, next + 1, '/') ? numberAt(tokens, next, 13, 99) : null;
  const found = namedYearAt(tokens, next)
    ?? bareYearAt(tokens, next)
    ?? (short !== null ? { mark: { year: 2000 + short, offset: null }, next: next + 1 } : null);
  if (found === null || (bracket && !markAt(tokens, found.next, ')'))) return { mark: NO_YEAR, next: at };
  return bracket ? { ...found, next: found.next + 1 } : found;
}

/** "cuối năm 2026", "đầu năm", "nửa đầu năm", "6 tháng đầu năm 2025", "3 quý cuối năm". */
export function readPartOfYear(tokens: readonly Token[], at: number): Reading | null {
  if (wordsAt(tokens, at, 'nua', 'dau|cuoi|sau')) return stretch(tokens, at + 1, 6);
  const count = wordsAt(tokens, at, 'sau') ? { value: 6, next: at + 1 } : countAt(tokens, at);
  if (count !== null && wordsAt(tokens, count.next, 'thang|quy', 'dau|cuoi') && !wordsAt(tokens, at - 1, 'ngay')) {
    const months = wordsAt(tokens, count.next, 'quy') ? count.value * 3 : count.value;
    return months >= 1 && months <= 12 ? stretch(tokens, count.next + 1, months) : null;
  }
  // "9 tháng năm 2025", as reports count
  const counted = count !== null && count.value % 3 === 0 && count.value > 0 && count.value < 12 && wordsAt(tokens, count.next, 'thang') ? namedYearAt(tokens, count.next + 1) : null;
  if (count !== null && counted !== null) return single(monthsUnit(1, count.value, counted.mark), counted.next);
  if (!wordsAt(tokens, at, 'dau|giua|cuoi') || isBeginning(tokens, at)) return null;
  const noun = skipWords(tokens, at + 1, 'cua');
  const year = namedYearAt(tokens, noun) ?? bareYearAt(tokens, noun) ?? (wordsAt(tokens, noun, 'nam') ? { mark: NO_YEAR, next: noun + 1 } : null);
  if (year === null) return null;
  return single(yearUnit(year.mark, wordsAt(tokens, at, 'dau') ? 'early' : wordsAt(tokens, at, 'cuoi') ? 'late' : 'middle'), year.next);
}

/** Whether "đầu" belongs to the word before it: "bắt đầu quý II" is no head of a quarter. */
export function isBeginning(tokens: readonly Token[], at: number): boolean {
  return wordsAt(tokens, at - 1, 'bat|lan|buoc|ban', 'dau');
}

/** So many months at the head or the end of a year; `at` is the word that says which. */
function stretch(tokens: readonly Token[], at: number, months: number): Reading | null {
  const [first, last] = wordsAt(tokens, at, 'dau') ? [1, months] : [13 - months, 12];
  const noun = skipWords(tokens, at + 1, 'cua');
  const year = namedYearAt(tokens, noun) ?? bareYearAt(tokens, noun);
  if (year === null && tokens[noun]?.kind === 'word' && !wordsAt(tokens, noun, 'nam')) return null;
  if (year === null) return single(monthsUnit(first, last, NO_YEAR), skipWords(tokens, noun, 'nam'));
  return single(monthsUnit(first, last, year.mark), year.next);
}

/** Reports look back from the head of the year: in "Quý I, 6 tháng, 9 tháng và năm" a bare "6 tháng" ends with June and "năm" with December. */
export function readElapsed(tokens: readonly Token[], at: number): Reading | null {
  const count = countAt(tokens, at);
  const months = count === null ? 12 : count.value;
  const noun = count === null ? skipWords(tokens, at, 'ca') : count.next;
  const ends = tokens[noun + 1] === undefined || markAt(tokens, noun + 1, ',.;)') || wordsAt(tokens, noun + 1, 'va');
  if (!ends || months % 3 !== 0 || months === 0 || months > 12 || !wordsAt(tokens, noun, count === null ? 'nam' : 'thang')) return null;
  return single(monthsUnit(1, months, NO_YEAR), noun + 1);
}

/** "Năm 2025", "2025 - 2026", "các năm 2025, 2026", "2026-30"; a bare number only where a year can stand (`bareAllowed`). */
export function readYears(tokens: readonly Token[], at: number, bareAllowed: boolean): Reading | null {
  const head = namedYearAt(tokens, at);
  const bare = head === null && bareAllowed ? yearAt(tokens, at) : null;
  if (head === null && bare === null) return readThisYear(tokens, at);
  const units: LinkedUnit[] = [{ unit: yearUnit(head?.mark ?? { year: bare, offset: null }), link: null }];
  let next = head?.next ?? at + 1;
  let last = head?.mark.year ?? bare;
  while (units.length < LONGEST_LIST) {
    const link = markAt(tokens, next, '/') ? { link: 'to' as const, next: next + 1 } : linkAt(tokens, next);
    if (link === null) break;
    const named = namedYearAt(tokens, link.next);
    const short = link.link === 'to' && last !== null && tokens[link.next]?.glued === true && tokens[link.next]?.text.length === 2 ? numberAt(tokens, link.next, (last % 100) + 1, 99) : null;
    const year = named?.mark.year ?? yearAt(tokens, link.next) ?? (short === null || last === null ? null : last - (last % 100) + short);
    if (year === null) break;
    units.push({ unit: yearUnit({ year, offset: null }), link: link.link });
    next = named?.next ?? link.next + 1;
    last = year;
  }
  return { units, next };
}

/** "trong năm", "cả năm", "hết năm": the plan year. */
function readThisYear(tokens: readonly Token[], at: number): Reading | null {
  if (wordsAt(tokens, at, 'trong|ca|suot|toan|quanh', 'nam') && namedYearAt(tokens, at + 1) === null) return single(yearUnit(NO_YEAR), at + 2);
  return wordsAt(tokens, at - 1, 'het', 'nam') ? single(yearUnit(NO_YEAR), at + 1) : null;
}

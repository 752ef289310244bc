import { linkAt, listLinkAt, markAt, skipWords, wordsAt, yearAt } from './cursor';
import { countAt, digitsAt, ordinalAt, romanAt, type SmallNumber } from './read-number';
import { isBeginning, readYearSuffix } from './read-year';
import { LONGEST_LIST, single, type LinkedUnit, type Reading } from './reading';
import type { Token } from './tokens';
import { daysOfMonth, monthUnit, type Unit, type YearMark } from './unit';

/** "Tháng 3", "T12/2025", "tháng 3, 4 và 5 năm 2025", "cuối tháng 6", "trung tuần tháng 5", "tuần 2 tháng 3", "15 ngày đầu tháng 3". */
export function readMonths(tokens: readonly Token[], at: number): Reading | null {
  const part = partAt(tokens, at);
  const first = part?.month ?? monthAt(tokens, part?.next ?? at);
  if (first === null) return null;
  const suffix = readYearSuffix(tokens, first.next);
  if (part !== null) return single(part.of(first.value, suffix.mark), suffix.next);
  const units: LinkedUnit[] = [{ unit: monthUnit(first.value, suffix.mark), link: null }];
  let next = suffix.next;
  while (units.length < LONGEST_LIST) {
    const link = listLinkAt(tokens, next);
    const member = link === null ? null : (monthAt(tokens, link.next) ?? memberAt(tokens, link.next));
    if (link === null || member === null) break;
    const year = readYearSuffix(tokens, member.next);
    units.push({ unit: monthUnit(member.value, year.mark), link: link.link });
    next = year.next;
  }
  return { units, next };
}

interface PartOfMonth {
  of(month: number, mark: YearMark): Unit;
  next: number;
  /** its month, when that was written as a figure: "Tuần 3/11" */
  month?: SmallNumber;
}

/** What stands before "tháng" and narrows it. */
function partAt(tokens: readonly Token[], at: number): PartOfMonth | null {
  if (isBeginning(tokens, at)) return null;
  const found = lastDayAt(tokens, at) ?? thirdAt(tokens, at) ?? weekAt(tokens, at) ?? someDaysAt(tokens, at);
  if (found === null) return null;
  const next = wordsAt(tokens, found.next, 'cua|trong') || markAt(tokens, found.next, '/,-') ? found.next + 1 : found.next;
  if (wordsAt(tokens, at, 'tuan') && markAt(tokens, found.next, '/') && digits12(tokens, next)) return { ...found, month: { value: tokens[next]?.value ?? 0, next: next + 1 } };
  return wordsAt(tokens, next, 'thang|t') ? { ...found, next } : null;
}

function thirdAt(tokens: readonly Token[], at: number): PartOfMonth | null {
  if (wordsAt(tokens, at, 'nua', 'dau')) return { of: (month, mark) => daysOfMonth(month, 1, 15, mark), next: at + 2 };
  if (wordsAt(tokens, at, 'nua', 'cuoi|sau')) return { of: (month, mark) => daysOfMonth(month, 16, 0, mark), next: at + 2 };
  if (wordsAt(tokens, at, 'dau') || wordsAt(tokens, at, 'thuong', 'tuan')) return { of: (month, mark) => monthUnit(month, mark, 'early'), next: at + (wordsAt(tokens, at, 'dau') ? 1 : 2) };
  if (wordsAt(tokens, at, 'giua') || wordsAt(tokens, at, 'trung', 'tuan')) return { of: (month, mark) => monthUnit(month, mark, 'middle'), next: at + (wordsAt(tokens, at, 'giua') ? 1 : 2) };
  if (wordsAt(tokens, at, 'cuoi') || wordsAt(tokens, at, 'ha', 'tuan')) return { of: (month, mark) => monthUnit(month, mark, 'late'), next: at + (wordsAt(tokens, at, 'cuoi') ? 1 : 2) };
  return null;
}

/** "ngày cuối cùng của", "ngày đầu tiên của". */
function lastDayAt(tokens: readonly Token[], at: number): PartOfMonth | null {
  if (!wordsAt(tokens, at, 'ngay', 'dau|cuoi', 'tien|cung')) return null;
  const day = wordsAt(tokens, at + 1, 'dau') ? 1 : 0;
  return { of: (month, mark) => daysOfMonth(month, day, day, mark), next: at + 3 };
}

/** "tuần 2", "tuần thứ hai", "tuần III", "tuần 1-2", "tuần đầu", "tuần cuối": the n-th seven days of a month. */
function weekAt(tokens: readonly Token[], at: number): PartOfMonth | null {
  if (!wordsAt(tokens, at, 'tuan')) return null;
  if (wordsAt(tokens, at + 1, 'dau')) return { of: (month, mark) => daysOfMonth(month, 1, 7, mark), next: skipWords(tokens, at + 2, 'tien') };
  if (wordsAt(tokens, at + 1, 'cuoi')) return { of: (month, mark) => daysOfMonth(month, -6, 0, mark), next: skipWords(tokens, at + 2, 'cung') };
  const first = weekNumberAt(tokens, skipWords(tokens, at + 1, 'thu'));
  if (first === null) return null;
  const link = linkAt(tokens, first.next);
  const last = link === null ? null : weekNumberAt(tokens, skipWords(tokens, skipWords(tokens, link.next, 'tuan'), 'thu'));
  const end = last ?? first;
  // a fifth week is what is left of the month; a sixth does not exist and must come out as impossible
  return { of: (month, mark) => daysOfMonth(month, first.value * 7 - 6, end.value === 5 ? 0 : end.value > 5 ? 99 : end.value * 7, mark), next: end.next };
}

function weekNumberAt(tokens: readonly Token[], at: number): SmallNumber | null {
  return romanAt(tokens, at) ?? digitsAt(tokens, at) ?? ordinalAt(tokens, at);
}

/** "10 ngày đầu tháng 3", "05 ngày cuối tháng 6". */
function someDaysAt(tokens: readonly Token[], at: number): PartOfMonth | null {
  const count = countAt(tokens, at);
  if (count === null || count.value === 0 || !wordsAt(tokens, count.next, 'ngay', 'dau|cuoi')) return null;
  const early = wordsAt(tokens, count.next + 1, 'dau');
  return { of: (month, mark) => (early ? daysOfMonth(month, 1, count.value, mark) : daysOfMonth(month, 1 - count.value, 0, mark)), next: count.next + 2 };
}

/** The number behind "tháng" or a glued "T". */
export function monthAt(tokens: readonly Token[], at: number): SmallNumber | null {
  if (wordsAt(tokens, at, 't')) return tokens[at + 1]?.glued === true && digits12(tokens, at + 1) ? digitsAt(tokens, at + 1) : null;
  if (!wordsAt(tokens, at, 'thang')) return null;
  return digitsAt(tokens, at + 1) ?? ordinalAt(tokens, at + 1);
}

/** A further member of a list: "4", "01/2026"; not the head of a date ("tháng 3, 15/4") or of a count ("tháng 3, 2 lần"). */
function memberAt(tokens: readonly Token[], at: number): SmallNumber | null {
  if (!digits12(tokens, at) || markAt(tokens, at + 1, '%')) return null;
  if (markAt(tokens, at + 1, '/') && tokens[at + 2]?.kind === 'number' && yearAt(tokens, at + 2) === null) return null;
  return wordsAt(tokens, at + 1, 'lan|thang|ngay|tuan|gio|quy') ? null : digitsAt(tokens, at);
}

function digits12(tokens: readonly Token[], at: number): boolean {
  const number = digitsAt(tokens, at);
  return number !== null && number.value >= 1 && number.value <= 12;
}

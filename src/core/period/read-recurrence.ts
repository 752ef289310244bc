import { markAt, skipWords, wordsAt } from './cursor';
import { countAt } from './read-number';
import type { Every } from './period';
import type { Token } from './tokens';

/** What comes back, how often, and where the reading stopped. `every` is null for a bare "định kỳ". */
export interface Recurrence {
  every: Every | null;
  next: number;
}

const DAYS: Record<string, number> = { ngay: 1, tuan: 7, thang: 30, quy: 91, nam: 365 };
const UNIT_WORDS = Object.keys(DAYS).join('|');

/** "Hằng quý", "mỗi 6 tháng", "định kỳ hằng tháng, quý, năm", "02 lần/năm", "3 tháng/lần", "mỗi năm một lần". */
export function readRecurrence(tokens: readonly Token[], at: number): Recurrence | null {
  return timesPer(tokens, at) ?? perTime(tokens, at) ?? eachUnit(tokens, at) ?? quarterEnd(tokens, at) ?? reportingList(tokens, at);
}

/** So many days between two times, as the contract can say it: rather too seldom than too often, so that nothing is asked for that was not promised. */
function everyDays(days: number): Every {
  if (days <= 7) return 'week';
  if (days <= 31) return 'month';
  if (days <= 92) return 'quarter';
  return days <= 184 ? 'half-year' : 'year';
}

/** "02 lần/năm", "1 lần mỗi quý", "hai lần trong một năm". */
function timesPer(tokens: readonly Token[], at: number): Recurrence | null {
  const bare = wordsAt(tokens, at, 'lan');
  const count = bare ? { value: 1, next: at } : countAt(tokens, at);
  if (count === null || count.value === 0 || !wordsAt(tokens, count.next, 'lan')) return null;
  const joint = count.next + 1;
  const next = markAt(tokens, joint, '/') || wordsAt(tokens, joint, 'moi|trong|mot|tren|hang') ? joint + 1 : joint;
  if (next === joint) return null;
  const span = spanAt(tokens, skipWords(tokens, next, 'moi'));
  return span === null ? null : { every: everyDays(span.days / count.value), next: span.next };
}

/** "3 tháng/lần", "6 tháng một lần", "01 quý/01 lần", "quý/lần", "năm 2 lần" (behind "mỗi" it is read there). */
function perTime(tokens: readonly Token[], at: number): Recurrence | null {
  const span = spanAt(tokens, at);
  if (span === null) return null;
  const slash = markAt(tokens, span.next, '/');
  const start = slash || markAt(tokens, span.next, ',') ? span.next + 1 : span.next;
  const count = countAt(tokens, start);
  if (!wordsAt(tokens, count?.next ?? start, 'lan') || (count === null && !slash) || count?.value === 0) return null;
  return { every: everyDays(span.days / (count?.value ?? 1)), next: (count?.next ?? start) + 1 };
}

/** "hằng quý", "mỗi tháng", "từng tuần", "theo quý", "định kỳ 6 tháng", and the units listed behind: "hằng tháng, quý, 6 tháng và năm" recurs as its shortest. */
function eachUnit(tokens: readonly Token[], at: number): Recurrence | null {
  const periodic = wordsAt(tokens, at, 'dinh', 'ky');
  const lead = periodic ? skipWords(tokens, at + 2, 'hang|moi|theo|tung|vao') : wordsAt(tokens, at, 'hang|moi|tung') ? at + 1 : wordsAt(tokens, at, 'theo|cac') ? skipWords(tokens, at + 1, 'tung') : null;
  if (lead === null) return null;
  if (wordsAt(tokens, at, 'hang', 'ky')) return { every: null, next: at + 2 };
  const times = periodic || wordsAt(tokens, at, 'hang|moi') ? (timesPer(tokens, lead) ?? perTime(tokens, lead)) : null;
  if (times !== null) return times;
  const first = spanAt(tokens, lead);
  if (first === null) return periodic ? { every: null, next: at + 2 } : null;
  if (wordsAt(tokens, at, 'theo|cac') && ((wordsAt(tokens, lead, 'ngay|nam') && !wordsAt(tokens, lead - 1, 'tung')) || isNamed(tokens, first.next))) return null;
  if (periodic && isNamed(tokens, first.next)) return { every: null, next: at + 2 };
  return listed(tokens, first);
}

/** "ngày 20 tháng cuối quý", "tháng đầu tiên của quý": of every quarter, when none is named. */
function quarterEnd(tokens: readonly Token[], at: number): Recurrence | null {
  if (!wordsAt(tokens, at, 'thang', 'cuoi|dau')) return null;
  const next = skipWords(tokens, skipWords(tokens, at + 2, 'cung|tien'), 'cua');
  return wordsAt(tokens, next, 'quy') && (!isNamed(tokens, next + 1) || wordsAt(tokens, next + 1, 'sau|tiep|ke')) ? { every: 'quarter', next: next + 1 } : null;
}

/** A list of nothing but lengths, as reports are listed: "6 tháng, năm", "tháng, quý, 6 tháng và năm". */
function reportingList(tokens: readonly Token[], at: number): Recurrence | null {
  const before = tokens[at - 1];
  if (before !== undefined && !(before.kind === 'mark' && ':(;-'.includes(before.text)) && !wordsAt(tokens, at - 1, 'cao|ket')) return null;
  const first = spanAt(tokens, at);
  if (first === null || isNamed(tokens, first.next)) return null;
  const list = listed(tokens, first);
  return list.members >= 2 ? list : null;
}

function listed(tokens: readonly Token[], first: Span): Recurrence & { members: number } {
  let days = first.days;
  let next = first.next;
  let members = 1;
  for (;;) {
    let at = next;
    if (markAt(tokens, at, ',/;&+')) at += 1;
    at = skipWords(tokens, at, 'va|hoac');
    at = skipWords(tokens, skipWords(tokens, at, 'bao', 'cao'), 'so|tong', 'ket');
    if (at === next) break;
    const member = spanAt(tokens, skipWords(tokens, skipWords(tokens, at, 'ca'), 'hang|moi'));
    if (member === null || isNamed(tokens, member.next)) break;
    days = Math.min(days, member.days);
    next = member.next;
    members += 1;
  }
  return { every: everyDays(days), next, members };
}

interface Span {
  days: number;
  next: number;
}

/** "quý", "6 tháng", "hai tuần", "nửa năm". */
function spanAt(tokens: readonly Token[], at: number): Span | null {
  if (wordsAt(tokens, at, 'nua', 'nam')) return { days: 182, next: at + 2 };
  const count = wordsAt(tokens, at, UNIT_WORDS) ? { value: 1, next: at } : countAt(tokens, at);
  const days = count === null ? undefined : DAYS[tokens[count.next]?.kind === 'word' ? (tokens[count.next]?.text ?? '') : ''];
  // "quy định", "quy hoạch" typed or folded like "quý"
  if (count !== null && wordsAt(tokens, count.next, 'quy', 'dinh|hoach|che|trinh|mo|luat|uoc|tac|dong|thu|doi|ve')) return null;
  return count === null || count.value === 0 || days === undefined ? null : { days: days * count.value, next: count.next + 1 };
}

/** Whether what follows makes the unit a certain one: "tháng 3", "quý II", "6 tháng đầu năm", "năm nay". */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'number' && !wordsAt(tokens, at + 1, `lan|${UNIT_WORDS}`) || wordsAt(tokens, at, 'i|ii|iii|iv|dau|cuoi|nay|sau|toi|truoc|ke|tiep|hien');
}

import { markAt, numberAt, skipWords, wordsAt } from './cursor';
import { readDays } from './read-day';
import { countAt } from './read-number';
import type { Token } from './tokens';

/** Words behind "/" or "-" that speak of time; any other word glued there makes the number a document's ("02-KH/BCĐTW"). */
const TIME_WORDS = 'nam|thang|ngay|quy|tuan|lan|q|t|den|toi|truoc|sau|va|het|cuoi|dau|hoan|thuc|trien';

/** Behind the last token of a document's number, with its date when one follows: "số 905/QĐ-BNV ngày 17 tháng 11 năm 2022". null: no such number here. */
export function skipDocument(tokens: readonly Token[], at: number): number | null {
  const named = wordsAt(tokens, at, 'so');
  const start = named ? skipMark(tokens, at + 1, ':') : at;
  if (tokens[start]?.kind !== 'number') return null;
  // "30c/NQ-CP"
  let next = tokens[start + 1]?.kind === 'word' && tokens[start + 1]?.glued === true && markAt(tokens, start + 2, '/-') ? start + 2 : start + 1;
  // "05/2021/TT-BNV"
  if (markAt(tokens, next, '/') && tokens[next + 1]?.text.length === 4 && markAt(tokens, next + 2, '/')) next += 2;
  // "Thông tư 01/2025"
  const cited = wordsAt(tokens, at - 2, 'nghi|quyet|thong|chi|cong|van', 'dinh|quyet|tư|tu|thi|van|ban') || wordsAt(tokens, at - 1, 'luat');
  if (cited && markAt(tokens, next, '/') && tokens[next + 1]?.text.length === 4 && !markAt(tokens, next + 2, '/')) return skipDateOf(tokens, next + 2);
  const symbol = markAt(tokens, next, '/-') && tokens[next]?.glued === true && tokens[next + 1]?.kind === 'word' && tokens[next + 1]?.glued === true && !wordsAt(tokens, next + 1, TIME_WORDS);
  if (!symbol && !named) return null;
  while (tokens[next]?.glued === true && (tokens[next]?.kind !== 'mark' || markAt(tokens, next, '/-.'))) next += 1;
  return skipDateOf(tokens, next);
}

function skipDateOf(tokens: readonly Token[], at: number): number {
  const next = markAt(tokens, at, ',(') ? at + 1 : at;
  if (!wordsAt(tokens, next, 'ngay')) return at;
  return readDays(tokens, next)?.next ?? at;
}

function skipMark(tokens: readonly Token[], at: number, signs: string): number {
  return markAt(tokens, at, signs) ? at + 1 : at;
}

/** Behind a time of day ("17 giờ 30 phút", "8h00", "14:30") or a weekday ("Thứ Tư", "chủ nhật"): neither says which day it is. */
export function skipClock(tokens: readonly Token[], at: number): number | null {
  if (wordsAt(tokens, at, 'thu', 'hai|ba|tư|tu|nam|sau|sáu|bay') && tokens[at + 2]?.kind !== 'number') return at + 2;
  if (wordsAt(tokens, at, 'thu') && numberAt(tokens, at + 1, 2, 7) !== null) return at + 2;
  if (wordsAt(tokens, at, 'chu', 'nhat')) return at + 2;
  if (numberAt(tokens, at, 0, 24) === null) return null;
  if (markAt(tokens, at + 1, ':') && tokens[at + 1]?.glued === true && tokens[at + 2]?.glued === true && numberAt(tokens, at + 2, 0, 59) !== null && !markAt(tokens, at + 3, '/')) return at + 3;
  if (!wordsAt(tokens, at + 1, 'gio|h|g')) return null;
  // "17 giờ 28/4": a number apart from the hour may begin the date
  const free = tokens[at + 2]?.glued === true || (!markAt(tokens, at + 3, '/-.,') && !wordsAt(tokens, at + 3, 'thang'));
  const minutes = free && numberAt(tokens, at + 2, 0, 59) !== null ? at + 3 : at + 2;
  return skipWords(tokens, minutes, 'phut|p');
}

/** What is counted when some of several are done: "3/5 nhiệm vụ", "2/3 số xã". */
const COUNTED: readonly [string, string?][] = [['nhiem', 'vu'], ['chi', 'tieu|so'], ['don', 'vi'], ['co', 'quan'], ['tieu', 'chi'], ['thu', 'tuc'], ['ho', 'so'], ['noi', 'dung'], ['muc', 'tieu'], ['van', 'ban'], ['dia', 'phuong'], ['so', 'xa|huyen|phuong|don|co|nhiem|so'], ['xa'], ['phuong'], ['huyen'], ['thon']];
/** Before a date these say what is to be done by it; a share of things has none of them. */
const DATE_CUES = 'ngay|truoc|tu|den|toi|het|nhat|sau|vao|cham|han|qua';
/** What goes on round the clock. */
const ROUND_THE_CLOCK: readonly [string, string][] = [['hoat', 'dong'], ['phuc', 'vu'], ['van', 'hanh'], ['ho', 'tro'], ['tiep', 'nhan'], ['che', 'do'], ['lien', 'tuc']];

/** Behind figures with a stroke that are no date: so many of so many things, or round the clock ("trực 24/7", "24/24 giờ", "7/7 ngày"). */
export function skipShare(tokens: readonly Token[], at: number): number | null {
  const [done, all] = [numberAt(tokens, at, 0, 99), numberAt(tokens, at + 2, 1, 99)];
  if (done === null || all === null || done > 24 || !markAt(tokens, at + 1, '/') || markAt(tokens, at + 3, '/-.')) return null;
  const next = at + 3;
  if ((done === 24 && all === 24 && wordsAt(tokens, next, 'gio|h')) || (done === 7 && all === 7 && wordsAt(tokens, next, 'ngay'))) return next + 1;
  if (done === 24 && (all === 7 || all === 24)) return wordsAt(tokens, at - 1, 'truc') || ROUND_THE_CLOCK.some(([first, second]) => wordsAt(tokens, at - 2, first, second)) ? next : null;
  return done <= all && !wordsAt(tokens, at - 1, DATE_CUES) && COUNTED.some(([first, second]) => wordsAt(tokens, next, first, second)) ? next : null;
}

/** Behind a length of time: "12 tháng", "3,5 ngày", "10 ngày làm việc", "30-45 ngày". A length is no date, and without a beginning it is conditional. */
export function skipDuration(tokens: readonly Token[], at: number): number | null {
  if (wordsAt(tokens, at - 1, 'ngay')) return null;
  const count = countAt(tokens, at) ?? (tokens[at]?.kind === 'number' ? { next: at + 1 } : null);
  if (count === null) return null;
  const next = markAt(tokens, count.next, ',.-') && tokens[count.next + 1]?.kind === 'number' ? count.next + 2 : count.next;
  if (!wordsAt(tokens, next, 'ngay|tuan|thang|quy|nam|gio|phut')) return null;
  // "năm" also begins "năm 2025": the number before it then counts something else
  if (tokens[next + 1]?.kind === 'number' && !wordsAt(tokens, next, 'gio')) return null;
  return wordsAt(tokens, next + 1, 'lam', 'viec') ? next + 3 : next + 1;
}

/** Behind a mark of the lunar calendar, whose dates are other days: "AL", "âm lịch", "tháng Giêng", "tháng Chạp". */
export function skipLunar(tokens: readonly Token[], at: number): number | null {
  if (wordsAt(tokens, at, 'am', 'lich') || wordsAt(tokens, at, 'thang', 'gieng|chap')) return at + 2;
  return wordsAt(tokens, at, 'al') ? at + 1 : null;
}

/** Whether a part of a date was left to be filled in: "ngày …", "…/11/2025", "từ … đến …". */
export function isBlankLeft(tokens: readonly Token[], at: number): boolean {
  if (wordsAt(tokens, at, 'ngay') && wordsAt(tokens, at + 1, 'thang')) return true;
  if (!markAt(tokens, at, '…')) return false;
  return wordsAt(tokens, at - 1, 'ngay|thang|nam|quy|tu|den') || markAt(tokens, at - 1, '/') || markAt(tokens, at + 1, '/') || wordsAt(tokens, at + 1, 'thang|nam');
}

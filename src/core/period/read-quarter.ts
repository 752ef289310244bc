import { linkAt, listLinkAt, markAt, numberAt, skipWords, wordsAt, yearAt } from './cursor';
import { digitsAt, ordinalAt, romanAt, type SmallNumber } from './read-number';
import { isBeginning, readYearSuffix } from './read-year';
import { LONGEST_LIST, single, type LinkedUnit, type Reading } from './reading';
import type { Token } from './tokens';
import { quarterUnit } from './unit';

/** "Quý II", "Quí 2/2025", "cuối quý III", "Quý I, II và III năm 2025", "Quý IV/2025 - I/2026", "Q3", "tháng cuối quý II", "IV/2025". */
export function readQuarters(tokens: readonly Token[], at: number): Reading | null {
  const part = partAt(tokens, at);
  const noun = part?.next ?? at;
  const first = quarterNounAt(tokens, noun) ?? (part === null ? loneQuarterAt(tokens, noun) : null);
  if (first === null) return null;
  const suffix = readYearSuffix(tokens, first.next);
  if (part !== null) return single(quarterUnit(first.value, suffix.mark, part.part), suffix.next);
  const units: LinkedUnit[] = [{ unit: quarterUnit(first.value, suffix.mark), link: null }];
  let next = suffix.next;
  while (units.length < LONGEST_LIST) {
    const link = markAt(tokens, next, '/') ? { link: 'and' as const, next: next + 1 } : listLinkAt(tokens, next);
    const member = link === null ? null : (quarterNounAt(tokens, link.next) ?? memberAt(tokens, link.next));
    if (link === null || member === null) break;
    const year = readYearSuffix(tokens, member.next);
    units.push({ unit: quarterUnit(member.value, year.mark), link: link.link });
    next = year.next;
  }
  return { units, next };
}

type Part = 'early' | 'middle' | 'late';

/** "đầu quý", "cuối quý", "tháng đầu (tiên) của quý", "tháng thứ hai của quý": up to, not with, "quý". */
function partAt(tokens: readonly Token[], at: number): { part: Part; next: number } | null {
  if (isBeginning(tokens, at)) return null;
  let next = skipWords(tokens, at, 'thang');
  const ordinal = wordsAt(tokens, next, 'thu') ? (digitsAt(tokens, next + 1) ?? ordinalAt(tokens, next + 1)) : null;
  const part = ordinal !== null && next > at ? (['early', 'middle', 'late'] as const)[ordinal.value - 1]
    : wordsAt(tokens, next, 'dau') ? 'early' : wordsAt(tokens, next, 'giua') ? 'middle' : wordsAt(tokens, next, 'cuoi') ? 'late' : undefined;
  if (part === undefined) return null;
  next = ordinal?.next ?? skipWords(tokens, next + 1, 'tien|cung');
  next = skipWords(tokens, next, 'cua');
  return wordsAt(tokens, next, 'quy|q') ? { part, next } : null;
}

/** The number behind "quý" or a glued "Q". A fifth quarter is read too: it must come out as impossible, not as nothing. */
function quarterNounAt(tokens: readonly Token[], at: number): SmallNumber | null {
  const short = wordsAt(tokens, at, 'q');
  if (!short && !wordsAt(tokens, at, 'quy')) return null;
  const next = short && markAt(tokens, at + 1, '.') ? at + 2 : at + 1;
  const number = romanAt(tokens, next) ?? digitsAt(tokens, next);
  if (number !== null) return (short && tokens[next]?.kind === 'number' && !tokens[next].glued) || isCounted(tokens, number.next) ? null : number;
  const word = short ? null : ordinalAt(tokens, next);
  return word !== null && word.value <= 4 ? word : null;
}

/** A further member of a list without "quý" in front: "II", "3"; not the head of a date ("quý I, 15/4") or of a count ("quý I, 2 lần"). */
function memberAt(tokens: readonly Token[], at: number): SmallNumber | null {
  const roman = romanAt(tokens, at);
  if (roman !== null) return roman.value <= 4 ? roman : null;
  const value = numberAt(tokens, at, 1, 4, 1);
  if (value === null || isCounted(tokens, at + 1) || (markAt(tokens, at + 1, '/') && yearAt(tokens, at + 2) === null)) return null;
  return { value, next: at + 1 };
}

/** A Roman number with a year and nothing else can only be a quarter: "IV/2025". */
function loneQuarterAt(tokens: readonly Token[], at: number): SmallNumber | null {
  const roman = romanAt(tokens, at);
  const free = at === 0 || tokens[at - 1]?.kind === 'mark' || wordsAt(tokens, at - 1, 'tu|den|toi|trong|truoc|het');
  if (!free || roman === null || roman.value > 4) return null;
  // "III, IV/2025": the year stands behind the last
  let last = roman;
  for (let members = 1; members < 4; members += 1) {
    const link = linkAt(tokens, last.next);
    const next = link === null ? null : romanAt(tokens, link.next);
    if (next === null || next.value > 4) break;
    last = next;
  }
  return markAt(tokens, last.next, '/') && yearAt(tokens, last.next + 1) !== null ? roman : null;
}

function isCounted(tokens: readonly Token[], at: number): boolean {
  return wordsAt(tokens, at, 'lan|thang|ngay|tuan|nam|gio') && !(wordsAt(tokens, at, 'nam') && tokens[at + 1] !== undefined) || markAt(tokens, at, '%');
}

import { markAt, numberAt, wordsAt, yearAt } from './cursor';
import type { Phrase } from './phrase';
import type { Token } from './tokens';
import type { Unit } from './unit';

/** What looks like a time and may mean several, and where it ends: it is said and not guessed. */
export interface Unclear {
  phrase: Extract<Phrase, { type: 'unclear' }>;
  next: number;
}

/** "H2/2025" and "năm học 2024-2025"; the school's year begins in autumn, and none says where it ends. */
export function readUnclear(tokens: readonly Token[], at: number): Unclear | null {
  if (isHalf(tokens, at)) return { phrase: { type: 'unclear', problem: 'half-year', idle: false }, next: markAt(tokens, at + 2, '/-') && yearAt(tokens, at + 3) !== null ? at + 4 : at + 2 };
  const part = wordsAt(tokens, at, 'dau|giua|cuoi|trong|ca|suot', 'nam', 'hoc') ? at + 1 : at;
  if (!wordsAt(tokens, part, 'nam', 'hoc') || wordsAt(tokens, part - 1, 'viet|mien')) return null;
  const first = part + 2;
  if (yearAt(tokens, first) === null) return { phrase: { type: 'unclear', problem: 'school-year', idle: true }, next: first };
  const next = markAt(tokens, first + 1, '-/') && tokens[first + 2]?.kind === 'number' ? first + 3 : first + 1;
  return { phrase: { type: 'unclear', problem: 'school-year', idle: false }, next };
}

function isHalf(tokens: readonly Token[], at: number): boolean {
  if (!wordsAt(tokens, at, 'h') || tokens[at + 1]?.glued !== true || numberAt(tokens, at + 1, 1, 2, 1) === null) return false;
  const free = at === 0 || tokens[at - 1]?.kind === 'mark' || wordsAt(tokens, at - 1, 'trong|truoc|het|tu|den|cuoi|dau|va');
  return free && (tokens[at + 2] === undefined || tokens[at + 2]?.kind === 'mark' || yearAt(tokens, at + 2) !== null || wordsAt(tokens, at + 2, 'nam'));
}

/** Years joined behind something smaller ("Quý II/2025-2026"), or figures behind a year that are no second year ("2025-12"). `unit` ends before `at`. */
export function unclearBehind(tokens: readonly Token[], at: number, unit: Unit): Unclear | null {
  const year = yearAt(tokens, at - 1);
  if (year === null || unit.year !== year) return null;
  const short = markAt(tokens, at, '-/') && tokens[at]?.glued === true && tokens[at + 1]?.glued === true && !goesOn(tokens, at + 2) ? numberAt(tokens, at + 1, 0, 99) : null;
  if (unit.kind === 'year') return short === null ? null : { phrase: { type: 'unclear', problem: 'year-and-month', idle: false }, next: at + 2 };
  const joined = (markAt(tokens, at, '-/,') && yearAt(tokens, at + 1) !== null && !goesOn(tokens, at + 2)) || (short !== null && short > year % 100);
  return joined ? { phrase: { type: 'unclear', problem: 'joined-years', idle: false }, next: at + 2 } : null;
}

/** Whether a number is the head of a date or of a document's number: "15/10/2025-20/11". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  return (markAt(tokens, at, '/.-') && tokens[at + 1]?.glued === true) || wordsAt(tokens, at, 'thang');
}

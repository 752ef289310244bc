import type { Every } from './period';
import type { Phrase } from './phrase';
import { isEmptyWord } from './read-roles';
import type { Span } from './span';
import { Surroundings } from './surroundings';

/** What a cell says beside its dates, or without any: it goes on, comes back, or waits for something. */
export interface OpenWords {
  kind: 'ongoing' | 'recurring' | 'conditional';
  every: Every | null;
  /** whether it goes with the dates ("Trước ngày 30/11 hằng năm") or speaks of something else ("…, vận hành thường xuyên") */
  attached: boolean;
}

/** Each as words in a row; any of them makes a cell without dates conditional. */
const CONDITIONS = [
  'khi', 'theo', 'ke tu', 'tuy', 'phu thuoc', 'can cu', 'dot xuat', 'phat sinh', 'trong vong', 'thoi han', 'sau ngay', 'sau hoi nghi', 'sau ky hop', 'sau moi', 'sau dot', 'sau dai hoi', 'truoc moi', 'truoc hoi nghi', 'truoc ky hop', 'ngay sau', 'neu', 'yeu cau', 'bam sat',
].map((phrase) => phrase.split(' '));

const FINEST: readonly (Every | null)[] = ['week', 'month', 'quarter', 'half-year', 'year', null];

/** The open words of a cell that names these spans (in the order of the text). */
export function readOpenWords(phrases: readonly Phrase[], spans: readonly Span[]): OpenWords | null {
  const surroundings = new Surroundings(phrases, spans);
  const ongoing = phrases.some(({ type }) => type === 'ongoing');
  if (ongoing && (spans.length === 0 || ongoingAttached(surroundings))) return { kind: 'ongoing', every: null, attached: true };
  let finest: Every | null = null;
  let attached: boolean | null = null;
  phrases.forEach((phrase, at) => {
    if (phrase.type !== 'recurrence') return;
    const goesWithDates = spans.length > 0 && recurrenceAttached(surroundings, phrase.every, at);
    if (attached === goesWithDates) finest = FINEST.indexOf(phrase.every) < FINEST.indexOf(finest) ? phrase.every : finest;
    else if (attached !== true) finest = phrase.every;
    attached = attached === true || goesWithDates;
  });
  if (attached !== null) return { kind: 'recurring', every: finest, attached };
  if (ongoing) return { kind: 'ongoing', every: null, attached: false };
  return phrases.some(({ type }, at) => type === 'duration' || isCondition(phrases, at) || isEvent(phrases, at)) ? { kind: 'conditional', every: null, attached: false } : null;
}

/** "Thường xuyên trong năm", "Cả năm, thường xuyên", "từ năm 2026 và thực hiện thường xuyên": the year is only where it goes on. */
function ongoingAttached(surroundings: Surroundings): boolean {
  const { phrases, spans } = surroundings;
  const [span] = spans;
  if (span === undefined || spans.length > 1) return false;
  if (span.end === null) return true;
  if (span.kind !== 'year' || span.role !== 'in' || span.start?.slice(0, 4) !== span.end.slice(0, 4)) return false;
  return phrases.some((phrase, at) => phrase.type === 'ongoing' && (at < span.at ? surroundings.nothingBetween(span, at) : saidOf(surroundings, span, at)));
}

/** Next to a date, or "hằng năm" at the head of a sentence that then names a date without a year. */
function recurrenceAttached(surroundings: Surroundings, every: Every | null, at: number): boolean {
  const { spans, before, after, nothingBetween, stopsIn } = surroundings;
  if (spans[0]?.end === null) return true;
  const [previous, next] = [before(at), after(at)];
  if (previous !== null && saidOf(surroundings, previous, at)) return true;
  if (next === null) return false;
  return nothingBetween(next, at) || (every === 'year' && !next.dated && !stopsIn(at, next.at));
}

/** Whether words behind a span speak of it. */
function saidOf({ phrases, nothingBetween, signsIn }: Surroundings, span: Span, at: number): boolean {
  if (!nothingBetween(span, at)) return false;
  // "Hoàn thành trong quý I, hằng năm rà soát": behind a sign and before other words they belong to what follows
  const follower = phrases[at + 1];
  const opensClause = follower?.type === 'word' && !isEmptyWord(follower) && signsIn(span.until + 1, at);
  // "Quý III/2025 và hằng năm": once at that date, and then again
  const again = span.dated && phrases[at - 1]?.type === 'word';
  return !opensClause && !again;
}

function isCondition(phrases: readonly Phrase[], at: number): boolean {
  return CONDITIONS.some((words) => words.every((word, index) => {
    const phrase = phrases[at + index];
    return phrase?.type === 'word' && phrase.text === word;
  }));
}

/** "Sau Đại hội", "trước kỳ bầu cử": before or after something that has no date here. */
function isEvent(phrases: readonly Phrase[], at: number): boolean {
  const phrase = phrases[at];
  if (phrase?.type !== 'word' || (phrase.text !== 'sau' && phrase.text !== 'truoc')) return false;
  const next = phrases[at + 1];
  const event = next?.type === 'word' && next.text === 'ngay' ? phrases[at + 2] : next;
  return event?.type === 'word' && !isEmptyWord(event) && !/^[0-9]/.test(event.text);
}

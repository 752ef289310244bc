import type { Every } from './period';
import type { Phrase } from './phrase';
import { isTransparent } from './read-roles';
import type { Span } from './span';

/** What a cell says beside its dates, or without any: it goes on, comes back, or waits for something. */
export interface OpenWords {
  kind: 'ongoing' | 'recurring' | 'conditional';
  every: Every | null;
  attached: boolean;
}

/** Each as words in a row; any of them makes a cell without dates conditional. */
const CONDITIONS = [
  'khi', 'theo', 'ke tu', 'tuy', 'phu thuoc', 'can cu', 'dot xuat', 'phat sinh', 'trong vong', 'thoi han', 'sau ngay', 'sau hoi nghi', 'sau ky hop', 'ngay sau', 'neu co', 'neu', 'yeu cau', 'bam sat',
].map((phrase) => phrase.split(' '));

const FINEST: readonly (Every | null)[] = ['week', 'month', 'quarter', 'half-year', 'year', null];

/** The open words of a cell; `attached` tells whether they go with the dates ("Trước ngày 30/11 hằng năm") or speak of something else ("…, vận hành thường xuyên"). */
export function readOpenWords(phrases: readonly Phrase[], spans: readonly Span[]): OpenWords | null {
  if (phrases.some(({ type }) => type === 'ongoing')) return { kind: 'ongoing', every: null, attached: ongoingAttached(phrases, spans) };
  const turns = phrases.flatMap((phrase, at) => (phrase.type === 'recurrence' ? [{ every: phrase.every, at }] : []));
  const known = turns.filter(({ at }) => spans.length === 0 || recurrenceAttached(phrases, spans, at));
  const counted = known.length > 0 ? known : turns;
  if (counted.length > 0) {
    const every = FINEST[Math.min(...counted.map((turn) => FINEST.indexOf(turn.every)))] ?? null;
    return { kind: 'recurring', every, attached: known.length > 0 };
  }
  return phrases.some(({ type }) => type === 'duration') || isConditional(phrases) ? { kind: 'conditional', every: null, attached: false } : null;
}

/** "Thường xuyên trong năm", "Cả năm, thường xuyên", "từ năm 2026 và thực hiện thường xuyên": the year is only where it goes on. */
function ongoingAttached(phrases: readonly Phrase[], spans: readonly Span[]): boolean {
  const [span] = spans;
  if (span === undefined || spans.length > 1) return false;
  if (span.end === null) return true;
  if (span.kind !== 'year' || span.role !== 'in' || span.start?.slice(0, 4) !== span.end.slice(0, 4)) return false;
  return phrases.some((phrase, at) => phrase.type === 'ongoing' && besides(phrases, span, at));
}

/** Next to a date, or "hằng năm" at the head of a sentence that then names a date without a year. */
function recurrenceAttached(phrases: readonly Phrase[], spans: readonly Span[], at: number): boolean {
  return spans.some((span) => {
    if (span.end === null || (besides(phrases, span, at) && !opensClause(phrases, span, at))) return true;
    const phrase = phrases[at];
    const sameSentence = at < span.at && !phrases.slice(at, span.at).some((between) => between.type === 'mark' && '.;'.includes(between.text));
    return phrase?.type === 'recurrence' && phrase.every === 'year' && !span.dated && sameSentence;
  });
}

/** "Hoàn thành trong quý I, hằng năm rà soát": behind a comma and before other words it belongs to what follows. */
function opensClause(phrases: readonly Phrase[], span: Span, at: number): boolean {
  const next = phrases[at + 1];
  return at > span.until && phrases.slice(span.until + 1, at).some(({ type }) => type === 'mark') && next?.type === 'word' && !isTransparent([next]);
}

/** Whether nothing but empty words stands between a span and a place. */
function besides(phrases: readonly Phrase[], span: Span, at: number): boolean {
  const between = at < span.at ? phrases.slice(at + 1, span.at) : phrases.slice(span.until + 1, at);
  return between.every((phrase) => phrase.type === 'ongoing' || phrase.type === 'recurrence' || isTransparent([phrase]));
}

function isConditional(phrases: readonly Phrase[]): boolean {
  return phrases.some((_, at) => CONDITIONS.some((words) => words.every((word, index) => {
    const phrase = phrases[at + index];
    return phrase?.type === 'word' && phrase.text === word;
  })));
}

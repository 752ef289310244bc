import type { Every } from './period';
import type { Phrase } from './phrase';
import { isEmptyWord } from './read-roles';
import type { Span } from './span';

/** What a cell says beside its dates, or without any: it goes on, comes back, or waits for something. */
export interface OpenWords {
  kind: 'ongoing' | 'recurring' | 'conditional';
  every: Every | null;
  /** whether it goes with the dates ("Trước ngày 30/11 hằng năm") or speaks of something else ("…, vận hành thường xuyên") */
  attached: boolean;
}

/** Each as words in a row; any of them makes a cell without dates conditional. */
const CONDITIONS = [
  'khi', 'theo', 'ke tu', 'tuy', 'phu thuoc', 'can cu', 'dot xuat', 'phat sinh', 'trong vong', 'thoi han', 'sau ngay', 'sau hoi nghi', 'sau ky hop', 'ngay sau', 'neu', 'yeu cau', 'bam sat',
].map((phrase) => phrase.split(' '));

const FINEST: readonly (Every | null)[] = ['week', 'month', 'quarter', 'half-year', 'year', null];

/** The open words of a cell that names these spans (in the order of the text). */
export function readOpenWords(phrases: readonly Phrase[], spans: readonly Span[]): OpenWords | null {
  const surroundings = new Surroundings(phrases, spans);
  if (phrases.some(({ type }) => type === 'ongoing')) return { kind: 'ongoing', every: null, attached: ongoingAttached(surroundings) };
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
  return phrases.some(({ type }, at) => type === 'duration' || isCondition(phrases, at)) ? { kind: 'conditional', every: null, attached: false } : null;
}

/** "Thường xuyên trong năm", "Cả năm, thường xuyên", "từ năm 2026 và thực hiện thường xuyên": the year is only where it goes on. */
function ongoingAttached({ phrases, spans, nothingBetween }: Surroundings): boolean {
  const [span] = spans;
  if (span === undefined || spans.length > 1) return false;
  if (span.end === null) return true;
  if (span.kind !== 'year' || span.role !== 'in' || span.start?.slice(0, 4) !== span.end.slice(0, 4)) return false;
  return phrases.some((phrase, at) => phrase.type === 'ongoing' && nothingBetween(span, at));
}

/** Next to a date, or "hằng năm" at the head of a sentence that then names a date without a year. */
function recurrenceAttached({ phrases, spans, before, after, nothingBetween, signsIn, stopsIn }: Surroundings, every: Every | null, at: number): boolean {
  if (spans[0]?.end === null) return true;
  const [previous, next] = [before(at), after(at)];
  if (previous !== null && nothingBetween(previous, at)) {
    // "Hoàn thành trong quý I, hằng năm rà soát": behind a sign and before other words it belongs to what follows
    const follower = phrases[at + 1];
    const opensClause = follower?.type === 'word' && !isEmptyWord(follower) && signsIn(previous.until + 1, at);
    // "Quý III/2025 và hằng năm": once at that date, and then again
    const again = previous.dated && phrases[at - 1]?.type === 'word';
    if (!opensClause && !again) return true;
  }
  if (next === null) return false;
  return nothingBetween(next, at) || (every === 'year' && !next.dated && !stopsIn(at, next.at));
}

function isCondition(phrases: readonly Phrase[], at: number): boolean {
  return CONDITIONS.some((words) => words.every((word, index) => {
    const phrase = phrases[at + index];
    return phrase?.type === 'word' && phrase.text === word;
  }));
}

/** Answers about what stands between two places, each at no more cost in a long cell than in a short one. */
class Surroundings {
  private readonly telling: number[] = [0];
  private readonly signs: number[] = [0];
  private readonly stops: number[] = [0];
  private readonly previous: (Span | null)[] = [];
  private readonly following: (Span | null)[] = [];

  constructor(readonly phrases: readonly Phrase[], readonly spans: readonly Span[]) {
    const ordered = [...spans].sort((a, b) => a.at - b.at);
    let last: Span | null = null;
    let coming = 0;
    phrases.forEach((phrase, at) => {
      const isSign = phrase.type === 'mark';
      this.telling.push((this.telling[at] ?? 0) + (isEmptyWord(phrase) || phrase.type === 'ongoing' || phrase.type === 'recurrence' ? 0 : 1));
      this.signs.push((this.signs[at] ?? 0) + (isSign ? 1 : 0));
      this.stops.push((this.stops[at] ?? 0) + (isSign && '.;'.includes(phrase.text) ? 1 : 0));
      for (let span = ordered[coming]; span !== undefined && span.at <= at; span = ordered[coming]) {
        last = span;
        coming += 1;
      }
      this.previous.push(last);
      this.following.push(ordered[coming] ?? null);
    });
  }

  /** the last span that begins before a place */
  readonly before = (at: number): Span | null => this.previous[at] ?? null;
  /** the first span that begins behind it */
  readonly after = (at: number): Span | null => this.following[at] ?? null;
  /** whether only empty words stand between a span and a place */
  readonly nothingBetween = (span: Span, at: number): boolean => (at < span.at ? this.count(this.telling, at + 1, span.at) : this.count(this.telling, span.until + 1, at)) <= 0;
  readonly signsIn = (from: number, to: number): boolean => this.count(this.signs, from, to) > 0;
  readonly stopsIn = (from: number, to: number): boolean => this.count(this.stops, from, to) > 0;

  private count(sums: readonly number[], from: number, to: number): number {
    return (sums[to] ?? 0) - (sums[from] ?? 0);
  }
}

import type { Phrase } from './phrase';
import { isEmptyWord } from './read-roles';
import type { Span } from './span';

/** Answers about what stands between two places, each at no more cost in a long cell than in a short one. */
export class Surroundings {
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

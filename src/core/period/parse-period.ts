import { quarterOf } from '../calendar/quarter';
import { yearOf, type IsoDate, type Quarter } from '../calendar/iso-date';
import { fillYears } from './fill-years';
import { mergeSpans, settleSpans, type Merged } from './merge-spans';
import { readOpenWords, type OpenWords } from './open-words';
import type { Every, Period, PeriodProblem } from './period';
import type { Phrase } from './phrase';
import { readPhrases } from './read-phrases';
import { placeUnits } from './read-roles';
import { dateOfSerialCell } from './serial-cell';
import { severalEnds } from './several-ends';
import { quartersOf, spansOf, type Span } from './span';
import { tokenise } from './tokens';
import { isTooLong } from '../text/too-long';

/** No activity is due on more days than a cell can be read for in one look; this many are a calendar, or nonsense. */
const MOST_TIMES = 200;

/**
 * What a cell of the column *Thời gian* says. Never throws; what it does not understand is `unreadable`, with the reason.
 *
 * @example parsePeriod('Trước ngày 15/11', { planYear: 2025 }) // { kind: 'range', start: null, end: '2025-11-15', quarters: [4], dueQuarter: 4, every: null }
 */
export function parsePeriod(cell: string | number | null, { planYear }: { planYear: number }): Period {
  if (cell === null) return blank('empty');
  if (typeof cell === 'string' && isTooLong(cell)) return unreadable('too-long');
  const tokens = tokenise(String(cell));
  if (tokens.every(({ kind, text }) => kind === 'mark' && '-;.…'.includes(text))) return blank('empty');
  const serial = dateOfSerialCell(cell);
  if (serial !== null) return deadline(serial, planYear);
  if (typeof cell === 'number' && !(Number.isInteger(cell) && cell >= 1990 && cell <= 2100)) return unreadable('no-period');
  const period = periodOf(readPhrases(tokens), planYear);
  // "quý II hoặc quý IV": one of them, and by the last at the latest
  const { dueDates, ...once } = period;
  return dueDates === undefined || tokens.some(({ kind, text }) => kind === 'word' && text === 'hoac') ? once : period;
}

function periodOf(phrases: readonly Phrase[], planYear: number): Period {
  if (phrases.some(({ type }) => type === 'blank')) return unreadable('left-blank');
  if (phrases.some(({ type }) => type === 'lunar')) return unreadable('lunar-date');
  const placed = placeUnits(phrases);
  for (const phrase of phrases) if (phrase.type === 'unclear' && (!phrase.idle || placed.length === 0)) return unreadable(phrase.problem);
  if (placed.length > MOST_TIMES) return unreadable('too-long');
  const spans = spansOf(placed, fillYears(placed, planYear));
  if (typeof spans === 'string') return unreadable(spans);
  const settled = settleSpans(spans);
  const words = readOpenWords(phrases, settled);
  const certain = settled.every(({ weak }) => !weak) || words === null ? settled : [];
  if (certain.length === 0) return words === null ? unreadable('no-period') : open(words, { start: null, end: null, quarters: [1, 2, 3, 4] }, certain, planYear);
  const merged = mergeSpans(certain, planYear);
  if (words?.kind === 'recurring' && endsTheLastTurn(words.every, certain, phrases, planYear)) return open(words, { start: null, end: null, quarters: [1, 2, 3, 4] }, [], planYear);
  const period = words === null || words.kind === 'conditional' || !words.attached ? range(merged, planYear) : open(words, merged, certain, planYear);
  const dueDates = period.end === null || period.kind === 'ongoing' ? [] : severalEnds(certain, phrases);
  return dueDates.length > 1 ? { ...period, dueDates } : period;
}

/** "Hằng quý, cuối năm": the end of the year is one of its turns; by itself it would hide the others. */
function endsTheLastTurn(every: Every | null, spans: readonly Span[], phrases: readonly Phrase[], planYear: number): boolean {
  const [span, ...more] = spans;
  if (span?.kind !== 'part' || more.length > 0 || every === null || every === 'year' || span.start !== `${planYear}-10-01` || span.end !== `${planYear}-12-31`) return false;
  const joint = phrases[span.at - 1];
  return (joint?.type === 'mark' && ',;+&'.includes(joint.text)) || (joint?.type === 'word' && joint.text === 'va');
}

function range(merged: Merged, planYear: number): Period {
  return { kind: 'range', ...merged, dueQuarter: dueQuarter(merged.end, planYear), every: null };
}

/** What comes back, goes on or waits, with the dates that go with it. */
function open(words: OpenWords, merged: Merged, spans: readonly Span[], planYear: number): Period {
  if (words.kind === 'conditional') return blank('conditional');
  const wholeYear = spans.length === 1 && spans[0]?.kind === 'year' && spans[0].role === 'in' && isPlanYear(merged, planYear);
  const { start, end } = wholeYear ? { start: null, end: null } : merged;
  if (words.kind === 'ongoing') return { kind: 'ongoing', start, end, quarters: merged.quarters, dueQuarter: null, every: null };
  const within = spans.length === 0 || spans.every(({ kind }) => kind === 'year');
  const quarters = within ? turns(words.every, quartersOf({ start: merged.start, end: merged.start === null ? null : merged.end }, planYear)) : merged.quarters;
  return { kind: 'recurring', start, end, quarters, dueQuarter: dueQuarter(end, planYear), every: words.every };
}

/** Twice a year is quý II and quý IV; everything else comes round, or may come round, in each quarter. */
function turns(every: Every | null, quarters: Quarter[]): Quarter[] {
  return every === 'half-year' ? quarters.filter((quarter) => quarter === 2 || quarter === 4) : quarters;
}

function isPlanYear({ start, end }: Merged, planYear: number): boolean {
  return start !== null && end !== null && yearOf(start) === planYear && yearOf(end) === planYear;
}

function deadline(date: IsoDate, planYear: number): Period {
  const due = dueQuarter(date, planYear);
  return { kind: 'range', start: null, end: date, quarters: due === null ? [] : [due], dueQuarter: due, every: null };
}

function dueQuarter(end: IsoDate | null, planYear: number): Quarter | null {
  return end !== null && yearOf(end) === planYear ? quarterOf(end) : null;
}

function blank(kind: 'empty' | 'conditional' | 'unreadable'): Period {
  return { kind, start: null, end: null, quarters: [], dueQuarter: null, every: null };
}

function unreadable(problem: PeriodProblem): Period {
  return { ...blank('unreadable'), problem };
}

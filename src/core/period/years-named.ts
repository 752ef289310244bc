import { yearOf } from '../calendar/iso-date';
import { isTooLong } from '../text/too-long';
import type { Phrase } from './phrase';
import { readPhrases } from './read-phrases';
import { placeUnits } from './read-roles';
import { dateOfSerialCell } from './serial-cell';
import { tokenise } from './tokens';

/**
 * The years a period cell writes out, each once and in order, so that the year of a plan can be inferred from its cells.
 * Years that belong to a document or to a plan's name are not counted when the cell names others.
 *
 * @example yearsNamed('Từ tháng 10/2025 đến tháng 3/2026') // [2025, 2026]
 */
export function yearsNamed(cell: string | number | null): number[] {
  const serial = cell === null ? null : dateOfSerialCell(cell);
  return serial !== null ? [yearOf(serial)] : yearsIn(phrasesOf(cell));
}

function phrasesOf(cell: string | number | null): Phrase[] {
  return cell === null || isTooLong(String(cell)) ? [] : readPhrases(tokenise(String(cell)));
}

function yearsIn(phrases: readonly Phrase[]): number[] {
  const units = phrases.flatMap((phrase) => (phrase.type === 'unit' && phrase.unit.year !== null ? [phrase.unit] : []));
  const strong = units.filter(({ weak }) => !weak);
  return [...new Set((strong.length > 0 ? strong : units).map(({ year }) => year ?? 0))].sort((a, b) => a - b);
}

/** What a period cell says about the year of its plan: the one year it lies in, years from the first to the last of a longer span, or none ("Đến năm 2030" is open to one side). */
export interface YearMention {
  kind: 'year' | 'span' | 'none';
  years: number[];
}

/**
 * How far a period cell tells for which year a plan is made.
 *
 * @example yearMention('Quý II/2025') // { kind: 'year', years: [2025] }; yearMention('Đến năm 2030') // { kind: 'none', years: [] }
 */
export function yearMention(cell: string | number | null): YearMention {
  const serial = cell === null ? null : dateOfSerialCell(cell);
  if (serial !== null) return { kind: 'year', years: [yearOf(serial)] };
  const phrases = phrasesOf(cell);
  const years = yearsIn(phrases);
  if (years.length === 0) return { kind: 'none', years: [] };
  const placed = placeUnits(phrases);
  const last = placed[placed.length - 1];
  const goesOn = last !== undefined && (last.openEnd || last.role === 'from' || last.role === 'after');
  const reachesTo = last?.unit.kind === 'year' && (last.role === 'until' || last.role === 'before');
  if (goesOn || (reachesTo && years.length === 1)) return { kind: 'none', years: [] };
  return { kind: years.length === 1 ? 'year' : 'span', years };
}

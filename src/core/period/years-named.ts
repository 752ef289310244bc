import { yearOf } from '../calendar/iso-date';
import { readPhrases } from './read-phrases';
import { dateOfSerialCell } from './serial-cell';
import { tokenise } from './tokens';

/**
 * The years a period cell writes out, each once and in order, so that the year of a plan can be inferred from its cells.
 * Years that belong to a document or to a plan's name are not counted when the cell names others.
 *
 * @example yearsNamed('Từ tháng 10/2025 đến tháng 3/2026') // [2025, 2026]
 */
export function yearsNamed(cell: string | number | null): number[] {
  if (cell === null) return [];
  const serial = dateOfSerialCell(cell);
  if (serial !== null) return [yearOf(serial)];
  const units = readPhrases(tokenise(String(cell))).flatMap((phrase) => (phrase.type === 'unit' && phrase.unit.year !== null ? [phrase.unit] : []));
  const strong = units.filter(({ weak }) => !weak);
  return [...new Set((strong.length > 0 ? strong : units).map(({ year }) => year ?? 0))].sort((a, b) => a - b);
}

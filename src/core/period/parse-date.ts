import { isIsoDate, yearOf } from '../calendar/iso-date';
import { isTooLong } from '../text/too-long';
import type { CompletedOn } from '../plan/plan';
import { fillYears } from './fill-years';
import { readPhrases } from './read-phrases';
import { isEmptyWord, placeUnits } from './read-roles';
import { dateOfSerialCell } from './serial-cell';
import { spansOf } from './span';
import { tokenise } from './tokens';

/**
 * What a cell of the column *Ngày hoàn thành* says: one day, as a date of Excel or in words ("15/11/2025", "15/11", "ngày 15 tháng 11 năm 2025").
 * A month, several days, "trước 15/11" and days that do not exist are `unreadable`: none of them says on which day the work was done.
 *
 * @example parseDate('15/11', { planYear: 2025 }) // { kind: 'date', date: '2025-11-15' }
 */
export function parseDate(cell: string | number | null, { planYear }: { planYear: number }): CompletedOn {
  if (typeof cell === 'string' && isTooLong(cell)) return { kind: 'unreadable', text: cell };
  const tokens = cell === null ? [] : tokenise(String(cell));
  if (cell === null || tokens.every(({ kind, text }) => kind === 'mark' && '-;.'.includes(text))) return { kind: 'empty' };
  const serial = dateOfSerialCell(cell);
  if (serial !== null) return { kind: 'date', date: serial };
  const unreadable: CompletedOn = { kind: 'unreadable', text: String(cell) };
  if (typeof cell === 'number') return unreadable;
  const phrases = readPhrases(tokens);
  const placed = placeUnits(phrases);
  const [day] = placed;
  if (day === undefined || placed.length > 1 || day.unit.kind !== 'day' || day.role !== 'in' || day.openEnd) return unreadable;
  if (!phrases.every((phrase) => phrase.type === 'unit' || isEmptyWord(phrase) || (phrase.type === 'mark' && phrase.text === '.') || (phrase.type === 'word' && phrase.text === 'da'))) return unreadable;
  const spans = spansOf(placed, fillYears(placed, planYear));
  const date = typeof spans === 'string' ? null : (spans[0]?.end ?? null);
  return date !== null && isIsoDate(date) && yearOf(date) >= 1990 && yearOf(date) <= 2100 ? { kind: 'date', date } : unreadable;
}

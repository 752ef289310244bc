import { outlineReadings } from '../../core';
import type { CellValue } from '../cells';
import { cellText } from './cell-text';
import type { Heading } from './heading';

/** rows under the heading that are looked at */
const MAX_SAMPLE = 60;

/** A table whose text column has a name of its own ("Đối tượng", "Chỉ tiêu"): the column beside the number, or else the wordiest one that has no role. */
function contentByShape(cells: CellValue[][], heading: Heading): number | null {
  const { columns } = heading;
  const taken = new Set(Object.values(columns));
  if (columns.number !== undefined) {
    const beside = columns.number + 1;
    if (heading.labels[beside] !== undefined && (!taken.has(beside) || columns.indicator === beside)) return beside;
  }
  let best: number | null = null;
  let most = 0;
  for (let column = 0; column < heading.labels.length; column += 1) {
    if (taken.has(column)) continue;
    const letters = cells.slice(heading.last + 1, heading.last + 1 + MAX_SAMPLE).reduce((sum, row) => sum + (typeof row[column] === 'string' ? cellText(row[column]).length : 0), 0);
    if (letters > most) [best, most] = [column, letters];
  }
  return best;
}

/** A first column full of outline numbers is the number column, whatever its heading says or does not say. */
function numberByShape(cells: CellValue[][], heading: Heading): number | null {
  const { content } = heading.columns;
  if (content !== 1 || heading.labels[0]?.leaf !== '') return null;
  const texts = cells.slice(heading.last + 1, heading.last + 1 + MAX_SAMPLE).map((row) => cellText(row[0])).filter((text) => text !== '');
  return texts.length >= 2 && texts.filter((text) => outlineReadings(text).length > 0).length >= texts.length * 0.6 ? 0 : null;
}

/** The heading with its number and content columns, found by shape where no label names them. */
export function completeByShape(cells: CellValue[][], heading: Heading): Heading {
  const columns = { ...heading.columns };
  if (columns.content === undefined) {
    const content = contentByShape(cells, heading);
    if (content !== null) {
      if (columns.indicator === content) delete columns.indicator;
      columns.content = content;
    }
  }
  if (columns.number === undefined) {
    const number = numberByShape(cells, { ...heading, columns });
    if (number !== null) columns.number = number;
  }
  return { ...heading, columns };
}

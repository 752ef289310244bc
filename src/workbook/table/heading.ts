import { outlineReadings, type ColumnRole } from '../../core';
import type { CellValue } from '../cells';
import { cellText, isFilled } from './cell-text';
import { foldLabel, matchLabel, type LabelMatch } from './heading-label';

export interface HeadingLabel {
  /** the lowest label of the column */
  leaf: string;
  /** the labels above it, joined: "Trách nhiệm" over "Cơ quan đầu mối" */
  group: string;
}

export interface Heading {
  first: number;
  last: number;
  labels: HeadingLabel[];
  columns: Partial<Record<ColumnRole, number>>;
  /** roles that several columns plainly claim, with the columns that did not get them */
  twice: { role: ColumnRole; column: number }[];
  score: number;
}

const MAX_HEADING_ROWS = 3;
/** rows looked at before a heading found so far is taken */
const WINDOW = 200;
/** "TT · Nội dung" has 6; one whole label and one beginning have 5 */
const MIN_SCORE = 5;

/** A row is a lower heading row when it leaves number and content alone and fills columns that the row above left open. */
function isLowerRow(upper: CellValue[], lower: CellValue[] | undefined, keys: number[]): boolean {
  if (lower === undefined || !lower.some(isFilled)) return false;
  const same = (column: number): boolean => cellText(lower[column]) === cellText(upper[column]);
  if (keys.some((column) => isFilled(lower[column]) && !same(column))) return false;
  let fills = false;
  for (let column = 0; column < lower.length; column += 1) {
    const cell = lower[column];
    if (!isFilled(cell)) continue;
    if (typeof cell === 'string' && cell.length > 80) return false;
    // repeated text is how some programs write merged cells
    const open = !isFilled(upper[column]) || (column > 0 && cellText(upper[column]) === cellText(upper[column - 1]));
    const opener = upper.slice(0, column).some(isFilled);
    if (open && opener) fills = true;
  }
  return fills;
}

function labelsOf(rows: CellValue[][]): HeadingLabel[] {
  const width = Math.max(...rows.map((row) => row.length));
  const groups = rows.slice(0, -1).map((row) => {
    let open = '';
    return Array.from({ length: width }, (_, column) => {
      if (isFilled(row[column])) open = cellText(row[column]);
      return open;
    });
  });
  return Array.from({ length: width }, (_, column) => {
    const own = rows.map((row) => cellText(row[column]));
    let depth = own.length - 1;
    while (depth >= 0 && own[depth] === '') depth -= 1;
    if (depth < 0) return { leaf: '', group: '' };
    const above = groups.slice(0, depth).map((row) => row[column] ?? '').filter((text) => text !== '' && text !== own[depth]);
    return { leaf: own[depth] ?? '', group: above.join(' ') };
  });
}

/** A leaf that says nothing alone takes the role of its group: "Tổng số" under "Kinh phí", "Kết thúc" under "Thời gian", the first column under "Trách nhiệm". */
function matchColumn(label: HeadingLabel, isFirst: boolean): LabelMatch {
  const leaf = matchLabel(label.leaf);
  if (leaf.strength > 0 || label.group === '') return leaf;
  const { role } = matchLabel(label.group);
  const speaksFor = role === 'budget' ? /^(?:tong|cong)\b/ : role === 'period' ? /^(?:ket thuc|hoan thanh|den)\b/ : role === 'lead' ? /^(?:chinh|thuc hien)\b/ : null;
  if (speaksFor === null) return leaf;
  if (speaksFor.test(foldLabel(label.leaf))) return { role, strength: 2 };
  return isFirst ? { role, strength: 1 } : leaf;
}

function headingOf(cells: CellValue[][], first: number, last: number): Heading {
  const labels = labelsOf(cells.slice(first, last + 1));
  const best = new Map<ColumnRole, { column: number; strength: number }>();
  const claims: { role: ColumnRole; column: number; strength: number }[] = [];
  labels.forEach((label, column) => {
    const { role, strength } = matchColumn(label, labels[column - 1]?.group !== label.group);
    if (role === null) return;
    claims.push({ role, column, strength });
    if (strength > (best.get(role)?.strength ?? 0)) best.set(role, { column, strength });
  });
  const columns: Partial<Record<ColumnRole, number>> = {};
  let score = 0;
  for (const [role, { column, strength }] of best) {
    columns[role] = column;
    score += strength;
  }
  return { first, last, labels, columns, twice: claims.filter(({ role, column, strength }) => columns[role] !== column && strength >= 2), score };
}

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
function completed(cells: CellValue[][], heading: Heading): Heading {
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

function headingAt(cells: CellValue[][], first: number): Heading | null {
  const row = cells[first];
  if (row === undefined || row.filter(isFilled).length < 2) return null;
  let heading = headingOf(cells, first, first);
  if (heading.score === 0) return null;
  while (heading.last - first + 1 < MAX_HEADING_ROWS) {
    const keys = [heading.columns.number, heading.columns.content].filter((column) => column !== undefined);
    if (!isLowerRow(cells[heading.last] ?? [], cells[heading.last + 1], keys)) break;
    heading = headingOf(cells, first, heading.last + 1);
  }
  const { number, content } = heading.columns;
  const roles = Object.keys(heading.columns).length;
  return roles >= 2 && heading.score >= MIN_SCORE && (number !== undefined || content !== undefined) ? heading : null;
}

/**
 * The heading of the plan table: one to three rows anywhere among the cells. Of several tables the first one counts whose heading names about as many columns as the best.
 */
export function findHeading(cells: CellValue[][]): Heading | null {
  for (let from = 0; from < cells.length; from += WINDOW) {
    const found: Heading[] = [];
    for (let row = from; row < Math.min(cells.length, from + WINDOW); row += 1) {
      const heading = headingAt(cells, row);
      if (heading !== null) found.push(heading);
    }
    const best = Math.max(...found.map((heading) => heading.score));
    const first = found.find((heading) => heading.score >= best * 0.7);
    if (first !== undefined) return completed(cells, first);
  }
  return null;
}

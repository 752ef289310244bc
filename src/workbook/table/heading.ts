import type { ColumnRole } from '../../core';
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
  if (rows.length === 1) return (rows[0] as CellValue[]).map((cell) => ({ leaf: cellText(cell), group: '' }));
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

const IS_TOTAL = /^(?:tong|cong)\b/;

/** A leaf that says nothing alone takes the role of its group: "Tổng số" under "Kinh phí", "Kết thúc" under "Thời gian", the first column under "Trách nhiệm". */
function matchColumn(label: HeadingLabel, isFirst: boolean): LabelMatch {
  const leaf = matchLabel(label.leaf);
  if (leaf.strength > 0 || label.group === '') return leaf;
  const { role } = matchLabel(label.group);
  const speaksFor = role === 'budget' ? IS_TOTAL : role === 'period' ? /^(?:ket thuc|hoan thanh|den)\b/ : role === 'lead' ? /^(?:chinh|thuc hien)\b/ : null;
  if (speaksFor === null) return leaf;
  if (speaksFor.test(foldLabel(label.leaf))) return { role, strength: 3 };
  return isFirst ? { role, strength: 1 } : leaf;
}

interface Claim {
  role: ColumnRole;
  column: number;
  strength: number;
}

/** Columns that plainly name a role which another one has, but for the parts of one group: "Ngân sách tỉnh" beside the "Tổng số" that holds it. */
function claimedTwice(claims: Claim[], columns: Heading['columns'], labels: HeadingLabel[]): Heading['twice'] {
  const groupOf = (column: number | undefined): string => (column === undefined ? '' : (labels[column]?.group ?? ''));
  return claims.filter(({ role, column, strength }) => columns[role] !== column && strength >= 2 && (groupOf(column) === '' || groupOf(column) !== groupOf(columns[role])));
}

/** Sources of funds side by side without a total: only the first is read, and that must be said. */
function uncountedSources(columns: Heading['columns'], labels: HeadingLabel[]): Heading['twice'] {
  const taken = columns.budget;
  const own = taken === undefined ? undefined : labels[taken];
  if (own === undefined || own.group === '' || matchLabel(own.group).role !== 'budget' || IS_TOTAL.test(foldLabel(own.leaf))) return [];
  return labels.flatMap(({ group }, column) => (column !== taken && group === own.group ? [{ role: 'budget' as const, column }] : []));
}

function headingOf(cells: CellValue[][], first: number, last: number): Heading {
  const labels = labelsOf(cells.slice(first, last + 1));
  const best = new Map<ColumnRole, { column: number; strength: number }>();
  const claims: Claim[] = [];
  labels.forEach((label, column) => {
    if (label.leaf === '') return;
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
  return { first, last, labels, columns, twice: [...claimedTwice(claims, columns, labels), ...uncountedSources(columns, labels)], score };
}

/** The heading that begins in this row; null when none does. */
export function headingAt(cells: CellValue[][], first: number): Heading | null {
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

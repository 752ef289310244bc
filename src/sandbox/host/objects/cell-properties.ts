import { type Area, columnCount, rowCount } from '../model/area';
import { invalidArgument } from '../wire/api-error';
import { HostObject, findMember, readMember, writeMember } from '../wire/host-object';
import { type Context, addressOf } from './context';
import { RangeBorders } from './range-borders';
import { RangeFormat } from './range-format';

type Tree = Record<string, unknown>;

/** the lines of a cell by the names that its properties have for them */
const lines = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight', diagonalDown: 'DiagonalDown', diagonalUp: 'DiagonalUp' } as const;

/** `getCellProperties`: for each cell the asked part of `{address, format: {fill: {color}, …}}`. */
export function getCellProperties(context: Context, area: Area, wanted: unknown): Tree[][] {
  if (typeof wanted !== 'object' || wanted === null) throw invalidArgument();
  return rows(area, (cell) => {
    const answer: Tree = {};
    for (const [name, value] of Object.entries(wanted as Tree)) {
      if (value === undefined || value === false) continue;
      if (name === 'format') answer.format = readTree(new RangeFormat(context, () => [cell]), value as Tree);
      else if (name === 'address' || name === 'addressLocal') answer[name] = addressOf(context, cell);
      else throw invalidArgument(`The cell property ${name} cannot be read.`);
    }
    return answer;
  });
}

/** `setCellProperties`: a tree for each cell; what it does not name stays. */
export function setCellProperties(context: Context, area: Area, given: unknown): void {
  const trees = given as Tree[][];
  const fits = Array.isArray(given) && trees.length === rowCount(area) && trees.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  rows(area, (cell) => {
    const tree = trees[cell.row - area.row]?.[cell.column - area.column] ?? {};
    for (const [name, value] of Object.entries(tree)) {
      if (name !== 'format') throw invalidArgument(`The cell property ${name} cannot be set.`);
      writeTree(new RangeFormat(context, () => [cell]), value as Tree);
    }
  });
}

function rows<Result>(area: Area, of: (cell: Area) => Result): Result[][] {
  return Array.from({ length: rowCount(area) }, (_, down) =>
    Array.from({ length: columnCount(area) }, (__, right) => {
      const [row, column] = [area.row + down, area.column + right];
      return of({ sheetId: area.sheetId, row, column, lastRow: row, lastColumn: column });
    }));
}

function readTree(target: HostObject, wanted: Tree): Tree {
  const answer: Tree = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (value === undefined || value === false) continue;
    const found = member(target, name);
    if (found instanceof RangeBorders) {
      // what is asked of one line is asked of all
      answer[name] = Object.fromEntries(Object.entries(lines).map(([line, side]) => [line, readTree(found.getItem(side), value as Tree)]));
    } else answer[name] = found instanceof HostObject ? readTree(found, value as Tree) : found;
  }
  return answer;
}

function writeTree(target: HostObject, tree: Tree): void {
  for (const [name, value] of Object.entries(tree)) {
    const found = member(target, name);
    if (found instanceof RangeBorders) writeLines(found, value as Tree);
    else if (found instanceof HostObject) writeTree(found, value as Tree);
    else writeMember(target, name, value);
  }
}

function writeLines(borders: RangeBorders, given: Tree): void {
  for (const [line, tree] of Object.entries(given)) {
    const side = lines[line as keyof typeof lines];
    if (side === undefined) throw invalidArgument(`A cell has no line ${line}.`);
    writeTree(borders.getItem(side), tree as Tree);
  }
}

function member(target: HostObject, name: string): unknown {
  if (findMember(target, name)?.kind !== 'property') throw invalidArgument(`The cell property ${name} is not known.`);
  return readMember(target, name);
}

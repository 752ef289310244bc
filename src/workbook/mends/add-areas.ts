import type { Area, Steps } from '../../core';
import { rowAfter, rowBefore } from '../inserted-rows';
import type { Block, CellValue } from '../cells';
import type { CellInput, Edit } from '../edit';
import { formatCell } from '../layout/address';
import { isReadAsAreas, ownTotals, rowsThatName } from './area-doubts';
import { areaPlaces, missingAreas, type AreaPlaces } from './area-places';
import { areaTotals } from './area-totals';
import { areaNumbers, areaWording } from './area-words';
import { heldAt, MendDraft, writes } from './mend-draft';
import type { LeftReason, Mend, MendChange, MendInput, MendNote } from './mend';
import { rowLookEdits } from './row-look';

/**
 * Adds the areas that the plan must have and does not, each where the programme has it, looking as the table's areas look. Blank rows at the end are used as far as they
 * go; else whole rows come in. Totals of headings end where the next area begins. Changes stand where they will be once the rows are in.
 */
export function* addAreas(input: MendInput): Steps<Mend> {
  const { table, plan, block, sheet } = input;
  const { number: numberColumn, content, budget } = table.columns;
  const draft = new MendDraft('add-areas', input, null);
  const leave = (reason: LeftReason): Mend => {
    draft.leave(plan.items[0]?.row ?? 0, content ?? 0, reason);
    return draft.done([]);
  };
  const missing = missingAreas(input);
  if (missing === null || content === undefined) return leave('areas-unknown');
  if (missing.length === 0) return draft.done([]);
  if (table.rows.some(({ under }) => under !== undefined)) return leave('no-pattern');
  const named = rowsThatName(input, missing);
  for (const row of named) draft.leave(row, content, 'area-there');
  if (named.length > 0) return draft.done([]);
  const beside = ownTotals(input);
  for (const { row, column } of beside) draft.leave(row, column, 'column-formula');
  if (beside.length > 0) return draft.done([]);
  yield;
  const placed = areaPlaces(input, missing);
  yield;
  const totals = areaTotals(input, placed);
  if (totals === null) return leave('own-formula');
  for (const row of totals.apart) draft.leave(row, budget ?? 0, 'total-apart');

  const change = (row: number, column: number, before: CellValue, after: MendChange['after'], shows?: number): MendChange => {
    const [rowIndex, columnIndex] = [block.rowIndex + row, block.columnIndex + column];
    return { row, rowIndex, columnIndex, address: formatCell(rowIndex, columnIndex), before, after, ...(shows === undefined ? {} : { shows }) };
  };
  const number = areaNumbers(plan.items, placed.hasOwnNumbers);
  const wording = areaWording(plan.items);
  const numbered = (row: number, text: string): MendChange[] => (numberColumn === undefined || text === '' ? [] : [change(row, numberColumn, '', numberCell(input, text))]);
  const added = newRows(placed).flatMap(({ row, area }) => {
    const own = totals.own.get(row);
    return [
      ...numbered(row, number(area)),
      change(row, content, '', { text: wording(area) }),
      ...(budget === undefined || own === undefined ? [] : [change(row, budget, '', { formula: own }, 0)]),
    ];
  });
  if (!(yield* isReadAsAreas(input, placed, added))) return leave('no-area-pattern');
  const rewritten = totals.written.map(({ row, formula }) => change(rowAfter(placed.runs, row), budget ?? 0, heldAt(input, row, budget ?? 0), { formula }));
  // a total that says what it said, although Excel would let it grow, is no change to a person
  const changes = [...added, ...rewritten.filter(({ before, after }) => !('formula' in after) || before !== after.formula)].sort((a, b) => a.row - b.row || a.columnIndex - b.columnIndex);
  return {
    id: 'add-areas', changes, left: draft.left, findings: input.findings.filter(({ code }) => code === 'area-missing'), notes: notesOf(input, placed),
    edits: [...rowEdits(input, placed), ...writes(sheet, [...added, ...rewritten]), ...fitted(input, placed)],
  };
}

function newRows({ places }: AreaPlaces): { row: number; area: Area }[] {
  return places.flatMap(({ areas, first }) => areas.map((area, index) => ({ row: first + index, area })));
}

/** A number where the table's areas have numbers, else text. */
function numberCell({ table: { columns: { number: column }, rows }, values }: MendInput, text: string): Exclude<CellInput, null> {
  const cells = rows.filter(({ level }) => level === 'area').map(({ row }) => values[row]?.[column ?? 0]);
  return /^\d+$/.test(text) && cells.length > 0 && cells.every((cell) => typeof cell === 'number') ? { number: Number(text) } : { text };
}

/** The rows themselves, what must still stand beside them, their look, and the table's name where it does not grow by itself. */
function rowEdits(input: MendInput, { places, runs }: AreaPlaces): Edit[] {
  const { sheet, block, rangeName, areaLook, table: { columns: { content = 0, number } } } = input;
  const blockAt = (row: number, rowCount: number): Block => ({ rowIndex: block.rowIndex + row, columnIndex: block.columnIndex, rowCount, columnCount: block.columnCount });
  const end = places.find(({ isEnd }) => isEnd);
  const taken = end && !end.isInserted ? blockAt(end.first, end.areas.length) : null;
  const tableEnd = rowAfter(runs, block.rowCount - 1) + 1;
  const grown = end ? Math.max(tableEnd, end.first + end.areas.length) : tableEnd;
  const isBeyond = end !== undefined && end.first + end.areas.length > tableEnd;
  const inserted = runs.map(({ rowIndex, rowCount }) => blockAt(rowIndex, rowCount));
  return [
    ...runs.map(({ rowIndex, rowCount }): Edit => ({ kind: 'insert-rows', sheet, rowIndex: block.rowIndex + rowIndex, rowCount, within: rangeName })),
    ...runs.map((run): Edit => neighbours(input, run.rowIndex - 1, run.rowIndex + run.rowCount, content, (row) => rowBefore(runs, row))),
    ...(taken && isBeyond ? [{ kind: 'write', sheet, block: taken, cells: nothing(taken), expectBlank: true } satisfies Edit] : []),
    ...(areaLook ? rowLookEdits(sheet, areaLook, { inserted, taken: taken ? [taken] : [] }) : []),
    ...(areaLook || number === undefined || inserted.length === 0 ? [] : [{ kind: 'number-format', sheet, blocks: inserted.map((each) => ({ ...each, columnIndex: block.columnIndex + number, columnCount: 1 })), format: '@' } satisfies Edit]),
    ...(isBeyond ? [{ kind: 'name', name: rangeName, sheet, block: { ...block, rowCount: grown }, replace: true } satisfies Edit] : []),
  ];
}

/** Writes nothing; says what the rows on both sides of a place hold, so that rows never come in where the table no longer is. */
function neighbours(input: MendInput, first: number, last: number, column: number, rowNow: (row: number) => number | null): Edit {
  const { sheet, block, formulas } = input;
  const rows = Array.from({ length: last - first + 1 }, (_, index) => rowNow(first + index));
  return {
    kind: 'write', sheet, block: { rowIndex: block.rowIndex + first, columnIndex: block.columnIndex + column, rowCount: rows.length, columnCount: 1 },
    cells: rows.map(() => [null]), expect: rows.map((row) => [row === null ? null : formulas[row]?.[column] ?? null]),
  };
}

function fitted({ sheet, block }: MendInput, { runs }: AreaPlaces): Edit[] {
  const blocks = runs.map(({ rowIndex, rowCount }): Block => ({ ...block, rowIndex: block.rowIndex + rowIndex, rowCount }));
  return blocks.length === 0 ? [] : [{ kind: 'fit-rows', sheet, blocks }];
}

function notesOf({ block }: MendInput, { places, isAtEnd }: AreaPlaces): MendNote[] {
  return [
    ...places.filter(({ isInserted }) => isInserted).map(({ above, areas }): MendNote => ({ kind: 'rows', count: areas.length, above: block.rowIndex + above + 1 })),
    ...(isAtEnd ? [{ kind: 'at-end' } satisfies MendNote] : []),
  ];
}

function nothing({ rowCount, columnCount }: Block): null[][] {
  return Array.from({ length: rowCount }, () => new Array<null>(columnCount).fill(null));
}

import { insertedRows, rowAfter, rowBefore, type Edit, type RowRun } from '../workbook';
import { contains } from './footprint';
import type { RoomQuestion } from './row-room';

/** Rows that are in: by the sheet's name, as the sheet is with them, and each row by itself as Excel lets it follow its cells. */
export interface RowsIn {
  sheet: string;
  run: RowRun;
  rows: Excel.Range[];
}

/** Where rows are to come in, a question for each sheet. */
export function roomQuestions(edits: readonly Edit[]): RoomQuestion[] {
  const within = new Map(edits.flatMap((edit) => (edit.kind === 'insert-rows' ? [[edit.sheet, edit.within] as const] : [])));
  return [...insertedRows(edits)].map(([sheet, runs]) => ({
    sheet, within: within.get(sheet) ?? '', rows: runs.map(({ rowIndex, rowCount }) => rowBefore(runs, rowIndex + rowCount) ?? rowIndex),
  }));
}

/**
 * Brings rows in from the top down, each run in a sync of its own: only rows that Excel said are in are ever deleted again. There are as many runs as places in a table,
 * however many rows it has. `guard` goes before each.
 */
export async function insertRows(context: Excel.RequestContext, edits: readonly Edit[], guard: () => void, areIn: (rows: RowsIn) => void): Promise<void> {
  for (const [name, runs] of insertedRows(edits)) for (const run of runs) {
    const sheet = context.workbook.worksheets.getItem(name);
    guard();
    wholeRows(sheet, run).insert('Down');
    const rows = Array.from({ length: run.rowCount }, (_, index) => wholeRows(sheet, { rowIndex: run.rowIndex + index, rowCount: 1 }).load('rowIndex'));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- see above: what is in must be known before the next
    await context.sync();
    areIn({ sheet: name, run, rows });
  }
}

/** Where a row stands that was there before, once some of the rows are in. */
export function withRowsIn(rows: readonly RowsIn[]): (sheet: string, rowIndex: number) => number {
  return (sheet, rowIndex) => rowAfter(rows.filter((each) => each.sheet === sheet).map(({ run }) => run), rowIndex);
}

/** Puts their deletion into the queue of the next sync, wherever they stand by now: the last that came in first. */
export function deleteRows(rows: readonly RowsIn[]): void {
  for (const row of rows.flatMap((each) => each.rows).reverse()) row.delete('Up');
}

/** The number format that the list itself gives a cell of a new row; null: none. */
export function formatGiven(edits: readonly Edit[], sheet: string, rowIndex: number, columnIndex: number): string | null {
  const cell = { rowIndex, columnIndex, rowCount: 1, columnCount: 1 };
  const given = edits.filter((edit) => edit.kind === 'number-format' && edit.sheet === sheet && edit.blocks.some((block) => contains(block, cell)));
  const last = given.at(-1);
  return last?.kind === 'number-format' ? last.format : null;
}

function wholeRows(sheet: Excel.Worksheet, { rowIndex, rowCount }: RowRun): Excel.Range {
  return sheet.getRangeByIndexes(rowIndex, 0, rowCount, 1).getEntireRow();
}

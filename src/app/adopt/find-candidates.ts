import type { Steps } from '../../core';
import { cellsIn, findTablesSteps, formatAddress, readPlanTableSteps, type Block, type LocatedTable, type SheetCells, type SheetLook } from '../../workbook';
import { isReport } from '../../workbook/report-layout/row-key';
import { inSlices } from '../in-slices';
import type { Result, TableCandidate, TableSearch, Task } from '../state';
import type { Deps, PlanPlace } from '../ports';

/** More cells than these are no longer gone through in one go. */
const MAX_CELLS = 2_000_000;

/**
 * The plan tables that are there: the one around the selection, those of the shown sheet when something else on it is selected, those of all sheets when nothing useful is.
 * Read in slices that leave the pane free.
 */
export async function findCandidates(deps: Pick<Deps, 'workbook' | 'now' | 'letOthersIn'>, scope: 'selection' | 'all-sheets', task?: Task): Promise<Result<TableSearch>> {
  const { workbook } = deps;
  const surveyed = await workbook.survey();
  if (!surveyed.ok) return surveyed;
  const { plans } = surveyed.value;
  if (scope === 'selection') {
    const looked = await workbook.lookAtSelection();
    if (!looked.ok) return looked;
    const found = await inSlices(deps, inSelection(looked.value, plans), task);
    if (!found.ok) return found;
    if (found.value) return { ok: true, value: found.value };
    // lookAtSelection has seen all sheets already where nothing says which table is meant
    if (looked.value.selected === null) return await inSlices(deps, inSheets(looked.value.sheets, plans), task);
  }
  const looked = await workbook.lookAtSheets();
  if (!looked.ok) return looked;
  const cells = looked.value.sheets.reduce((sum, { block }) => sum + block.rowCount * block.columnCount, 0);
  return cells > MAX_CELLS ? { ok: false, failure: { kind: 'too-large', cells } } : await inSlices(deps, inSheets(looked.value.sheets, plans), task);
}

function* inSheets(sheets: SheetCells[], plans: PlanPlace[]): Steps<TableSearch> {
  const candidates: TableCandidate[] = [];
  for (const cells of sheets) candidates.push(...(yield* candidatesOf(cells, yield* findTablesSteps(cells.values), plans)));
  return { scope: 'all-sheets', looked: sheets.map(({ sheet, block }) => ({ sheet, address: formatAddress(block) })), candidates };
}

/** What the selection means; null when nothing useful is selected. */
function* inSelection({ sheets, selected }: SheetLook, plans: PlanPlace[]): Steps<TableSearch | null> {
  const [cells] = sheets;
  if (selected === null || cells === undefined) return null;
  const looked = [{ sheet: cells.sheet, address: formatAddress(cells.block) }];
  const within = { ...selected.block, rowIndex: selected.block.rowIndex - cells.block.rowIndex, columnIndex: selected.block.columnIndex - cells.block.columnIndex };
  if (within.rowCount > 1 || within.columnCount > 1) {
    const chosen = yield* chosenRange(cells, within);
    if (chosen.length > 0) return { scope: 'selection', looked: [{ sheet: cells.sheet, address: formatAddress(selected.block) }], candidates: yield* candidatesOf(cells, chosen, plans) };
  }
  const tables = yield* findTablesSteps(cells.values);
  const around = tables.filter(({ block }) => meet(block, within));
  if (around.length > 0) return { scope: 'selection', looked, candidates: yield* candidatesOf(cells, around, plans) };
  const isEmpty = cellsIn(cells.values, clip(within, cells.block)).every((row) => row.every((cell) => cell === null || cell === ''));
  return isEmpty ? null : { scope: 'selection', looked, candidates: yield* candidatesOf(cells, tables, plans) };
}

/** Tables whose heading lies inside a selected range: the range decides which columns and rows are theirs; what stands above it still names unit and year. */
function* chosenRange({ values }: SheetCells, within: Block): Steps<LocatedTable[]> {
  const first = Math.max(0, within.columnIndex);
  const last = within.columnIndex + within.columnCount;
  const cells = values.slice(0, Math.max(0, within.rowIndex + within.rowCount)).map((row) => row.map((cell, column) => (column >= first && column < last ? cell : null)));
  yield;
  // what is not selected was blanked: the table that is read of the whole cells is not that of its own
  return (yield* findTablesSteps(cells)).filter(({ block }) => block.rowIndex >= within.rowIndex).map((table) => ({ ...table, alone: null }));
}

function* candidatesOf({ sheet, block: origin, values, merges }: SheetCells, tables: LocatedTable[], plans: PlanPlace[]): Steps<TableCandidate[]> {
  const candidates: TableCandidate[] = [];
  for (const { block: within, unitAbove, planYear, title, alone } of tables) {
    if (isReport(values, within)) continue;
    yield;
    const block = { ...within, rowIndex: origin.rowIndex + within.rowIndex, columnIndex: origin.columnIndex + within.columnIndex };
    const cells = cellsIn(values, within);
    yield;
    const bound = plans.find(({ place }) => place !== null && place.sheet === sheet && meet(place.block, block));
    const recognised = alone ?? (yield* readPlanTableSteps(cells, { planYear: 0 }));
    candidates.push({ sheet, block, address: formatAddress(block), cells, recognised, unitAbove, planYear, title, plan: bound === undefined ? null : bound.record, ...(merges ? { merges } : {}) });
  }
  return candidates;
}

function meet(a: Block, b: Block): boolean {
  return a.rowIndex < b.rowIndex + b.rowCount && b.rowIndex < a.rowIndex + a.rowCount && a.columnIndex < b.columnIndex + b.columnCount && b.columnIndex < a.columnIndex + a.columnCount;
}

function clip(block: Block, { rowCount, columnCount }: Block): Block {
  const rowIndex = Math.max(0, block.rowIndex);
  const columnIndex = Math.max(0, block.columnIndex);
  return {
    rowIndex, columnIndex,
    rowCount: Math.max(0, Math.min(block.rowIndex + block.rowCount, rowCount) - rowIndex),
    columnCount: Math.max(0, Math.min(block.columnIndex + block.columnCount, columnCount) - columnIndex),
  };
}

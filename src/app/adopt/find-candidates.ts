import { cellsIn, findTables, formatAddress, readPlanTable, type Block, type LocatedTable, type SheetCells, type SheetLook } from '../../workbook';
import { isReport } from '../../workbook/report-layout/row-key';
import type { Result, TableCandidate, TableSearch } from '../state';
import type { Deps, PlanPlace } from '../ports';

/** More cells than these are no longer gone through in one go. */
const MAX_CELLS = 2_000_000;

/**
 * The plan tables that are there: the one around the selection, those of the shown sheet when something else on it is selected, those of all sheets when nothing useful is.
 */
export async function findCandidates({ workbook }: Pick<Deps, 'workbook'>, scope: 'selection' | 'all-sheets'): Promise<Result<TableSearch>> {
  const surveyed = await workbook.survey();
  if (!surveyed.ok) return surveyed;
  const { plans } = surveyed.value;
  if (scope === 'selection') {
    const looked = await workbook.lookAtSelection();
    if (!looked.ok) return looked;
    const found = inSelection(looked.value, plans);
    if (found) return { ok: true, value: found };
    // lookAtSelection has seen all sheets already where nothing says which table is meant
    if (looked.value.selected === null) return { ok: true, value: inSheets(looked.value.sheets, plans) };
  }
  const looked = await workbook.lookAtSheets();
  if (!looked.ok) return looked;
  const cells = looked.value.sheets.reduce((sum, { block }) => sum + block.rowCount * block.columnCount, 0);
  return cells > MAX_CELLS ? { ok: false, failure: { kind: 'too-large', cells } } : { ok: true, value: inSheets(looked.value.sheets, plans) };
}

function inSheets(sheets: SheetCells[], plans: PlanPlace[]): TableSearch {
  return {
    scope: 'all-sheets',
    looked: sheets.map(({ sheet, block }) => ({ sheet, address: formatAddress(block) })),
    candidates: sheets.flatMap((cells) => candidatesOf(cells, findTables(cells.values), plans)),
  };
}

/** What the selection means; null when nothing useful is selected. */
function inSelection({ sheets, selected }: SheetLook, plans: PlanPlace[]): TableSearch | null {
  const [cells] = sheets;
  if (selected === null || cells === undefined) return null;
  const looked = [{ sheet: cells.sheet, address: formatAddress(cells.block) }];
  const within = { ...selected.block, rowIndex: selected.block.rowIndex - cells.block.rowIndex, columnIndex: selected.block.columnIndex - cells.block.columnIndex };
  if (within.rowCount > 1 || within.columnCount > 1) {
    const chosen = chosenRange(cells, within);
    if (chosen.length > 0) return { scope: 'selection', looked: [{ sheet: cells.sheet, address: formatAddress(selected.block) }], candidates: candidatesOf(cells, chosen, plans) };
  }
  const tables = findTables(cells.values);
  const around = tables.filter(({ block }) => meet(block, within));
  if (around.length > 0) return { scope: 'selection', looked, candidates: candidatesOf(cells, around, plans) };
  const isEmpty = cellsIn(cells.values, clip(within, cells.block)).every((row) => row.every((cell) => cell === null || cell === ''));
  return isEmpty ? null : { scope: 'selection', looked, candidates: candidatesOf(cells, tables, plans) };
}

/** Tables whose heading lies inside a selected range: the range decides which columns and rows are theirs; what stands above it still names unit and year. */
function chosenRange({ values }: SheetCells, within: Block): LocatedTable[] {
  const first = Math.max(0, within.columnIndex);
  const last = within.columnIndex + within.columnCount;
  const cells = values.slice(0, Math.max(0, within.rowIndex + within.rowCount)).map((row) => row.map((cell, column) => (column >= first && column < last ? cell : null)));
  return findTables(cells).filter(({ block }) => block.rowIndex >= within.rowIndex);
}

function candidatesOf({ sheet, block: origin, values }: SheetCells, tables: LocatedTable[], plans: PlanPlace[]): TableCandidate[] {
  return tables.filter(({ block }) => !isReport(values, block)).map(({ block: within, unitAbove, planYear, title }) => {
    const block = { ...within, rowIndex: origin.rowIndex + within.rowIndex, columnIndex: origin.columnIndex + within.columnIndex };
    const cells = cellsIn(values, within);
    const bound = plans.find(({ place }) => place !== null && place.sheet === sheet && meet(place.block, block));
    return {
      sheet, block, address: formatAddress(block), cells, recognised: readPlanTable(cells, { planYear: 0 }), unitAbove, planYear, title,
      plan: bound === undefined ? null : bound.record,
    };
  });
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

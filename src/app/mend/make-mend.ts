import { areasFor, type Area } from '../../core';
import { readPlan, type CellStyle } from '../../workbook';
import { MENDS, type Mend, type MendInput } from '../../workbook/mends';
import type { PlanReading, Result } from '../state';
import type { Deps } from '../ports';
import type { MendRequest } from './mend-state';

/** Works out a mend from what stands in the table now: one reading of its cells and formulas, one more for how a new row is to look. Changes nothing. */
export async function makeMend({ workbook }: Pick<Deps, 'workbook'>, reading: PlanReading, { id, rows }: MendRequest): Promise<Result<Mend>> {
  const { summary: { sheet, rangeName, year, overrides = {}, programmeId, unitKind }, block, findings } = reading;
  const read = await workbook.readBlock(sheet, block);
  if (!read.ok) return read;
  const { values, formulas } = read.value;
  // cells and formulas of one moment: rows may have been inserted since the plan was read
  const { table, plan } = readPlan(values, { planYear: year, ...overrides });
  const requiredAreas: readonly Area[] = programmeId === undefined || unitKind === undefined ? [] : areasFor(programmeId, unitKind);
  const look = id === 'add-areas' ? await areaLook(workbook, reading) : { ok: true as const, value: null };
  if (!look.ok) return look;
  const input: MendInput = { sheet, rangeName, block, values, formulas, table, plan, overrides, findings, requiredAreas, areaLook: look.value };
  return { ok: true, value: MENDS[id](input, rows === null ? null : new Set(rows)) };
}

/** How the first area of the table looks; null when it has none. */
async function areaLook(workbook: Deps['workbook'], { summary: { sheet }, block, table }: PlanReading): Promise<Result<CellStyle | null>> {
  const first = table.rows.find(({ level }) => level === 'area');
  if (first === undefined) return { ok: true, value: null };
  const [from, to] = table.headerRows;
  const cell = { rowIndex: block.rowIndex + first.row, columnIndex: block.columnIndex + (table.columns.content ?? 0), rowCount: 1, columnCount: 1 };
  const frame = await workbook.readFrame({ sheet, heading: { ...block, rowIndex: block.rowIndex + from, rowCount: to - from + 1 }, levels: { area: cell }, columnCount: 1 });
  return frame.ok ? { ok: true, value: frame.value.levels.area ?? null } : frame;
}

/** Would the same cells be changed in the same way? */
export function sameChanges(shown: Pick<Mend, 'changes'>, now: Pick<Mend, 'changes'>): boolean {
  return JSON.stringify(shown.changes) === JSON.stringify(now.changes);
}

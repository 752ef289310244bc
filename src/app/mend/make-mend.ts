import { areasFor, type Area } from '../../core';
import { readPlan, type Block } from '../../workbook';
import { isFilled, MENDS, type Mend, type MendInput } from '../../workbook/mends';
import type { PlanReading, Result } from '../state';
import type { Deps } from '../ports';
import type { MendRequest } from './mend-state';

/** Rows below a table that are looked at for blank ones: more areas than these no programme has. */
const BELOW = 20;

/** The last row of a sheet. */
const SHEET_ROWS = 1_048_576;

/**
 * Works out a mend from what stands in the table now: one reading of its cells and formulas; where areas may come in, one for how they are to look, one for what is free
 * below and one for what lies across. Changes nothing.
 */
export async function makeMend({ workbook }: Pick<Deps, 'workbook'>, reading: PlanReading, { id, rows }: MendRequest): Promise<Result<Mend>> {
  const { summary: { sheet, rangeName, year, overrides = {}, programmeId, unitKind }, block, findings } = reading;
  const read = await workbook.readBlock(sheet, block);
  if (!read.ok) return read;
  const { values, formulas } = read.value;
  // cells and formulas of one moment: rows may have been inserted since the plan was read
  const { table, plan } = readPlan(values, { planYear: year, ...overrides });
  const requiredAreas: readonly Area[] = programmeId === undefined || unitKind === undefined ? [] : areasFor(programmeId, unitKind);
  const input: MendInput = { sheet, rangeName, block, values, formulas, table, plan, overrides, findings, requiredAreas, areaLook: null, freeBelow: 0 };
  if (id === 'add-areas' && requiredAreas.length > 0) return await makeRoom(workbook, input);
  return { ok: true, value: MENDS[id](input, rows === null ? null : new Set(rows)) };
}

/** Areas as the table's own look, on rows that are free or that can come in; none where something lies across. */
async function makeRoom(workbook: Deps['workbook'], input: MendInput): Promise<Result<Mend>> {
  const port = await workbook.rows();
  const { sheet, block, table } = input;
  const area = table.rows.find(({ level }) => level === 'area');
  const look = area === undefined ? { ok: true as const, value: null } : await port.look(sheet, { ...block, rowIndex: block.rowIndex + area.row, rowCount: 1 });
  if (!look.ok) return look;
  const end = block.rowIndex + block.rowCount;
  const below: Block = { ...block, rowIndex: end, rowCount: Math.min(BELOW, SHEET_ROWS - end) };
  const under = below.rowCount < 1 ? null : await workbook.readBlock(sheet, below);
  if (under && !under.ok) return under;
  const filled = under?.value.formulas.findIndex((row) => row.some(isFilled)) ?? 0;
  const mend = MENDS['add-areas']({ ...input, areaLook: look.value, freeBelow: filled < 0 ? below.rowCount : filled }, null);
  const room = await port.room(mend.edits);
  if (!room.ok || room.value === null) return room.ok ? { ok: true, value: mend } : room;
  const { blocked, beside } = room.value;
  if (blocked) return { ok: true, value: { id: mend.id, changes: [], findings: [], edits: [], left: [{ row: 0, address: blocked.address, reason: `rows-${blocked.by}` }] } };
  return { ok: true, value: beside === null ? mend : { ...mend, notes: [...(mend.notes ?? []), { kind: 'beside', columns: beside }] } };
}

/** Would the same cells be changed in the same way, the same rows come in, and the same be said of them? */
export function sameChanges(shown: Mend, now: Mend): boolean {
  const told = ({ changes, notes = [], edits }: Mend): string => JSON.stringify([changes, notes, edits.filter(({ kind }) => kind === 'insert-rows')]);
  return told(shown) === told(now);
}

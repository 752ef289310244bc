import { areasFor, type Area } from '../../core';
import { readPlanSteps, type Block } from '../../workbook';
import { isFilled, MENDS, type Mend, type MendInput } from '../../workbook/mends';
import { inSlices } from '../in-slices';
import type { PlanReading, Result, Task } from '../state';
import type { Deps } from '../ports';
import type { MendRequest } from './mend-state';

type Sliced = Pick<Deps, 'workbook' | 'now' | 'letOthersIn'>;

/** Rows below a table that are looked at for blank ones: more areas than these no programme has. */
const BELOW = 20;

/** The last row of a sheet. */
const SHEET_ROWS = 1_048_576;

/**
 * Works out a mend from what stands in the table now: one reading of its cells and formulas; where areas may come in, one for how they are to look, one for what is free
 * below and one for what lies across. Changes nothing. It is worked out in slices that leave the pane free, and can be called off.
 */
export async function makeMend(deps: Sliced, reading: PlanReading, { id, rows }: MendRequest, task: Task): Promise<Result<Mend>> {
  const { summary: { sheet, rangeName, year, overrides = {}, programmeId, unitKind }, block, findings } = reading;
  const read = await deps.workbook.readBlock(sheet, block);
  if (!read.ok) return read;
  const { values, formulas } = read.value;
  // cells and formulas of one moment: rows may have been inserted since the plan was read
  const whole = await inSlices(deps, readPlanSteps(values, { planYear: year, ...overrides }), task);
  if (!whole.ok) return whole;
  const { table, plan } = whole.value;
  const requiredAreas: readonly Area[] = programmeId === undefined || unitKind === undefined ? [] : areasFor(programmeId, unitKind);
  const input: MendInput = { sheet, rangeName, block, values, formulas, table, plan, overrides, findings, requiredAreas, areaLook: null, freeBelow: 0 };
  if (id === 'add-areas' && requiredAreas.length > 0) return await makeRoom(deps, input, task);
  const merges = id === 'unmerge' ? await (await deps.workbook.rows()).merges(sheet) : null;
  if (merges?.ok === false) return merges;
  return await inSlices(deps, MENDS[id](merges === null ? input : { ...input, merges: merges.value }, rows === null ? null : new Set(rows)), task);
}

/** Areas as the table's own look, on rows that are free or that can come in; none where something lies across. */
async function makeRoom(deps: Sliced, input: MendInput, task: Task): Promise<Result<Mend>> {
  const { workbook } = deps;
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
  const made = await inSlices(deps, MENDS['add-areas']({ ...input, areaLook: look.value, freeBelow: filled < 0 ? below.rowCount : filled }, null), task);
  if (!made.ok) return made;
  const mend = made.value;
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

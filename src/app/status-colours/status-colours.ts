import { dueNameOf, layoutStatus, readWordList, statusColumnsOf, unknownWordings, type Edit, type NoColours } from '../../workbook';
import type { PlanReading, Result, Task } from '../state';
import type { TrackingPort } from '../tracking/tracking-port';

type WriteEdits = (edits: Edit[], task?: Task) => Promise<Result<void>>;

/** Whether the rows of a plan show their status, and whether that is still what the plan says. */
export type ColoursView =
  | { kind: 'impossible'; why: NoColours }
  | { kind: 'off' }
  /** `unknown`: rows of the table whose period was typed or changed since; `uncovered`: rows of activities without our rules */
  | { kind: 'on'; unknown: number[]; uncovered: number[] };

export async function lookAtColours(port: TrackingPort, reading: PlanReading): Promise<Result<ColoursView>> {
  const place = statusColumnsOf(reading.table, reading.plan, reading.block.columnIndex);
  const looked = await port.readColours(reading.summary.sheet, dueNameOf(reading.summary.rangeName));
  if (!looked.ok) return looked;
  const { dueList, covered } = looked.value;
  if (typeof place === 'string') return { ok: true, value: { kind: 'impossible', why: place } };
  if (dueList === null || covered.length === 0) return { ok: true, value: { kind: 'off' } };
  const rows = new Set(covered.filter(({ columnIndex, columnCount }) => columnIndex <= place.columns.firstQuarter && columnIndex + columnCount >= place.columns.firstQuarter + 4)
    .flatMap(({ rowIndex, rowCount }) => Array.from({ length: rowCount }, (_, row) => rowIndex + row)));
  return {
    ok: true,
    value: {
      kind: 'on',
      unknown: unknownWordings(reading.plan, readWordList(dueList)).map(({ row }) => row),
      uncovered: reading.plan.items.filter((item) => isColoured(item) && !rows.has(reading.block.rowIndex + item.row)).map(({ row }) => row),
    },
  };
}

/** Colours the activities of a plan by their status, or renews the colours: one write whatever the number of rows. Gives how many activities found no room. */
export async function colourStatus(write: WriteEdits, reading: PlanReading, task?: Task): Promise<Result<{ leftOut: number } | { impossible: NoColours }>> {
  const { block, plan, table, summary: { sheet, rangeName } } = reading;
  const place = statusColumnsOf(table, plan, block.columnIndex);
  if (typeof place === 'string') return { ok: true, value: { impossible: place } };
  const activityRows = plan.items.filter(isColoured).map(({ row }) => block.rowIndex + row);
  const { edits, leftOut } = layoutStatus({ sheet, rangeName, plan, activityRows, ...place });
  const applied = await write(edits, task);
  return applied.ok ? { ok: true, value: { leftOut } } : applied;
}

/** Takes our colours of this plan off, and the list of its due days; nothing else. */
export function uncolourStatus(write: WriteEdits, { summary: { sheet, rangeName } }: PlanReading, task?: Task): Promise<Result<void>> {
  return write([{ kind: 'uncolour-status', sheet, dueName: dueNameOf(rangeName) }, { kind: 'remove-name', name: dueNameOf(rangeName) }], task);
}

/** What was taken out of the plan, or came in during the year, has no colour; where only its note says so, no rule of the sheet would know. */
function isColoured({ level, standing }: PlanReading['plan']['items'][number]): boolean {
  return level === 'activity' && standing === 'planned';
}

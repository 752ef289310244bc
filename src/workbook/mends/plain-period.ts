import { formatPeriod, isPlainPeriod, parsePeriod, ROWS_A_STEP, saysOnlyTime, type Steps } from '../../core';
import { heldAt, MendDraft } from './mend-draft';
import type { Mend, MendInput } from './mend';

/** Writes periods in the plain form, where the reading is sure and the text says nothing else: "Từ 01 đến 15 tháng 10/2013" → "Từ 01/10/2013 đến 15/10/2013". */
export function* plainPeriods(input: MendInput, rows: ReadonlySet<number> | null): Steps<Mend> {
  const { plan, table: { columns: { period: column } }, values } = input;
  const draft = new MendDraft('plain-period', input, rows);
  for (const [index, { row }] of plan.items.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    const text = column === undefined ? null : values[row]?.[column];
    if (column === undefined || typeof text !== 'string' || text.trim() === '' || !draft.concerns(row) || isPlainPeriod(text)) continue;
    const period = parsePeriod(text, { planYear: plan.year });
    if (period.kind === 'empty') continue;
    const plain = saysOnlyTime(text) ? formatPeriod(period, plan.year) : null;
    if (plain === null || heldAt(input, row, column) !== text) draft.leave(row, column, heldAt(input, row, column) === text ? 'unsure' : 'own-formula');
    else if (plain !== text) draft.change(row, column, { text: plain });
  }
  yield;
  return draft.done(['period']);
}

import { foldText, isDitto, readLead } from '../../core';
import { isFilled } from '../table/cell-text';
import { heldAt, isFormula, MendDraft } from './mend-draft';
import type { Mend, MendInput } from './mend';

/** Parts "Sở Nội vụ chủ trì, phối hợp các Sở …" into lead and support, where the support's cell is free or says the same. */
export function splitLeads(input: MendInput, rows: ReadonlySet<number> | null): Mend {
  const { plan, table: { columns: { lead, support } }, values } = input;
  const draft = new MendDraft('split-lead', input, rows);
  for (const { row, level } of plan.items) {
    if (lead === undefined || level === 'area' || !draft.concerns(row)) continue;
    const written = values[row]?.[lead] ?? null;
    if (typeof written !== 'string' || isDitto(written)) continue;
    const reading = readLead(written);
    if (reading.kind !== 'with-support') continue;
    const beside = support === undefined ? null : (values[row]?.[support] ?? null);
    if (reading.split === null) draft.leave(row, lead, 'unsure');
    else if (support === undefined) draft.leave(row, lead, 'no-support-column');
    else if (isFormula(heldAt(input, row, lead)) || isFormula(heldAt(input, row, support))) draft.leave(row, lead, 'own-formula');
    else if (isFilled(beside) && foldText(String(beside)) !== foldText(reading.split.support)) draft.leave(row, support, 'support-differs');
    else {
      draft.change(row, lead, { text: reading.split.lead });
      if (!isFilled(beside)) draft.change(row, support, { text: reading.split.support });
    }
  }
  return draft.done(['lead']);
}

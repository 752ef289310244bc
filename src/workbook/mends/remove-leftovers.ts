import { leftoverIn, ROWS_A_STEP, type ColumnRole, type Steps } from '../../core';
import { heldAt, isFormula, MendDraft } from './mend-draft';
import type { Mend, MendInput } from './mend';

const COLUMNS: readonly ColumnRole[] = ['content', 'indicator', 'product', 'verification', 'lead', 'support', 'note', 'risk', 'outcome'];

/** A line to write on at the end of a text, and brackets with nothing in them. */
const LINE_AT_THE_END = /[\s,;:]*(?:\.{6,}|…{2,}|_{3,})[\s.…_]*$/;
/** Words before such a line that go on with what nobody wrote: "phối hợp với …………", "Nội dung: …………". */
const GOES_ON = /(?:(?<!\p{L})(?:với|của|về|theo|tại|cho|là|gồm|số|ngày|tháng|năm|từ|đến|do|bằng|trong|trên|và|hoặc)|[:(–-])\s*(?:\.{6,}|…{2,}|_{3,})[\s.…_]*$/iu;
const EMPTY_BRACKETS = /\s*\[\s*(?:\.{2,}|…+|_{2,})?\s*\]/g;
/** The whole cell only says what is to be written there. */
const INSTRUCTION = /^\s*[[<][^\]>]*[\]>]\s*$/;

/** Takes away what was left of a form where nothing of the person's goes with it. A missing number or date only a person can fill in. */
export function* removeLeftovers(input: MendInput, rows: ReadonlySet<number> | null): Steps<Mend> {
  const { plan, table, values } = input;
  const draft = new MendDraft('remove-leftovers', input, rows);
  for (const [index, { row }] of plan.items.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    if (!draft.concerns(row)) continue;
    for (const role of COLUMNS) {
      const column = table.columns[role];
      const text = column === undefined ? null : values[row]?.[column];
      if (column === undefined || typeof text !== 'string') continue;
      const found = leftoverIn(text);
      if (found === null) continue;
      const without = INSTRUCTION.test(text) && found.kind === 'instruction' ? '' : text.replace(EMPTY_BRACKETS, '').replace(LINE_AT_THE_END, '');
      if (isFormula(heldAt(input, row, column))) draft.leave(row, column, 'own-formula');
      // what is left must be a text that nothing is missing from
      else if (without === text || (found.kind !== 'instruction' && GOES_ON.test(text.normalize('NFC'))) || leftoverIn(without) !== null || (without.trim() === '' && found.kind !== 'instruction')) draft.leave(row, column, 'needs-words');
      else draft.change(row, column, { text: without });
    }
  }
  yield;
  return draft.done(COLUMNS);
}

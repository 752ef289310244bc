import fc from 'fast-check';
import { correctedBench } from './bench';

/** What a person does to a plan's rows; places are counted from the first row below the overall total. */
const action = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(11), value: fc.integer({ min: 1, max: 999 }) }),
  fc.record({ kind: fc.constant('delete' as const), at: fc.nat(11) }),
  fc.record({ kind: fc.constant('edit' as const), at: fc.nat(11), value: fc.integer({ min: 1, max: 999 }) }),
  fc.record({ kind: fc.constant('undo' as const) }),
);

/** Two headings with activities below: each heading's subtotal reaches to the next heading, as the plan's tables write it. */
const column = ['=SUBTOTAL(9,A2:A13)', '=SUBTOTAL(9,A3:A8)', '=SUBTOTAL(9,A4:A6)', 1, 2, '=SUBTOTAL(9,A7:A8)', 4, '=SUBTOTAL(9,A9:A13)', 8, '=SUBTOTAL(9,A11:A13)', 16, 32, 64];

describe('laws of rows', () => {
  test('whatever is inserted, deleted, edited and undone: the overall total is the sum of the activities, and a name sums what its cells sum', async () => {
    await fc.assert(fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 8 }), async (actions) => {
      const { sheet, workbook, settle, dispose } = correctedBench();
      const setCell = (row: number, value: string | number) => (
        typeof value === 'string' ? sheet.getRange(row, 0).setFormula(value) : sheet.getRange(row, 0).setValue(value));
      column.forEach((value, row) => setCell(row, value));
      workbook.insertDefinedName('VUNG', 'Sheet1!$A$2:$A$13');
      sheet.getRange('C1:D1').setFormulas([['=SUM(VUNG)', '=SUM($A$2:$A$13)']]);
      await settle();
      for (const step of actions) {
        if (step.kind === 'undo') workbook.undo();
        // Between the first and the last row of the total's range, so that the range widens as it does in Excel.
        else if (step.kind === 'insert') {
          sheet.insertRowsBefore(step.at + 2 > 12 ? 12 : step.at + 2, 1);
          setCell(step.at + 2 > 12 ? 12 : step.at + 2, step.value);
        } else if (step.kind === 'delete') sheet.deleteRows(step.at + 1, 1);
        else if (!sheet.getRange(step.at + 1, 0).getFormula()) setCell(step.at + 1, step.value);
        await settle();
        const range = /A2:A(\d+)\)/.exec(sheet.getRange('A1').getFormula());
        const last = Number(range?.[1] ?? 1);
        let activities = 0;
        for (let row = 1; row < last; row += 1) {
          if (!sheet.getRange(row, 0).getFormula()) activities += Number(sheet.getRange(row, 0).getRawValue() ?? 0);
        }
        expect([step.kind, sheet.getRange('A1').getRawValue()]).toEqual([step.kind, activities]);
        expect(sheet.getRange('C1').getRawValue()).toEqual(sheet.getRange('D1').getRawValue());
      }
      await dispose();
    }), { numRuns: 12 });
  }, 120_000);
});

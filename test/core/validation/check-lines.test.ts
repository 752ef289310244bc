import fc from 'fast-check';
import { checkLines } from '../../../src/core/validation/check-lines';
import { recheck } from '../../../src/core/validation/check-plan';
import { item, planOf } from '../plan-builder';
import { anyEdit, anyMessyPlan, edited } from './arbitrary-edits';
import { everyRule } from './examples/example';

const line = { row: -2, text: 'Kèm theo Quyết định số 15/QĐ-UBND ngày 7/2/2025' };

test('law: what a check has seen of the rows, after an edit too, tells of lines what the rows themselves tell', () => {
  fc.assert(fc.property(anyMessyPlan, anyEdit, (start, edit) => {
    const plan = edited(start, edit);
    const { seen } = recheck(recheck(null, start, everyRule), plan, everyRule);
    expect(checkLines([line], plan, everyRule, seen)).toEqual(checkLines([line], plan, everyRule));
  }), { numRuns: 200 });
});

test('a line that gives a document another date than a row does is told with what the check has seen', () => {
  const plan = planOf([item('activity', '1', { content: 'Theo Quyết định số 15/QĐ-UBND ngày 1/2/2025' })]);
  const { seen } = recheck(null, plan, everyRule);
  expect(checkLines([line], plan, everyRule, seen).map(({ code, params }) => `${code} ${params.date} ${params.otherDate} ${params.other}`)).toEqual(['document-two-dates 7/2/2025 1/2/2025 1']);
});

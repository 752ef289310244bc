import fc from 'fast-check';
import { leftoverIn } from '../../../src/core/drafting/leftovers';
import { impossibleShare } from '../../../src/core/indicator/impossible-share';
import { documentMentions } from '../../../src/core/drafting/document-dates';
import { isCellError } from '../../../src/core/text/cell-error';
import { isDitto } from '../../../src/core/text/ditto';
import type { PlanItem } from '../../../src/core/plan/plan';
import { leftovers } from '../../../src/core/validation/rules/leftovers';
import { SIGN, signsIn, signsOf, TEXT_COLUMNS } from '../../../src/core/validation/rules/signs';
import { RULES } from '../../../src/core/validation/rule-table';
import type { RowRule } from '../../../src/core/validation/rule';
import { anyMessyPlan } from './arbitrary-edits';
import { dong, EVERY_ROLE, filled, item } from '../plan-builder';

const anyWords = fc.array(fc.constantFrom('Số', 'số', ' ', '  ', ':', '/', '…', '.', '..', '_', '__', 'ngày', 'Ngày', 'tháng', 'năm', '20', '202', '7', '2023', 'QĐ-UBND', 'KH', 'xx', 'XX', 'x', '[', 'ghi tên', ']', '<', 'điền', '>', '15/QĐ-UBND ngày 1/2/2025', 'trên 100%', 'hồ sơ', ',', '\n', 'thủ tục', 'a'), { maxLength: 9 })
  .map((words) => words.join(''));
const context = { year: 2025, roles: [], followed: false, bareHeadings: false };

test('law: what has no sign of a gap, of a day or of a share says nothing of them', () => {
  fc.assert(fc.property(anyWords, (text) => {
    const signs = signsIn(text);
    // composed as a reader gives it; what is nothing but a gap by other letters is looked at only by whoever mends
    if ((signs & SIGN.gap) === 0) expect(leftoverIn(text)).toBeNull();
    if ((signs & SIGN.day) === 0) expect(documentMentions(text)).toEqual([]);
    if ((signs & SIGN.percent) === 0) expect(impossibleShare(text)).toBeNull();
  }), { numRuns: 3_000 });
});

test.each([
  ['Quyết định số /QĐ-UBND ngày /7/2023', 'number'], ['Số: /KH-.....', 'number'], ['ngày  tháng ', 'date'], ['tháng …/2025', 'date'], ['năm 20..', 'date'], ['Báo cáo tháng   năm 2025', 'date'], ['tháng  năm …', 'date'], ['Giai đoạn 2026-202x', 'letters'], ['năm 202X', 'letters'], ['xx/xx/2025', 'letters'], ['[ghi tên cơ quan]', 'instruction'], ['……….', null], ['Kế hoạch ……….', 'dots'],
])('%s is seen', (content, kind) => {
  expect(signsIn(content) & SIGN.gap).toBe(SIGN.gap);
  expect(leftovers.scope === 'row' && leftovers.look(item('activity', '1', { content }), context).map(({ params }) => params?.kind)).toEqual(kind === null ? [] : [kind]);
});

test.each(['Rà soát 12/15 thủ tục hành chính.', 'Quyết định số 15/QĐ-UBND', 'Báo cáo quý', '1.5 tỷ đồng'])('%s has no gap', (text) => {
  expect(signsIn(text) & SIGN.gap).toBe(0);
});

test('law: a cell without the sign of an error or of a repetition is none', () => {
  const anyCell = fc.oneof(fc.constantFrom('#REF!', ' #N/A', '(nt)', 'nt', 'Nt', '\u00a0nt', '"', '- " -', 'như trên', 'Như mục trên', '„', '\ufeff#N/A', '\u3000nt', 'Đội', '35', 35, true, null, ''), fc.string({ maxLength: 30, unit: 'binary' }));
  fc.assert(fc.property(fc.array(anyCell, { maxLength: 3 }), (cells) => {
    const raw = Object.fromEntries(cells.map((cell, at) => [['lead', 'support', 'note'][at], cell]));
    const signs = signsOf(item('activity', '1', { raw }));
    if ((signs & SIGN.error) === 0) expect(cells.some(isCellError)).toBe(false);
    if ((signs & SIGN.ditto) === 0) expect(cells.some(isDitto)).toBe(false);
  }), { numRuns: 2_000 });
});

test.each(EVERY_ROLE)('an error value and a repetition are seen in the column %s', (role) => {
  expect(signsOf(item('activity', '1', { raw: { [role]: '#REF!' } })) & SIGN.error).toBe(SIGN.error);
  expect(signsOf(item('activity', '1', { raw: { [role]: '(nt)' } })) & SIGN.ditto).toBe(SIGN.ditto);
});

test.each(TEXT_COLUMNS)('a gap is seen in the column %s', (column) => {
  expect(signsOf(item('activity', '1', { [column]: 'Số: /KH-…' })) & SIGN.gap).toBe(SIGN.gap);
});

const needy = RULES.filter((rule): rule is RowRule & { needs: number } => rule.scope === 'row' && rule.needs !== undefined);

test('law: a rule that needs a sign has nothing to say of an item without it', () => {
  expect(needy.length).toBeGreaterThan(10);
  const spoke = new Set<string>();
  fc.assert(fc.property(anyMessyPlan, fc.constantFrom('2024-12-31', '2025-06-30', '2026-02-01'), ({ items, roles }, today) => {
    for (const one of items) {
      const signs = signsOf(one);
      for (const rule of needy) {
        const remarks = rule.look(one, { year: 2025, roles, today, followed: true, bareHeadings: false });
        if (remarks.length > 0) spoke.add(rule.code);
        if ((signs & rule.needs) === 0) expect({ code: rule.code, remarks }).toEqual({ code: rule.code, remarks: [] });
      }
    }
  }), { numRuns: 1_000 });
  // the law says something only about rules that spoke at all
  expect([...spoke]).toEqual(expect.arrayContaining(['cell-error', 'budget-too-small', 'budget-negative', 'progress-unreadable', 'progress-falling', 'done-unproved', 'completed-on-unreadable', 'completed-in-future', 'leftover', 'nothing-to-repeat']));
});

test.each<[sign: keyof typeof SIGN, fields: Partial<PlanItem>]>([
  ['progress', { progress: filled({ 3: { kind: 'underway' } }) }], ['completed', { completedOn: { kind: 'unreadable', text: 'tháng sau' } }],
  ['oddBudget', { budget: dong(9_999n) }], ['oddBudget', { budget: dong(-1n) }], ['oddBudget', { budget: { kind: 'unreadable', total: null, lines: [] } }],
])('the sign %s is seen', (sign, fields) => {
  expect(signsOf(item('activity', '1', fields)) & SIGN[sign]).toBe(SIGN[sign]);
});

test('a row as most are has no sign', () => {
  expect(signsOf(item('activity', '1.1', { content: 'Rà soát thủ tục hành chính', budget: dong(10_000n), lead: 'Sở Nội vụ', raw: { lead: 'Sở Nội vụ', budget: 10_000, number: '1.1' } }))).toBe(0);
});

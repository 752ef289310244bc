import fc from 'fast-check';
import fs from 'node:fs';
import { describeFinding } from '../../../src/i18n/finding-text';
import { findings as english } from '../../../src/i18n/en/findings';
import { findings as vietnamese } from '../../../src/i18n/vi/findings';
import { countBudget } from '../../../src/core/money/sum-budget';
import { checkPlan } from '../../../src/core/validation/check-plan';
import { FINDING_CODES, RULE_CODES } from '../../../src/core/validation/finding-codes';
import { RULE_SETS } from '../../../src/core/validation/rule-sets';
import { RULES } from '../../../src/core/validation/rule-table';
import { SOURCES } from '../../../src/core/library/sources';
import { readPlan } from '../../../src/workbook';
import { EXAMPLE_ROWS } from '../../../src/workbook/layout/example-data';
import { LOGFRAME_EXAMPLE } from '../../../src/workbook/layout/forms';
import { anyPlan } from '../progress/arbitrary-plan';
import { item, planOf } from '../plan-builder';
import { workedExample } from './worked-example';

test('S0 Bảng 2.3: what is wrong with the printed example', () => {
  const found = checkPlan(workedExample(), RULE_SETS.logframe);
  const lines = found.map((finding) => `${finding.severity} | ${finding.params.name}:${finding.column ?? ''} | ${describeFinding(finding, vietnamese)}`);
  expect(`${lines.join('\n')}\n`).toBe(fs.readFileSync('test/golden/checking/s0-table-2-3/expected.txt', 'utf8'));
  expect(JSON.stringify(found) + lines.join()).not.toMatch(/422/);
});

test('the same, read from the cells that "Chèn ví dụ" writes', () => {
  const { columns } = LOGFRAME_EXAMPLE;
  const cells = [columns.map(({ heading }) => heading), ...EXAMPLE_ROWS.map((row) => columns.map(({ role }) => row.cells[role] ?? null))];
  const { plan } = readPlan(cells);
  const lines = checkPlan(plan, RULE_SETS.logframe).map((finding) => `${finding.severity} | ${finding.params.name}:${finding.column ?? ''} | ${describeFinding(finding, vietnamese)}`);
  expect(plan.year).toBe(2013);
  expect(`${lines.join('\n')}\n`).toBe(fs.readFileSync('test/golden/checking/s0-table-2-3/expected.txt', 'utf8'));
});

test('a total says which activities are not in it', () => {
  const { columns } = LOGFRAME_EXAMPLE;
  const written: Record<string, string> = { '5.1.1': '50.000 đồng/người/buổi x 55 người', '5.1.2': 'Theo dự toán được giao' };
  const cells = [columns.map(({ heading }) => heading), ...EXAMPLE_ROWS.map((row) => columns.map(({ role }) => (role === 'budget' ? written[String(row.cells.number)] : undefined) ?? row.cells[role] ?? null))];
  const { plan } = readPlan(cells);
  expect(countBudget(plan)).toEqual({ total: 37_000_000n, counted: 2, activities: 4 });
  const said = checkPlan(plan, RULE_SETS.logframe).filter(({ code }) => code === 'budget-partial');
  expect(said.map((finding) => `${finding.severity} ${describeFinding(finding, vietnamese)}`)).toEqual(['hint 2/4 hoạt động có số tiền; tổng 37.000.000 đồng chưa gồm các hoạt động còn lại, bắt đầu từ Hoạt động 5.1.1.']);
});

test('an amount of đồng in a column of triệu is said to be too large', () => {
  const { plan } = readPlan([['TT', 'Nội dung', 'Kinh phí (triệu đồng)'], ['I', 'Cải cách thể chế', null], ['1', 'Rà soát văn bản', 35_000_000], ['2', 'Công bố kết quả', '35']], { planYear: 2025 });
  expect(checkPlan(plan, RULE_SETS['form-1b']).filter(({ code }) => code === 'budget-too-large').map((finding) => describeFinding(finding, vietnamese))).toEqual(['Ngân sách của Hoạt động 1 lên tới 35.000.000.000.000 đồng.']);
});

test('the amounts travel as whole đồng', () => {
  const found = checkPlan(workedExample(), RULE_SETS.logframe);
  expect(found.find(({ code }) => code === 'budget-short')?.params).toMatchObject({ stated: '105000000', sum: '117000000', difference: '12000000' });
  expect(found.find(({ code }) => code === 'budget-unexplained')?.params).toMatchObject({ stated: '200000000', sum: '117000000', difference: '83000000' });
});

test('a row is named by its number, or by its content where that is a bullet or blank', () => {
  const plan = planOf([item('area', '1'), item('activity', '-', { content: 'Rà soát thủ tục', lead: '' }), item('activity', '', { content: 'Công bố danh mục', lead: '' }), item('activity', 'a)', { lead: '' })]);
  expect(checkPlan(plan, RULE_SETS.annex).map((finding) => describeFinding(finding, vietnamese))).toEqual([
    'Hoạt động “Rà soát thủ tục” chưa có cơ quan đầu mối (chủ trì).', 'Hoạt động “Công bố danh mục” chưa có cơ quan đầu mối (chủ trì).', 'Hoạt động a) chưa có cơ quan đầu mối (chủ trì).',
  ]);
});

test('findings come row by row, and in a row by column', () => {
  const plan = planOf([item('area', '1', { lead: '' }), item('result', '1.1', { verification: '', indicator: '', content: '' }), item('activity', '1.1.1', { lead: '', content: '' })]);
  expect(checkPlan(plan, RULE_SETS.logframe).map(({ row, column }) => `${row} ${column}`)).toEqual(['3 content', '3 indicator', '3 verification', '4 content', '4 lead']);
});

test('rule sets ask only for what there is, and every rule is in one of them', () => {
  const sets = Object.entries(RULE_SETS);
  expect(sets.map(([id, set]) => [id, set.id, set.name])).toEqual([['logframe', 'logframe', 'Khung lô-gích'], ['annex', 'annex', 'Phụ lục'], ['form-1b', 'form-1b', 'Mẫu 1b'], ['outline', 'outline', 'Đề cương']]);
  for (const [, { rules }] of sets) expect(new Set(rules).size).toBe(rules.length);
  // one way of writing a period is a wish, not a rule of any form: for rule sets of one's own
  expect(new Set(sets.flatMap(([, set]) => set.rules))).toEqual(new Set(RULE_CODES.filter((code) => code !== 'period-not-plain')));
  expect(RULE_SETS.annex.rules.filter((code) => /budget|indicator|verification/.test(code))).toEqual([]);
});

test('every code has its texts in both languages, and no text is without a code', () => {
  for (const texts of [vietnamese, english]) {
    expect(Object.keys(texts).sort()).toEqual([...FINDING_CODES].sort());
    for (const code of FINDING_CODES) {
      const { title, why, mend } = texts[code];
      const sentence = describeFinding({ code, params: { level: 'activity', name: '5.1.1', quarter: 2, text: 'gần xong', amount: '35', stated: '105000000', sum: '117000000', difference: '12000000', percent: 120.5, expected: '5.1.2', parent: '5.2', other: 'Rà soát', taken: 'Kinh phí', left: 'Dự toán', count: 3, encoding: 'TCVN3', shown: '45000', meant: '5.1', label: 'Kinh phí', total: '37000000', counted: 2, activities: 4, offices: 'Sở Nội vụ · Sở Y tế', lead: 'Sở Nội vụ', support: 'Sở Y tế', names: 'VP Sở · Văn phòng Sở', kind: 'dots', number: '225/QĐ-TTg', date: '4/2/2016', otherDate: '4/12/2016', part: 'goal', words: 130, limit: 120, year: 2025, named: 2013, start: '2025-10-15', end: '2025-11-10', day: '2025-10-15', today: '2025-08-15', due: '2025-08-14', years: '2025, 2030', areas: '5. Cải cách tài chính công', heading: '5', plain: 'Quý II/2025', missing: 3, all: 7, earlierQuarter: 1, earlierPercent: 30 } }, texts);
      for (const text of [title, why, mend, sentence]) {
        expect(text).toBe(text.normalize('NFC'));
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      }
      expect(sentence).toMatch(/\.$/);
    }
  }
});

test('every rule says which document it comes from', () => {
  for (const { source } of RULES) {
    expect(Object.keys(SOURCES)).toContain(source.document);
    expect(source.place).not.toBe('');
  }
});

test('law: checking never throws, speaks only about rows and columns of the plan, and says the same twice', () => {
  fc.assert(fc.property(anyPlan, (plan) => {
    const rows = new Set(plan.items.map((one) => one.row));
    const found = checkPlan(plan, RULE_SETS.logframe);
    for (const { row, column } of found) expect(rows.has(row) && (column === null || plan.roles.includes(column))).toBe(true);
    expect(checkPlan(plan, RULE_SETS.logframe)).toEqual(found);
    expect(new Set(found.map((one) => `${one.code} ${one.row} ${one.column}`)).size).toBe(found.length);
  }));
});

test('why a finding matters names a source document, in both languages', () => {
  const documents = /Ninh Thuận|Đắk Lắk|Nghệ An|Khánh Hòa|Đức Thọ/;
  for (const texts of [vietnamese, english]) expect(RULE_CODES.filter((code) => !documents.test(texts[code].why))).toEqual([]);
});

test('areas without any indicator are titles outside the logframe; where one has an indicator, the others lack theirs', () => {
  const lacking = (set: keyof typeof RULE_SETS, ...indicators: string[]) => checkPlan(planOf(indicators.flatMap((indicator, index) => [item('area', String(index + 1), { indicator }), item('activity', `${index + 1}.1`)])), RULE_SETS[set])
    .filter(({ code }) => code === 'missing-indicator').map(({ params }) => params.name);
  expect([lacking('form-1b', '', '', ''), lacking('form-1b', '90% hồ sơ', '', ''), lacking('logframe', '', '', '')]).toEqual([[], ['2', '3'], ['1', '2', '3']]);
});

import { checkLines, changeRule, copyRuleSet, RULE_SETS, toRuleSet } from '../../../src/core';
import { linesAround, readPlan, type CellValue } from '../../../src/workbook';

const HEADING = ['Stt', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'];
const ROWS: CellValue[][] = [HEADING, ['I', 'Cải cách thể chế', null, null, null, null], [1, 'Rà soát văn bản', 'Báo cáo', 'Sở Tư pháp', 'Sở Nội vụ', 'Quý I']];
const line = (...cells: CellValue[]): CellValue[] => [...cells, ...new Array<CellValue>(6 - cells.length).fill(null)];
const lines = (cells: CellValue[][], above?: CellValue[][]) => linesAround(cells, readPlan(cells, { planYear: 2025 }).table, above);

test('lines above the heading, and remarks below, with their rows', () => {
  const cells = [line('KẾ HOẠCH'), line(), line('Mục tiêu chung', null, 'Nâng cao'), line(), ...ROWS, line(), line('Ghi chú: ngày … tháng … năm 2025')];
  expect(lines(cells)).toEqual([{ row: 0, text: 'KẾ HOẠCH' }, { row: 2, text: 'Mục tiêu chung\nNâng cao' }, { row: 8, text: 'Ghi chú: ngày … tháng … năm 2025' }]);
});

test('rows of the sheet above the table that was read have numbers below 0', () => {
  expect(lines(ROWS, [line('KẾ HOẠCH'), line('Số: /KH-UBND')])).toEqual([{ row: -2, text: 'KẾ HOẠCH' }, { row: -1, text: 'Số: /KH-UBND' }]);
});

test('what stands beyond two blank rows, or is another table, is not this plan\'s', () => {
  expect(lines(ROWS, [line('Số: /KH-UBND'), line(), line(), line('KẾ HOẠCH'), line()])).toEqual([{ row: -2, text: 'KẾ HOẠCH' }]);
  expect(lines(ROWS, [line('Số: /KH-UBND'), [1, 'a', 'b', 'c', null, null], line('KẾ HOẠCH')])).toEqual([{ row: -1, text: 'KẾ HOẠCH' }]);
  expect(linesAround([line('không có bảng')], readPlan([line('không có bảng')]).table)).toEqual([]);
});

test('a rule set decides about lines as about rows', () => {
  const { plan } = readPlan(ROWS, { planYear: 2025 });
  const above = [{ row: -1, text: 'Số: /KH-UBND' }];
  expect(checkLines(above, plan, RULE_SETS.annex)).toEqual([{ code: 'leftover', severity: 'warning', row: -1, column: null, params: { level: 'line', name: 'Số: /KH-UBND', kind: 'number', text: 'Số: /KH-UBND' } }]);
  expect(checkLines(above, plan, toRuleSet(changeRule(copyRuleSet('annex', 'a'), 'leftover', { on: false })))).toEqual([]);
  expect(checkLines(above, plan, toRuleSet(changeRule(copyRuleSet('annex', 'a'), 'leftover', { severity: 'hint' })))[0]?.severity).toBe('hint');
  expect(checkLines([], plan, RULE_SETS.annex)).toEqual([]);
});

test('a text over several lines is counted whole, up to the next part', () => {
  const { plan } = readPlan(ROWS, { planYear: 2025 });
  const words = (count: number) => new Array<string>(count).fill('từ').join(' ');
  const of = (...texts: string[]) => checkLines(texts.map((text, row) => ({ row, text })), plan, RULE_SETS['form-1b']).map(({ row, params }) => `${row} ${params.part} ${params.words}`);
  expect(of('1. Mục tiêu chung', words(100), words(21))).toEqual(['0 goal 121']);
  expect(of('1. Mục tiêu chung', words(100), '2. Yêu cầu', words(21))).toEqual([]);
  expect(of('Mục tiêu chung', words(100), `Mục tiêu cụ thể ${words(50)}`)).toEqual([]);
  expect(of('III. TỔ CHỨC THỰC HIỆN', words(151))).toEqual(['0 implementation 151']);
});

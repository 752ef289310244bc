import fc from 'fast-check';
import { vi } from '../../src/i18n';
import { serialFromDate } from '../../src/core';
import { areaShare, amountWords, budgetTotal, completionTable, overallShare } from '../../src/functions/figures';
import type { CellValue } from '../../src/workbook';
import { activityRow, areaRow, HEADING, s4Table, S4_COUNTS } from './plan-table';

const texts = vi.functions;
const share = (bang: unknown[][], linhvuc: unknown, ky: unknown = 1, cachtinh?: unknown, nam?: unknown) => areaShare(bang, linhvuc, ky, cachtinh ?? null, nam ?? null, texts);
const overall = (bang: unknown[][], ky: unknown = 1, cachtinh?: unknown, nam?: unknown) => overallShare(bang, ky, cachtinh ?? null, nam ?? null, texts);
const value = <T>(given: { ok: boolean; value?: T }) => given.value;

test('S4: 24 of 27, and every area its own', () => {
  expect(value(overall(s4Table()))).toBe(24 / 27);
  expect(value(completionTable(s4Table(), 1, null, null, texts))).toEqual([...S4_COUNTS.map(([name, onTime, planned]) => [name, onTime, planned, onTime / planned, 0, planned - onTime]), ['Chung', 24, 27, 24 / 27, 0, 3]]);
  S4_COUNTS.forEach(([name, onTime, planned], index) => {
    for (const asked of [index + 1, String(index + 1), name, name.toUpperCase(), `Lĩnh vực ${index + 1}`]) expect(value(share(s4Table(), asked))).toBe(onTime / planned);
  });
});

test('an area is found by its number in either writing, or by its name', () => {
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];
  for (const table of [s4Table((index) => roman[index]!), s4Table((index) => `${roman[index]!}.`)]) {
    for (const asked of [4, '4', 'IV', 'iv', 'IV.', 'cai cach to chuc bo may', 'tổ chức bộ máy']) expect(value(share(table, asked))).toBe(4 / 5);
    expect(value(share(table, 1))).toBe(1);
  }
  const worded = [HEADING, areaRow('', 'Lĩnh vực 5: Nâng cao năng lực đội ngũ CBCC'), activityRow('5.1', { quarters: ['x'] })];
  for (const asked of [5, 'V', 'Lĩnh vực 5', 'nâng cao năng lực đội ngũ cbcc']) expect(value(share(worded, asked))).toBe(1);
});

test.each<[string, unknown]>([['no such number', 12], ['no such name', 'Chính phủ điện tử'], ['nothing asked', null], ['a letter', 'z'], ['a table of cells', [[1, 2]]]])('%s: the area is not guessed', (_, asked) => {
  const given = share(s4Table(), asked);
  expect(given).toMatchObject({ ok: false, error: 'invalidValue' });
  expect(given.ok ? '' : given.message).toContain('không có lĩnh vực');
});

test('a part of a name that two areas share is not guessed either', () => {
  expect(share(s4Table(), 'cải cách')).toEqual({ ok: false, error: 'invalidValue', message: texts.severalAreas('cải cách') });
});

test('the cut-off is a quarter or a date, as a number, a serial or a text', () => {
  for (const ky of [1, '1', 'I', 'Quý I', 'quý 1', [[1]]]) expect(value(overall(s4Table(), ky))).toBe(24 / 27);
  for (const ky of [serialFromDate('2025-03-31'), serialFromDate('2025-03-31')! + 0.5, '31/03/2025', '2025-03-31']) expect(value(overall(s4Table(), ky))).toBe(24 / 27);
  expect(overall(s4Table(), serialFromDate('2025-03-05'))).toMatchObject({ ok: false, error: 'notAvailable' });
});

test.each([0, null, 5, 1.5, -1, 2025, 'quý V', '31/02/2025', true, 'hôm nay', '#N/A', 3_000_000])('%j is no cut-off', (ky) => {
  expect(overall(s4Table(), ky)).toEqual({ ok: false, error: 'invalidValue', message: texts.wrongCutOff });
});

test('the span: in the period unless said otherwise', () => {
  const table = [HEADING, areaRow('1', 'Cải cách thể chế'), activityRow('1.1', { quarters: ['x'] }), activityRow('1.2', { period: 'Quý II/2025' }), activityRow('1.3', { period: 'Quý IV/2025' })];
  expect([null, 0, '', 'ky', 'Kỳ', '"ky"'].map((cachtinh) => value(overall(table, 2, cachtinh)))).toEqual([0, 0, 0, 0, 0, 0]);
  expect(['luyke', 'Lũy kế', 'luy ke'].map((cachtinh) => value(overall(table, 2, cachtinh)))).toEqual([0.5, 0.5, 0.5]);
  expect(['nam', 'Năm'].map((cachtinh) => value(overall(table, 2, cachtinh)))).toEqual([1 / 3, 1 / 3]);
  expect(overall(table, 2, 'thang')).toEqual({ ok: false, error: 'invalidValue', message: texts.wrongSpan });
});

test('the year: as asked, else the one that the periods name, else the one of the cut-off', () => {
  const table = (period: string) => [HEADING, areaRow('1', 'Cải cách thể chế'), activityRow('1.1', { period, quarters: ['x'] })];
  expect(value(overall(table('Quý I/2024'), 1))).toBe(1);
  expect(value(overall(table('Quý I/2024'), 1, 'ky', 2024))).toBe(1);
  expect(overall(table('Quý I/2024'), 1, 'ky', 2025)).toMatchObject({ ok: false, error: 'notAvailable' });
  expect(value(overall(table('Quý I'), '31/03/2023'))).toBe(1);
  expect(value(overall(table('Quý I'), 1))).toBe(1);
  for (const nam of ['hai', 25, 2025.5, true]) expect(overall(table('Quý I'), 1, 'ky', nam)).toEqual({ ok: false, error: 'invalidValue', message: texts.wrongYear });
});

test('one row more does not change the year behind every figure: it is weighed, and asked for when it is in dispute', () => {
  const rows = [activityRow('1.1', { period: 'Quý II', quarters: [null, 'x'] }), activityRow('1.2', { period: 'Quý II', quarters: [null, 'x'] }), activityRow('1.3', { period: 'Quý II', quarters: [null, 'x'], completedOn: '1/8/2025' })];
  const table = (...more: string[]) => [HEADING, areaRow('1', 'Cải cách thể chế'), ...rows, ...more.map((period) => activityRow('1.4', { period }))];
  for (const open of ['Đến năm 2030', 'Từ năm 2030', 'Đến hết năm 2024']) expect([value(overall(table(), 2)), value(overall(table(open), 2)), value(overall(table(open), 2, 'ky', 2025))]).toEqual([2 / 3, 2 / 3, 2 / 3]);
  const refused = { ok: false, error: 'invalidValue', message: texts.yearUnclear([2024, 2025]) };
  for (const given of [overall(table('Năm 2024'), 2), share(table('Năm 2024'), 1, 2), completionTable(table('Năm 2024'), 2, null, null, texts)]) expect(given).toEqual(refused);
  expect(texts.yearUnclear([2024, 2025])).toContain('2024, 2025');
  expect(value(overall(table('Năm 2024'), 2, 'ky', 2025))).toBe(2 / 3);
  expect(value(budgetTotal(table('Năm 2024'), null, texts))).toBe(0);
});

test('a year that one row alone names is not held against the year of the cut-off', () => {
  const table = [HEADING, areaRow('1', 'Cải cách thể chế'), activityRow('1.1', { period: 'Quý II', quarters: [null, 'x'] }), activityRow('1.2', { period: 'Năm 2024' })];
  expect(overall(table, '30/06/2025')).toEqual({ ok: false, error: 'invalidValue', message: texts.yearUnclear([2024, 2025]) });
  expect(value(overall(table, '30/06/2025', 'ky', 2025))).toBe(1);
});

test('nothing planned is #N/A with a sentence, in the table a dash', () => {
  const table = [HEADING, areaRow('1', 'Cải cách thể chế'), activityRow('1.1', { period: 'Quý IV/2025' })];
  for (const given of [overall(table, 1), share(table, 1)]) expect(given).toEqual({ ok: false, error: 'notAvailable', message: texts.nothingPlanned });
  expect(value(completionTable(table, 1, null, null, texts))).toEqual([['Cải cách thể chế', 0, 0, '—', 0, 0], ['Chung', 0, 0, '—', 0, 0]]);
});

test.each<[string, unknown[][]]>([['blank cells', [[null, 0], ['', null]]], ['figures', [[1, 2], [3, 4]]], ['a table without its heading', s4Table().slice(2)], ['one cell', [['x']]], ['nothing', [[]]], ['errors', [[{ code: '#REF!' }]]]])('%s: no heading row is #VALUE! with a sentence', (_, bang) => {
  const expected = { ok: false, error: 'invalidValue', message: texts.noHeading };
  expect(overall(bang)).toEqual(expected);
  expect(share(bang, 1)).toEqual(expected);
  expect(completionTable(bang, 1, null, null, texts)).toEqual(expected);
  expect(budgetTotal(bang, null, texts)).toEqual(expected);
});

test('the budget counts activities only, each once, whatever the headings say', () => {
  const table = [
    HEADING, areaRow('5', 'Nâng cao năng lực', 200_000_000), activityRow('5.1', { budget: 35_000_000 }), activityRow('5.2', { budget: '15.000.000 (Giảng viên)\n12.000.000 (Chi phí lớp học)' }),
    activityRow('5.3', { budget: 'Kinh phí thường xuyên' }), areaRow('6', 'Cải cách tài chính công', null), activityRow('6.1', { budget: '1,5 tỷ đồng' }),
  ];
  expect(value(budgetTotal(table, null, texts))).toBe(1_562_000_000);
  expect([5, 'VI', 'tài chính công'].map((asked) => value(budgetTotal(table, asked, texts)))).toEqual([62_000_000, 1_500_000_000, 1_500_000_000]);
  expect(budgetTotal(table, 9, texts)).toMatchObject({ ok: false, error: 'invalidValue' });
});

test('a total that Excel cannot hold to the last đồng is #NUM!', () => {
  const table = (budget: string) => [HEADING, areaRow('1', 'Cải cách thể chế'), activityRow('1.1', { budget })];
  expect(value(budgetTotal(table('9.007.199.254.740.991'), null, texts))).toBe(9_007_199_254_740_991);
  expect(budgetTotal(table('9.007.199.254.740.992'), null, texts)).toEqual({ ok: false, error: 'invalidNumber', message: texts.tooLarge });
});

test.each<[unknown, string]>([[117_000_000, 'Một trăm mười bảy triệu đồng'], ['117.000.000', 'Một trăm mười bảy triệu đồng'], ['1,5 tỷ đồng', 'Một tỷ năm trăm triệu đồng'], [0, 'Không đồng'], [null, 'Không đồng'], [[[5000]], 'Năm nghìn đồng']])('%j in words', (amount, words) => {
  expect(value(amountWords(amount, texts))).toBe(words);
});

test.each([0.5, 1e20, 'Kinh phí thường xuyên', true, { code: '#REF!' }, [[1, 2]]])('%j is no amount', (amount) => {
  expect(amountWords(amount, texts)).toEqual({ ok: false, error: 'invalidValue', message: texts.notAnAmount });
});

test('an error value in the table is a cell that cannot be read, not the end of every figure', () => {
  const table = s4Table() as unknown[][];
  table[3] = [...(table[3] as CellValue[]).slice(0, 4), { code: '#N/A' }, ...(table[3] as CellValue[]).slice(5)];
  table[4] = [...(table[4] as CellValue[]).slice(0, 8), { code: '#REF!' }, ...(table[4] as CellValue[]).slice(9)];
  expect(value(overall(table))).toBe(23 / 27);
});

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.constantFrom<CellValue>('x', 'Hoàn thành', 'Chưa hoàn thành', '80%', '3/5', 0.5, 1, 100, 'Phát sinh', 'Đưa ra khỏi kế hoạch', 'gì đó', true, 45_000) },
);
const row = fc.record({
  period: fc.constantFrom<CellValue>('Quý I', 'Quý II/2025', 'Thường xuyên', 'Hàng năm', 'Trước ngày 15/11', 45_700, null, 'Khi có hướng dẫn'),
  budget: fc.constantFrom<CellValue>(null, 35_000_000, '35.000.000', '200 triệu', 'Lồng ghép'), quarters: fc.array(cell, { minLength: 4, maxLength: 4 }), completedOn: fc.constantFrom<CellValue>(null, 45_700, '15/11/2025'),
});
const tables = fc.array(fc.array(row, { maxLength: 4 }), { minLength: 1, maxLength: 4 }).map((areas): CellValue[][] => [
  HEADING, ...areas.flatMap((rows, index) => [areaRow(String(index + 1), `Lĩnh vực thứ ${index + 1}`), ...rows.map((cells, at) => activityRow(`${index + 1}.${at + 1}`, cells))]), Array<null>(14).fill(null),
]);

test('law: a blank that arrives as 0 (desktop), null (web) or "" gives the same figures', () => {
  fc.assert(fc.property(tables, fc.constantFrom<unknown>(1, 2, 3, 4, 45_800), fc.constantFrom('ky', 'luyke', 'nam'), (table, ky, cachtinh) => {
    const [web, desktop, text] = [null, 0, ''].map((blank) => table.map((cells) => cells.map((one) => (one === null ? blank : one)))) as [unknown[][], unknown[][], unknown[][]];
    const figures = (bang: unknown[][], left: unknown) => [overall(bang, ky, cachtinh, left), share(bang, 1, ky, cachtinh, left), completionTable(bang, ky, cachtinh, left, texts), budgetTotal(bang, left, texts)];
    expect(figures(desktop, 0)).toEqual(figures(web, null));
    expect(figures(text, '')).toEqual(figures(web, null));
  }));
});

test('law: the table is its areas and their sum, and says what the single functions say', () => {
  fc.assert(fc.property(tables, fc.constantFrom(1, 2, 3, 4), fc.constantFrom('ky', 'luyke', 'nam'), (table, ky, cachtinh) => {
    const lines = value(completionTable(table, ky, cachtinh, null, texts)) as [string, number, number, number | string][];
    const [last, areas] = [lines[lines.length - 1]!, lines.slice(0, -1)];
    for (const column of [1, 2] as const) expect(last[column]).toBe(areas.reduce((sum, line) => sum + line[column], 0));
    expect(overall(table, ky, cachtinh)).toMatchObject(last[2] === 0 ? { ok: false, error: 'notAvailable' } : { ok: true, value: last[1] / last[2] });
    areas.forEach((line, index) => expect(share(table, index + 1, ky, cachtinh)).toMatchObject(line[2] === 0 ? { ok: false } : { ok: true, value: line[1] / line[2] }));
  }));
});

test('law: no range makes a function throw', () => {
  fc.assert(fc.property(fc.array(fc.array(fc.oneof(fc.anything(), fc.constantFrom('TT', 'Nội dung', 'Thời gian', 'Quý I', '1', '1.1')), { maxLength: 6 }), { maxLength: 6 }), fc.anything(), (bang, any) => {
    for (const given of [overallShare(bang, any, any, any, texts), areaShare(bang, any, 1, null, null, texts), completionTable(bang, 1, any, null, texts), budgetTotal(bang, any, texts), amountWords(any, texts)]) expect(typeof given.ok).toBe('boolean');
  }));
});

describe('a budget that cannot be read', () => {
  const withBudget = (budget: unknown) => [HEADING, areaRow('1', 'Thể chế'), activityRow('1.1', { budget: 5_000_000 }), activityRow('1.2', { budget: budget as CellValue }), areaRow('2', 'Thủ tục'), activityRow('2.1', { budget: 7_000_000 })];
  test.each([['#DIV/0!'], ['12a.000??'], [{ code: '#N/A' }]])('%j gives no total that would pass for the whole', (budget) => {
    const refused = budgetTotal(withBudget(budget), null, texts);
    expect(refused).toMatchObject({ ok: false, error: 'invalidValue', message: expect.stringContaining('1.2') });
    expect(value(budgetTotal(withBudget(budget), 2, texts))).toBe(7_000_000); // another area does not need it
  });
  test.each([['Theo dự toán được giao'], [null], ['-'], ['5 triệu']])('%j is no obstacle', (budget) => {
    expect(value(budgetTotal(withBudget(budget), null, texts))).toBe(budget === '5 triệu' ? 17_000_000 : 12_000_000);
  });
});

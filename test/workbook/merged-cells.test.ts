import { describeFinding } from '../../src/i18n/finding-text';
import { findings as english } from '../../src/i18n/en/findings';
import { findings as vietnamese } from '../../src/i18n/vi/findings';
import type { CellValue } from '../../src/workbook';
import { parseAddress } from '../../src/xlsx/address';
import { checkCells } from './checking/check-cells';

const HEADING = ['TT', 'Nội dung', 'Sản phẩm', 'Chủ trì', 'Thời gian'];
const findings = (rows: CellValue[][], ...merges: string[]) => checkCells([HEADING, ...rows], { ruleSet: 'annex', planYear: 2025, merged: merges.map((address) => parseAddress(address)).filter((block) => block !== null) }).findings;
const said = (rows: CellValue[][], ...merges: string[]) => findings(rows, ...merges).map(({ code, row, column }) => `${code} ${row} ${column ?? ''}`).sort();

describe('cells merged over rows and columns are told of their first column: what the others lack is still said', () => {
  test('agency and time', () => {
    const rows = ['1', '2', '3'].map((number): CellValue[] => [number, `Rà soát văn bản nhóm ${number}`, 'Báo cáo', number === '1' ? 'Sở Nội vụ' : '', '']);
    expect(said(rows, 'D2:E4')).toEqual(expect.arrayContaining(['merged-cells 1 lead', 'missing-period 1 period', 'missing-period 2 period', 'missing-period 3 period']));
    expect(said(rows, 'D2:E4').filter((each) => each.startsWith('missing-lead'))).toEqual([]);
    expect(said(rows).filter((each) => each.startsWith('missing-lead'))).toEqual(['missing-lead 2 lead', 'missing-lead 3 lead']);
  });
  test('task and product', () => {
    const rows = [['1', 'Rà soát văn bản', '', 'Sở Tư pháp', 'Quý I'], ['2', '', '', 'Sở Nội vụ', 'Quý II']];
    const lacks = said(rows).filter((each) => each.startsWith('missing-product'));
    expect(lacks).not.toEqual([]);
    expect(said(rows, 'B2:C3').filter((each) => each.startsWith('missing-product'))).toEqual(lacks);
    expect(said(rows, 'B2:C3')).toContain('merged-cells 1 content');
  });
  test('a column that asks for nothing first: nothing is taken back', () => {
    const rows = [['1', 'Rà soát văn bản', 'Báo cáo', 'Sở Tư pháp', 'Quý I'], ['2', '', 'Báo cáo', 'Sở Nội vụ', 'Quý II']];
    expect(said(rows, 'A2:B3')).toEqual(said(rows));
  });
});

test('the last row is told by its number or content, and not at all where it has neither', () => {
  const sentences = (last: [number: string, content: string], texts: typeof vietnamese) => findings([['1', 'Rà soát văn bản', 'Báo cáo', 'Sở Nội vụ', 'Quý I'], ['', '', 'Báo cáo', 'Sở Nội vụ', 'Quý II'], [...last, 'Báo cáo', 'Sở Nội vụ', 'Quý III']], last[1] === '' ? 'B2:B4' : 'D2:D4')
    .filter(({ code }) => code === 'merged-cells').map((finding) => describeFinding(finding, texts));
  expect(sentences(['', ''], vietnamese)).toEqual([expect.stringContaining('Hoạt động 1: ô nội dung gộp cho 3 dòng. Excel chỉ coi')]);
  expect(sentences(['', ''], english)).toEqual([expect.stringContaining('merged over 3 rows. Excel gives')]);
  expect(sentences(['2', 'Kiểm tra'], vietnamese)[0]).toContain('dòng, đến mục 2. Excel');
  expect(sentences(['2', 'Kiểm tra'], english)[0]).toContain('rows, down to item 2. Excel');
  expect(sentences(['-', 'Kiểm tra'], vietnamese)[0]).toContain('dòng, đến “Kiểm tra”. Excel');
});

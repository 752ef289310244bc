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

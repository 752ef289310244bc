import { checkPlan, RULE_SETS, type Plan } from '../../../src/core';
import { describeFinding } from '../../../src/i18n/finding-text';
import { findings as vietnamese } from '../../../src/i18n/vi/findings';
import { readPlan, type CellValue } from '../../../src/workbook';
import { sheet } from './tables';
import { WORKED_EXAMPLE } from './worked-example';

const at = (plan: Plan, row: number) => checkPlan(plan, RULE_SETS.logframe).filter((finding) => finding.row === row && finding.column !== null);

describe('a cell that holds an error value', () => {
  const columns = [1, 2, 3, 4, 5, 6, 7];
  const roles = ['content', 'indicator', 'verification', 'budget', 'lead', 'support', 'period'];

  it.each(['#DIV/0!', '#N/A', '#REF!', '#NAME?', '#VALUE!', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'])('%s is said once for every column', (error) => {
    const cells = WORKED_EXAMPLE.map((row) => [...row]);
    for (const column of columns) (cells[5] as CellValue[])[column] = error;
    // that the total is not whole is another matter than the cell
    const found = at(readPlan(cells).plan, 5).filter(({ code }) => code !== 'budget-partial');
    expect(found.map(({ code, severity, column }) => [code, severity, column])).toEqual(roles.map((role) => ['cell-error', 'error', role]));
    expect(describeFinding(found[0]!, vietnamese)).toBe(`Hoạt động 5.1.3 có ô chứa giá trị lỗi ${error} của Excel.`);
  });

  it('is nobody, no document and no text', () => {
    const cells = WORKED_EXAMPLE.map((row) => [...row]);
    for (const column of columns) (cells[5] as CellValue[])[column] = '#N/A';
    expect(readPlan(cells).plan.items[4]).toMatchObject({ content: '', indicator: '', verification: '', lead: '', support: '', raw: { lead: '#N/A' } });
  });

  it('is said of progress, of headings and of the number too', () => {
    const { plan } = readPlan(sheet('TT|Nội dung|Chủ trì|Thời gian|Quý I|Ngày hoàn thành', '1|A|#REF!', '1.1|a|P|Quý I|#DIV/0!|#N/A', '#REF!|b|P|Quý I'));
    expect(checkPlan(plan, RULE_SETS.annex).filter(({ column }) => column !== null && column !== 'support').map(({ code, row, column }) => `${row} ${code} ${column}`)).toEqual([
      '1 cell-error lead', '2 cell-error quarter1', '2 cell-error completedOn', '3 cell-error number']);
  });

  it('is not a text that begins like one', () => {
    const { plan } = readPlan(sheet('TT|Nội dung|Chủ trì|Thời gian', '1|#1 ưu tiên|#N/A: Sở Nội vụ|Quý I'));
    expect(checkPlan(plan, RULE_SETS.annex).filter(({ code }) => code === 'cell-error')).toEqual([]);
  });
});

describe('a column that is not there', () => {
  const codes = (cells: CellValue[][]): string[] => readPlan(cells, { planYear: 2025 }).table.findings.map(({ code, severity, row }) => `${row} ${severity} ${code}`);
  const without = (column: number): CellValue[][] => WORKED_EXAMPLE.map((row) => row.filter((_, index) => index !== column));

  it('is said at the heading when it is the period, lost or renamed', () => {
    expect(codes(without(7))).toEqual(['0 warning period-column-missing']);
    expect(codes(WORKED_EXAMPLE.map((row, index) => (index === 0 ? row.map((cell) => (cell === 'Thời gian thực hiện' ? 'Cột mới' : cell)) : row)))).toEqual(['0 warning period-column-missing']);
    expect(codes(WORKED_EXAMPLE)).toEqual([]);
  });

  it('is said when nothing says what is to be done', () => {
    expect(codes(sheet('TT|Chủ trì|Phối hợp|Thời gian thực hiện', '1|Sở Nội vụ|Sở Tài chính|Quý I', '2|Sở Nội vụ|Sở Tài chính|Quý I'))).toEqual(['0 error content-column-missing']);
  });

  it('is not asked of a table of figures, nor of one without activities', () => {
    expect(codes(sheet('TT|Nội dung|Kinh phí', '1|a|5.000.000'))).toEqual([]);
    expect(codes(sheet('TT|Nội dung|Chủ trì', ''))).toEqual([]);
  });
});

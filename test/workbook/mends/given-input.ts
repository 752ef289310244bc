import { areasFor, checkPlan, RULE_SETS } from '../../../src/core';
import { readPlan, type CellValue } from '../../../src/workbook';
import type { Mend, MendInput } from '../../../src/workbook/mends';

/** S0 Bảng 2.3 in the order of the logframe; the first data row is row 2 of the sheet. */
export const HEADING = ['TT', 'Nội dung', 'Chỉ số thành công', 'Phương tiện xác minh', 'Ngân sách (Đồng)', 'Thời gian thực hiện', 'Cơ quan đầu mối', 'Cơ quan phối hợp'];

export type GivenRow = [number: CellValue, content: string, budget?: CellValue, period?: CellValue, lead?: CellValue, support?: CellValue];

/** The table as the mends get it, in A1; what starts with "=" is a formula, whose value is `shown` or 0. */
export function givenInput(rows: GivenRow[], { heading = HEADING, shown = {}, ...more }: Partial<MendInput> & { heading?: string[]; shown?: Record<string, number> } = {}): MendInput {
  const cells: CellValue[][] = [heading, ...rows.map(([number, content, budget = '', period = '', lead = '', support = '']): CellValue[] => [number, content, '', '', budget, period, lead, support])];
  return inputOf(cells, shown, more);
}

export function inputOf(formulas: CellValue[][], shown: Record<string, number> = {}, more: Partial<MendInput> = {}): MendInput {
  const values = formulas.map((row) => row.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? (shown[cell] ?? 0) : cell)));
  const { table, plan } = readPlan(values, { planYear: 2013 });
  return {
    sheet: 'KH', rangeName: 'CCHC_KeHoach_2013', block: { rowIndex: 0, columnIndex: 0, rowCount: values.length, columnCount: values[0]!.length }, values, formulas, table, plan, overrides: {},
    findings: checkPlan(plan, RULE_SETS.logframe, { programme: '2021-2030', unitKind: 'department' }), requiredAreas: [], areaLook: null, ...more,
  };
}

export const requiredAreas = areasFor('2021-2030', 'department');

/** What a mend does, as `E3: 5 → 6`. */
export function told({ changes }: Mend): string[] {
  return changes.map(({ address, before, after }) => `${address}: ${before === '' || before === null ? '∅' : String(before)} → ${'text' in after ? (after.text === '' ? '∅' : after.text) : 'number' in after ? after.number : after.formula}`);
}

/** The table with a mend done, as it would be read again. */
export function done(input: MendInput, mend: Mend): MendInput {
  const formulas = input.formulas.map((row) => [...row]);
  for (const { row, columnIndex, after } of mend.changes) {
    while (formulas.length <= row) formulas.push(new Array<CellValue>(formulas[0]!.length).fill(''));
    formulas[row]![columnIndex - input.block.columnIndex] = 'text' in after ? after.text : 'number' in after ? after.number : after.formula;
  }
  const shown = Object.fromEntries(mend.changes.flatMap(({ after, shows }) => ('formula' in after && shows !== undefined ? [[after.formula, shows]] : [])));
  return inputOf(formulas, shown, { requiredAreas: input.requiredAreas });
}

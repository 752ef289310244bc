import { areasFor, checkPlan, finish, RULE_SETS, type MendId } from '../../../src/core';
import { insertedRows, readPlan, rowAfter, type CellValue } from '../../../src/workbook';
import { MENDS, type Mend, type MendInput } from '../../../src/workbook/mends';
import { movedFormula } from '../../../src/workbook/sending';

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
    findings: checkPlan(plan, RULE_SETS.logframe, { programme: '2021-2030', unitKind: 'department' }), requiredAreas: [], areaLook: null, freeBelow: 0, ...more,
  };
}

export const requiredAreas = areasFor('2021-2030', 'department');

/** The mend, worked out to its end. */
export function make(id: MendId, input: MendInput, rows: ReadonlySet<number> | null): Mend {
  return finish(MENDS[id](input, rows));
}

/** What a mend does, as `E3: 5 → 6`. */
export function told({ changes }: Mend): string[] {
  return changes.map(({ address, before, after }) => `${address}: ${before === '' || before === null ? '∅' : String(before)} → ${'text' in after ? (after.text === '' ? '∅' : after.text) : 'number' in after ? after.number : after.formula}`);
}

/** The table with a mend done, as it would be read again: rows come in as Excel lets them in, then the cells are written. */
export function done(input: MendInput, mend: Mend): MendInput {
  const runs = insertedRows(mend.edits).get(input.sheet) ?? [];
  const width = input.formulas[0]!.length;
  const blank = () => new Array<CellValue>(width).fill('');
  const formulas: CellValue[][] = [];
  input.formulas.forEach((row, index) => {
    formulas[rowAfter(runs, index)] = row.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? movedFormula(cell, input.sheet, (at) => rowAfter(runs, at))! : cell));
  });
  for (const { rowIndex, rowCount } of runs) for (let row = rowIndex; row < rowIndex + rowCount; row += 1) formulas[row] = blank();
  for (const edit of mend.edits) if (edit.kind === 'write') {
    edit.cells.forEach((cells, down) => cells.forEach((after, across) => {
      const row = edit.block.rowIndex + down;
      while (formulas.length <= row) formulas.push(blank());
      if (after !== null) formulas[row]![edit.block.columnIndex + across] = 'text' in after ? after.text : 'number' in after ? after.number : after.formula;
    }));
  }
  const shown = Object.fromEntries(mend.changes.flatMap(({ after, shows }) => ('formula' in after && shows !== undefined ? [[after.formula, shows]] : [])));
  return inputOf(formulas, shown, { requiredAreas: input.requiredAreas, areaLook: input.areaLook, freeBelow: input.freeBelow });
}

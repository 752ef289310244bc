import fc from 'fast-check';
import { finish, type ColumnRole } from '../../src/core';
import type { TableCandidate } from '../../src/app/actions';
import { describeTableSteps } from '../../src/app/adopt/describe-table';
import { firstChoice, overridesOf } from '../../src/app/adopt/first-choice';
import { cellsIn, findTables, readPlanTable, wholeLabel, type CellValue, type PlanRecord, type TableOverrides } from '../../src/workbook';
import { ANNEX, THREE_LEVELS, TWO_ROWS } from './own-tables';

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom('TT', 'Nội dung', 'Nhiệm vụ', 'Thời gian', 'Kinh phí (triệu đồng)', 'ĐVT: nghìn đồng', 'I', '1', '1.1', 'Quý II', 'Tổng cộng', 'M« t¶ nhiÖm vô', '', null), fc.integer(), fc.string({ maxLength: 3 }),
);
const loose = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 25 });
/** a table that is one, with lines before and after it and one more column */
const shaped = fc.tuple(fc.constantFrom(ANNEX, TWO_ROWS, THREE_LEVELS), loose).map(([table, after]) => {
  const width = Math.max(5, ...table.map(({ length }) => length));
  return [...table, ...after].map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
});
const sheets = fc.oneof(loose, shaped);
const role = fc.constantFrom<ColumnRole | null>('number', 'content', 'budget', 'lead', 'period', 'note', null);
const unit = fc.constantFrom('dong', 'nghin', 'trieu', 'ty');

function candidatesOf(cells: CellValue[][], overrides: TableOverrides | null = null): TableCandidate[] {
  const plan = overrides && { id: 'p', rangeName: 'R', planYear: 2025, title: 'T', unitKind: null, unitName: '', programmeId: null, overrides, schema: 1 } satisfies PlanRecord;
  return findTables(cells).map(({ block, unitAbove, planYear, title }) => {
    const own = cellsIn(cells, block);
    return { sheet: 'S', block, address: 'A1', cells: own, recognised: readPlanTable(own, { planYear: 0 }), unitAbove, planYear, title, plan };
  });
}

test('law: where a table is all there is among the cells, it is read alone as it is read there', () => {
  let whole = 0;
  fc.assert(fc.property(fc.oneof(sheets, fc.constantFrom(ANNEX.slice(3), TWO_ROWS.slice(2))), (cells) => {
    for (const { alone, block } of findTables(cells)) {
      if (alone === null) continue;
      whole += 1;
      expect(cellsIn(cells, block)).toEqual(cells);
      expect(alone).toEqual(readPlanTable(cellsIn(cells, block), { planYear: 0 }));
    }
  }));
  expect(whole).toBeGreaterThan(0);
});

test('law: the choices to begin with are what a reading by the plan’s own choices gives', () => {
  fc.assert(fc.property(sheets, fc.array(fc.record({ at: fc.nat(4), role, lost: fc.boolean() }), { maxLength: 3 }), fc.option(unit), (cells, changes, moneyUnit) => {
    for (const { recognised } of candidatesOf(cells)) {
      const columns = changes.map(({ at, role: meant, lost }) => ({ column: at, label: lost ? 'Cột đã xóa' : wholeLabel(recognised.labels[at] ?? { leaf: '', group: '' }), role: meant }));
      const overrides: TableOverrides = { columns, ...(moneyUnit === null ? {} : { moneyUnit: moneyUnit as 'dong' }) };
      for (const candidate of candidatesOf(cells, overrides)) {
        const read = readPlanTable(candidate.cells, { planYear: 0, ...overrides });
        const choice = firstChoice(candidate);
        expect(Object.fromEntries(choice.roles.flatMap((each, column) => (each === null ? [] : [[each, column]])))).toEqual(read.columns);
        expect(choice.moneyUnit).toBe(moneyUnit ?? read.moneyUnit);
      }
    }
  }));
});

test('law: a description tells of the table as it is read by these choices, whether its rows were read again or not', () => {
  fc.assert(fc.property(sheets, fc.option(fc.tuple(fc.nat(4), role)), unit, (cells, changed, moneyUnit) => {
    for (const candidate of candidatesOf(cells)) {
      const roles = [...firstChoice(candidate).roles];
      if (changed !== null && changed[0] < roles.length && (changed[1] === null || !roles.includes(changed[1]))) roles[changed[0]] = changed[1];
      const choice = { roles, moneyUnit: moneyUnit as 'dong' };
      const read = readPlanTable(candidate.cells, { planYear: 0, ...overridesOf(candidate, choice) });
      const { counts, doubts, headingRows } = finish(describeTableSteps(candidate, choice));
      for (const [level, count] of Object.entries(counts)) expect(read.rows.filter((row) => row.level === level)).toHaveLength(count);
      expect(doubts.flatMap((doubt) => (doubt.kind === 'finding' ? [doubt.finding] : []))).toEqual(read.findings);
      expect(headingRows).toEqual(read.headerRows.map((row) => candidate.block.rowIndex + row + 1));
    }
  }));
});

test('the year is the one of the title above the table, which the table’s own rows do not see', () => {
  const cells: CellValue[][] = [
    ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025', null, null, null], [null, null, null, null],
    ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian'], [1, 'Rà soát văn bản', 'Sở Tư pháp', 'Quý I'], [2, 'Tập huấn', 'Sở Nội vụ', 'Quý II'], [3, 'Tổng kết', 'Sở Nội vụ', 'Quý I/2026'],
  ];
  const [candidate] = candidatesOf(cells) as [TableCandidate];
  expect(firstChoice(candidate).planYear).toBe(2025);
  expect(finish(describeTableSteps(candidate, firstChoice(candidate))).planYear).toBe(2025);
});

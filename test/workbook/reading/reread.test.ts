import fs from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { readPlan, type CellValue, type ReadOptions, type ReadPlan } from '../../../src/workbook';
import { sheet } from './tables';
import { WORKED_EXAMPLE } from './worked-example';

const GOLDEN = path.join(__dirname, '../../golden/reading');
const goldenTables = fs.readdirSync(GOLDEN).map((name) => (JSON.parse(fs.readFileSync(path.join(GOLDEN, name, 'input.json'), 'utf8')) as { cells: CellValue[][] }).cells);

/** Long enough that edits in its middle are far from the heading, with "(nt)", merged cells over two rows, a page heading and a code line. */
const LONG = sheet(
  'TT|Nội dung|Sản phẩm|Kinh phí|Chủ trì|Phối hợp|Thời gian|Quý I|Ghi chú', '1|2|3|4|5|6|7|8|9',
  ...Array.from({ length: 4 }, (_, area) => [
    `${area + 1}|Lĩnh vực ${area + 1}: Cải cách|||Sở Nội vụ|(nt)|Năm 2025`,
    ...Array.from({ length: 9 }, (_, task) => `${area + 1}.${task + 1}|Rà soát thủ tục số ${task}|Quyết định|${task}5.000.000|${task % 3 === 0 ? 'Sở Tư pháp' : '(nt)'}|${task % 2 === 0 ? 'nt' : 'Văn phòng'}|${task % 4 === 0 ? '"' : 'Quý II'}|${task % 2 === 0 ? 'x' : ''}`),
    '|||(3.000.000 in ấn)', '|||||Các xã|',
  ]).flat(),
  'TT|Nội dung|Sản phẩm|Kinh phí|Chủ trì|Phối hợp|Thời gian|Quý I|Ghi chú', '|Tổng cộng||90.000.000',
);
/** Rows without number and content: work of its own, a line of the task above, an office or a time that is the task's own. */
const NAMELESS = sheet(
  'TT|Nội dung|Sản phẩm|Chủ trì|Thời gian', ...Array.from({ length: 30 }, (_, task) => [
    `${task + 1}|Rà soát thủ tục|Quyết định|Sở Tư pháp|Quý I`, '||Báo cáo|Sở Y tế|Quý III', '||Kế hoạch', '||Danh mục|Sở Y tế|Quý III', '||||Quý IV/2025',
  ]).flat(),
);
const tables = [...goldenTables, WORKED_EXAMPLE, LONG, LONG, NAMELESS];

const cell = fc.constantFrom<CellValue>(
  null, '', ' ', '(nt)', 'nt', '"', 'Sở Y tế', 'TM. UBND XÃ', 'Phòng Nội vụ', 'Quý III', 'Quý IV/2026', 'Trước ngày 15/11', 'Thường xuyên', '12 triệu', '50.000.000', 45_000_000, 35, 45_000, true, 0.5, 'x', '80%', 'Chưa', '15/11/2025',
  'Rà soát văn bản.', 'CẢI CÁCH THỂ CHẾ', 'Tổng cộng', 'Ghi chú: theo dự toán', 'Trong đó:', 'Lĩnh vực 9: Chuyển đổi số', 'Kết quả 1.1. Ban hành', 'II. Cải cách', '- Bước một', 'I', '1', '5.1', '5.10', 5.1, 'a)', '-', 'TT', 'Nội dung', 'Kinh phí (triệu đồng)',
  '(2)', '#REF!', 'C¶i c¸ch thÓ chÕ', 'Së T­ ph¸p', 'Đưa ra khỏi kế hoạch', 'Phát sinh', 'năm 2026', 'Quy\u0301 I',
);
const RUNS = 400;
type Edit = { at: number; column: number; cell: CellValue; kind: 'cell' | 'cell' | 'insert' | 'delete' | 'clear' | 'move' };
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(200), column: fc.nat(20), cell, kind: fc.constantFrom<Edit['kind']>('cell', 'cell', 'cell', 'cell', 'cell', 'cell', 'cell', 'cell', 'insert', 'delete', 'clear', 'move'),
});

function edited(cells: CellValue[][], { at, column, cell: value, kind }: Edit): CellValue[][] {
  const copy = cells.map((row) => [...row]);
  const row = copy[at % copy.length] as CellValue[];
  if (kind === 'cell') row[column % row.length] = value;
  else if (kind === 'insert') copy.splice(at % copy.length, 0, [...row]);
  else if (kind === 'delete' && copy.length > 2) copy.splice(at % copy.length, 1);
  else if (kind === 'clear') row.fill(null);
  else copy.push(...copy.splice(at % copy.length, 1));
  return copy;
}

const withoutSource = ({ table, plan }: ReadPlan): Pick<ReadPlan, 'table' | 'plan'> => ({ table, plan });
const options = fc.constantFrom<ReadOptions>({}, { planYear: 2025 }, { planYear: 2025, moneyUnit: 'trieu' });

/** Reads after each sitting of edits, going on from the reading before, and compares with reading anew. */
function expectSameAsAnew(table: CellValue[][], asked: ReadOptions, sittings: Edit[][]): void {
  let cells = table;
  let before = readPlan(cells, asked);
  for (const edits of sittings) {
    cells = edits.reduce(edited, cells);
    const after = readPlan(cells, asked, before);
    expect(withoutSource(after)).toStrictEqual(withoutSource(readPlan(cells, asked)));
    before = after;
  }
}

it('law: with an earlier reading the same is read as without one, whatever was edited in between', () => {
  fc.assert(fc.property(fc.constantFrom(...tables), options, fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), expectSameAsAnew), { numRuns: RUNS });
}, 120_000);

it('law: so it is after edits of what a long plan says, which is read on without its other rows', () => {
  const saying = fc.record({ at: fc.integer({ min: 4, max: LONG.length - 1 }), column: fc.integer({ min: 1, max: 8 }), cell, kind: fc.constant<Edit['kind']>('cell') });
  fc.assert(fc.property(options, fc.array(fc.array(saying, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), (asked, sittings) => expectSameAsAnew(LONG, asked, sittings)), { numRuns: RUNS });
}, 120_000);

it('law: so it is of rows that have neither number nor content', () => {
  const saying = fc.record({ at: fc.integer({ min: 70, max: 110 }), column: fc.integer({ min: 2, max: 4 }), cell: fc.constantFrom<CellValue>(null, 'Quý I', 'Quý II', '2025', 'chưa rõ', 'Sở Y tế', 'Sở Tư pháp', '(nt)', '-'), kind: fc.constant<Edit['kind']>('cell') });
  fc.assert(fc.property(fc.array(fc.array(saying, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), (sittings) => expectSameAsAnew(NAMELESS, { planYear: 2025 }, sittings)), { numRuns: 60 });
}, 120_000);

it('law: an item that is equal to what it was is the same object', () => {
  fc.assert(fc.property(fc.constantFrom(...tables), options, edit, (table, asked, one) => {
    const before = readPlan(table, asked);
    const after = readPlan(edited(table, one), asked, before);
    const old = new Map(before.plan.items.map((item) => [item.row, item]));
    if (after.plan.year !== before.plan.year || after.table.moneyUnit !== before.table.moneyUnit) return;
    for (const item of after.plan.items) if (isDeepStrictEqual(item, old.get(item.row))) expect(item).toBe(old.get(item.row));
  }), { numRuns: 300 });
}, 120_000);

describe('of a long plan', () => {
  const [asked, before] = [{ planYear: 2025 }, readPlan(LONG, { planYear: 2025 })];
  const change = (row: number, column: number, value: CellValue): CellValue[][] => edited(LONG, { kind: 'cell', at: row, column, cell: value });
  const freshRows = (after: ReadPlan): number[] => after.plan.items.filter((item, index) => item !== before.plan.items[index]).map(({ row }) => row);

  it('nothing is new when no cell is', () => {
    const after = readPlan(LONG.map((row) => [...row]), asked, before);
    expect(after.plan).toBe(before.plan);
    expect(after.table).toBe(before.table);
  });

  it.each<[what: string, row: number, column: number, value: CellValue, fresh: number[]]>([
    ['a mark of progress', 20, 7, 'Hoàn thành', [20]],
    ['words of a task', 20, 1, 'Công bố thủ tục', [20]],
    ['a lead that others repeat', 18, 4, 'Sở Y tế', [18, 19, 20]],
    ['a lead that only repeats', 19, 4, 'Sở Y tế', [19, 20]],
    ['a line under a merged cell', 24, 3, '4.000.000', [23]],
    ['a cell of no column of the plan', 20, 2, 'Kế hoạch', [20]],
    ['blanks in a blank row', 25, 0, ' ', []],
  ])('only what it concerns is new after %s', (_, row, column, value, fresh) => {
    expect(freshRows(readPlan(change(row, column, value), asked, before))).toEqual(fresh);
  });

  it('a number that changes its level takes the rows under it along', () => {
    const after = readPlan(change(14, 0, 'I'), asked, before);
    expect(withoutSource(after)).toStrictEqual(withoutSource(readPlan(change(14, 0, 'I'), asked)));
  });
});

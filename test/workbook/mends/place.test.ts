import fc from 'fast-check';
import { MENDS, type MendInput } from '../../../src/workbook/mends';
import { givenInput, make, requiredAreas, type GivenRow } from './given-input';

/** The table stands in D6 instead of A1. */
const [DOWN, ACROSS] = [5, 3];
const letters = (column: string) => [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
const shiftedText = (text: string) => text.replace(/(?<![A-Za-z])([A-Z])(\d+)(?![\d(])/g, (_, column: string, row: string) => `${String.fromCharCode(64 + letters(column) + ACROSS)}${Number(row) + DOWN}`);
const isFormula = (value: unknown): value is string => typeof value === 'string' && value.startsWith('=');

/** What was said of a table in A1, said of one in D6. */
function shifted(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => shifted(each, key));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shifted(each, name)]));
  if (typeof value === 'number') return key === 'rowIndex' || key === 'above' ? value + DOWN : key === 'columnIndex' ? value + ACROSS : value;
  return key === 'address' || isFormula(value) ? shiftedText(value as string) : value;
}

const elsewhere = (input: MendInput): MendInput => ({
  ...input, block: { ...input.block, rowIndex: input.block.rowIndex + DOWN, columnIndex: input.block.columnIndex + ACROSS },
  formulas: input.formulas.map((row) => row.map((cell) => (isFormula(cell) ? shiftedText(cell) : cell))),
});

const names = ['Cải cách thể chế', 'Cải cách thủ tục hành chính', 'Cải cách tổ chức bộ máy hành chính nhà nước', 'Cải cách chế độ công vụ'];
/** As the product lays a plan out: totals to the next heading, blank rows, the total. */
const laidOut = (numbers: number[], blank: number): GivenRow[] => [
  ...numbers.flatMap((number, index): GivenRow[] => [[`${number}`, names[number - 1]!, `=SUBTOTAL(9,E${index * 2 + 3}:E${index * 2 + 4})`], [`${number}.1`, 'Khảo sát', 5_000_000]]),
  ...Array.from({ length: blank }, (): GivenRow => ['', '']), ['', 'TỔNG CỘNG', `=SUBTOTAL(9,E2:E${numbers.length * 2 + 2})`],
];
const rowLook = { styles: new Array(8).fill({ bold: true }), numberFormats: ['@', ...new Array<string>(7).fill('General')] };

test.each<[string, GivenRow[], Partial<MendInput>]>([
  ['in the middle and at the end', laidOut([1, 2, 4], 1), {}],
  ['in blank rows', laidOut([1, 2, 3, 4], 6), {}],
  ['with a look', laidOut([1, 3], 1), { areaLook: rowLook }],
  ['below the table', laidOut([1, 2, 3, 4], 0).slice(0, -1), { freeBelow: 9, areaLook: rowLook }],
])('areas are added to a table that stands elsewhere as to one in A1: %s', (_, rows, more) => {
  const input = givenInput(rows, { requiredAreas, ...more });
  const mend = make('add-areas', input, null);
  expect(mend.changes.length).toBeGreaterThan(0);
  expect(make('add-areas', elsewhere(input), null)).toEqual(shifted(mend));
});

const row = fc.tuple(
  fc.constantFrom('1', '1.1', '1.1.1', '1.1.2', '1.1.3', '1.2', '2', '2.1.1', 'I', 'II', 'a)', '-', ''), fc.constantFrom('Khảo sát', 'Lĩnh vực 1: Thể chế', 'Tổ chức ……………'),
  fc.constantFrom<string | number>('', 5_000_000, '35.000.000', '15.000.000 (Giảng viên)\n12.000.000 (Lớp)', 'Kinh phí thường xuyên', '=SUBTOTAL(9,E3:E4)'), fc.constantFrom('Quý II', 'trong quý II năm 2013', '(nt)', ''),
  fc.constantFrom('Sở Nội vụ', '(nt)', 'Sở Nội vụ chủ trì, phối hợp Sở Tư pháp', ''), fc.constantFrom('(nt)', ''),
) as fc.Arbitrary<GivenRow>;

test.each(Object.keys(MENDS) as (keyof typeof MENDS)[])('law: %s does to a table that stands elsewhere what it does to one in A1', (id) => {
  fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
    const input = givenInput(rows);
    if (input.table.headerRows[0] < 0) return;
    expect(make(id, elsewhere(input), null)).toEqual(shifted(make(id, input, null)));
  }), { numRuns: 60 });
});

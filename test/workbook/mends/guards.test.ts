import type { MendId } from '../../../src/core';
import type { MendInput } from '../../../src/workbook/mends';
import { givenInput, inputOf, make, told, type GivenRow } from './given-input';

const heads: GivenRow[] = [['5', 'Lĩnh vực 5'], ['5.1', 'Kết quả']];
const task = (content: string, budget: string | number = '', period = '', lead = '', support = '', number = '5.1.1'): GivenRow => [number, content, budget, period, lead, support];
const reasons = ({ left }: { left: { address: string; reason: string }[] }) => left.map(({ address, reason }) => `${address} ${reason}`);
const both = (id: MendId, input: MendInput) => { const mend = make(id, input, null); return [told(mend), reasons(mend)]; };
/** the same, with a formula behind what a cell shows */
const held = (input: MendInput, row: number, column: number): MendInput => ({ ...input, formulas: input.formulas.map((cells, at) => cells.map((cell, index) => (at === row && index === column ? '=X1' : cell))) });
const lead = 'Sở Nội vụ chủ trì, phối hợp Sở Tư pháp';

test.each<[MendId, GivenRow[], [row: number, column: number], string]>([
  ['remove-leftovers', [task('Tổ chức hội nghị ……………')], [3, 1], 'B4'],
  ['plain-period', [task('a', '', 'trong quý II năm 2013')], [3, 5], 'F4'],
  ['fill-ditto', [task('a', '', '', 'Sở Nội vụ'), task('b', '', '', '(nt)', '', '5.1.2')], [4, 6], 'G5'],
  ['split-lead', [task('a', '', '', lead)], [3, 6], 'G4'],
  ['split-lead', [task('a', '', '', lead, 'Sở Tư pháp')], [3, 7], 'G4'],
  ['split-lead', [task('a', '', '', lead), task('b', '', '', '(nt)', '', '5.1.2')], [4, 6], 'G4'],
  ['renumber', [task('a'), task('b', '', '', '', '', '5.1.3')], [4, 0], 'A5'],
  ['number-from-text', [task('Khảo sát', '35.000.000')], [3, 4], 'E4'],
])('%s leaves a formula that shows what it would change, and names it', (id, rows, [row, column], address) => {
  const input = givenInput([...heads, ...rows]);
  expect(make(id, input, null).changes.length).toBeGreaterThan(0);
  expect(both(id, held(input, row, column))).toEqual([[], [`${address} own-formula`]]);
});

describe('numbers from texts, within what Excel can hold', () => {
  const money = (text: string) => both('number-from-text', givenInput([...heads, task('Khảo sát', text)]));
  const [changed, unsure] = [[[expect.any(String)], []], [[], ['E4 unsure']]];
  const label = (length: number) => `15.000.000 (${'x'.repeat(length)})\n12.000.000 (Lớp)`;
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `1.000.000 (khoản ${index} ${'y'.repeat(200)})`).join('\n');
  test.each<[string, string, unknown]>([
    ['a label of 255 letters', label(255), changed], ['one more', label(256), unsure], ['a formula of less than 8000', lines(35), changed], ['a longer one', lines(40), unsure],
    ['the largest number', '9.007.199.254.740.991', [['E4: 9.007.199.254.740.991 → 9007199254740991'], []]], ['a larger one', '9.007.199.254.740.993', unsure],
  ])('%s', (_, text, expected) => expect(money(text)).toEqual(expected));
  test.each<[string, string | number]>([
    ['-5.000.000', -5_000_000], ['35.000.000 (thuê xe)', '=35000000+N("thuê xe")'], ['15.000.000 (Giảng viên)\n12.000.000', '=15000000+N("Giảng viên")+12000000'], ['15.000.000\n12.000.000', '=15000000+12000000'],
    ['  500   triệu đồng/năm \n ', '=500000000+N("500 triệu đồng/năm")'],
  ])('%j', (text, after) => expect(money(text)).toEqual([[`E4: ${text} → ${after}`], []]));
  test('a heading with nothing below it counts for itself', () => {
    expect(both('number-from-text', givenInput([['5', 'Lĩnh vực 5: a', '10.000.000'], ['6', 'Lĩnh vực 6: b'], ['6.1', 'x', 5]]))).toEqual([['E2: 10.000.000 → 10000000'], []]);
  });
});

describe('what was left of a form', () => {
  test.each<[string, string]>([
    ['[Tên đơn vị]', '∅'], ['<ghi tên cơ quan>', '∅'], ['[……]', '∅'], ['Tổ chức hội nghị []', 'Tổ chức hội nghị'], ['Tổ chức hội nghị [……]', 'Tổ chức hội nghị'],
  ])('%s goes', (text, after) => expect(both('remove-leftovers', givenInput([...heads, task('Khảo sát', '', '', text)]))).toEqual([[`G4: ${text} → ${after}`], []]));
  test.each(['Tổ chức hội nghị [ghi rõ nội dung]', '[Tên đơn vị] ……………', 'Tổ chức ………… hội nghị …………', 'Phối hợp với ……………'.normalize('NFD')])('%s waits for words', (text) => {
    expect(both('remove-leftovers', givenInput([...heads, task(text)]))).toEqual([[], ['B4 needs-words']]);
  });
});

describe('what (nt) repeats', () => {
  const rows = (...between: GivenRow[]) => both('fill-ditto', givenInput([...heads, ...between, task('b', 5, '', '(nt)', '', '5.1.2')]));
  test('a blank cell above says nothing', () => expect(rows(task('a', 5))).toEqual([[], ['G5 nothing-above']]));
  test('of a cell whose lines stand in several rows it cannot be told', () => expect(rows(task('a', 5, '', 'Sở Nội vụ'), ['', '', '', '', 'Sở Tư pháp'])).toEqual([[], ['G6 merged-rows']]));
  test('a total between says nothing', () => expect(rows(task('a', 5, '', 'Sở Nội vụ'), ['', 'Cộng', 5, '', 'Sở Tư pháp'])).toEqual([['G6: (nt) → Sở Nội vụ'], []]));
});

describe('numbers in the table’s own signs', () => {
  const renumber = (...numbers: [string, string?][]) => both('renumber', givenInput(numbers.map(([number, content = 'Việc'], index): GivenRow => [number, `${content} ${index}`, 1_000_000, 'Quý II', 'Phòng TCCB', 'VP Sở'])));
  test.each<[string, [string, string?][], string[]]>([
    ['in brackets', [['I', 'Nhóm'], ['(1)'], ['(2)'], ['(4)']], ['A5: (4) → (3)']],
    ['another sign between', [['5'], ['5-1'], ['5-2'], ['5-4']], ['A5: 5-4 → 5-3']],
    ['a number that was forgotten', [['5'], ['5.1'], ['5.1.1'], [''], ['5.1.3']], ['A5: ∅ → 5.1.2']],
    ['among whole numbers', [['I', 'Nhóm'], ['1'], ['2'], [''], ['4'], ['5']], ['A5: ∅ → 3']],
  ])('%s', (_, numbers, changes) => expect(renumber(...numbers)).toEqual([changes, []]));
});

test('a table without a column for it has nothing to mend', () => {
  const input = inputOf([['Nội dung', 'Cơ quan phối hợp', 'Ghi chú'], ['Khảo sát', 'Sở Tư pháp', ''], ['Tập huấn', 'Sở Tư pháp', '']]);
  for (const id of ['renumber', 'write-totals', 'number-from-text', 'plain-period', 'split-lead'] as const) expect([id, ...both(id, input)]).toEqual([id, [], []]);
});

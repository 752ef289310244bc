import { done, givenInput, inputOf, make, requiredAreas, told, type GivenRow } from './given-input';

const NAMES = ['Cải cách thể chế', 'Cải cách thủ tục hành chính', 'Cải cách tổ chức bộ máy hành chính nhà nước', 'Cải cách chế độ công vụ', 'Cải cách tài chính công', 'Xây dựng và phát triển Chính phủ điện tử, Chính phủ số'];
const area = (number: number, budget: string | number = ''): GivenRow => [String(number), NAMES[number - 1]!, budget];
const task = (number: string, budget: string | number = 5): GivenRow => [number, 'Khảo sát', budget];
const mendOf = (rows: GivenRow[], more = {}) => {
  const input = givenInput(rows, { requiredAreas, ...more });
  return { input, mend: make('add-areas', input, null) };
};
const reasons = ({ left }: { left: { address: string; reason: string }[] }) => left.map(({ address, reason }) => `${address} ${reason}`);
/** the budget column once the areas are in, by the sheet's rows */
const budgets = ({ input, mend }: ReturnType<typeof mendOf>) => done(input, mend).formulas.slice(1).map((row) => row[4]);

test('rows come in only where the rows above and below the place hold what they held: said of each place', () => {
  const { mend } = mendOf([area(1), task('1.1'), area(2), task('2.1'), area(4), task('4.1'), ['', ''], ['', 'TỔNG CỘNG']]);
  // area 3 above row 6, areas 5 and 6 above the blank row
  const expected = mend.edits.flatMap((edit) => (edit.kind === 'write' && edit.cells.flat().every((cell) => cell === null) ? [[edit.block, edit.expect?.map(([cell]) => cell)]] : []));
  const block = (rowIndex: number, rowCount: number) => ({ rowIndex, columnIndex: 1, rowCount, columnCount: 1 });
  expect(expected).toEqual([[block(4, 3), ['Khảo sát', null, NAMES[3]]], [block(7, 4), ['Khảo sát', null, null, '']]]);
});

test('numbers of the programme, areas in another order: all that is missing goes to the end, which is said', () => {
  const roman = (number: string, index: number): GivenRow => [number, NAMES[index - 1]!];
  const { mend } = mendOf([roman('I', 1), task('1'), roman('IV', 4), task('1'), roman('II', 2), task('1'), ['', ''], ['', 'TỔNG CỘNG']]);
  expect(mend.notes).toEqual([{ kind: 'rows', count: 3, above: 8 }, { kind: 'at-end' }]);
  expect(told(mend).filter((line) => line.startsWith('A'))).toEqual(['A8: ∅ → III', 'A9: ∅ → V', 'A10: ∅ → VI']);
});

describe('lines of words below the total are not the end of the areas: what is missing comes in above the total', () => {
  const given = (...tail: GivenRow[]) => mendOf([area(1, '=SUBTOTAL(9,E3:E3)'), task('1.1'), area(2, '=SUBTOTAL(9,E5:E5)'), task('2.1'), ...tail], { freeBelow: 9 });
  const contents = ({ input, mend }: ReturnType<typeof mendOf>) => done(input, mend).formulas.slice(5).map((row) => row[1]);
  test.each<[string, GivenRow[]]>([
    ['the total in words', [['', 'Bằng chữ: Mười đồng chẵn']]],
    ['its words with an amount beside, a blank row, a remark', [['', 'Bằng chữ: Mười đồng chẵn', 10], ['', ''], ['', 'Ghi chú: số liệu tạm tính']]],
  ])('%s', (_, words) => {
    const found = given(['', 'TỔNG CỘNG', '=SUBTOTAL(9,E2:E5)'], ...words);
    expect(found.input.table.rows.at(-1)?.level).toBe('note');
    expect([reasons(found.mend), found.mend.notes]).toEqual([[], [{ kind: 'rows', count: 4, above: 6 }]]);
    expect(contents(found)).toEqual([...NAMES.slice(2), 'TỔNG CỘNG', ...words.map(([, content]) => content)]);
    expect(budgets(found)[8]).toBe('=SUBTOTAL(9,E2:E9)');
  });
  test('blank rows above the total are taken as without the words', () => {
    const found = given(['', ''], ['', ''], ['', ''], ['', ''], ['', ''], ['', 'TỔNG CỘNG', '=SUBTOTAL(9,E2:E9)'], ['', 'Bằng chữ: Mười đồng chẵn']);
    expect([reasons(found.mend), found.mend.notes]).toEqual([[], []]);
    expect(contents(found)).toEqual([...NAMES.slice(2), '', 'TỔNG CỘNG', 'Bằng chữ: Mười đồng chẵn']);
  });
  test.each(['Nơi nhận: Sở Nội vụ', 'Ghi chú: số liệu tạm tính', 'Bằng chữ: Mười đồng chẵn'])('so it is of remarks without a total: %s', (remark) => {
    const found = given(['', ''], ['', remark]);
    expect([reasons(found.mend), found.mend.notes]).toEqual([[], [{ kind: 'rows', count: 4, above: 6 }]]);
    expect(contents(found)).toEqual([...NAMES.slice(2), '', remark]);
  });
  test('lines of the last task above the total stay with their task', () => {
    const found = given(['', '', 6], ['', 'TỔNG CỘNG', '=SUBTOTAL(9,E2:E6)'], ['', 'Bằng chữ: Mười đồng chẵn']);
    expect(contents(found)).toEqual(['', ...NAMES.slice(2), 'TỔNG CỘNG', 'Bằng chữ: Mười đồng chẵn']);
  });
});

test('rows that were moved away from their heading, found again by their numbers: where an area ends cannot be told', () => {
  const rows: GivenRow[] = [area(1), ['1.1', 'Kết quả'], task('1.1.1'), area(2), ['2.1', 'Kết quả'], task('2.1.1'), task('1.1.2')];
  const { input, mend } = mendOf(rows, { freeBelow: 9 });
  expect(input.table.rows.at(-1)?.under).toBe(2);
  expect([mend.changes, mend.edits, reasons(mend)]).toEqual([[], [], ['B2 no-pattern']]);
});

test.each([0, 3])('another table right below, with %i rows: its rows are not taken for blank ones', (rows) => {
  const heading = ['TT', 'Nội dung', 'Kinh phí', 'Thời gian', 'Cơ quan chủ trì', 'Ghi chú'];
  const input = inputOf([
    heading, ...[1, 2, 3].flatMap((number) => [[`${number}`, NAMES[number - 1]!, '', '', '', ''], [`${number}.1`, 'Khảo sát', 5, 'Quý I', 'Sở Nội vụ', '']]),
    ['Số TT', 'Cơ quan chủ trì', 'Nhiệm vụ', 'Thời gian', '', ''], ...Array.from({ length: rows }, (_, index) => [`${index + 1}`, 'Sở Tư pháp', 'Rà soát', 'Quý I', '', '']),
  ], {}, { requiredAreas, freeBelow: 9 });
  expect(input.table.findings.map(({ code }) => code)).toContain('more-tables');
  const mend = make('add-areas', input, null);
  expect([mend.changes, mend.edits, reasons(mend)]).toEqual([[], [], ['B2 no-area-pattern']]);
});

test('in capitals where all areas are', () => {
  const loud = ([number, name]: GivenRow): GivenRow => [number, name.toUpperCase()];
  const named = (rows: GivenRow[]) => mendOf([...rows, ['', ''], ['', 'TỔNG CỘNG']]).mend.changes.flatMap(({ address, after }) => (address === 'B4' && 'text' in after ? [after.text] : []));
  expect(named([loud(area(1)), task('1.1'), loud(area(3)), task('3.1')])).toEqual(['CẢI CÁCH THỦ TỤC HÀNH CHÍNH']);
  expect(named([area(1), task('1.1'), loud(area(3)), task('3.1')])).toEqual(['Cải cách thủ tục hành chính']);
});

describe('totals', () => {
  const total = (last: number): GivenRow => ['', 'TỔNG CỘNG', `=SUBTOTAL(9,E2:E${last})`];
  test('one that goes on saying what it says, where Excel would let it grow, is written and is no change to see', () => {
    const given = mendOf([area(1, '=SUBTOTAL(9,E3:E4)'), task('1.1'), area(3, '=SUBTOTAL(9,E5:E6)'), task('3.1'), ['', ''], total(5)]);
    expect(budgets(given)).toEqual(['=SUBTOTAL(9,E3:E4)', 5, '=SUBTOTAL(9,E5:E5)', '=SUBTOTAL(9,E6:E7)', 5, '=SUBTOTAL(9,E8:E8)', '=SUBTOTAL(9,E9:E9)', '=SUBTOTAL(9,E10:E10)', '', '=SUBTOTAL(9,E2:E10)']);
    expect(told(given.mend).filter((line) => line.startsWith('E'))).toEqual([
      'E4: ∅ → =SUBTOTAL(9,E5:E5)', 'E5: =SUBTOTAL(9,E5:E6) → =SUBTOTAL(9,E6:E7)', 'E7: ∅ → =SUBTOTAL(9,E8:E8)', 'E8: ∅ → =SUBTOTAL(9,E9:E9)', 'E9: ∅ → =SUBTOTAL(9,E10:E10)', 'E11: =SUBTOTAL(9,E2:E5) → =SUBTOTAL(9,E2:E10)']);
  });
  test('an area without rows of its own, right above the place: its total stays on the row below it', () => {
    const given = mendOf([area(1, '=SUBTOTAL(9,E3:E3)'), area(3, '=SUBTOTAL(9,E4:E5)'), task('3.1'), ['', ''], total(5)]);
    expect(budgets(given).slice(0, 4)).toEqual(['=SUBTOTAL(9,E3:E3)', '=SUBTOTAL(9,E4:E4)', '=SUBTOTAL(9,E5:E6)', 5]);
  });
  test('one that runs on into the next area stays as Excel moves it', () => {
    const given = mendOf([area(1, '=SUBTOTAL(9,E3:E6)'), task('1.1'), area(3, '=SUBTOTAL(9,E5:E6)'), task('3.1'), ['', ''], total(5)]);
    expect(budgets(given)[0]).toBe('=SUBTOTAL(9,E3:E10)');
    expect(told(given.mend).some((line) => line.startsWith('E2'))).toBe(false);
  });
  test('an overall total above the areas does not take in what comes below the last one: said', () => {
    const { mend } = mendOf([['', 'TỔNG CỘNG', '=SUBTOTAL(9,E3:E6)'], area(1, '=SUBTOTAL(9,E4:E5)'), task('1.1'), area(2, '=SUBTOTAL(9,E6:E7)'), task('2.1')], { freeBelow: 9 });
    expect([reasons(mend), told(mend).filter((line) => line.startsWith('E'))]).toEqual([['E2 total-apart'], []]);
  });
  test('below the last row of a table without an overall total new areas have none', () => {
    const given = mendOf([area(1, '=SUBTOTAL(9,E3:E4)'), task('1.1'), area(4, '=SUBTOTAL(9,E5:E6)'), task('4.1')], { freeBelow: 9 });
    expect(budgets(given)).toEqual(['=SUBTOTAL(9,E3:E4)', 5, '=SUBTOTAL(9,E5:E5)', '=SUBTOTAL(9,E6:E6)', '=SUBTOTAL(9,E7:E8)', 5, '', '']);
  });
});

import type { MendInput } from '../../../src/workbook/mends';
import { givenInput, HEADING, make, told, type GivenRow } from './given-input';

const task = (number: string, budget: string | number = '', period = '', lead = ''): GivenRow => [number, 'Khảo sát', budget, period, lead];
const area = (number: string, budget: string | number = ''): GivenRow => [number, `Lĩnh vực ${number}`, budget];
const result = (number: string, budget: string | number = ''): GivenRow => [number, 'Kết quả', budget];
const both = (rows: GivenRow[], asked: number[] | null = null, more: Partial<MendInput> & { heading?: string[]; shown?: Record<string, number> } = {}) => {
  const mend = make('write-totals', givenInput(rows, more), asked === null ? null : new Set(asked));
  return [told(mend), mend.left.map(({ address, reason }) => `${address} ${reason}`)];
};

describe('in a column of triệu', () => {
  const million = { heading: HEADING.map((label, index) => (index === 4 ? 'Kinh phí (triệu đồng)' : label)) };
  const rows = (of: string | number, below: string | number): GivenRow[] => [area('5', of), result('5.1', below), task('5.1.1', 35), task('5.1.2', 82.5)];
  test('what it will show is in the column’s unit', () => {
    expect(make('write-totals', givenInput(rows(100, ''), million), null).changes.map(({ address, shows }) => [address, shows])).toEqual([['E2', 117.5], ['E3', 117.5]]);
  });
  test('what shows that is right already', () => {
    const [of, below] = ['=SUBTOTAL(9,E3:E5)', '=SUM(E4:E5)'];
    expect(both(rows(of, below), null, { ...million, shown: { [of]: 117.5, [below]: 117.5 } })).toEqual([[], ['E3 already-total', 'E2 already-total']]);
  });
});

test.each<[string, GivenRow[], changes: string[], left: string[]]>([
  ['a figure in a line of a merged row would be counted beside it', [area('5'), result('5.1'), task('5.1.1', 35), ['', '', 7], task('5.1.2', 82)], [], ['E3 merged-rows', 'E2 merged-rows']],
  ['words in such a line are none', [area('5'), task('5.1', 35), ['', '', '', '', 'Sở Tư pháp'], task('5.2', 82)], ['E2: ∅ → =SUBTOTAL(9,E3:E5)'], []],
  ['a figure in a remark below the table is none of it', [area('5'), task('5.1', 35), task('5.2', 82), ['', ''], ['', 'Ghi chú: x', 7]], ['E2: ∅ → =SUBTOTAL(9,E3:E5)'], []],
  ['several totals: none of them is the overall one', [area('5'), task('5.1', 35), ['', 'Cộng lĩnh vực 5', 1], area('6'), task('6.1', 5), ['', 'TỔNG CỘNG', 2]], ['E2: ∅ → =SUBTOTAL(9,E3:E3)', 'E5: ∅ → =SUBTOTAL(9,E6:E6)'], []],
  ['a total with rows below it', [area('5'), task('5.1', 35), ['', 'TỔNG CỘNG', 2], area('6'), task('6.1', 5)], ['E2: ∅ → =SUBTOTAL(9,E3:E3)', 'E5: ∅ → =SUBTOTAL(9,E6:E6)'], []],
  ['a total above all rows', [['', 'TỔNG CỘNG', 2], area('5'), task('5.1', 35), area('6'), task('6.1', 5)], ['E3: ∅ → =SUBTOTAL(9,E4:E5)', 'E5: ∅ → =SUBTOTAL(9,E6:E6)'], []],
  ['a total with words below it', [area('5'), task('5.1', 35), ['', 'TỔNG CỘNG', 2], ['', 'Bằng chữ: hai đồng']], ['E2: ∅ → =SUBTOTAL(9,E3:E3)', 'E4: 2 → =SUBTOTAL(9,E2:E3)'], []],
  ['an activity beside a result belongs to the area only', [area('1'), result('1.1'), task('1.1.1', 5), ['1.2', 'Việc', 7, 'Quý II', 'Sở A'], result('1.3'), task('1.3.1', 2)], ['E2: ∅ → =SUBTOTAL(9,E3:E7)', 'E3: ∅ → =SUBTOTAL(9,E4:E4)', 'E6: ∅ → =SUBTOTAL(9,E7:E7)'], []],
  ['rows that were moved: a range cannot say which belong where', [area('1', 3), result('1.1'), task('1.1.1', 5), area('2'), result('2.1'), task('2.1.1', 5), task('1.1.2', 5)], [], ['E3 no-pattern', 'E6 no-pattern', 'E2 no-pattern', 'E5 no-pattern']],
  ['a formula over nothing that has a figure', [area('5', '=H9'), task('5.1'), task('5.2')], [], ['E2 own-formula']],
  ['nothing at all', [area('5'), task('5.1'), task('5.2')], [], []],
  ['the heading that follows holds words', [area('5'), task('5.1', 35), task('5.2', 5), area('6', 'Theo dự toán được giao'), task('6.1', 5)], ['E2: ∅ → =SUBTOTAL(9,E3:E4)'], ['E5 not-all-figures']],
])('%s', (_, rows, changes, left) => expect(both(rows)).toEqual([changes, left]));

test('native totals of moved rows that show something else are told, not given another range', () => {
  const formulas = ['=SUBTOTAL(9,E3:E4)', '=SUBTOTAL(9,E4:E4)', '=SUBTOTAL(9,E6:E7)', '=SUBTOTAL(9,E7:E7)'] as const;
  const rows = [area('1', formulas[0]), result('1.1', formulas[1]), task('1.1.1', 5), area('2', formulas[2]), result('2.1', formulas[3]), task('2.1.1', 5), task('1.1.2', 6)];
  expect(both(rows, null, { shown: Object.fromEntries(formulas.map((formula) => [formula, 4])) })).toEqual([[], ['E3 total-differs', 'E6 total-differs', 'E2 total-differs', 'E5 total-differs']]);
});

test('of one finding: a figure in the heading that follows is no total, so the range ends before it; a blank one closes it', () => {
  const rows = (next: string | number): GivenRow[] => [area('5'), task('5.1', 35), task('5.2', 5), area('6', next), task('6.1', 5)];
  expect([both(rows(999), [1]), both(rows(''), [1]), both(rows(999))]).toEqual([[['E2: ∅ → =SUBTOTAL(9,E3:E4)'], []], [['E2: ∅ → =SUBTOTAL(9,E3:E5)'], []], [['E2: ∅ → =SUBTOTAL(9,E3:E5)', 'E5: 999 → =SUBTOTAL(9,E6:E6)'], []]]);
});

describe('what a heading holds', () => {
  test.each(['-', '…', ' ', '40', '105.000.000'])('%j is written over', (text) => expect(both([area('5', text), task('5.1', 35), task('5.2', 5)])).toEqual([[`E2: ${text} → =SUBTOTAL(9,E3:E4)`], []]));
  test.each(['Theo dự toán được giao', '80.000 đồng/người'])('%j says something and stays', (text) => expect(both([area('5', text), task('5.1', 35), task('5.2', 5)])).toEqual([[], ['E2 not-all-figures']]));
});

describe('what an activity holds', () => {
  test.each(['80.000 đồng/người', 'mười lăm?', '35.000.000'])('%j would be left out of a native total', (text) => expect(both([area('5', 1), task('5.1', 35), task('5.2', text)])).toEqual([[], ['E2 not-all-figures']]));
  test.each(['Kinh phí thường xuyên', ''])('%j is no amount', (text) => expect(both([area('5', 1), task('5.1', 35), task('5.2', text)])).toEqual([['E2: 1 → =SUBTOTAL(9,E3:E4)'], []]));
});

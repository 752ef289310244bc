import type { Block } from '../../../src/workbook';
import { inputOf, make, told } from './given-input';

const HEADING = ['TT', 'Nội dung', 'Kinh phí', 'Thời gian', 'Cơ quan chủ trì', 'Cơ quan phối hợp'];
const merge = (rowIndex: number, columnIndex: number, rowCount: number, columnCount = 1): Block => ({ rowIndex, columnIndex, rowCount, columnCount });
const mendOf = (rows: (string | number | boolean)[][], merges: Block[]) => make('unmerge', inputOf([HEADING, ...rows] as never, {}, { merges }), null);
const left = ({ left: places }: ReturnType<typeof mendOf>) => places.map(({ address, reason }) => `${address} ${reason}`);

test('repeats in each row of a task, leaves lines of a task and remarks blank, and comes down to one write for each block', () => {
  const mend = mendOf([['1', 'Rà soát', 5, 'Quý I', 'Sở Nội vụ', ''], ['', '', '', '', '', 'Sở Tư pháp'], ['2', 'Tập huấn', 5, '', '', '']], [merge(1, 3, 3), merge(1, 4, 3)]);
  expect(told(mend)).toEqual(['D4: ∅ → Quý I', 'E4: ∅ → Sở Nội vụ']);
  expect(mend.edits.map((edit) => (edit.kind === 'write' ? edit.cells.map(([cell]) => cell) : edit.kind))).toEqual(['unmerge', [null, null, { text: 'Quý I' }], 'unmerge', [null, null, { text: 'Sở Nội vụ' }]]);
});

test('budgets, formulas and cells over several columns stay merged; the last two are named', () => {
  const mend = mendOf([['1', 'Rà soát', 5, '=A9', 'Các sở', ''], ['2', 'Tập huấn', '', '', '', '']], [merge(1, 2, 2), merge(1, 3, 2), merge(1, 4, 2, 2)]);
  expect([mend.changes, mend.edits, left(mend)]).toEqual([[], [], ['D2 own-formula', 'E2 merged-columns']]);
});

test('a title over the table, a heading, a cell merged sideways, a blank one and the lines of one task are no matter', () => {
  const rows = [['I', 'Cải cách thể chế', '', '', '', ''], ['1', 'Rà soát', 5, 'Quý I', 'Sở Nội vụ', ''], ['', '', '', '', '', 'Sở Tư pháp'], ['2', 'Tập huấn', 5, 'Quý II', 'Sở Nội vụ', ''], ['3', 'Kiểm tra', 5, 'Quý II', 'Sở Nội vụ', '']];
  const mend = mendOf(rows, [merge(0, 3, 2), merge(1, 1, 1, 5), merge(2, 4, 2), merge(4, 5, 2)]);
  expect([mend.changes, mend.edits, left(mend)]).toEqual([[], [], []]);
});

import { mendKinds } from '../../src/app/mend/mend-kinds';
import { givenInput } from '../workbook/mends/given-input';

test('what could be mended, with the number of places', () => {
  const { findings } = givenInput([
    ['5', 'Lĩnh vực 5', '', '2013', 'Sở Nội vụ'], ['5.1', 'Kết quả', '', '2013', 'Sở Nội vụ'],
    ['5.1.1', 'a', '35.000.000', 'Từ 01 đến 15 tháng 10/2013', 'Phòng TCCB', 'VP Sở'], ['5.1.2', 'b', 5_000_000, 'Quý II, sau khi có hướng dẫn', '(nt)', '(nt)'], ['5.1.4', 'c', 5_000_000, 'Quý II', 'VP Sở', ''],
  ]);
  const kinds = mendKinds({ findings });
  expect(Object.fromEntries(kinds.map(({ id, count }) => [id, count]))).toMatchObject({ 'number-from-text': 1, renumber: 1, 'fill-ditto': 2 });
});

test('a column that is named once counts with all its cells', () => {
  const { findings } = givenInput([
    ['5', 'Lĩnh vực 5', '', '2013', 'Sở Nội vụ'], ['5.1', 'Kết quả', '', '2013', 'Sở Nội vụ'],
    ...[1, 2, 3, 4, 5, 6].map((number): [string, string, string, string, string, string] => [`5.1.${number}`, 'a', '35.000.000', 'Quý II', 'Phòng TCCB', 'VP Sở']),
  ]);
  expect(findings.filter(({ code }) => code === 'budget-as-text')).toHaveLength(1);
  expect(mendKinds({ findings })).toContainEqual({ id: 'number-from-text', count: 6 });
});

import { finish, ROWS_A_STEP, type MendId } from '../../../src/core';
import { MENDS } from '../../../src/workbook/mends';
import { givenInput, requiredAreas, type GivenRow } from './given-input';

/** Rows with something for every mend: one area, results of five activities. */
function rows(results: number): GivenRow[] {
  const activities = (result: number): GivenRow[] => [1, 2, 3, 4, 5].map((nth): GivenRow => (
    [nth === 5 ? `5.${result}.7` : `5.${result}.${nth}`, 'Khảo sát ……………', '1.000.000', 'Từ 01 đến 15 tháng 10/2013', nth === 2 ? '(nt)' : 'Sở Nội vụ chủ trì, phối hợp Sở Tư pháp', '']));
  return [['5', 'Lĩnh vực 5', '', '2013', 'Sở Nội vụ', 'VP Sở'], ...Array.from({ length: results }, (_, index): GivenRow[] => [[`5.${index + 1}`, 'Kết quả', 7, '2013', 'Sở Nội vụ', 'VP Sở'], ...activities(index + 1)]).flat()];
}

function stepsOf(id: MendId, results: number): number {
  const steps = MENDS[id](givenInput(rows(results), { requiredAreas }), null);
  let count = 0;
  while (steps.next().done !== true) count += 1;
  return count;
}

/** Those that go through every row; the others have to do with a few. */
const OF_ALL_ROWS: readonly MendId[] = ['renumber', 'write-totals', 'number-from-text', 'fill-ditto', 'split-lead', 'plain-period', 'remove-leftovers'];

test.each(OF_ALL_ROWS)('%s: the longer the plan, the more steps, one for so many rows at least', (id) => {
  const [few, many] = [10, 60];
  expect(stepsOf(id, many) - stepsOf(id, few)).toBeGreaterThanOrEqual(Math.floor(((many - few) * 6) / ROWS_A_STEP));
});

test('a mend that is put down and taken up again is the same', () => {
  for (const id of Object.keys(MENDS) as MendId[]) {
    const input = givenInput(rows(6), { requiredAreas });
    const [one, other] = [MENDS[id](input, null), MENDS[id](input, null)];
    const ahead = Array.from({ length: 3 }, () => one.next());
    const whole = finish(other);
    const last = ahead.find(({ done }) => done === true);
    expect(last === undefined ? finish(one) : last.value).toEqual(whole);
  }
});

import fc from 'fast-check';
import { mendOf, MEND_IDS, type MendId } from '../../../src/core';
import { givenInput, make, told, type GivenRow } from './given-input';

const lead = 'Sở Nội vụ chủ trì, phối hợp Sở Tư pháp';
const heads: GivenRow[] = [['5', 'Lĩnh vực 5'], ['5.1', 'Kết quả']];

test.each<[MendId, (number: string) => GivenRow]>([
  ['number-from-text', (number) => [number, 'Khảo sát', '35.000.000']],
  ['split-lead', (number) => [number, 'Khảo sát', '', '', lead]],
  ['plain-period', (number) => [number, 'Khảo sát', '', 'trong quý II năm 2013']],
  ['remove-leftovers', (number) => [number, 'Tổ chức hội nghị ……………']],
  ['fill-ditto', (number) => [number, 'Khảo sát', '', '', number === '5.1.1' ? 'Sở Nội vụ' : '(nt)']],
])('%s of one finding changes its row, and of all every such row', (id, row) => {
  const input = givenInput([...heads, row('5.1.1'), row('5.1.2'), row('5.1.3')]);
  const rowsOf = (rows: ReadonlySet<number> | null) => [...new Set(make(id, input, rows).changes.map((change) => change.row))];
  const all = id === 'fill-ditto' ? [4, 5] : [3, 4, 5];
  expect([rowsOf(new Set([4])), rowsOf(new Set([4, 5])), rowsOf(null), rowsOf(new Set())]).toEqual([[4], [4, 5], all, []]);
});

test('what a mend settles are findings of its own, in the rows that it changes', () => {
  const input = givenInput([...heads, ['5.1.1', 'Khảo sát', '35.000.000', 'Quý II', lead], ['5.1.2', 'Tập huấn', '45.000.000', 'Quý II', '(nt)'], ['5.1.3', 'Đánh giá', '80.000 đồng/người', 'Quý II', '(nt)']]);
  const settled = (id: MendId, rows: ReadonlySet<number> | null) => make(id, input, rows).findings.map(({ code, row }) => `${code} ${row}`).sort();
  expect(settled('number-from-text', null)).toEqual(['budget-as-text 3', 'budget-as-text 4']);
  expect(settled('number-from-text', new Set([4]))).toEqual(['budget-as-text 4']);
  expect(settled('split-lead', null)).toEqual(['lead-with-support 3']);
});

const row = fc.tuple(
  fc.constantFrom('5.1.1', '5.1.2', '5.1.3', '5.2', '5.2.1', '-', ''), fc.constantFrom('Khảo sát', 'Tổ chức ……………'), fc.constantFrom<string | number>('', 5_000_000, '35.000.000', '80.000 đồng/người'),
  fc.constantFrom('Quý II', 'trong quý II năm 2013', '(nt)', ''), fc.constantFrom('Sở Nội vụ', '(nt)', lead, ''), fc.constantFrom('(nt)', ''),
) as fc.Arbitrary<GivenRow>;

test.each(MEND_IDS)('law: %s asked for some rows changes no other, and what it settles is its own', (id) => {
  fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), fc.uniqueArray(fc.nat(11)), (rows, asked) => {
    const input = givenInput([...heads, ...rows]);
    const [all, some] = [make(id, input, null), make(id, input, new Set(asked))];
    const changed = new Set(all.changes.map((change) => change.row));
    for (const finding of all.findings) expect([mendOf(finding.code), id === 'add-areas' || changed.has(finding.row)]).toEqual([id, true]);
    // a cell that it changes has no finding of its own that it leaves unsettled
    const columnOf = (index: number) => Object.entries(input.table.columns).find(([, at]) => at === index)?.[0];
    for (const { row: at, columnIndex } of all.changes) {
      const here = input.findings.filter((finding) => finding.row === at && finding.column === columnOf(columnIndex) && mendOf(finding.code) === id);
      expect(all.findings).toEqual(expect.arrayContaining(here));
    }
    if (id === 'fill-ditto' || id === 'plain-period' || id === 'remove-leftovers' || id === 'number-from-text') expect(told(some)).toEqual(told({ ...all, changes: all.changes.filter((change) => asked.includes(change.row)) }));
  }), { numRuns: 60 });
});

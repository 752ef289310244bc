import fc from 'fast-check';
import { formatPeriod, parsePeriod } from '../../../src/core';
import { MENDS } from '../../../src/workbook/mends';
import { done, givenInput, make, told, type GivenRow } from './given-input';

const number = fc.constantFrom('1', '1.1', '1.1.1', '1.1.2', '1.1.3', '1.2', '1.2.1', '2', '2.1', '2.1.1', '2.1.2', '3.1.2', 'I', 'II', 'a)', 'b)', '-', '', '7');
const budget = fc.constantFrom<string | number>('', 5_000_000, 35_000_000, '35.000.000', '15.000.000 (Giảng viên)\n12.000.000 (Lớp)', 'Kinh phí thường xuyên', '80.000 đồng/người', '=SUM(E3:E4)');
const period = fc.constantFrom('Quý II', 'Từ 01 đến 15 tháng 10/2013', '(nt)', 'Quý II, sau khi có hướng dẫn', '', 'Hàng quý', 'Trước ngày 15/11');
const office = fc.constantFrom('Sở Nội vụ', '(nt)', 'Sở Nội vụ chủ trì, phối hợp Sở Tư pháp', '', 'VP Sở');
const row = fc.tuple(number, fc.constantFrom('Khảo sát', 'Lĩnh vực 1: Thể chế', 'Tổ chức ……………'), budget, period, office, office) as fc.Arbitrary<GivenRow>;
const table = fc.array(row, { minLength: 1, maxLength: 14 });

test.each(Object.keys(MENDS) as (keyof typeof MENDS)[])('%s: once done there is nothing more of it to do, and it writes only where it says', (id) => {
  fc.assert(fc.property(table, (rows) => {
    const input = givenInput(rows);
    if (input.table.headerRows[0] < 0) return;
    const mend = make(id, input, null);
    // the edits are the changes and nothing else; a formula that is to go on saying what it says is none
    const written = mend.edits.flatMap((edit) => (edit.kind === 'write' ? edit.cells.flatMap((cells, down) => cells.flatMap((cell, across) => (cell === null ? [] : [[edit.block.rowIndex + down, edit.block.columnIndex + across, cell, edit.expect?.[down]?.[across]]]))) : []));
    expect(new Set(written.filter(([, , cell, was]) => (cell as { formula?: string }).formula !== was).map((each) => JSON.stringify(each)))).toEqual(new Set(mend.changes.map(({ rowIndex, columnIndex, after, before }) => JSON.stringify([rowIndex, columnIndex, after, before]))));
    // no formula and no cell outside the table is touched
    for (const { row: at, columnIndex, before } of mend.changes) {
      if (id !== 'add-areas') expect(String(before)).not.toMatch(/^=/);
      expect([at >= 1, columnIndex >= 0 && columnIndex < 8]).toEqual([true, true]);
    }
    if (mend.changes.length > 0) expect(told(make(id, done(input, mend), null))).toEqual([]);
  }), { numRuns: 60 });
});

test('numbers from text leave the plan’s money as it was', () => {
  fc.assert(fc.property(table, (rows) => {
    const input = givenInput(rows.map(([n, c, b, ...rest]): GivenRow => [n, c, String(b).startsWith('=') ? '' : b, ...rest]));
    const after = done(input, make('number-from-text', input, null));
    expect(after.plan.items.map(({ budget: { total } }) => total)).toEqual(input.plan.items.map(({ budget: { total } }) => total));
  }), { numRuns: 50 });
});

test('plain periods and what (nt) repeats leave the plan as it was', () => {
  fc.assert(fc.property(table, fc.constantFrom('plain-period', 'fill-ditto'), (rows, id) => {
    const input = givenInput(rows);
    const after = done(input, make(id as 'fill-ditto', input, null));
    const meant = ({ plan }: typeof input) => plan.items.map(({ period: { kind, start, end, quarters, every }, lead, support }) => [kind, start, end, quarters, every, lead, support]);
    expect(meant(after)).toEqual(meant(input));
  }), { numRuns: 50 });
});

test('reading a period in the plain form gives the same period', () => {
  const texts = ['Quý II', 'Trước ngày 15/11', 'Từ 15/10 đến 10/11/2025', 'Tháng 3', '6 tháng đầu năm', '6 tháng cuối năm', '2025', '2025 - 2026', 'Hàng quý', 'Hàng tháng', 'Hàng năm', 'Trước ngày 30/11 hằng năm', 'Thường xuyên', '2 lần/năm', 'Từ ngày 01/3/2025'];
  for (const text of texts) {
    const period = parsePeriod(text, { planYear: 2025 });
    const plain = formatPeriod(period, 2025);
    expect([text, plain === null ? null : parsePeriod(plain, { planYear: 2025 })]).toEqual([text, period]);
  }
  const day = fc.integer({ min: 0, max: 800 }).map((days) => new Date(Date.UTC(2024, 6, 1) + days * 86_400_000).toISOString().slice(0, 10));
  fc.assert(fc.property(day, day, (a, b) => {
    const [start, end] = [a, b].sort() as [string, string];
    const text = `Từ ngày ${start.split('-').reverse().join('/')} đến ngày ${end.split('-').reverse().join('/')}`;
    const period = parsePeriod(text, { planYear: 2025 });
    const plain = formatPeriod(period, 2025);
    if (plain === null) throw new Error(`${text} has no plain form`);
    expect(parsePeriod(plain, { planYear: 2025 })).toEqual(period);
  }));
});

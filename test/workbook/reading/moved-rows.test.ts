import fc from 'fast-check';
import { checkPlan, RULE_SETS, sumBudget, type Plan } from '../../../src/core';
import { describeFinding } from '../../../src/i18n/finding-text';
import { findings as vietnamese } from '../../../src/i18n/vi/findings';
import { readPlan, type CellValue } from '../../../src/workbook';
import { levels, sheet } from './tables';
import { WORKED_EXAMPLE } from './worked-example';

const HEADING = 'TT|Nội dung|Kinh phí|Chủ trì|Thời gian';
const parents = ({ items }: Plan): string[] => items.map(({ number, parent }) => `${number} < ${parent === null ? '' : items[parent]?.number}`);
const said = (plan: Plan, codes: string[]): string[] => checkPlan(plan, RULE_SETS.logframe).filter(({ code }) => codes.includes(code)).map((finding) => `${finding.code}: ${describeFinding(finding, vietnamese)}`);
const PLACES = ['row-before-area', 'number-wrong-level', 'number-out-of-order', 'area-without-result', 'result-without-activity', 'number-duplicate', 'number-skipped'];

describe('the worked example with 5.1.1 moved above its area', () => {
  const [heading, area, result, first, ...rest] = WORKED_EXAMPLE as [CellValue[], CellValue[], CellValue[], CellValue[], ...CellValue[][]];
  const { plan, table } = readPlan([heading, first, area, result, ...rest]);

  it('keeps levels, parents and the total', () => {
    expect(table.rows.map(({ level, number }) => `${level} ${number}`)).toEqual(['activity 5.1.1', 'area 5', 'result 5.1', 'activity 5.1.2', 'activity 5.1.3', 'activity 5.1.4']);
    expect(parents(plan)).toEqual(['5.1.1 < 5.1', '5 < ', '5.1 < 5', '5.1.2 < 5.1', '5.1.3 < 5.1', '5.1.4 < 5.1']);
    expect(sumBudget(plan)).toBe(117_000_000n);
    expect(sumBudget(plan, 2)).toBe(117_000_000n);
  });

  it('says where the row stands, and nothing wrong about its headings', () => {
    expect(said(plan, PLACES)).toEqual(['row-before-area: Hoạt động 5.1.1 đứng trên dòng của mục 5; tiện ích vẫn tính vào mục đó theo số thứ tự.']);
    expect(checkPlan(plan, RULE_SETS.logframe).find(({ code }) => code === 'budget-short')?.params).toMatchObject({ stated: '105000000', sum: '117000000' });
  });
});

it('knows 1.1.1 above 1', () => {
  const cells = sheet(HEADING, '1.1.1|a|1', '1|A', '1.1|B', '1.1.2|b|2');
  expect(levels(cells)).toEqual(['activity 1.1.1', 'area 1', 'result 1.1', 'activity 1.1.2']);
  expect(said(readPlan(cells).plan, PLACES)).toHaveLength(1);
});

it('keeps the levels of a table sorted downwards, and says that the rows stand above their headings', () => {
  const cells = sheet(HEADING, '2.1.1|c|4', '2.1|D', '2|C', '1.1.2|b|2', '1.1.1|a|1', '1.1|B', '1|A');
  expect(levels(cells)).toEqual(['activity 2.1.1', 'result 2.1', 'area 2', 'activity 1.1.2', 'activity 1.1.1', 'result 1.1', 'area 1']);
  expect(said(readPlan(cells).plan, ['row-before-area'])).toHaveLength(5);
});

it('says that a row stands under a heading that is not its own', () => {
  const { plan } = readPlan(sheet(HEADING, '1|A', '1.1|B', '1.1.1|a|1', '2|C', '2.1|D', '2.1.1|c|4', '1.1.2|b|2'));
  expect(parents(plan)).toEqual(['1 < ', '1.1 < 1', '1.1.1 < 1.1', '2 < ', '2.1 < 2', '2.1.1 < 2.1', '1.1.2 < 1.1']);
  expect(said(plan, PLACES)).toEqual(['number-wrong-level: Số thứ tự của Hoạt động 1.1.2 không thuộc mục 2.1 ở trên nó.']);
});

it('goes by position under titles without a number', () => {
  expect(levels(sheet(HEADING, '|CẢI CÁCH THỂ CHẾ', '1|A|1|P|Quý I', '1.1|a|1|P|Quý I', '|CẢI CÁCH THỦ TỤC', '2|A|1|P|Quý I', '1.2|a|1|P|Quý I'))).toEqual(['area', 'result 1', 'activity 1.1', 'area', 'result 2', 'activity 1.2']);
});

it('law: shuffling the rows of a well-numbered plan of three levels keeps every level, every parent and the total', () => {
  const tree = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
  const rowsOf = (areas: number[][]): CellValue[][] => areas.flatMap((results, a) => [
    [`${a + 1}`, 'lĩnh vực', null, null, null],
    ...results.flatMap((count, r) => [[`${a + 1}.${r + 1}`, 'kết quả', 999_000, 'Sở Nội vụ', null], ...Array.from({ length: count }, (_, k) => [`${a + 1}.${r + 1}.${k + 1}`, 'việc', (k + 1) * 1_000_000, 'Sở Nội vụ', 'Quý II'])]),
  ]);
  const shuffled = tree.chain((areas) => fc.tuple(fc.constant(rowsOf(areas)), fc.shuffledSubarray(rowsOf(areas), { minLength: rowsOf(areas).length })));
  const outcome = (rows: CellValue[][]) => {
    const { plan } = readPlan([HEADING.split('|'), ...rows], { planYear: 2025 });
    const facts = plan.items.map(({ level, number, parent }) => `${number} ${level} ${parent === null ? '' : plan.items[parent]?.number}`).sort();
    const areas = plan.items.filter(({ level }) => level === 'area').map(({ row, number }) => `${number}: ${sumBudget(plan, row)}`).sort();
    return { facts, areas, total: sumBudget(plan), empty: said(plan, ['area-without-result', 'result-without-activity', 'number-duplicate']) };
  };
  fc.assert(fc.property(shuffled, ([rows, mixed]) => {
    expect(outcome(mixed)).toEqual(outcome(rows));
  }));
});

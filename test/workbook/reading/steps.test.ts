import fc from 'fast-check';
import { finish, type Steps } from '../../../src/core';
import { readPlan, readPlanSteps, type CellValue, type ReadPlan } from '../../../src/workbook';
import { WORKED_EXAMPLE } from './worked-example';

/** A plan of so many rows. */
const long = (rows: number, task = 'Rà soát thủ tục'): CellValue[][] => [
  ['TT', 'Nội dung', 'Chủ trì', 'Thời gian', 'Kinh phí'],
  ['1', 'Lĩnh vực 1: Cải cách thể chế', null, null, null],
  ...Array.from({ length: rows }, (_, row): CellValue[] => [`1.${row + 1}`, `${task} số ${row}`, row % 3 === 0 ? 'Sở Nội vụ' : '(nt)', 'Quý II', `${row + 1}.000.000`]),
];

function countSteps<T>(steps: Steps<T>): number {
  let count = 0;
  while (steps.next().done !== true) count += 1;
  return count;
}

const said = ({ table, plan }: ReadPlan) => ({ table, plan });

it('law: readings that go on in turns, a step of one and a step of the other, read what each alone would', () => {
  const table = fc.constantFrom(WORKED_EXAMPLE, long(3), long(60), long(60, 'Kiểm tra'), [['Không có bảng']]);
  fc.assert(fc.property(table, table, fc.boolean(), fc.infiniteStream(fc.boolean()), (first, second, again, whose) => {
    const before = again ? readPlan(long(60), { planYear: 2025 }) : undefined;
    const works = [first, second].map((cells) => ({ cells, steps: readPlanSteps(cells, { planYear: 2025 }, before), read: null as ReadPlan | null }));
    while (works.some(({ read }) => read === null)) {
      const open = works.filter(({ read }) => read === null);
      const work = open[whose.next().value === true ? 0 : open.length - 1]!;
      const { done, value } = work.steps.next();
      if (done === true) work.read = value;
    }
    for (const { cells, read } of works) expect(said(read!)).toStrictEqual(said(readPlan(cells, { planYear: 2025 })));
  }), { numRuns: 60 });
});

it('a reading has a step for every few rows, as it is read first and after rows were put in', () => {
  const [small, large] = [long(400), long(4_000)];
  const steps = (cells: CellValue[][], before?: CellValue[][]) => countSteps(readPlanSteps(cells, { planYear: 2025 }, before && readPlan(before, { planYear: 2025 })));
  expect(steps(large)).toBeGreaterThan(4_000 / 25);
  expect(steps(large) / steps(small)).toBeGreaterThan(5);
  const withRow = (cells: CellValue[][]) => [...cells.slice(0, 50), cells[49]!, ...cells.slice(50)];
  expect(steps(withRow(large), large) / steps(withRow(small), small)).toBeGreaterThan(5);
});

it('nothing is read before the first step is asked for, and a reading that is left leaves nothing behind', () => {
  const cells = long(200);
  const before = readPlan(cells, { planYear: 2025 });
  const kept = structuredClone(said(before));
  const edited = cells.map((row, index) => (index === 40 ? ['1.40', 'Việc khác', 'Sở Y tế', 'Quý I', null] : row));
  const steps = readPlanSteps(edited, { planYear: 2025 }, before);
  steps.next();
  steps.return(undefined as never);
  expect(said(before)).toStrictEqual(kept);
  expect(said(finish(readPlanSteps(edited, { planYear: 2025 }, before)))).toStrictEqual(said(readPlan(edited, { planYear: 2025 })));
});

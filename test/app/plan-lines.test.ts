import type { Actions } from '../../src/app/actions';
import type { Finding } from '../../src/core';
import type { MemoryWorkbook } from './memory-workbook';
import { openSmallPlan } from './small-plan';

const SHEET = 'Kế hoạch CCHC 2025';

let workbook: MemoryWorkbook;
let actions: Actions;
const onLines = (): Finding[] => actions.getState().reading!.findings.filter(({ params }) => params.level === 'line');

beforeEach(async () => { ({ workbook, actions } = await openSmallPlan()); });

test('a plan as we lay it out has nothing left over above it', () => {
  expect(onLines()).toEqual([]);
});

test('what is left of a form above the table is said, and said no more when it is filled in, with one reading each time', async () => {
  workbook.set(SHEET, 1, 0, 'Số: /KH-SNV');
  workbook.calls = [];
  await actions.refresh();
  const top = actions.getState().reading!.block.rowIndex;
  expect(onLines().map(({ code, row }) => [code, row + top])).toEqual([['leftover', 1]]);
  expect(workbook.calls).not.toContain('readBlock');
  workbook.set(SHEET, 1, 0, 'Số: 15/KH-SNV');
  await actions.refresh();
  expect(onLines()).toEqual([]);
});

test('choosing such a finding shows its line', async () => {
  workbook.set(SHEET, 1, 0, 'Số: /KH-SNV');
  await actions.refresh();
  const [finding] = onLines();
  await actions.showCell(finding!.row, finding!.column);
  expect(actions.getState().failure).toBeNull();
  expect(workbook.active).toMatchObject({ sheet: SHEET, rowIndex: 1 });
});

test('one line can be let stand, and the other one is still said', async () => {
  workbook.set(SHEET, 0, 0, 'ngày  tháng ');
  workbook.set(SHEET, 1, 0, 'Số: /KH-SNV');
  await actions.refresh();
  expect(onLines()).toHaveLength(2);
  expect((await actions.ignoreFindings([onLines()[0]!], 'ghi khi ban hành')).ok).toBe(true);
  expect(onLines().map(({ params }) => params.name)).toEqual(['Số: /KH-SNV']);
});

test('after rows were inserted above, the lines are found where they are now', async () => {
  workbook.set(SHEET, 1, 0, 'Số: /KH-SNV');
  await actions.refresh();
  const place = workbook.names.get(actions.getState().reading!.summary.rangeName)!;
  const sheet = workbook.sheet(SHEET);
  sheet.cells = new Map([...sheet.cells].map(([key, value]) => {
    const [row, column] = key.split(':').map(Number) as [number, number];
    return [`${row + 3}:${column}`, value];
  }));
  place.block = { ...place.block, rowIndex: place.block.rowIndex + 3 };
  workbook.listener?.();
  await actions.refresh();
  expect(onLines().map(({ row }) => row + place.block.rowIndex)).toEqual([4]);
});

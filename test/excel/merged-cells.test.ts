import type { Finding } from '../../src/core';
import { adoptCells } from './adopt-cells';
import { openSandbox, type Opened } from './sandbox';

const TABLE = [
  ['TT', 'Nội dung', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'],
  ['I', 'Cải cách thể chế', '', '', '', ''],
  ['1', 'Rà soát văn bản', 'Báo cáo', 'Sở Tư pháp', 'Các sở', 'Trước ngày 15/11'],
  ['2', 'Ban hành danh mục', 'Quyết định', '', 'Các sở', ''],
  ['3', 'Kiểm tra văn bản', 'Báo cáo', '', 'Các sở', ''],
];
let opened: Opened;
beforeEach(async () => {
  opened = await openSandbox();
});
afterEach(() => opened.close());

const adopt = () => adoptCells(opened, TABLE, { planYear: 2025 });
const merge = (...addresses: string[]) => opened.look(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  for (const address of addresses) sheet.getRange(address).merge();
  await context.sync();
});
const findings = (): readonly Finding[] => opened.actions.getState().reading?.findings ?? [];
const said = () => findings().map(({ code, row, column }) => `${code} ${row} ${column ?? ''}`);

test('a cell that is merged over rows is said once, in place of what its lower cells lack, in as many syncs as before', async () => {
  await adopt();
  await opened.actions.refresh();
  expect(said()).toEqual(expect.arrayContaining(['missing-lead 3 lead', 'missing-lead 4 lead', 'missing-period 3 period', 'missing-period 4 period']));
  const before = opened.sandbox.syncCount();
  await opened.actions.refresh();
  const without = opened.sandbox.syncCount() - before;

  await merge('D3:D5', 'F3:F5', 'B2:F2');
  const again = opened.sandbox.syncCount();
  await opened.actions.refresh();
  expect(opened.sandbox.syncCount() - again).toBe(without);
  expect(said().filter((each) => !each.startsWith('plan-year'))).toEqual(['merged-cells 2 lead', 'merged-cells 2 period']);
  expect(findings().at(-1)).toMatchObject({ severity: 'warning', params: { level: 'activity', name: '1', role: 'period', last: '3', count: 2, tasks: 2 } });
});

test('taking a table over says how many cells are merged over its rows; merged titles and headings are none of them', async () => {
  await opened.sandbox.setValues('A1:F5', TABLE);
  await merge('B2:F2', 'D3:D5', 'F3:F5');
  const describe = async (scope: 'selection' | 'all-sheets') => {
    const found = await opened.actions.findTables(scope);
    if (!found.ok || !found.value.candidates[0]) throw new Error(JSON.stringify(found));
    const [candidate] = found.value.candidates;
    const described = await opened.actions.describeTable(candidate, opened.actions.firstChoice(candidate));
    if (!described.ok) throw new Error(JSON.stringify(described.failure));
    return described.value.doubts.filter(({ kind }) => kind === 'merged');
  };
  expect(await describe('selection')).toEqual([{ kind: 'merged', count: 2, rowNumber: 3 }]);
  expect(await describe('all-sheets')).toEqual([{ kind: 'merged', count: 2, rowNumber: 3 }]);
});

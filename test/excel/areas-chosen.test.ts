import { adoptCells } from './adopt-cells';
import { openSandbox, type Opened } from './sandbox';

const TABLE = [
  ['TT', 'Nội dung', 'Sản phẩm', 'Cơ quan chủ trì', 'Thời gian'],
  ['1', 'Cải cách thể chế', '', '', ''],
  ['1.1', 'Rà soát văn bản', 'Báo cáo', 'Sở Tư pháp', 'Quý II'],
  ['2', 'Cải cách thủ tục hành chính', '', '', ''],
  ['2.1', 'Công khai thủ tục', 'Danh mục', 'Văn phòng', 'Quý I'],
];
let opened: Opened;
beforeEach(async () => {
  opened = await openSandbox();
});
afterEach(() => opened.close());
const missing = () => (opened.actions.getState().reading?.findings ?? []).filter(({ code }) => code === 'area-missing');

test('a table of one\'s own: with programme and kind of unit chosen the missing areas are named and can be added; the choice is kept in the workbook', async () => {
  await adoptCells(opened, TABLE, { planYear: 2025 });
  expect(missing()).toEqual([]);
  const unknown = await opened.actions.previewMend({ id: 'add-areas', rows: null });
  expect(unknown.ok && unknown.value.left.map(({ reason }) => reason)).toEqual(['areas-unknown']);

  const found = await opened.actions.findTables('selection');
  const [candidate] = found.ok ? found.value.candidates : [];
  const first = opened.actions.firstChoice(candidate!);
  expect([first.programmeId, first.unitKind]).toEqual([null, null]);
  expect(await opened.actions.adoptTable(candidate!, { ...first, programmeId: '2021-2030', unitKind: 'commune' })).toMatchObject({ ok: true });
  // NQ 76 has six areas; what units add to them is not asked for
  expect(missing().map(({ params }) => params.count)).toEqual([4]);
  const shown = await opened.actions.previewMend({ id: 'add-areas', rows: null });
  if (!shown.ok) throw new Error(JSON.stringify(shown.failure));
  expect(shown.value.changes.map(({ after }) => ('text' in after ? after.text : null))).toContain('Cải cách tài chính công');
  expect(await opened.actions.applyMend({ id: 'add-areas', rows: null }, shown.value, 'Thêm lĩnh vực')).toMatchObject({ ok: true });
  expect(missing()).toEqual([]);

  const again = await opened.actions.findTables('selection');
  const [bound] = again.ok ? again.value.candidates : [];
  expect(opened.actions.firstChoice(bound!)).toMatchObject({ programmeId: '2021-2030', unitKind: 'commune' });
});

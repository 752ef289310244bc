import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { TableCandidate } from '../../src/app/actions';
import { findTables, readPlanTable, type PlanRecord } from '../../src/workbook';
import { ANNEX, THREE_LEVELS, TWO_ROWS } from '../app/own-tables';
import { givenReading, givenSummary } from './given-plan';
import { renderPane } from './given-pane';

function candidate(cells: typeof ANNEX, sheet: string, plan: PlanRecord | null = null): TableCandidate {
  const [{ block, unitAbove, planYear, title }] = findTables(cells) as [ReturnType<typeof findTables>[number]];
  const own = cells.slice(block.rowIndex, block.rowIndex + block.rowCount);
  return { sheet, block, address: `A${block.rowIndex + 1}:${'ABCDEFG'[block.columnCount - 1]}${block.rowIndex + block.rowCount}`, cells: own, recognised: readPlanTable(own, { planYear: 0 }), unitAbove, planYear, title, plan };
}
const record: PlanRecord = { id: 'p1', rangeName: 'CCHC_KeHoach_2026', planYear: 2026, title: 'Kế hoạch đã nhận', unitKind: null, unitName: '', programmeId: null, overrides: { moneyUnit: 'trieu' }, schema: 1 };

async function lookFor(candidates: TableCandidate[], scope: 'selection' | 'all-sheets' = 'selection', looked = [{ sheet: 'Sheet1', address: 'A1:F10' }]) {
  const view = renderPane();
  view.actions.tables = { ok: true, value: { scope, looked, candidates } };
  await view.user.click(screen.getByRole('button', { name: 'Tìm bảng' }));
  return view;
}
const form = () => screen.findByRole('form', { name: 'Bảng được hiểu như sau' });

test('one table: sheet, heading, counts, year, each column with its meaning and a sample, doubts', async () => {
  const { actions } = await lookFor([candidate(ANNEX, 'Sheet1')]);
  const shown = within(await form());
  expect(actions.asked).toEqual([['findTables', 'selection']]);
  shown.getByText('Trang tính “Sheet1”, vùng A4:F10');
  shown.getByText('Dòng tiêu đề: 4');
  shown.getByText('2 lĩnh vực · 4 hoạt động');
  expect(shown.getByLabelText(/Năm kế hoạch/)).toHaveValue('2025');
  expect(shown.getByLabelText('Tên kế hoạch')).toHaveValue('Danh mục nhiệm vụ cải cách hành chính năm 2025');
  expect(shown.getByLabelText('Cột C: Hoạt động, sản phẩm cụ thể')).toHaveValue('product');
  shown.getByText('Ví dụ: Báo cáo kết quả rà soát');
  shown.getByText('Không có cột “Ngân sách”.');
  expect(shown.queryByLabelText('Đơn vị tiền của bảng')).toBeNull();
  expect(shown.queryByText(/Hàm CCHC/)).toBeNull();
});

test('unit and year are asked where the table has money or names no year', async () => {
  const { user, actions } = await lookFor([candidate(THREE_LEVELS.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace('/2025', '') : cell))), 'Sheet1')]);
  const shown = within(await form());
  expect(shown.getByLabelText('Đơn vị tiền của bảng')).toHaveValue('nghin');
  shown.getByText('Theo dòng tiêu đề.');
  expect(shown.getByLabelText(/Năm kế hoạch/)).toHaveValue('');
  actions.adoptAnswer = { ok: false, failure: { kind: 'wrong-input', field: 'year', reason: 'missing' } };
  await user.click(shown.getByRole('button', { name: 'Dùng bảng này' }));
  await shown.findByText('Năm kế hoạch còn trống; hãy điền vào.');
  await waitFor(() => expect(shown.getByLabelText(/Năm kế hoạch/)).toHaveFocus());
  await user.type(shown.getByLabelText(/Năm kế hoạch/), '2027');
  await user.selectOptions(shown.getByLabelText('Đơn vị tiền của bảng'), 'Triệu đồng');
  shown.getByText(/Hàm CCHC\.\* trong ô chỉ thấy các ô của vùng/);
  actions.adoptAnswer = { ok: true, value: givenSummary };
  await user.click(shown.getByRole('button', { name: 'Dùng bảng này' }));
  expect(actions.asked.at(-1)).toMatchObject(['adoptTable', 'A1:G7', { planYear: 2027, moneyUnit: 'trieu' }]);
});

test('programme and kind of unit may be chosen, and cells merged over rows are told before the table is taken', async () => {
  const { user, actions } = await lookFor([{ ...candidate(ANNEX, 'Sheet1'), merges: [{ rowIndex: 5, columnIndex: 3, rowCount: 2, columnCount: 1 }] }]);
  const shown = within(await form());
  shown.getByText(/^1 ô gộp cho nhiều dòng \(ô đầu tiên ở dòng 6\)/);
  expect(shown.getByLabelText(/^Chương trình/)).toHaveValue('');
  await user.selectOptions(shown.getByLabelText(/^Chương trình/), shown.getAllByRole<HTMLOptionElement>('option', { name: /2021/ })[0]!);
  await user.selectOptions(shown.getByLabelText(/^Loại đơn vị/), 'commune');
  actions.adoptAnswer = { ok: true, value: givenSummary };
  await user.click(shown.getByRole('button', { name: 'Dùng bảng này' }));
  expect(actions.asked.at(-1)).toMatchObject(['adoptTable', 'A4:F10', { programmeId: '2021-2030', unitKind: 'commune' }]);
});

test('a meaning changed by hand is asked for; one held twice is refused with a sentence, at the column', async () => {
  const { user, actions } = await lookFor([candidate(THREE_LEVELS, 'Sheet1')]);
  const shown = within(await form());
  const column = shown.getByLabelText('Cột F: Hạn xong');
  expect(column).toHaveValue('');
  expect(shown.getByLabelText(/Năm kế hoạch/)).toHaveValue('');
  await user.selectOptions(column, 'Ngân sách');
  actions.adoptAnswer = { ok: false, failure: { kind: 'role-twice', role: 'budget', letters: ['D', 'F'] } };
  await user.click(shown.getByRole('button', { name: 'Dùng bảng này' }));
  expect(await shown.findByRole('alert')).toHaveTextContent('Hai cột D và F cùng được chọn là “Ngân sách”; hãy đổi ý nghĩa của một trong hai cột.');
  await waitFor(() => expect(shown.getByLabelText('Cột D: Dự toán (nghìn đồng)')).toHaveFocus());
  expect(column).toHaveAttribute('aria-invalid', 'true');
  await user.selectOptions(column, 'Thời gian');
  expect(shown.queryByRole('alert')).toBeNull();
  // the column that was given its meaning names the year
  expect(shown.getByLabelText(/Năm kế hoạch/)).toHaveValue('2025');
  expect(shown.queryByText('Không có cột “Thời gian”.')).toBeNull();
  actions.adoptAnswer = { ok: true, value: { ...givenSummary, overrides: { columns: [{ column: 5, label: 'Hạn xong', role: 'period' }] } } };
  await user.click(shown.getByRole('button', { name: 'Dùng bảng này' }));
  expect(actions.asked.at(-1)).toMatchObject(['adoptTable', 'A1:G7', { roles: ['number', 'content', 'indicator', 'budget', 'lead', 'period', 'note'] }]);
  await screen.findByText('Đã nhận bảng');
  screen.getByText(/Hàm CCHC\.\* trong ô chỉ thấy/);
});

test('several tables are a list; those that are plans say so, and a free one is chosen first', async () => {
  const { user, actions } = await lookFor([candidate(TWO_ROWS, 'Cũ', record), candidate(ANNEX, 'Sheet1')], 'all-sheets');
  await screen.findByText('Tìm thấy 2 bảng');
  screen.getByRole('radio', { name: '“Cũ”, A3:F8 – đã là kế hoạch “Kế hoạch đã nhận”' });
  expect(screen.getByRole('radio', { name: /“Sheet1”, A4:F10/ })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Xem bảng này' }));
  const shown = within(await form());
  await user.click(shown.getByRole('button', { name: 'Chọn bảng khác' }));
  await screen.findByText('Tìm thấy 2 bảng');
  actions.tables = { ok: true, value: { scope: 'all-sheets', looked: [], candidates: [candidate(ANNEX, 'Sheet1', record), candidate(TWO_ROWS, 'Mới')] } };
  await user.click(screen.getByRole('button', { name: 'Tìm lại' }));
  await waitFor(() => expect(screen.getByRole('radio', { name: /“Mới”/ })).toBeChecked());
});

test('a table that is a plan already can be opened, or read otherwise', async () => {
  const { user, actions } = await lookFor([candidate(TWO_ROWS, 'Cũ', record)]);
  const shown = within(await form());
  shown.getByText(/Bảng này đã là kế hoạch “Kế hoạch đã nhận”/);
  expect(shown.getByLabelText('Đơn vị tiền của bảng')).toHaveValue('trieu');
  await user.click(shown.getByRole('button', { name: 'Mở kế hoạch này' }));
  expect(actions.asked.at(-1)).toEqual(['choosePlan', 'p1']);
  await user.click(shown.getByRole('button', { name: 'Lưu cách đọc' }));
  await screen.findByText('Đã lưu cách đọc bảng');
});

test('nothing recognised: what was looked at, what a heading needs, and every sheet on request', async () => {
  const { user, actions } = await lookFor([]);
  await screen.findByText('Chưa nhận ra bảng kế hoạch nào');
  screen.getByText('Trang tính “Sheet1”, vùng A1:F10');
  screen.getByText(/Bảng được nhận ra theo dòng tiêu đề/);
  actions.tables = { ok: true, value: { scope: 'all-sheets', looked: [], candidates: [] } };
  await user.click(screen.getByRole('button', { name: 'Tìm ở mọi trang tính' }));
  expect(actions.asked.at(-1)).toEqual(['findTables', 'all-sheets']);
  await screen.findByText('Các trang tính đang hiện đều trống.');
  expect(screen.queryByRole('button', { name: 'Tìm ở mọi trang tính' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Đóng' }));
  expect(screen.queryByText('Chưa nhận ra bảng kế hoạch nào')).toBeNull();
  expect(screen.getByRole('button', { name: 'Tìm bảng' })).toHaveFocus();
});

test('looking says so; a failure is told above the screens and changes nothing here', async () => {
  const { actions, user } = renderPane();
  actions.tables = { ok: false, failure: { kind: 'cell-editing' } };
  await user.click(screen.getByRole('button', { name: 'Tìm bảng' }));
  act(() => actions.change({ work: { name: 'find-tables', done: 0, total: 1, cancel: () => undefined } }));
  await screen.findByText('Đang xem các bảng trong tệp…');
  act(() => actions.change({ work: null, failure: { kind: 'cell-editing' } }));
  expect(await screen.findByText(/đang được gõ dở/)).toBeInTheDocument();
  expect(screen.queryByRole('form', { name: 'Bảng được hiểu như sau' })).toBeNull();
});

test('columns of progress are offered where they lack, refused with what is in their way', async () => {
  const { user, actions } = renderPane({ reading: givenReading(), plans: [givenSummary], currentPlanId: 'p1' });
  expect(screen.queryByRole('button', { name: 'Thêm cột tiến độ' })).toBeNull();
  actions.lacking = ['quarter1', 'outcome'];
  act(() => actions.change({ reading: givenReading() }));
  await screen.findByText('Bảng chưa có cột: Quý I, Kết quả thực hiện. Cần các cột này để theo dõi tiến độ từng quý.');
  actions.progressAnswer = { ok: false, failure: { kind: 'occupied', sheet: 'Kế hoạch 2026', address: 'O9:P20', filledCells: 7, sample: [{ address: 'O9', text: 'của tôi' }] } };
  await user.click(screen.getByRole('button', { name: 'Thêm cột tiến độ' }));
  await screen.findByText(/vùng O9:P20 có 7 ô đã điền nên chưa thêm cột nào/);
  screen.getByText('và 6 ô khác');
  actions.progressAnswer = { ok: true, value: undefined };
  await user.click(screen.getByRole('button', { name: 'Thêm cột tiến độ' }));
  actions.lacking = [];
  act(() => actions.change({ reading: givenReading() }));
  await screen.findByText('Đã thêm cột tiến độ. Bảng nay ở vùng A9:N20.');
});

test('in English too', async () => {
  const view = renderPane({}, 'en-US');
  view.actions.tables = { ok: true, value: { scope: 'selection', looked: [], candidates: [candidate(ANNEX, 'Sheet1')] } };
  await view.user.click(screen.getByRole('button', { name: 'Find table' }));
  await screen.findByRole('form', { name: 'This is how the table is understood' });
  screen.getByText('2 areas · 4 activities');
});

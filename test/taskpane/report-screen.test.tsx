import '@testing-library/jest-dom';
import fs from 'node:fs';
import path from 'node:path';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Actions } from '../../src/app/actions';
import { createActions } from '../../src/app/create-actions';
import type { CellValue } from '../../src/workbook';
import { Pane } from '../../src/taskpane/pane';
import { MemoryWorkbook, memoryDeps } from '../app/memory-workbook';
import { givenContext, renderPane } from './given-pane';
import { givenReading, givenSummary } from './given-plan';

const { cells } = JSON.parse(fs.readFileSync(path.resolve('test/golden/report/s4-quarter-1/input.json'), 'utf8')) as { cells: CellValue[][] };
const SENTENCE = 'Tổng số nhiệm vụ CCHC được hoàn thành trong Quý I sẽ là: 2+1+3+4+6+1+7/2+2+3+5+6+1+8 = 24/27 nhiệm vụ = 88,88%';
const SHEET = 'Báo cáo quý I 2020';

let workbook: MemoryWorkbook;
let actions: Actions;
let saved: { name: string; size: number }[];
let word: Uint8Array | null;

/** The real actions over a workbook in memory that holds S4's plan, with the pane on Báo cáo. */
async function open(today = '2020-03-01') {
  actions = createActions({ ...memoryDeps(workbook, today), reportInWord: async () => word });
  await actions.start();
  actions.showScreen('report');
  const light = { current: () => 'light' as const, subscribe: () => () => undefined };
  const view = render(<Pane context={givenContext(actions)} colourScheme={light} />);
  const panel = await screen.findByRole('tabpanel', { name: 'Báo cáo' });
  await within(panel).findByRole('button', { name: 'Lập báo cáo' });
  return { ...view, user: userEvent.setup({ delay: null }), panel: within(panel), text: () => panel.textContent ?? '' };
}

beforeEach(() => {
  workbook = new MemoryWorkbook();
  cells.forEach((row, rowIndex) => row.forEach((cell, columnIndex) => { if (cell !== null) workbook.set('Sheet1', rowIndex, columnIndex, cell); }));
  workbook.names.set('CCHC_KeHoach_2020', { sheet: 'Sheet1', block: { rowIndex: 0, columnIndex: 0, rowCount: cells.length, columnCount: cells[0]!.length } });
  workbook.records.push({ id: 'CCHC_KeHoach_2020', rangeName: 'CCHC_KeHoach_2020', planYear: 2020, title: 'Kế hoạch 2020', unitKind: 'department', unitName: 'Phòng Nội vụ', programmeId: null, ruleSetId: 'annex', schema: 1 });
  saved = [];
  word = new Uint8Array([1, 2, 3]);
  // jsdom has neither addresses for files nor downloads: what is handed over is written down
  URL.createObjectURL = (file) => { saved.push({ name: '', size: (file as Blob).size }); return 'blob:x'; };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) { saved.at(-1)!.name = this.download; });
});
afterEach(() => jest.restoreAllMocks());

test('S4’s note in the pane, each area with its numerator and denominator, rounding and cut-off said', async () => {
  const { user, panel, text } = await open();
  expect(text()).toContain('24/27 nhiệm vụ = 88,89 %');
  await user.selectOptions(panel.getByLabelText('Số lẻ'), 'Cắt bỏ');
  for (const words of [SENTENCE, '24/27 nhiệm vụ = 88,88 %', '(7/8) * 100% = 87,5%', 'Theo kế hoạch 8 · đúng tiến độ 7 · chậm 0 · chưa xong 1', 'Chốt theo quý: mọi nhiệm vụ đến hạn trong quý I đều được tính.', 'Đức Thọ / Hà Tĩnh quy định như vậy (Văn bản của UBND huyện Đức Thọ']) {
    expect(text()).toContain(words);
  }
  await user.selectOptions(panel.getByLabelText('Theo quy định của'), 'Bộ Nội vụ');
  expect(text()).toContain('Chốt theo ngày: nhiệm vụ đến hạn sau ngày 14/03/2020 là chưa đến hạn');
  // what the reader of "quý I" would miss is said beside the dash, not only in the way of counting
  expect(panel.getAllByText('—')[0]!.parentElement).toHaveTextContent('27/27 nhiệm vụ có hạn đến hết quý I đến hạn sau thời điểm chốt (từ ngày 15/3/2020 đến ngày 31/3/2020): được tính ở báo cáo 6 tháng đầu năm, không ở báo cáo này.');
  await user.selectOptions(panel.getByLabelText('Theo quy định của'), 'Đắk Lắk');
  expect(text()).toContain('Văn bản của Đắk Lắk không nói cách chốt');
});

test('a cut-off of one’s own: said, refused when it lies before the period, taken back to the proposal', async () => {
  const { user, panel, text } = await open();
  await user.selectOptions(panel.getByLabelText('Thời điểm chốt'), 'Đến ngày…');
  expect(panel.getByLabelText<HTMLInputElement>('Ngày chốt').value).toBe('2020-03-05');
  expect(text()).toContain('Do bạn chọn; Đức Thọ / Hà Tĩnh đề xuất hết quý I.');
  fireEvent.change(panel.getByLabelText('Ngày chốt'), { target: { value: '2019-12-30' } });
  expect(text()).toContain('không sớm hơn ngày 01/01/2020');
  expect(text()).not.toContain('Số liệu sẽ ghi');
  expect(panel.getByRole('button', { name: 'Lập báo cáo' })).toHaveAttribute('aria-disabled', 'true');
  await user.click(panel.getByRole('button', { name: 'Dùng lại đề xuất' }));
  expect(text()).toContain('24/27');
  expect(panel.queryByLabelText('Ngày chốt')).toBeNull();
});

test('made, made again by keyboard with words kept; what was chosen stays while another screen is looked at', async () => {
  const { user, panel } = await open();
  await user.selectOptions(panel.getByLabelText('Số lẻ'), 'Cắt bỏ');
  await user.click(panel.getByRole('button', { name: 'Lập báo cáo' }));
  await panel.findByText('Đã lập báo cáo');
  expect(panel.getByText(/Trang tính “Báo cáo quý I 2020”, vùng A1:J\d+\./)).toBeVisible();
  expect([...workbook.sheet(SHEET).cells.values()]).toContain(SENTENCE);
  const place = [...workbook.sheet(SHEET).cells].find(([, value]) => value === 'Nguyên nhân khách quan')![0].split(':').map(Number);
  workbook.set(SHEET, place[0]! + 1, 1, 'Văn bản chậm');
  await user.click(screen.getByRole('tab', { name: 'Tiến độ' }));
  await user.click(screen.getByRole('tab', { name: 'Báo cáo' }));
  const back = within(screen.getByRole('tabpanel', { name: 'Báo cáo' }));
  expect((await back.findByLabelText<HTMLSelectElement>('Số lẻ')).value).toBe('truncated');
  back.getByRole('button', { name: 'Lập báo cáo' }).focus();
  await user.keyboard('{Enter}');
  await back.findByText('Đã lập lại báo cáo');
  expect(back.getByText('Số liệu đã được tính lại; chữ viết thêm ở 1 dòng được giữ nguyên.')).toBeVisible();
});

test('cells in the way are asked about; figures typed over ours are named and replaced only when agreed to', async () => {
  const { user, panel } = await open();
  await user.selectOptions(panel.getByLabelText('Chỗ đặt (lần lập đầu)'), 'Từ ô đang chọn');
  await user.click(panel.getByRole('button', { name: 'Lập báo cáo' }));
  await panel.findByText('Chỗ định chèn đã có dữ liệu');
  await user.click(panel.getByRole('button', { name: 'Trang tính mới' }));
  await panel.findByText('Đã lập báo cáo');
  const row = Number([...workbook.sheet(SHEET).cells].find(([, value]) => value === 'Cải cách tài chính công')![0].split(':')[0]);
  workbook.set(SHEET, row, 2, 77);
  await user.click(panel.getByRole('button', { name: 'Lập báo cáo' }));
  await panel.findByText('Có số liệu đã được gõ đè');
  expect(panel.getByText(`C${row + 1}`).parentElement).toHaveTextContent(`C${row + 1}: 77`);
  await user.click(panel.getByRole('button', { name: 'Để nguyên' }));
  expect(panel.getByRole('button', { name: 'Lập báo cáo' })).toHaveFocus();
  expect(workbook.sheet(SHEET).cells.get(`${row}:2`)).toBe(77);
  await user.click(panel.getByRole('button', { name: 'Lập báo cáo' }));
  await user.click(await panel.findByRole('button', { name: 'Lập lại' }));
  await panel.findByText('Đã lập lại báo cáo');
  expect(workbook.sheet(SHEET).cells.get(`${row}:2`)).toBe(1);
});

test('by keyboard alone: filled in, refused, asked, left, made and failed; the focus is never lost and what happened is said', async () => {
  const { user, panel } = await open();
  const focused = () => document.activeElement as HTMLElement;
  const tabTo = async (element: HTMLElement, back = false) => {
    for (let steps = 0; focused() !== element; steps += 1) {
      expect(steps).toBeLessThan(40);
      await user.tab({ shift: back });
    }
  };
  const make = () => panel.getByRole('button', { name: 'Lập báo cáo' });
  /** What is said is spoken: the message has the focus itself, or stands in a live region. */
  const isSpoken = (element: HTMLElement) => element.closest('[role="alert"], [role="status"]') !== null || focused().contains(element);

  focused().blur();
  await tabTo(panel.getByLabelText('Kỳ báo cáo'));
  for (const label of ['Số lẻ', 'Theo quy định của', 'Thời điểm chốt']) {
    await user.tab();
    expect(panel.getByLabelText(label)).toHaveFocus();
  }
  await user.selectOptions(focused(), 'Đến ngày…');
  expect(panel.getByLabelText('Thời điểm chốt')).toHaveFocus();
  await user.tab();
  expect(panel.getByLabelText('Ngày chốt')).toHaveFocus();
  fireEvent.change(focused(), { target: { value: '2019-12-30' } });
  // a report that cannot be made says why, and its button can be reached
  await tabTo(make());
  await user.keyboard('{Enter}');
  expect(make()).toHaveFocus();
  expect(isSpoken(panel.getByText(/không sớm hơn ngày 01\/01\/2020/))).toBe(true);
  await tabTo(panel.getByRole('button', { name: 'Dùng lại đề xuất' }), true);
  await user.keyboard(' ');
  expect(panel.getByLabelText('Thời điểm chốt')).toHaveFocus();

  await tabTo(make());
  await user.keyboard('{Enter}');
  expect(isSpoken(await panel.findByText('Đã lập báo cáo'))).toBe(true);
  await tabTo(panel.getByRole('button', { name: 'Đóng' }));
  await user.keyboard('{Enter}');
  expect(make()).toHaveFocus();

  const row = Number([...workbook.sheet(SHEET).cells].find(([, value]) => value === 'Cải cách tài chính công')![0].split(':')[0]);
  workbook.set(SHEET, row, 2, 77);
  await user.keyboard(' ');
  expect(isSpoken(await panel.findByText('Có số liệu đã được gõ đè'))).toBe(true);
  await tabTo(panel.getByRole('button', { name: 'Để nguyên' }));
  await user.keyboard('{Enter}');
  expect(make()).toHaveFocus();
  await user.keyboard('{Enter}');
  await panel.findByText('Có số liệu đã được gõ đè');
  // the sheet is locked between the question and the answer
  workbook.sheet(SHEET).isProtected = true;
  await tabTo(panel.getByRole('button', { name: 'Lập lại' }));
  await user.keyboard('{Enter}');
  expect(isSpoken(await screen.findByText(/đang được bảo vệ/))).toBe(true);
  expect(make()).toHaveFocus();
});

test('a report that cannot be read any more stays as it is; the new one goes to a new sheet', async () => {
  const { user, panel } = await open();
  await user.click(panel.getByRole('button', { name: 'Lập báo cáo' }));
  await panel.findByText('Đã lập báo cáo');
  workbook.sheet(SHEET).cells = new Map([['0:0', 'của tôi']]);
  await user.click(panel.getByRole('button', { name: 'Lập báo cáo' }));
  await panel.findByText('Chưa lập lại được báo cáo');
  await user.click(panel.getByRole('button', { name: 'Lập ở trang tính mới' }));
  await panel.findByText('Đã lập báo cáo');
  expect([...workbook.sheet(SHEET).cells.values()]).toEqual(['của tôi']);
});

test('the Word file is handed over under its name; a part that does not come is said; what stands around the report is kept', async () => {
  const { user, panel, text } = await open();
  await user.click(panel.getByText('Thông tin trên văn bản'));
  await user.type(panel.getByLabelText('Địa danh'), 'Đức Thọ');
  await user.type(panel.getByLabelText('Nơi nhận (mỗi dòng một nơi)'), 'Như trên;{Enter}Lưu: VT.');
  await user.click(panel.getByRole('button', { name: 'Tải tệp Word' }));
  await panel.findByText(/Đã tạo tệp Bao-cao-CCHC-quy-I-2020.docx/);
  expect(saved).toEqual([{ name: 'Bao-cao-CCHC-quy-I-2020.docx', size: 3 }]);
  expect(text()).toContain('Kỳ này chưa lập trang báo cáo, nên tệp chỉ có số liệu.');
  expect(text()).toContain('Excel trên web');
  expect(workbook.records[0]!.report!.letterhead).toMatchObject({ place: 'Đức Thọ', recipients: ['Như trên;', 'Lưu: VT.'] });
  word = null;
  await user.click(panel.getByRole('button', { name: 'Tải tệp Word' }));
  await panel.findByText(/Chưa tải được phần tạo tệp Word/);
  expect(saved).toHaveLength(1);
});

test('due days: the next with days left, those past, weekends with the Monday; the district’s date is asked for and kept', async () => {
  const { user, panel, text } = await open('2020-08-30');
  expect(text()).toContain('Sắp đến hạn: Báo cáo quý III, Trước ngày 05/09/2020 (còn 6 ngày).');
  const days = within(panel.getByRole('region', { name: 'Hạn báo cáo' }));
  expect(days.getAllByRole('listitem').map((day) => day.textContent)).toEqual([
    'Báo cáo quý Iđã quaTrước ngày 05/03/2020', 'Báo cáo 6 thángđã quaTrước ngày 05/06/2020',
    'Báo cáo quý IIIcòn 6 ngàyTrước ngày 05/09/2020: rơi vào cuối tuần; ngày làm việc tiếp theo là 07/09/2020',
    'Báo cáo nămcòn 77 ngàyTrước ngày 15/11/2020: rơi vào cuối tuần; ngày làm việc tiếp theo là 16/11/2020',
  ]);
  const date = days.getByLabelText('Ngày ban hành kế hoạch của cấp trên');
  fireEvent.change(date, { target: { value: '2020-01-10' } });
  fireEvent.blur(date);
  expect(days.getAllByRole('listitem')[0]).toHaveTextContent('Kế hoạch nămđã quaTrước ngày 25/01/2020');
  await act(() => actions.showCell(0, null));
  expect(workbook.records[0]!.report!.superiorPlanDate).toBe('2020-01-10');
  await user.selectOptions(panel.getByLabelText('Theo quy định của'), 'Ninh Thuận');
  expect(text()).toContain('Không còn hạn nào trong năm kế hoạch.');
});

test('no plan, a table that is being read, one that could not be, and reports that do not come', async () => {
  const none = renderPane({ screen: 'report' });
  expect(await screen.findByText(/Chưa có kế hoạch nào để báo cáo/)).toBeVisible();
  none.unmount();
  const reading = renderPane({ screen: 'report', plans: [givenSummary], work: { name: 'read-plan', done: 0, total: 1, cancel: () => undefined } });
  expect((await screen.findAllByText(/Đang đọc bảng/)).length).toBeGreaterThan(0);
  reading.unmount();
  const notRead = renderPane({ screen: 'report', plans: [givenSummary] });
  expect(await screen.findByText(/Chưa đọc được bảng nên chưa lập được báo cáo/)).toBeVisible();
  notRead.unmount();
  renderPane({ screen: 'report', plans: [givenSummary], reading: givenReading(), currentPlanId: 'p1' });
  expect(await screen.findByText(/Chưa tải được phần báo cáo/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Thử lại' })).toBeVisible();
});

test('in English the pane speaks English; the report stays Vietnamese', async () => {
  const view = await open();
  view.unmount();
  render(<Pane context={givenContext(actions, 'en-US')} colourScheme={{ current: () => 'dark', subscribe: () => () => undefined }} />);
  expect(await screen.findByRole('button', { name: 'Make the report' })).toBeVisible();
  expect(screen.getByText('24/27 nhiệm vụ = 88,89 %')).toBeVisible();
});

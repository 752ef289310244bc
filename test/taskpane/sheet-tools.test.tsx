/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import type { AppState, ColoursView, CompletionReport, SendingView, TrackingDesk, TrackingView } from '../../src/app/actions';
import { renderPane } from './given-pane';
import { givenReading, givenSummary } from './given-plan';

const shown: Partial<AppState> = { screen: 'progress', plans: [givenSummary], currentPlanId: 'p1', reading: givenReading() };
const report: CompletionReport = { completion: { areas: [], onTime: 0, planned: 0, share: null }, activities: 0, planned: 0, onTime: 0, notYetDue: 0, dueEarlier: 0, otherYear: 0, noDueDate: 0, cancelled: 0, added: 0 };
const sending: SendingView = {
  replacements: [
    { sheet: 'Kế hoạch', isShown: true, address: 'P1', block: { rowIndex: 0, columnIndex: 15, rowCount: 1, columnCount: 1 }, before: '=CCHC.NGANSACH(A1:N9)', native: '=SUM(E3:E9)', values: [[5]] },
    { sheet: 'Ẩn', isShown: false, address: 'A1:F3', block: { rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 6 }, before: '=CCHC.TIENDO(A1:N9,1)', native: null, values: Array.from({ length: 3 }, () => [1, 2, 3, 4, 5, 6]) },
  ],
  left: [{ sheet: 'Kế hoạch', address: 'P2', formula: '=CCHC.BANGCHU("x")', shows: '#VALUE!' }], names: ['TyLe'], putBack: 0,
};

/** A desk that writes down what was asked; each test says how things stand. */
async function renderTools(given: { colours?: ColoursView; tracking?: TrackingView; sent?: Awaited<ReturnType<TrackingDesk['countSent']>> } = {}) {
  const asked: unknown[][] = [];
  const stand = { colours: given.colours ?? { kind: 'off' as const }, tracking: given.tracking ?? { kind: 'none' as const } };
  const desk: TrackingDesk = {
    look: async () => ({ ok: true, value: { ...stand } }),
    colour: async () => { asked.push(['colour']); stand.colours = { kind: 'on', unknown: [], uncovered: [] }; return { ok: true, value: { leftOut: 0 } }; },
    uncolour: async () => { asked.push(['uncolour']); stand.colours = { kind: 'off' }; return { ok: true, value: undefined }; },
    makeSheet: async () => { asked.push(['makeSheet']); return { ok: true, value: { kind: 'blocked', sheet: 'Bảng theo dõi', cells: ['C30', 'D31'] } }; },
    countSent: async () => given.sent ?? { ok: true, value: 0 },
    lookForSending: async () => ({ ok: true, value: sending }),
    send: async (view) => { asked.push(['send', view.replacements.length]); return { ok: true, value: { replaced: 2 } }; },
    putBack: async () => { asked.push(['putBack']); return { ok: true, value: { restored: 1, left: [{ why: 'changed', sheet: 'Ẩn', address: 'A1:F3', formula: '=CCHC.TIENDO(A1:N9,1)' }] } }; },
  };
  const view = renderPane({ ...shown, screen: 'plan' });
  view.actions.report = report;
  view.actions.trackingDesk = desk;
  await act(async () => view.actions.change({ screen: 'progress' }));
  return { ...view, asked };
}
const card = (name: string) => screen.getByRole('region', { name });

test('colours: off, on, to be renewed, and taken off; what cannot be coloured says why', async () => {
  const { user, asked } = await renderTools();
  expect(card('Màu tình trạng trên bảng')).toHaveTextContent('Bảng chưa được tô màu.');
  await user.click(screen.getByRole('button', { name: 'Tô màu' }));
  expect(card('Màu tình trạng trên bảng')).toHaveTextContent('Bảng đang được tô màu tình trạng.');
  await user.click(screen.getByRole('button', { name: 'Bỏ màu' }));
  expect(screen.getByRole('button', { name: 'Tô màu' })).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Bỏ màu' })).toBeNull();
  expect(asked).toEqual([['colour'], ['uncolour']]);
});

test('colours that are out of date say how many rows', async () => {
  await renderTools({ colours: { kind: 'on', unknown: [4, 5], uncovered: [7] } });
  expect(card('Màu tình trạng trên bảng')).toHaveTextContent(/2 hoạt động có ô Thời gian mới ghi hoặc vừa sửa.*1 hoạt động mới thêm/);
});

test('a table without its quarters is told what to do', async () => {
  await renderTools({ colours: { kind: 'impossible', why: 'no-quarters' } });
  expect(card('Màu tình trạng trên bảng')).toHaveTextContent('hãy thêm cột tiến độ ở thẻ Kế hoạch');
  expect(screen.queryByRole('button', { name: 'Tô màu' })).toBeNull();
});

test('the follow-up sheet: where it stands, that areas differ, and which cells are in its way', async () => {
  const { user, asked } = await renderTools({ tracking: { kind: 'there', sheet: 'Theo dõi', live: true, areasDiffer: true, blocked: [] } });
  expect(card('Bảng theo dõi')).toHaveTextContent(/trang tính “Theo dõi”.*Số lĩnh vực của kế hoạch đã khác/);
  await user.click(screen.getByRole('button', { name: 'Cập nhật bảng theo dõi' }));
  expect(card('Bảng theo dõi')).toHaveTextContent('ô C30, D31 đang có nội dung');
  expect(asked).toEqual([['makeSheet']]);
});

test('sending: nothing is replaced before the list was seen; afterwards the functions can be put back', async () => {
  const { user, asked } = await renderTools();
  await user.click(screen.getByRole('button', { name: 'Xem các hàm sẽ thay' }));
  const list = within(card('Chuẩn bị gửi'));
  expect(list.getByRole('list', { name: /2 công thức sẽ được thay/ })).toHaveTextContent('Kế hoạch, P1Trước: =CCHC.NGANSACH(A1:N9)Sau: =SUM(E3:E9)Ẩn, A1:F3 (trang tính đang ẩn)Trước: =CCHC.TIENDO(A1:N9,1)Sau: 18 ô giá trị');
  expect(card('Chuẩn bị gửi')).toHaveTextContent(/1 công thức không thay.*Kế hoạch, P2: đang báo #VALUE!.*Tên TyLe chứa hàm CCHC/);
  expect(asked).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Thay 2 công thức' }));
  expect(card('Chuẩn bị gửi')).toHaveTextContent('Đã thay 2 công thức.');
  expect(screen.getByRole('button', { name: 'Xem các hàm sẽ thay' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Đặt lại hàm' }));
  expect(card('Chuẩn bị gửi')).toHaveTextContent(/Đã đặt lại 1 công thức\..*Ẩn, A1:F3: ô đã được sửa từ lúc thay/);
  expect(screen.getByRole('button', { name: 'Xem các hàm sẽ thay' })).toHaveFocus();
  expect(asked).toEqual([['send', 2], ['putBack']]);
});

test('functions that were replaced before the file was opened can be put back at once', async () => {
  const { user, asked } = await renderTools({ sent: { ok: true, value: 3 } });
  expect(card('Chuẩn bị gửi')).toHaveTextContent('3 công thức đã thay từ trước, có thể đặt lại.');
  expect(card('Chuẩn bị gửi')).not.toHaveTextContent('không có hàm CCHC nào cần thay');
  await user.click(screen.getByRole('button', { name: 'Đặt lại hàm' }));
  expect(asked).toEqual([['putBack']]);
  // one stays remembered, so it can be tried again once its cell is as it was
  expect(screen.getByRole('button', { name: 'Đặt lại hàm' })).toBeInTheDocument();
});

test('nothing was replaced, or it cannot be told just now: nothing is offered and nothing is said', async () => {
  await renderTools({ sent: { ok: false, failure: { kind: 'cell-editing' } } });
  expect(screen.queryByRole('button', { name: 'Đặt lại hàm' })).toBeNull();
  expect(within(card('Chuẩn bị gửi')).getByRole('button', { name: 'Xem các hàm sẽ thay' })).toBeInTheDocument();
});

test('a file that does not come is said, and asked for again', async () => {
  const view = renderPane({ ...shown, screen: 'plan' });
  view.actions.report = report;
  view.actions.trackingDesk = null;
  await act(async () => view.actions.change({ screen: 'progress' }));
  expect(screen.getByText(/Chưa tải được phần màu tình trạng/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Thử lại' })).toBeInTheDocument();
});

test('the follow-up sheet by keyboard alone: the focus stays on its button, and what stands in the way is in a live region', async () => {
  const { user, asked } = await renderTools();
  const button = screen.getByRole('button', { name: 'Lập bảng theo dõi' });
  for (let steps = 0; document.activeElement !== button; steps += 1) {
    expect(steps).toBeLessThan(60);
    await user.tab();
  }
  await user.keyboard('{Enter}');
  expect(asked).toEqual([['makeSheet']]);
  expect(document.activeElement).toHaveTextContent('Lập bảng theo dõi');
  expect(screen.getByText(/ô C30, D31 đang có nội dung/).closest('[role="status"]')).not.toBeNull();
  await user.keyboard(' ');
  expect(asked).toHaveLength(2);
  expect(document.activeElement).toHaveTextContent('Lập bảng theo dõi');
});

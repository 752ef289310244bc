/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import type { Failure } from '../../src/app/actions';
import { vi } from '../../src/i18n';
import { renderPane } from './given-pane';
import { givenReading, givenFindings, givenSummary } from './given-plan';

test('until the workbook was looked through it says so', () => {
  renderPane({ plansKnown: false, missingApis: null });
  expect(screen.getByText('Đang tìm các kế hoạch trong tệp…')).toBeInTheDocument();
  expect(screen.queryByRole('tab')).not.toBeInTheDocument();
});

test('an Excel that lacks something gets the page that says what, and nothing to press', () => {
  renderPane({ missingApis: ['ExcelApi 1.14', 'SharedRuntime 1.1'] });
  expect(screen.getByRole('heading', { name: 'Bản Excel này chưa được hỗ trợ' })).toBeInTheDocument();
  expect(screen.getByText('ExcelApi 1.14')).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('without the sets that only functions need, the screens work and say what does not', () => {
  renderPane({ missingApis: ['CustomFunctionsRuntime 1.3'] });
  expect(screen.getAllByRole('tab')).toHaveLength(4);
  expect(screen.getByText(/thiếu CustomFunctionsRuntime 1.3: các hàm CCHC trong ô không dùng được/)).toBeInTheDocument();
});

test('when the first look fails, the screens come with the sentence, not an endless wait', () => {
  renderPane({ plansKnown: false, failure: { kind: 'cell-editing' } });
  expect(screen.getByRole('alert')).toHaveTextContent('hãy bấm Enter để ghi hoặc Esc để bỏ');
  expect(screen.getAllByRole('tab')).toHaveLength(4);
});

const failures: Failure[] = [
  { kind: 'protected-sheet', sheet: 'KH 2026' }, { kind: 'protected-workbook' }, { kind: 'cell-editing' }, { kind: 'sheet-gone', sheet: 'KH 2026' },
  { kind: 'plan-gone', rangeName: 'CCHC_p1' }, { kind: 'api-missing', api: 'ExcelApi 1.14' }, { kind: 'too-large', cells: 900000 },
  { kind: 'half-written', sheet: 'KH 2026', detail: 'GeneralException' }, { kind: 'excel', code: 'GeneralException', detail: 'lỗi' }, { kind: 'no-plan-table', sheet: 'KH 2026', address: 'A1:H9' },
  { kind: 'table-changed', sheet: 'KH 2026', address: 'A1:H9' }, { kind: 'not-blank', sheet: 'KH 2026', address: 'A1:H9' }, { kind: 'rules-not-loaded' },
  { kind: 'cell-changed', sheet: 'KH 2026', address: 'A1' }, { kind: 'rows-blocked', sheet: 'KH 2026', address: 'R23:R24', by: 'merged' }, { kind: 'rows-moved', sheet: 'KH 2026' }, { kind: 'mend-changed', sheet: 'KH 2026' }, { kind: 'sent-unreadable' }, { kind: 'check-sheet-blocked', sheet: 'KH 2026', address: 'A1:H9' },
];

test('every kind of failure is in the list above or shown elsewhere', () => {
  const elsewhere = ['cancelled', 'occupied', 'wrong-input', 'role-twice', 'role-missing', 'report-unreadable', 'report-replaces', 'cut-off-outside', 'part-not-loaded'];
  expect([...failures.map(({ kind }) => kind), ...elsewhere].sort()).toEqual(Object.keys(vi.failures).sort());
});

test.each(failures)('$kind: one sentence with its particulars, that can be closed', async (failure) => {
  const { actions, user } = renderPane({ failure });
  const alert = screen.getByRole('alert');
  // what lies across is told in words
  for (const [key, value] of Object.entries(failure)) if (key !== 'kind' && key !== 'by') expect(alert).toHaveTextContent(String(value));
  expect(alert).toHaveTextContent(/; hãy|, hãy/);
  await user.click(within(alert).getByRole('button', { name: 'Đóng thông báo' }));
  expect(actions.asked).toEqual([['dismissFailure']]);
  expect(alert).toBeEmptyDOMElement();
  expect(screen.getByRole('tabpanel').parentElement).toHaveFocus();
});

test('stopping is said, with nothing to read again', () => {
  renderPane({ failure: { kind: 'cancelled' } });
  expect(screen.getByRole('alert')).toHaveTextContent('Đã dừng theo yêu cầu');
  expect(screen.queryByRole('button', { name: 'Đọc lại bảng' })).not.toBeInTheDocument();
});

test('what the person can put right on the sheet offers to read it again', async () => {
  const { actions, user } = renderPane({ failure: { kind: 'plan-gone', rangeName: 'CCHC_p1' } });
  await user.click(screen.getByRole('button', { name: 'Đọc lại bảng' }));
  expect(actions.asked).toEqual([['refresh']]);
});

test('long work shows how far it is and can be stopped', async () => {
  let stopped = 0;
  const { user } = renderPane({ work: { name: 'insert-plan', done: 12, total: 40, cancel: () => { stopped += 1; } } });
  expect(screen.getByRole('progressbar', { name: 'Đang chèn kế hoạch' })).toHaveAttribute('aria-valuenow', '0.3');
  expect(screen.getByText('12/40')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Hủy' }));
  expect(stopped).toBe(1);
});

test('work is announced, but not the reading that follows every change of a cell', () => {
  const { actions } = renderPane({ work: { name: 'mark', done: 0, total: 0, cancel: () => undefined } });
  expect(screen.getByRole('status')).toHaveTextContent('Đang đánh dấu');
  act(() => actions.change({ work: { name: 'read-plan', done: 0, total: 0, cancel: () => undefined } }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

describe('several plans', () => {
  const other = { ...givenSummary, id: 'p2', title: 'Kế hoạch 2025', lost: true };

  test('one plan needs no picker', () => {
    renderPane({ plans: [givenSummary], currentPlanId: 'p1', reading: givenReading() });
    expect(screen.queryByRole('combobox', { name: 'Kế hoạch đang xem' })).not.toBeInTheDocument();
  });

  test('with more, one is chosen at the top; a lost one is said', async () => {
    const { actions, user } = renderPane({ plans: [givenSummary, other], currentPlanId: 'p1', reading: givenReading() });
    expect(screen.getByText('1 kế hoạch khác trong tệp này không còn tìm thấy bảng.')).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kế hoạch đang xem' }), 'Kế hoạch 2025 (mất bảng)');
    expect(actions.asked).toEqual([['choosePlan', 'p2']]);
    expect(screen.getByText(/Không tìm thấy bảng của “Kế hoạch 2025”/)).toBeInTheDocument();
    act(() => actions.change({ failure: { kind: 'plan-gone', rangeName: 'CCHC_p2' } }));
    expect(screen.getByRole('alert')).toBeEmptyDOMElement(); // once is enough
  });
});

test('the tabs carry the number of errors, and choosing one asks for its screen', async () => {
  const { actions, user } = renderPane({ plans: [givenSummary], currentPlanId: 'p1', reading: givenReading(givenFindings) });
  const tab = screen.getByRole('tab', { name: 'Kiểm tra 2 lỗi' });
  await user.click(tab);
  expect(actions.asked).toEqual([['showScreen', 'check']]);
  expect(tab).toHaveAttribute('aria-selected', 'true');
  expect(screen.getByRole('tabpanel')).toHaveAccessibleName('Kiểm tra 2 lỗi');
});

test('the tabs are one tab stop; arrow keys go along them and Enter opens one', async () => {
  const { actions, user } = renderPane();
  await user.tab();
  expect(screen.getByRole('tab', { name: 'Kế hoạch' })).toHaveFocus();
  await user.keyboard('{ArrowLeft}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(screen.getByRole('tab', { name: 'Báo cáo' })).toHaveFocus();
  expect(actions.asked).toEqual([]);
  await user.keyboard('{Enter}');
  expect(actions.asked).toEqual([['showScreen', 'report']]);
});

test('the pane speaks English where Office does, and says which language it speaks', () => {
  const { container } = renderPane({}, 'en-US');
  expect(screen.getByRole('tab', { name: 'Check' })).toBeInTheDocument();
  expect(container.querySelector('[lang="en"]')).not.toBeNull();
  expect(renderPane({}, 'fr-FR').container.querySelector('[lang="vi"]')).not.toBeNull();
});

test('a bug in an action is said too, and can be closed', async () => {
  const { user } = renderPane();
  const event = Object.assign(new Event('unhandledrejection'), { reason: new TypeError('x is undefined') });
  act(() => { window.dispatchEvent(event); });
  expect(screen.getByText(/lỗi ngoài dự tính \(x is undefined\)/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Đóng thông báo' }));
  expect(screen.queryByText(/lỗi ngoài dự tính/)).not.toBeInTheDocument();
});

test('a bug while drawing a screen is said, not a blank pane', () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = { ...givenReading(), plan: undefined } as unknown as ReturnType<typeof givenReading>;
  renderPane({ screen: 'progress', plans: [givenSummary], currentPlanId: 'p1', reading: broken });
  expect(screen.getByText(/gặp lỗi của chương trình/)).toBeInTheDocument();
  quiet.mockRestore();
});

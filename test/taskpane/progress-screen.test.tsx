/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { AppState, CompletionReport } from '../../src/app/actions';
import { renderPane } from './given-pane';
import { givenReading, givenSummary } from './given-plan';

const shown: Partial<AppState> = { screen: 'progress', plans: [givenSummary], currentPlanId: 'p1', reading: givenReading() };
const report: CompletionReport = {
  completion: {
    areas: [
      { area: 'Cải cách thể chế', number: '1', row: 2, onTime: 2, planned: 2, share: 1 },
      { area: 'Cải cách thủ tục hành chính', number: '2', row: 6, onTime: 0, planned: 0, share: null },
      { area: '', number: '', row: null, onTime: 1, planned: 3, share: 1 / 3 },
    ],
    onTime: 24, planned: 27, share: 24 / 27,
  },
  activities: 48, planned: 27, onTime: 24, notYetDue: 5, dueEarlier: 4, otherYear: 6, noDueDate: 1, cancelled: 2, added: 3,
};

function renderProgress(state: Partial<AppState> = {}) {
  const view = renderPane({ ...shown, screen: 'plan', ...state });
  view.actions.report = report;
  act(() => view.actions.change({ screen: 'progress' }));
  return view;
}

test('without a plan, and when the table could not be read', async () => {
  const { actions, user } = renderPane({ screen: 'progress' });
  expect(screen.getByText(/Chưa có kế hoạch nào để tính tiến độ/)).toBeInTheDocument();
  act(() => actions.change({ plans: [givenSummary], currentPlanId: 'p1' }));
  expect(screen.getByText('Chưa đọc được bảng nên chưa tính được tiến độ.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Đọc lại bảng' }));
  expect(actions.asked).toEqual([['refresh']]);
});

test('overall: numerator, denominator and share from the formatter, with the way of counting beside it', () => {
  renderProgress();
  const overall = screen.getByRole('region', { name: 'Toàn kế hoạch' });
  expect(within(overall).getByRole('status')).toHaveTextContent('24/27 nhiệm vụ · <24 of 27 half-up> %');
  expect(overall).toHaveTextContent('Chốt Quý I năm 2026, tính trong kỳ, làm tròn đến hai số lẻ.');
});

test('each area has its figures; nothing planned is a dash; activities under no area are said so', () => {
  renderProgress();
  const areas = within(screen.getByRole('region', { name: 'Theo lĩnh vực' })).getAllByRole('listitem').map((item) => item.textContent);
  expect(areas).toEqual(['1. Cải cách thể chế2/2 · <2 of 2 half-up> %', '2. Cải cách thủ tục hành chính0/0 · —', 'Ngoài các lĩnh vực1/3 · <1 of 3 half-up> %']);
});

test('what is in no figure is listed, and all of it together makes every activity', () => {
  renderProgress();
  const apart = screen.getByRole('region', { name: 'Không nằm trong phép tính' });
  const counts = within(apart).getAllByRole('definition').map((count) => Number(count.textContent));
  const names = within(apart).getAllByRole('term').map((name) => name.textContent);
  expect(Object.fromEntries(names.map((name, index) => [name, counts[index]]))).toEqual({
    'Chưa đến hạn': 5, 'Đến hạn trước kỳ này': 4, 'Ngoài năm kế hoạch': 6, 'Không rõ hạn': 1, 'Đưa ra khỏi kế hoạch': 2, 'Phát sinh': 3, 'Trong phép tính': 27, 'Tất cả hoạt động': 48,
  });
  expect(counts.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(counts.at(-1));
});

test('nothing planned at all is a dash and a sentence, not 0 % and not 100 %', () => {
  const view = renderProgress();
  view.actions.report = { ...report, completion: { areas: [], onTime: 0, planned: 0, share: null } };
  act(() => view.actions.change({ reading: givenReading() }));
  expect(screen.getByRole('region', { name: 'Toàn kế hoạch' })).toHaveTextContent('0/0 nhiệm vụ · —');
  expect(screen.getByText('Không có nhiệm vụ nào đến hạn trong phạm vi này.')).toBeInTheDocument();
  expect(screen.getByText('Bảng không có dòng lĩnh vực nào.')).toBeInTheDocument();
});

test('quarter, span and rounding are chosen, each leaving the others as they were', async () => {
  const { actions, user } = renderProgress();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Thời điểm chốt' }), 'Quý III');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Phạm vi tính' }), 'Lũy kế từ đầu năm');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Số lẻ' }), 'Cắt bỏ');
  expect(actions.getState().counting).toEqual({ cutOff: 3, span: 'to-date', rounding: 'truncated' });
  expect(screen.getByText('Chốt Quý III năm 2026, lũy kế từ đầu năm, cắt sau hai số lẻ.')).toBeInTheDocument();
  expect(screen.getByText('<24 of 27 truncated> %')).toBeInTheDocument();
});

test('a date starts at the end of the plan year, and a half-typed one changes nothing', async () => {
  const { actions, user } = renderProgress();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Thời điểm chốt' }), 'Đến ngày…');
  expect(actions.getState().counting.cutOff).toBe('2026-12-31');
  const date = screen.getByLabelText('Ngày chốt');
  fireEvent.change(date, { target: { value: '2026-11-15' } });
  expect(screen.getByText(/Chốt ngày 15\/11\/2026, tính trong kỳ/)).toBeInTheDocument();
  fireEvent.change(date, { target: { value: '' } });
  expect(actions.getState().counting.cutOff).toBe('2026-11-15');
});

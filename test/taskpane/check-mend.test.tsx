/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import { renderPane } from './given-pane';
import { givenFinding, givenFindings, givenReading, givenSummary } from './given-plan';

const skipped = [5, 7].map((row) => givenFinding('number-skipped', row, 'warning', 'number', { level: 'activity', name: `${row}`, expected: '1' }));
const shown = { screen: 'check' as const, plans: [givenSummary], currentPlanId: 'p1', reading: givenReading([...givenFindings, ...skipped]) };

test('a finding that can be mended offers to show how, for its own row; another does not', async () => {
  const { actions, user } = renderPane(shown);
  await user.click(await screen.findByRole('button', { name: /chưa có chỉ số/ }));
  expect(screen.queryByRole('button', { name: 'Xem cách sửa' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /Trước Hoạt động 5 thiếu số/ }));
  await user.click(screen.getByRole('button', { name: 'Xem cách sửa' }));
  expect(await screen.findByRole('heading', { name: 'Đánh lại số thứ tự' })).toBeInTheDocument();
  expect(actions.asked.filter(([what]) => what === 'previewMend')).toEqual([['previewMend', { id: 'renumber', rows: [5] }]]);
  await user.click(screen.getByRole('button', { name: 'Đóng' }));
  expect(screen.getByRole('button', { name: 'Xem cách sửa' })).toBeInTheDocument();
});

test('a finding that speaks for a whole column shows how to mend all of it', async () => {
  const column = givenFinding('budget-as-text', 5, 'warning', 'budget', { level: 'activity', name: '5.1.1', text: '35.000.000', amount: '35000000', count: 6, all: 7, names: '5.1.1 · 5.1.2 · Rà soát văn bản' });
  const { actions, user } = renderPane({ ...shown, reading: givenReading([column]) });
  await user.click(await screen.findByRole('button', { name: /6\/7 ô có số tiền \(5\.1\.1, 5\.1\.2, “Rà soát văn bản”…\) là văn bản/ }));
  await user.click(screen.getByRole('button', { name: 'Xem cách sửa' }));
  await screen.findByRole('heading', { name: 'Đổi kinh phí dạng chữ thành số' });
  expect(actions.asked.filter(([what]) => what === 'previewMend')).toEqual([['previewMend', { id: 'number-from-text', rows: null }]]);
});

test('all of a kind are looked at together, with their number', async () => {
  const { actions, user } = renderPane(shown);
  await user.click(await screen.findByText('Xem cách sửa 2 chỗ'));
  await user.click(screen.getByRole('button', { name: 'Đánh lại số thứ tự (2)' }));
  await screen.findByRole('heading', { name: 'Đánh lại số thứ tự' });
  expect(actions.asked.slice(0, 1)).toEqual([['previewMend', { id: 'renumber', rows: null }]]);
});

test('one way of writing periods is offered without a finding, where the table has the column', async () => {
  const { actions, user } = renderPane({ ...shown, reading: givenReading(givenFindings) });
  expect(screen.queryByText(/Xem cách sửa \d/)).not.toBeInTheDocument();
  await user.click(await screen.findByText('Việc sửa giúp khác'));
  await user.click(screen.getByRole('button', { name: 'Viết thời gian theo dạng gọn' }));
  await screen.findByRole('heading', { name: 'Viết thời gian theo dạng gọn' });
  expect(actions.asked.slice(0, 1)).toEqual([['previewMend', { id: 'plain-period', rows: null }]]);
});

test('where nothing can be mended, nothing is offered', () => {
  const reading = givenReading(givenFindings);
  renderPane({ ...shown, reading: { ...reading, plan: { ...reading.plan, roles: ['number', 'content'] } } });
  expect(screen.queryByText(/sửa giúp|Xem cách sửa \d/)).not.toBeInTheDocument();
  expect(within(screen.getByRole('tabpanel', { name: /Kiểm tra/ })).getByText('Bộ quy tắc: Khung lô-gích')).toBeInTheDocument();
});

test('when what was mended goes from the list, its neighbour has the focus', async () => {
  const { actions, user } = renderPane(shown);
  await user.click(await screen.findByRole('button', { name: /Trước Hoạt động 5 thiếu số/ }));
  await user.click(screen.getByRole('button', { name: 'Xem cách sửa' }));
  const heading = await screen.findByRole('heading', { name: 'Đánh lại số thứ tự' });
  act(() => heading.focus());
  const hasFocus = jest.spyOn(document, 'hasFocus').mockReturnValue(true); // as in a browser, whose page keeps the keyboard
  act(() => actions.change({ reading: givenReading([...givenFindings, skipped[1]!]) }));
  expect(screen.getByRole('button', { name: /Lĩnh vực 2 chưa có cơ quan đầu mối/ })).toHaveFocus();
  hasFocus.mockRestore();
});

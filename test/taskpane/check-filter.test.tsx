/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import { groupFindings } from '../../src/app/check/finding-groups';
import { renderPane } from './given-pane';
import { givenFinding, givenFindings, givenItem, givenReading, givenSummary } from './given-plan';

const shown = { screen: 'check' as const, plans: [givenSummary], currentPlanId: 'p1' };
const lines = () => screen.getAllByRole('listitem').map((item) => item.textContent);
const search = () => screen.getByRole('searchbox', { name: 'Tìm trong kết quả' });

test('search finds words without marks, in the sentence and in the content of the row; Esc clears it', async () => {
  const { user } = renderPane({ ...shown, reading: givenReading(givenFindings) });
  await user.type(search(), 'chua co chi so');
  expect(lines()).toEqual([expect.stringContaining('Kết quả 1.1 chưa có chỉ số.')]);
  expect(screen.getByText(/Đang hiện 1 trong 4 chỗ cần xem/)).toBeInTheDocument();
  await user.clear(search());
  await user.type(search(), 'RA SOAT 1.1.1');
  expect(lines()).toHaveLength(2);
  await user.type(search(), ' khong co dau');
  expect(screen.getByText('Không có chỗ nào khớp với bộ lọc.')).toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(search()).toHaveValue('');
  expect(lines()).toHaveLength(4);
});

test('the counts by severity follow the search, the kind and the area', async () => {
  const { user } = renderPane({ ...shown, reading: givenReading(givenFindings) });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Loại' }), 'Thiếu ngân sách (1)');
  expect(lines()).toHaveLength(1);
  expect(screen.getByRole('button', { name: '1 Lỗi' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '0 Gợi ý' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Hiện tất cả' }));
  await user.type(search(), 'phoi hop');
  expect(screen.getByRole('button', { name: '0 Lỗi' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '1 Gợi ý' })).toBeInTheDocument();
});

test('filter and search stay when the plan is checked again, also when rows were put in above', async () => {
  const { actions, user } = renderPane({ ...shown, reading: givenReading(givenFindings) });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Lĩnh vực' }), '2. Cải cách thủ tục hành chính (1)');
  const reading = givenReading(givenFindings);
  const { plan } = reading;
  const items = [givenItem(2, 'area', '0', 'Chỉ đạo, điều hành'), ...plan.items.map((item) => ({ ...item, row: item.row + 1, parent: item.parent === null ? null : item.parent + 1 }))];
  act(() => actions.change({ reading: { ...reading, plan: { ...plan, items }, findings: givenFindings.map((finding) => ({ ...finding, row: finding.row + 1 })) } }));
  expect(screen.getByRole('combobox', { name: 'Lĩnh vực' })).toHaveDisplayValue('2. Cải cách thủ tục hành chính (1)');
  expect(lines()).toEqual([expect.stringContaining('dòng 16')]);
});

test('choice and focus stay with a finding while others come and go; when it goes itself, its neighbour has the focus', async () => {
  const { actions, user } = renderPane({ ...shown, reading: givenReading(givenFindings) });
  await user.click(screen.getByRole('button', { name: /chưa có ngân sách/ }));
  act(() => actions.change({ reading: givenReading([givenFinding('missing-lead', 3, 'error', 'lead', { name: '1.1' }), ...givenFindings.slice(1)]) }));
  const budget = screen.getByRole('button', { name: /chưa có ngân sách/ });
  expect(budget).toHaveFocus();
  expect(budget).toHaveAttribute('aria-current', 'true');
  // jsdom takes a page without a focused element for one that has lost the keyboard; a browser does not
  const hasFocus = jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  act(() => actions.change({ reading: givenReading(givenFindings.filter(({ code }) => code !== 'missing-budget')) }));
  expect(screen.getByRole('button', { name: /chưa ghi cơ quan phối hợp/ })).toHaveFocus();
  hasFocus.mockRestore();
});

test('somebody who types in the grid keeps the keyboard while lines go', async () => {
  const { actions, user } = renderPane({ ...shown, reading: givenReading(givenFindings) });
  await user.click(screen.getByRole('button', { name: /chưa có ngân sách/ }));
  const hasFocus = jest.spyOn(document, 'hasFocus').mockReturnValue(false);
  act(() => actions.change({ reading: givenReading(givenFindings.filter(({ code }) => code !== 'missing-budget')) }));
  expect(document.body).toHaveFocus();
  hasFocus.mockRestore();
});

test('a check under way is said quietly, new counts politely', () => {
  const { actions } = renderPane({ ...shown, reading: givenReading(givenFindings) });
  const panel = within(screen.getByRole('tabpanel', { name: /Kiểm tra/ }));
  const news = () => panel.getByText(/lỗi, /);
  expect(news()).toHaveTextContent('2 lỗi, 1 cảnh báo, 1 gợi ý');
  expect(news()).toHaveAttribute('role', 'status');
  act(() => actions.change({ checking: true }));
  expect(screen.getByText('Đang kiểm tra lại…')).toBeInTheDocument();
  act(() => actions.change({ checking: false, reading: givenReading(givenFindings.slice(1)) }));
  expect(news()).toHaveTextContent('1 lỗi, 1 cảnh báo, 1 gợi ý');
  act(() => actions.change({ reading: givenReading() }));
  expect(news()).toHaveTextContent('0 lỗi, 0 cảnh báo, 0 gợi ý'); // the region itself stays, or nothing would be said
});

test('findings belong to the area that the plan says, not to the one above them on the sheet', () => {
  const { plan } = givenReading();
  // 1.1.3 was moved to the end of the sheet and still belongs to area 1 by its number
  const moved = { ...plan, items: [...plan.items, givenItem(8, 'activity', '1.1.3', 'Lập danh mục', 1)] };
  const groups = groupFindings([givenFinding('missing-lead', 8, 'error', 'lead'), givenFinding('missing-lead', 7, 'error', 'lead'), givenFinding('budget-short', 11, 'error', 'budget')], moved);
  expect(groups.map(({ area, findings }) => [area, findings.map(({ finding }) => finding.row)])).toEqual([[null, [11]], [0, [8]], [4, [7]]]);
});

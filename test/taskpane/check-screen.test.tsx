/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import { findings as sayings } from '../../src/i18n/vi/findings';
import { renderPane } from './given-pane';
import { givenFinding, givenFindings, givenReading, givenSummary } from './given-plan';

const shown = { screen: 'check' as const, plans: [givenSummary], currentPlanId: 'p1' };
const support = `Gợi ý: ${sayings['missing-support'].sentence({ level: 'activity', name: '1.1.1' })}dòng 13 · Cơ quan phối hợp`;
const findings = () => screen.getAllByRole('listitem').map((item) => item.textContent);

test('without a plan: what to do, and the way there', async () => {
  const { actions, user } = renderPane({ screen: 'check' });
  expect(screen.getByText(/Chưa có kế hoạch nào để kiểm tra/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Mở thẻ Kế hoạch' }));
  expect(actions.asked).toEqual([['showScreen', 'plan']]);
});

test('while the table is read, and when it could not be', async () => {
  const { actions, user } = renderPane({ ...shown, work: { name: 'read-plan', done: 0, total: 0, cancel: () => undefined } });
  expect(screen.getByText('Kết quả sẽ hiện ở đây khi đọc xong bảng.')).toBeInTheDocument();
  act(() => actions.change({ work: null, failure: { kind: 'no-plan-table', sheet: 'KH', address: 'A1:H9' } }));
  expect(screen.getByText('Chưa đọc được bảng nên chưa kiểm tra được.')).toBeInTheDocument();
  expect(screen.getByRole('alert')).toHaveTextContent('trang tính “KH”, vùng A1:H9');
  await user.click(screen.getByRole('button', { name: 'Đọc lại bảng' }));
  expect(actions.asked).toEqual([['refresh']]);
});

test('findings stand under their area with their place on the sheet, counted by severity', () => {
  renderPane({ ...shown, reading: givenReading(givenFindings) });
  expect(screen.getByRole('button', { name: '2 Lỗi' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '1 Cảnh báo' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '1 Gợi ý' })).toBeInTheDocument();
  const first = screen.getByRole('region', { name: '1. Cải cách thể chế (3)' });
  expect(within(first).getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    `Lỗi: ${sayings['missing-indicator'].sentence({ level: 'result', name: '1.1' })}dòng 12 · Chỉ số`, 'Lỗi: Hoạt động 1.1.1 chưa có ngân sách.dòng 13 · Ngân sách', support,
  ]);
  expect(within(screen.getByRole('region', { name: '2. Cải cách thủ tục hành chính (1)' })).getAllByRole('listitem')).toHaveLength(1);
});

test('a finding above the first area, and one on the whole table, are not lost', () => {
  renderPane({ ...shown, reading: givenReading([givenFinding('missing-period', 1, 'error', null, { name: 'x' }), ...givenFindings]) });
  expect(screen.getByRole('region', { name: 'Trước lĩnh vực đầu tiên và cả bảng (1)' })).toHaveTextContent('chưa có thời gian thực hiện.dòng 10');
});

test('two findings of one rule on one cell are both listed', () => {
  renderPane({ ...shown, reading: givenReading([givenFinding('missing-lead', 3, 'error', 'lead'), givenFinding('missing-lead', 3, 'error', 'lead')]) });
  expect(findings()).toHaveLength(2);
});

test('filtering by severity and by area, and back', async () => {
  const { user } = renderPane({ ...shown, reading: givenReading(givenFindings) });
  await user.click(screen.getByRole('button', { name: '1 Gợi ý' }));
  expect(findings()).toEqual([support]);
  expect(screen.getByRole('button', { name: '1 Gợi ý' })).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByText(/Đang hiện 1 trong 4 chỗ cần xem/)).toBeInTheDocument();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Lĩnh vực' }), '2. Cải cách thủ tục hành chính (1)');
  expect(screen.getByText('Không có chỗ nào khớp với bộ lọc.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Hiện tất cả' }));
  expect(findings()).toHaveLength(4);
});

test('when the area filtered by goes, every area is shown again', async () => {
  const { actions, user } = renderPane({ ...shown, reading: givenReading(givenFindings) });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Lĩnh vực' }), '2. Cải cách thủ tục hành chính (1)');
  expect(findings()).toHaveLength(1);
  act(() => actions.change({ reading: givenReading(givenFindings.slice(0, 3)) }));
  expect(findings()).toHaveLength(3);
});

test('choosing a finding goes to its cell, by mouse and by keyboard', async () => {
  const { actions, user } = renderPane({ ...shown, reading: givenReading(givenFindings) });
  const line = screen.getByRole('button', { name: /chưa có chỉ số/ });
  await user.click(line);
  expect(line).toHaveAttribute('aria-current', 'true');
  const said = (text: string) => screen.queryByText((_, element) => element?.tagName === 'P' && element.textContent?.endsWith(text) === true);
  expect(said(sayings['missing-indicator'].mend)).toHaveTextContent(/^Cần làm:/);
  expect(said(sayings['missing-indicator'].why)).toHaveTextContent(/^Vì sao:/);
  act(() => screen.getByRole('button', { name: /chưa có cơ quan đầu mối/ }).focus());
  await user.keyboard('{Enter}');
  expect(actions.asked).toEqual([['showCell', 3, 'indicator'], ['showCell', 6, 'lead']]);
  expect(line).not.toHaveAttribute('aria-current');
  expect(said(sayings['missing-indicator'].mend)).not.toBeInTheDocument();
});

test('the list is one tab stop; arrow keys go from line to line, across areas', async () => {
  const { actions, user } = renderPane({ ...shown, reading: givenReading(givenFindings) });
  const lines = screen.getAllByRole('listitem').map((item) => within(item).getByRole('button'));
  await user.click(screen.getByRole('button', { name: 'Đánh dấu trên bảng' }));
  while (document.activeElement !== lines[0]) await user.tab();
  await user.keyboard('{ArrowUp}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(lines[3]).toHaveFocus();
  await user.tab({ shift: true });
  await user.tab();
  expect(lines[3]).toHaveFocus(); // where one was
  await user.keyboard('{Home}{Enter}');
  expect(actions.asked.at(-1)).toEqual(['showCell', 3, 'indicator']);
  await user.click(screen.getByRole('button', { name: '1 Gợi ý' }));
  expect(within(screen.getByRole('listitem')).getByRole('button')).toHaveAttribute('tabindex', '0'); // the line that had the stop is gone
});

test('marks are put on and taken off again', async () => {
  const { actions, user } = renderPane({ ...shown, reading: givenReading(givenFindings) });
  const unmark = () => screen.getByRole('button', { name: 'Bỏ đánh dấu' });
  await user.click(unmark());
  expect(actions.asked).toEqual([]); // nothing to take off yet
  await user.click(screen.getByRole('button', { name: 'Đánh dấu trên bảng' }));
  expect(screen.getByText(/Định dạng của bạn được giữ nguyên/)).toBeInTheDocument();
  await user.click(unmark());
  expect(actions.asked).toEqual([['markFindings'], ['clearMarks']]);
});

test('no findings: said with what was looked at; marks left from before can still be taken off', async () => {
  const { actions, user } = renderPane({ ...shown, reading: givenReading(), marked: true });
  expect(screen.getByText('Không thấy thiếu sót nào')).toBeInTheDocument();
  expect(screen.getByText(/Đã xem 2 lĩnh vực, 1 kết quả, 3 hoạt động/)).toHaveTextContent('Các cột đã xem: TT, Nội dung, Chỉ số, Ngân sách, Thời gian.');
  await user.click(screen.getByRole('button', { name: 'Bỏ đánh dấu' }));
  expect(actions.asked).toEqual([['clearMarks']]);
});

test('an empty table is not called faultless', () => {
  const reading = givenReading();
  renderPane({ ...shown, reading: { ...reading, plan: { ...reading.plan, items: [] } } });
  expect(screen.queryByText('Không thấy thiếu sót nào')).not.toBeInTheDocument();
  expect(screen.getByText(/chưa có gì để kiểm tra/)).toBeInTheDocument();
});

test('very many findings are gone through by keys; each line says which of how many it is', async () => {
  // where the browser cannot tell what is in sight, as here, every line is drawn; test/e2e sees that otherwise only those in sight are
  const many = Array.from({ length: 700 }, (_, index) => givenFinding('missing-budget', 3 + index, 'error', 'budget', { level: 'activity', name: '1.1.1' }));
  const { container, user } = renderPane({ ...shown, reading: givenReading(many) });
  const lines = () => container.querySelectorAll<HTMLElement>('[data-finding]');
  expect(lines()).toHaveLength(700);
  act(() => lines()[399]!.focus());
  await user.keyboard('{ArrowDown}');
  expect(lines()[400]).toHaveFocus();
  await user.keyboard('{End}');
  expect(lines()[699]).toHaveFocus();
  await user.keyboard('{Home}');
  expect(lines()[0]).toHaveFocus();
  const items = screen.getAllByRole('listitem');
  expect(items.map((item) => item.getAttribute('aria-setsize')).every((size) => Number(size) > 0)).toBe(true);
  const lists = screen.getAllByRole('list').map((list) => within(list).getAllByRole('listitem').map((item) => `${item.getAttribute('aria-posinset')}/${item.getAttribute('aria-setsize')}`));
  for (const places of lists) expect(places).toEqual(places.map((_, index) => `${index + 1}/${places.length}`));
});

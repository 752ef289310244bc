/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import { ignore } from '../../src/core';
import { renderPane } from './given-pane';
import { givenFinding, givenFindings, givenReading, givenSummary } from './given-plan';

const shown = { screen: 'check' as const, plans: [givenSummary], currentPlanId: 'p1' };
const choose = async (user: ReturnType<typeof renderPane>['user'], name: RegExp) => {
  await user.click(screen.getByRole('button', { name }));
  await user.click(screen.getByRole('button', { name: 'Bỏ qua…' }));
};

function withIgnored(count: number) {
  const reading = givenReading(givenFindings.slice(count));
  return { ...reading, ignored: givenFindings.slice(0, count).map((finding) => ({ finding, entry: ignore(finding, reading.plan, 'Chờ phân bổ kinh phí', '2026-01-15') })) };
}

test('a finding is ignored with a reason', async () => {
  const { actions, user } = renderPane({ ...shown, reading: givenReading(givenFindings) });
  await choose(user, /chưa có ngân sách/);
  const reason = screen.getByRole('textbox', { name: 'Lý do bỏ qua' });
  expect(reason).toHaveFocus();
  expect(reason).toBeRequired();
  await user.type(reason, 'Chờ phân bổ');
  await user.click(screen.getByRole('button', { name: 'Bỏ qua chỗ này' }));
  expect(actions.asked.at(-1)).toEqual(['ignoreFindings', [givenFindings[1]], 'Chờ phân bổ']);
});

test('without a reason it is refused beside the field', async () => {
  const { actions, user } = renderPane({ ...shown, reading: givenReading(givenFindings) });
  actions.ignoreAnswer = { ok: false, failure: { kind: 'wrong-input', field: 'reason', reason: 'missing' } };
  await choose(user, /chưa có ngân sách/);
  await user.click(screen.getByRole('button', { name: 'Bỏ qua chỗ này' }));
  expect(await screen.findByText('Lý do còn trống; hãy điền vào.')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Lý do bỏ qua' })).toBeInvalid();
});

test('all of a kind that are shown are ignored for one reason', async () => {
  const more = [...givenFindings, givenFinding('missing-budget', 5, 'error', 'budget', { level: 'activity', name: '1.1.2' })];
  const { actions, user } = renderPane({ ...shown, reading: givenReading(more) });
  await choose(user, /1.1.1 chưa có ngân sách/);
  await user.click(screen.getByRole('checkbox', { name: 'Cả 2 chỗ cùng loại đang hiện' }));
  await user.type(screen.getByRole('textbox', { name: 'Lý do bỏ qua' }), 'x');
  await user.click(screen.getByRole('button', { name: 'Bỏ qua 2 chỗ' }));
  expect(actions.asked.at(-1)).toEqual(['ignoreFindings', [more[1], more[4]], 'x']);
});

test('what was typed as a reason stays while the plan is checked again; Esc leaves the finding as it is', async () => {
  const { actions, user } = renderPane({ ...shown, reading: givenReading(givenFindings) });
  await choose(user, /chưa có ngân sách/);
  await user.type(screen.getByRole('textbox', { name: 'Lý do bỏ qua' }), 'Chờ');
  act(() => actions.change({ reading: givenReading(givenFindings.slice(1)) }));
  expect(screen.getByRole('textbox', { name: 'Lý do bỏ qua' })).toHaveValue('Chờ');
  await user.keyboard('{ArrowDown}'); // moves in the text, not in the list
  expect(screen.getByRole('textbox', { name: 'Lý do bỏ qua' })).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox', { name: 'Lý do bỏ qua' })).not.toBeInTheDocument();
  expect(actions.asked.map(([what]) => what)).not.toContain('ignoreFindings');
});

test('what is ignored stays counted in sight, is listed with its reason, leads to its cell, and can be taken back', async () => {
  const reading = withIgnored(3);
  const { actions, user } = renderPane({ ...shown, reading });
  const summary = screen.getByText('2 lỗi, 1 gợi ý đã bỏ qua');
  expect(summary.closest('details')).not.toHaveAttribute('open');
  expect(screen.getByRole('tab', { name: 'Kiểm tra' })).toBeInTheDocument(); // no errors left to count on the tab
  await user.click(summary);
  expect(screen.getAllByText('Lý do (15/01/2026): Chờ phân bổ kinh phí')).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: /chưa có ngân sách/ }));
  await user.click(screen.getAllByRole('button', { name: 'Không bỏ qua nữa' })[1]!);
  await user.click(screen.getByRole('button', { name: 'Không bỏ qua nữa cả 3 chỗ' }));
  const entries = reading.ignored.map(({ entry }) => entry);
  expect(actions.asked).toEqual([['showCell', 4, 'budget'], ['heedFindings', [entries[1]]], ['heedFindings', entries]]);
});

test('with everything ignored the plan is not called faultless without saying so', () => {
  renderPane({ ...shown, reading: withIgnored(4) });
  expect(screen.getByText('2 lỗi, 1 cảnh báo, 1 gợi ý đã bỏ qua')).toBeInTheDocument();
  expect(screen.getByText('Ngoài những chỗ đã bỏ qua, không thấy thiếu sót nào')).toBeInTheDocument();
});

test('reasons that fit nothing any more are said and can be deleted', async () => {
  const reading = { ...withIgnored(1), unusedIgnored: [withIgnored(2).ignored[1]!.entry] };
  const { actions, user } = renderPane({ ...shown, reading });
  await user.click(screen.getByText('1 lỗi đã bỏ qua'));
  expect(screen.getByText(/1 lý do bỏ qua không còn khớp/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Xóa các lý do không còn khớp' }));
  expect(actions.asked).toEqual([['heedFindings', reading.unusedIgnored]]);
});

test('the check sheet is made on request; where it is and what became of notes is said', async () => {
  const { actions, user } = renderPane({ ...shown, reading: givenReading(givenFindings) });
  await user.click(await screen.findByRole('button', { name: 'Lập phiếu kiểm tra' }));
  expect(actions.asked).toEqual([['makeCheckSheet']]);
  expect(await screen.findByText('Đã lập phiếu kiểm tra ở trang tính “Phiếu kiểm tra”: 4 dòng.')).toBeInTheDocument();
  actions.sheetAnswer = { ok: true, value: { sheet: 'Phiếu kiểm tra', findings: 4, again: true, notes: 3, apart: 1, leftOld: false } };
  await user.click(screen.getByRole('button', { name: 'Lập phiếu kiểm tra' }));
  expect(await screen.findByText(/Đã lập lại .* Giữ 3 ý kiến đã ghi, trong đó 1 ý kiến về những chỗ không còn, xếp ở cuối phiếu\./)).toBeInTheDocument();
});

/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import { copyRuleSet, type CustomRuleSet } from '../../src/core';
import { renderPane } from './given-pane';
import { givenFindings, givenReading, givenSummary } from './given-plan';

const shown = { screen: 'check' as const, plans: [givenSummary], currentPlanId: 'p1', reading: givenReading(givenFindings) };
const own: CustomRuleSet = copyRuleSet('annex', 'Phụ lục của Sở');

test('which rule set checks the plan is said, and another can be chosen', async () => {
  const { actions, user } = renderPane(shown);
  await user.click(await screen.findByText('Bộ quy tắc: Khung lô-gích'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kiểm tra theo' }), 'Phụ lục');
  expect(actions.asked).toEqual([['setRules', 'annex']]);
});

test('a set of one\'s own is copied, changed rule by rule with its title and source, and kept', async () => {
  const { actions, user } = renderPane(shown);
  await user.click(await screen.findByText(/^Bộ quy tắc:/));
  await user.click(screen.getByRole('button', { name: 'Chép ra để sửa' }));
  const name = await screen.findByRole('textbox', { name: 'Tên bộ quy tắc' });
  expect(name).toHaveFocus();
  await user.clear(name);
  await user.click(screen.getByRole('button', { name: 'Dùng bộ này' }));
  expect(screen.getByText('Tên bộ quy tắc còn trống; hãy điền vào.')).toBeInTheDocument();
  await user.type(name, 'Của Sở');
  await user.type(screen.getByRole('searchbox', { name: 'Tìm quy tắc' }), 'phoi hop');
  const list = within(screen.getByRole('list', { name: 'Các quy tắc' }));
  await user.click(list.getByRole('checkbox', { name: 'Chưa ghi cơ quan phối hợp' }));
  expect(list.getByText('Khác bộ gốc (bộ gốc: Gợi ý).')).toBeInTheDocument();
  await user.clear(screen.getByRole('searchbox', { name: 'Tìm quy tắc' }));
  await user.selectOptions(list.getByRole('combobox', { name: 'Mức độ: Thiếu ngân sách' }), 'Cảnh báo');
  expect(screen.getByText(/; 2 quy tắc khác bộ gốc\.$/)).toBeInTheDocument();
  expect(actions.asked).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Dùng bộ này' }));
  expect(actions.asked).toEqual([['setRules', expect.objectContaining({
    id: 'custom', name: 'Của Sở', base: 'logframe', rules: expect.objectContaining({ 'missing-support': { on: false, severity: 'hint' }, 'missing-budget': { on: true, severity: 'warning' } }),
  })]]);
  expect(screen.queryByRole('textbox', { name: 'Tên bộ quy tắc' })).not.toBeInTheDocument();
});

test('a set of one\'s own in use can be changed and set back; leaving does not save', async () => {
  const view = renderPane(shown);
  view.actions.chosenRules = { inUse: 'custom', own };
  act(() => view.actions.change({ marked: true }));
  const { user, actions } = view;
  await user.click(await screen.findByText('Bộ quy tắc: Phụ lục của Sở'));
  await user.click(screen.getByRole('button', { name: 'Sửa bộ quy tắc này' }));
  const box = await screen.findByRole('checkbox', { name: 'Thiếu sản phẩm' });
  await user.click(box);
  expect(screen.getByText(/; 1 quy tắc khác bộ gốc\.$/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Về như “Phụ lục”' }));
  expect(screen.getByText(/; 0 quy tắc khác bộ gốc\.$/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Không lưu' }));
  expect(actions.asked).toEqual([]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kiểm tra theo' }), 'Khung lô-gích');
  expect(actions.asked).toEqual([['setRules', 'logframe']]);
});

test('a copy that would take the place of an earlier own set says so', async () => {
  const { actions, user } = renderPane(shown);
  actions.chosenRules = { inUse: 'logframe', own };
  act(() => actions.change({ marked: true }));
  await user.click(await screen.findByText(/^Bộ quy tắc:/));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kiểm tra theo' }), 'Phụ lục của Sở (tự sửa)');
  expect(actions.asked).toEqual([['setRules', own]]);
  await user.click(screen.getByRole('button', { name: 'Chép ra để sửa' }));
  expect(await screen.findByText('Khi dùng bộ này, bộ tự sửa trước đó (“Phụ lục của Sở”) bị thay thế.')).toBeInTheDocument();
});

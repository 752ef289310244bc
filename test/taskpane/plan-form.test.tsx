/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { renderPane } from './given-pane';
import { givenReading, givenSummary } from './given-plan';

const submit = () => screen.getByRole('button', { name: 'Chèn kế hoạch' });

test('the areas of the unit kind are ticked from the start, and another kind brings its own', async () => {
  const { user } = renderPane();
  expect(screen.getByRole('checkbox', { name: 'Cải cách thể chế' })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'Thực hiện thu ngân sách' })).not.toBeChecked();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Loại đơn vị' }), 'Xã, phường');
  expect(screen.getByRole('checkbox', { name: 'Thực hiện thu ngân sách' })).toBeChecked();
});

test('what was filled in is asked for, areas in the programme\'s order', async () => {
  const { actions, user } = renderPane();
  await user.type(screen.getByRole('textbox', { name: /Tên đơn vị/ }), '  Sở Nội vụ ');
  await user.clear(screen.getByRole('textbox', { name: /Năm kế hoạch/ }));
  await user.type(screen.getByRole('textbox', { name: /Năm kế hoạch/ }), '2026');
  await user.click(screen.getByRole('checkbox', { name: 'Cải cách thể chế' }));
  await user.click(screen.getByRole('checkbox', { name: 'Thực hiện thu ngân sách' }));
  await user.click(screen.getByRole('checkbox', { name: 'Cải cách thể chế' }));
  await user.click(screen.getByRole('radio', { name: 'Từ ô đang chọn' }));
  await user.click(submit());
  expect(actions.asked).toEqual([['insertPlan', {
    unitKind: 'department', unitName: 'Sở Nội vụ', year: 2026, programmeId: '2021-2030', areaIds: ['a1', 'a2', 'a3'], resultsPerArea: 2, activitiesPerResult: 3, place: 'selection',
  }]]);
});

test('the size of the table is said before it is inserted', async () => {
  const { user } = renderPane();
  expect(screen.getByText('Bảng sẽ có 2 lĩnh vực, 4 kết quả, 12 hoạt động.')).toBeInTheDocument();
  await user.clear(screen.getByRole('textbox', { name: 'Hoạt động mỗi kết quả' }));
  expect(screen.queryByText(/Bảng sẽ có/)).not.toBeInTheDocument();
});

test('an area that only asks for a figure is laid out without results, and the size says so', async () => {
  const { user } = renderPane();
  await user.click(screen.getByRole('checkbox', { name: 'Thực hiện thu ngân sách' }));
  expect(screen.getByText('Bảng sẽ có 3 lĩnh vực, 4 kết quả, 12 hoạt động.')).toBeInTheDocument();
});

test.each([
  ['unitName', 'missing', /Tên đơn vị/, 'Tên đơn vị còn trống; hãy điền vào.'],
  ['year', 'not-a-number', /Năm kế hoạch/, 'Năm kế hoạch phải là số nguyên, viết bằng chữ số.'],
  ['results', 'out-of-range', /Kết quả mỗi lĩnh vực/, 'Số kết quả phải từ 1 đến 20.'],
  ['activities', 'out-of-range', /Hoạt động mỗi kết quả/, 'Số hoạt động phải từ 1 đến 20.'],
] as const)('a refused %s (%s) is said under its field, which gets the focus', async (field, reason, label, sentence) => {
  const { actions, user } = renderPane();
  actions.insertPlanAnswer = { ok: false, failure: { kind: 'wrong-input', field, reason, min: 1, max: 20 } };
  await user.click(submit());
  const box = await screen.findByRole('textbox', { name: label });
  await waitFor(() => expect(box).toHaveFocus());
  expect(box).toBeInvalid();
  expect(box).toHaveAccessibleDescription(expect.stringContaining(sentence));
  expect(screen.getAllByText(sentence)).toHaveLength(1); // in place, not above the screens as well
  await user.type(box, '1');
  expect(screen.queryByText(sentence)).not.toBeInTheDocument();
});

test('no area ticked is said at the areas', async () => {
  const { actions, user } = renderPane();
  actions.insertPlanAnswer = { ok: false, failure: { kind: 'wrong-input', field: 'areas', reason: 'missing' } };
  await user.click(submit());
  expect(await screen.findByText('Hãy chọn ít nhất một lĩnh vực.')).toBeInTheDocument();
  expect(screen.getByRole('group', { name: 'Lĩnh vực' })).toHaveAccessibleDescription(expect.stringContaining('Hãy chọn ít nhất một lĩnh vực.'));
  await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Cải cách thể chế' })).toHaveFocus());
});

const occupied = {
  kind: 'occupied' as const, sheet: 'Tổng hợp', address: 'B4:N31', filledCells: 37,
  sample: [{ address: 'B4', text: 'STT' }, { address: 'C4', text: '<b>Nội dung</b>' }],
};

describe('an occupied target', () => {
  async function askInto() {
    const view = renderPane();
    view.actions.insertPlanAnswer = { ok: false, failure: occupied };
    await view.user.click(submit());
    await screen.findByText('Chỗ định chèn đã có dữ liệu');
    view.actions.asked.length = 0;
    return view;
  }

  test('is told with addresses and texts, as text and never as HTML', async () => {
    const { container } = await askInto();
    expect(screen.getByText(/Trang tính “Tổng hợp”, vùng B4:N31 có 37 ô đã điền/)).toBeInTheDocument();
    expect(screen.getByText(/: STT/)).toHaveTextContent('B4: STT');
    expect(screen.getByText(/<b>Nội dung<\/b>/)).toBeInTheDocument();
    expect(container.querySelector('li b b')).toBeNull();
    expect(screen.getByText('và 35 ô khác')).toBeInTheDocument();
    await waitFor(() => expect(screen.getByText('Chỗ định chèn đã có dữ liệu').closest('[tabindex="-1"]')).toHaveFocus());
  });

  test.each([['Trang tính mới', 'new-sheet'], ['Bên dưới dữ liệu đang có', 'below']])('%s inserts there', async (name, place) => {
    const { actions, user } = await askInto();
    actions.insertPlanAnswer = { ok: true, value: givenSummary };
    await user.click(screen.getByRole('button', { name }));
    expect(actions.asked).toEqual([['insertPlan', expect.objectContaining({ place })]]);
    expect(await screen.findByText('Đã chèn xong')).toBeInTheDocument();
  });

  test('choosing another cell goes back to the form and says how', async () => {
    const { actions, user } = await askInto();
    await user.click(screen.getByRole('button', { name: 'Chọn ô khác' }));
    expect(actions.asked).toEqual([]);
    expect(screen.queryByText('Chỗ định chèn đã có dữ liệu')).not.toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Từ ô đang chọn' })).toBeChecked();
    expect(screen.getByText(/Hãy chọn một ô trống trên bảng tính/)).toBeInTheDocument();
    expect(submit()).toHaveFocus();
  });
});

test('after inserting: what, where, what next; the message has the focus and opens Kiểm tra', async () => {
  const { actions, user } = renderPane();
  await user.click(submit());
  expect(await screen.findByText(`“${givenSummary.title}” nằm ở trang tính “Kế hoạch 2026”, vùng A9:N20.`)).toBeInTheDocument();
  expect(screen.getByText(/Tiếp theo: điền nội dung/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Mở Kiểm tra' }));
  expect(actions.asked.at(-1)).toEqual(['showScreen', 'check']);
});

test('the example goes to a new sheet with one click on the first screen', async () => {
  const { actions, user } = renderPane();
  await user.click(screen.getByRole('button', { name: 'Chèn ví dụ' }));
  expect(actions.asked).toEqual([['insertExample', 'new-sheet']]);
  expect(await screen.findByText(/Tiếp theo: mở thẻ Kiểm tra để xem các chỗ sai có sẵn/)).toBeInTheDocument();
});

test('while something is being inserted nothing else can be', async () => {
  const { actions, user } = renderPane({ work: { name: 'insert-plan', done: 1, total: 4, cancel: () => undefined } });
  await user.click(submit());
  await user.click(screen.getByRole('button', { name: 'Chèn ví dụ' }));
  expect(actions.asked).toEqual([]);
});

test('what was typed stays while another tab is looked at', async () => {
  const { user } = renderPane();
  await user.type(screen.getByRole('textbox', { name: /Tên đơn vị/ }), 'Sở Y tế');
  await user.click(screen.getByRole('tab', { name: /Tiến độ/ }));
  expect(screen.queryByRole('textbox', { name: /Tên đơn vị/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole('tab', { name: 'Kế hoạch' }));
  expect(screen.getByRole('textbox', { name: /Tên đơn vị/ })).toHaveValue('Sở Y tế');
});

test('a plan that is there is shown with its true budget in figures and words; the form waits behind its title', async () => {
  const { actions, user } = renderPane({ plans: [givenSummary], currentPlanId: 'p1', reading: givenReading() });
  const overview = screen.getByRole('region', { name: givenSummary.title });
  expect(within(overview).getByText('<117000000> đồng')).toBeInTheDocument();
  expect(within(overview).getByText('<words of 117000000>')).toBeInTheDocument();
  // a total never hides that an activity is not in it
  expect(within(overview).getByText('2/3 hoạt động có số tiền')).toBeInTheDocument();
  expect(within(overview).getByText('2 lĩnh vực · 1 kết quả · 3 hoạt động')).toBeInTheDocument();
  expect(screen.getByText('Lập kế hoạch khác').closest('details')).not.toHaveAttribute('open');
  await user.click(within(overview).getByRole('button', { name: 'Đến bảng' }));
  expect(actions.asked).toEqual([['showCell', 0, null]]);
});

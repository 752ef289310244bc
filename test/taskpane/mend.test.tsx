/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import type { AppState, JournalState, Mend } from '../../src/app/actions';
import { MendPlace } from '../../src/taskpane/mend/mend-place';
import { UndoPlace } from '../../src/taskpane/journal/undo-place';
import { PaneContext } from '../../src/taskpane/pane-context';
import { GivenActions, givenContext, givenState } from './given-pane';
import { givenReading } from './given-plan';

function renderPart(part: ReactElement, state: Partial<AppState> = {}, prepare: (actions: GivenActions) => void = () => undefined) {
  const actions = new GivenActions({ ...givenState, ...state });
  prepare(actions);
  render(<FluentProvider theme={webLightTheme}><PaneContext.Provider value={givenContext(actions)}>{part}</PaneContext.Provider></FluentProvider>);
  return { actions };
}

const change = (row: number, before: Mend['changes'][number]['before'], after: Mend['changes'][number]['after'], shows?: number): Mend['changes'][number] => (
  { row, rowIndex: row, columnIndex: 4, address: `E${row + 1}`, before, after, ...(shows === undefined ? {} : { shows }) });
const mend: Mend = {
  id: 'write-totals', findings: [], edits: [{ kind: 'select', sheet: 'KH', block: { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 } }],
  changes: [change(4, 105_000_000, { formula: '=SUBTOTAL(9,E6:E9)' }, 117_000_000), change(5, '', { text: 'Sở Nội vụ' }), change(6, '35.000.000', { number: 35_000_000 })],
  left: [{ row: 9, address: 'E10', reason: 'own-formula' }],
};

const show = (answer: Mend | null, rows: number[] | null = [4]) => {
  const closed: string[] = [];
  const { actions } = renderPart(<MendPlace request={{ id: 'write-totals', rows }} onClose={() => closed.push('closed')} />, {}, (given) => {
    given.mendAnswer = answer === null ? { ok: false, failure: { kind: 'cell-editing' } } : { ok: true, value: answer };
  });
  return { actions, closed };
};

test('every cell before and after, how a figure changes, and what is left with the reason; nothing is asked for but the preview', async () => {
  const { actions } = show(mend);
  const table = await screen.findByRole('table');
  expect([...table.querySelectorAll('tbody tr')].map((row) => row.textContent)).toEqual([
    'E5<105000000>=SUBTOTAL(9,E6:E9)hiện <117000000>; tăng <12000000>', 'E6(trống)Sở Nội vụ', 'E735.000.000<35000000>',
  ]);
  expect(screen.getByText('Để nguyên 1 chỗ')).toBeInTheDocument();
  expect(screen.getByText(/^E10: ô đang là công thức riêng/)).toBeInTheDocument();
  expect(actions.asked).toEqual([['previewMend', { id: 'write-totals', rows: [4] }]]);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Viết tổng bằng công thức' }));
});

test('rows that come in are told before the cells, and what comes apart beside them', async () => {
  show({ ...mend, notes: [{ kind: 'rows', count: 2, above: 48 }, { kind: 'beside', columns: 'O:Q' }, { kind: 'at-end' }] });
  expect(await screen.findByText(/^Chèn 2 dòng phía trên dòng 48\./)).toBeInTheDocument();
  expect(screen.getByText(/^Bên cạnh bảng \(cột O:Q\)/)).toBeInTheDocument();
  expect(screen.getByText(/^Lĩnh vực mới đứng cuối/)).toBeInTheDocument();
});

test('in the column of budget a text and the number that it becomes are told apart', async () => {
  renderPart(<MendPlace request={{ id: 'number-from-text', rows: null }} onClose={() => undefined} />, { reading: givenReading() }, (given) => {
    given.mendAnswer = { ok: true, value: { ...mend, changes: [change(6, '15.000', { number: 15_000 }), change(7, '', { number: 5 }), { ...change(8, '5.1.2', { number: 3 }), columnIndex: 0 }] } };
  });
  const table = await screen.findByRole('table');
  expect([...table.querySelectorAll('tbody tr')].map((row) => row.textContent)).toEqual(['E7văn bản “15.000”số <15000> đồng', 'E8(trống)số <5> đồng', 'E95.1.2<3>']);
});

test('Sửa does exactly what was shown and closes', async () => {
  const { actions, closed } = show(mend);
  await userEvent.click(await screen.findByRole('button', { name: 'Sửa 3 ô' }));
  expect(actions.asked.at(-1)).toEqual(['applyMend', { id: 'write-totals', rows: [4] }, mend, 'Viết tổng bằng công thức']);
  expect(closed).toEqual(['closed']);
});

test('all of a kind is looked at first', async () => {
  const { actions } = show(mend);
  await userEvent.click(await screen.findByRole('button', { name: 'Sửa tất cả cùng loại…' }));
  await screen.findByRole('button', { name: 'Sửa 3 ô' });
  expect(actions.asked).toEqual([['previewMend', { id: 'write-totals', rows: [4] }], ['previewMend', { id: 'write-totals', rows: null }]]);
  expect(screen.queryByRole('button', { name: 'Sửa tất cả cùng loại…' })).toBeNull();
});

test('Không, Escape, and nothing that could be done', async () => {
  const { actions, closed } = show({ ...mend, changes: [], edits: [] });
  expect(await screen.findByText('Không có ô nào tự sửa được.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Sửa \d/ })).toBeNull();
  await userEvent.keyboard('{Escape}');
  await userEvent.click(screen.getByRole('button', { name: 'Đóng' }));
  expect(closed).toHaveLength(2);
  expect(actions.asked).toHaveLength(1);
});

test('a preview that Excel refuses says why and can be asked for again', async () => {
  const { actions } = show(null);
  expect(await screen.findByRole('alert')).toHaveTextContent('Một ô trên bảng tính đang được gõ dở');
  await userEvent.click(await screen.findByRole('button', { name: 'Xem lại' }));
  expect(actions.asked.filter(([name]) => name === 'previewMend')).toHaveLength(2);
});

test('what stops a mend is said above the new preview, where the person looks, and no longer above the screens', async () => {
  const { actions, closed } = show(mend);
  actions.progressAnswer = { ok: false, failure: { kind: 'cell-changed', sheet: 'KH', address: 'E5' } };
  await userEvent.click(await screen.findByRole('button', { name: 'Sửa 3 ô' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Ô E5 của trang tính “KH” vừa được sửa nên chưa đổi ô nào');
  expect(actions.asked.map(([name]) => name)).toEqual(['previewMend', 'applyMend', 'dismissFailure', 'previewMend']);
  expect(await screen.findByRole('button', { name: 'Sửa 3 ô' })).toBeInTheDocument();
  expect(closed).toEqual([]);
});

test('many cells: the first of them, the rest on demand', async () => {
  show({ ...mend, changes: Array.from({ length: 200 }, (_, row) => change(row, '', { number: row })) }, null);
  expect((await screen.findByRole('table')).querySelectorAll('tbody tr')).toHaveLength(30);
  await userEvent.click(screen.getByRole('button', { name: 'Hiện cả 200 ô' }));
  expect(screen.getByRole('table').querySelectorAll('tbody tr')).toHaveLength(200);
});

const undone = { restored: 2, skipped: [{ sheet: 'KH', address: 'E7', text: 'sửa tay', reason: 'changed' as const }], kept: [{ sheet: 'Báo cáo', reason: 'used' as const, addresses: ['KH!K9'] }], deletedRows: 0, keptRows: [], gone: [], looks: [], left: [], beside: [] };
const entries = [{ id: '1', title: { what: 'insert-plan' as const, name: 'Kế hoạch 2025' }, time: '10:30' }, { id: '2', title: { what: 'mend' as const, name: 'Điền chỗ ghi “(nt)”', count: 2 }, time: '10:32' }];
const journal = (change: Partial<JournalState>): JournalState => ({ entries, dropped: 0, pending: null, undone: null, ...change });

test('nothing was written: nothing is said', () => {
  renderPart(<UndoPlace />, { journal: journal({ entries: [] }) });
  expect(screen.queryByRole('button')).toBeNull();
});

test('everything was too large to keep: how much there was is said', async () => {
  renderPart(<UndoPlace />, { journal: journal({ entries: [], dropped: 1 }) });
  expect(await screen.findByText('1 việc cũ hơn không còn hoàn tác được ở đây.')).toBeInTheDocument();
});

test('what stands beside the cells and is left is named', async () => {
  renderPart(<UndoPlace />, { journal: journal({ pending: { ...undone, beside: [{ what: 'colours', sheet: 'KH' }, { what: 'chart', sheet: 'Theo dõi' }, { what: 'sent', sheet: '' }] } }) });
  expect(await screen.findByText(/^Màu tình trạng ở trang tính “KH” đã có người sửa/)).toBeInTheDocument();
  expect(screen.getByText(/^Biểu đồ ở trang tính “Theo dõi”/)).toBeInTheDocument();
  expect(screen.getByText(/tệp vẫn ghi nhớ hàm của các ô đó/)).toBeInTheDocument();
});

test('rows that came in: how many go, and which stay and why', async () => {
  renderPart(<UndoPlace />, { journal: journal({ pending: { ...undone, restored: 0, skipped: [], kept: [], keptRows: [{ sheet: 'KH', address: '48:49', reason: 'changed' }] } }) });
  expect(await screen.findByText(/^Các dòng 48:49 đã chèn ở trang tính “KH” nay có nội dung khác/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Bỏ khỏi danh sách' })).toBeInTheDocument();
});

test('rows that are gone again are counted', async () => {
  renderPart(<UndoPlace />, { journal: journal({ undone: { title: entries[1]!.title, result: { ...undone, restored: 3, deletedRows: 2, skipped: [], kept: [] } } }) });
  expect(await screen.findByText(/bỏ 2 dòng đã chèn; 3 ô có lại nội dung cũ\./)).toBeInTheDocument();
});

test('the last write with its Hoàn tác, the earlier ones below', async () => {
  const { actions } = renderPart(<UndoPlace />, { journal: journal({ dropped: 3 }) });
  await userEvent.click(await screen.findByRole('button', { name: 'Hoàn tác: Điền chỗ ghi “(nt)” (2 ô)' }));
  expect(actions.asked).toEqual([['undo', {}]]);
  expect(screen.getByText('Điền chỗ ghi “(nt)” (2 ô) · 10:32')).toBeInTheDocument();
  expect(screen.getByText('Chèn kế hoạch “Kế hoạch 2025” · 10:30')).toBeInTheDocument();
  expect(screen.getByText('3 việc cũ hơn không còn hoàn tác được ở đây.')).toBeInTheDocument();
});

test('what would be left is named, and a person decides', async () => {
  const { actions } = renderPart(<UndoPlace />, { journal: journal({ pending: undone }) });
  expect(await screen.findByText('KH!E7: sửa tay')).toBeInTheDocument();
  expect(screen.getByText('Trang tính “Báo cáo” đang được công thức hoặc tên khác dùng (KH!K9) nên được giữ nguyên.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Hoàn tác:/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Hoàn tác phần còn lại' }));
  await userEvent.click(screen.getByRole('button', { name: 'Thôi, giữ nguyên' }));
  expect(actions.asked).toEqual([['undo', { confirmed: true }], ['keepWritten']]);
});

test('what became of it, until it is dismissed', async () => {
  const { actions } = renderPart(<UndoPlace />, { journal: journal({ entries: [], undone: { title: entries[1]!.title, result: undone } }) });
  expect(await screen.findByText(/Đã hoàn tác “Điền chỗ ghi “\(nt\)” \(2 ô\)”: 2 ô có lại nội dung cũ\./)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Đóng thông báo' }));
  expect(actions.asked).toEqual([['dismissUndone']]);
});

import { createActions } from '../../src/app/create-actions';
import type { JournalStorage } from '../../src/app/ports';
import { WRITTEN_FORM, type Undone } from '../../src/workbook';
import { memoryDeps, MemoryWorkbook } from './memory-workbook';

/** A page that keeps texts, up to a size. */
function givenStorage(room = Infinity): JournalStorage & { text: string | null } {
  return {
    text: null,
    read() { return this.text; },
    keep(text) {
      if (text.length > room) return false;
      this.text = text;
      return true;
    },
    time: () => '10:32',
  };
}

let workbook: MemoryWorkbook;
beforeEach(() => { workbook = new MemoryWorkbook(); });

const actionsWith = (journal?: JournalStorage) => createActions({ ...memoryDeps(workbook), ...(journal ? { journal } : {}) });
const titles = (actions: ReturnType<typeof actionsWith>) => actions.getState().journal.entries.map(({ title, time }) => [title.what, time]);

test('each write is one entry, with its title and its time; reading and marking are none', async () => {
  const actions = actionsWith(givenStorage());
  await actions.start();
  await actions.insertExample('new-sheet');
  await actions.markFindings();
  await actions.clearMarks();
  await actions.refresh();
  expect(titles(actions)).toEqual([['insert-example', '10:32']]);
});

test('what fails leaves no entry', async () => {
  const actions = actionsWith(givenStorage());
  await actions.start();
  workbook.duringApply = () => { workbook.failNext = { kind: 'protected-workbook' }; };
  expect(await actions.insertExample('new-sheet')).toMatchObject({ ok: false });
  expect(titles(actions)).toEqual([]);
  expect(await actions.undo()).toEqual({ ok: true, value: null });
});

test('it survives that the page is loaded anew, and goes on counting', async () => {
  const storage = givenStorage();
  const first = actionsWith(storage);
  await first.start();
  await first.insertExample('new-sheet');
  const later = actionsWith(storage);
  expect(titles(later)).toEqual([['insert-example', '10:32']]);
  await later.start();
  await later.insertExample('new-sheet');
  expect(later.getState().journal.entries.map(({ id }) => id)).toEqual(['1', '2']);
  const last = actionsWith(storage);
  await last.start();
  for (const left of [1, 0]) {
    expect(await last.undo()).toMatchObject({ ok: true, value: { skipped: [] } });
    expect(titles(last)).toHaveLength(left);
  }
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  expect([workbook.names.size, workbook.records.length, last.getState().plans]).toEqual([0, 0, []]);
});

test.each(['không phải JSON', '{}', '{"form":2,"dropped":0,"entries":[]}', '{"form":1,"dropped":0,"entries":[{"id":"x"}]}', '{"form":1,"dropped":0,"entries":[{"id":"1","title":{"what":"?"},"time":"","written":{"form":1}}]}'])('what somebody else left there is as nothing: %s', (text) => {
  expect(actionsWith({ ...givenStorage(), read: () => text }).getState().journal.entries).toEqual([]);
});

test('entries of an earlier version, and what came before them, cannot be taken back: it is said how many', () => {
  const entry = (id: number, form: number) => ({ id: String(id), title: { what: 'record' }, time: '', written: { form } });
  const kept = { form: 1, dropped: 2, entries: [entry(1, WRITTEN_FORM), entry(2, 1), entry(3, WRITTEN_FORM)] };
  const { entries, dropped } = actionsWith({ ...givenStorage(), read: () => JSON.stringify(kept) }).getState().journal;
  expect([entries.map(({ id }) => id), dropped]).toEqual([['3'], 4]);
});

test('a page without room: the oldest are forgotten when it is loaded anew, and it is said how many', async () => {
  const storage = givenStorage(400);
  const actions = actionsWith(storage);
  await actions.start();
  for (let count = 0; count < 5; count += 1) await actions.insertExample('new-sheet');
  expect(titles(actions)).toHaveLength(5);
  const { entries, dropped } = actionsWith(storage).getState().journal;
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.length + dropped).toBe(5);
  expect(entries.at(-1)?.id).toBe('5');
});

test('entries that are too large to keep: each is written out once, and the later small ones are kept', async () => {
  const storage = givenStorage();
  const actions = actionsWith(storage);
  await actions.start();
  for (let count = 0; count < 12; count += 1) {
    workbook.weight = count < 10 ? 'x'.repeat(1_900_000) : '';
    await actions.insertExample('new-sheet');
  }
  const before = JSON.stringify;
  let written = 0;
  const spy = jest.spyOn(JSON, 'stringify').mockImplementation((...given: Parameters<typeof before>) => {
    const text = before(...given);
    written += text.length;
    return text;
  });
  await actions.insertExample('new-sheet');
  spy.mockRestore();
  expect(written).toBeLessThan(4_000_000);
  const { entries, dropped } = actionsWith(storage).getState().journal;
  expect([entries.map(({ id }) => id), dropped]).toEqual([['10', '11', '12', '13'], 9]);
});

test('a page that keeps nothing at all: the journal lasts as long as the page', async () => {
  const actions = actionsWith({ ...givenStorage(), keep: () => false });
  await actions.start();
  await actions.insertExample('new-sheet');
  expect(await actions.undo()).toMatchObject({ ok: true });
  expect(workbook.sheets).toHaveLength(1);
});

test('where something would be left, a person is asked; the next write or a no ends the question', async () => {
  const actions = actionsWith(givenStorage());
  await actions.start();
  await actions.insertExample('below');
  workbook.set('Sheet1', 0, 0, 'của người khác');
  await actions.undo();
  expect(actions.getState().journal).toMatchObject({ pending: { skipped: [{ address: 'A1', text: 'của người khác', reason: 'changed' }] }, undone: null, entries: [{ id: '1' }] });
  actions.keepWritten();
  expect(actions.getState().journal).toMatchObject({ pending: null, entries: [{ id: '1' }] });
  await actions.undo();
  await actions.undo({ confirmed: true });
  expect(actions.getState().journal).toMatchObject({ pending: null, entries: [], undone: { title: { what: 'insert-example' }, result: { skipped: [{ address: 'A1' }] } } });
  actions.dismissUndone();
  expect(actions.getState().journal.undone).toBeNull();
});

test.each<[keyof Undone, Partial<Undone>, isAsked: boolean]>([
  ['skipped', { skipped: [{ sheet: 'KH', address: 'A1', text: '', reason: 'lost' }] }, true],
  ['kept', { kept: [{ sheet: 'KH', reason: 'used', addresses: [] }] }, true],
  ['keptRows', { keptRows: [{ sheet: 'KH', address: '24:25', reason: 'used' }] }, true],
  ['gone', { gone: ['KH'] }, true],
  ['left', { left: ['CCHC_KeHoach_2025'] }, true],
  ['beside', { beside: [{ what: 'chart', sheet: 'KH' }] }, true],
  ['restored', { restored: 5, deletedRows: 2 }, false],
])('a person is asked before anything is left: %s', async (_, found, isAsked) => {
  const actions = actionsWith(givenStorage());
  await actions.start();
  await actions.insertExample('new-sheet');
  const undone: Undone = { restored: 0, skipped: [], kept: [], deletedRows: 0, keptRows: [], gone: [], looks: [], left: [], beside: [], ...found };
  const looks: boolean[] = [];
  workbook.undo = async (__, { onlyLook = false } = {}) => {
    looks.push(onlyLook);
    return { ok: true, value: undone };
  };
  expect(await actions.undo()).toEqual({ ok: true, value: undone });
  expect([actions.getState().journal.pending, looks, titles(actions).length]).toEqual(isAsked ? [undone, [true], 1] : [null, [true, false], 0]);
});

test('an undo that Excel refuses keeps its entry and says why', async () => {
  const actions = actionsWith(givenStorage());
  await actions.start();
  await actions.insertExample('new-sheet');
  workbook.failNext = { kind: 'cell-editing' };
  expect(await actions.undo()).toMatchObject({ ok: false });
  expect(actions.getState()).toMatchObject({ failure: { kind: 'cell-editing' }, work: null, journal: { entries: [{ id: '1' }] } });
});

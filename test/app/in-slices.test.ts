import fc from 'fast-check';
import { PROGRAMMES, type Steps } from '../../src/core';
import { createActions } from '../../src/app/create-actions';
import { inSlices, SLICE_MS } from '../../src/app/in-slices';
import { MemoryWorkbook, memoryDeps } from './memory-workbook';

/** A clock that goes on with each step of the work, and how often others had their turn. */
function clock() {
  let at = 0;
  const turns: number[] = [];
  return { turns, pass: (milliseconds: number) => { at += milliseconds; }, deps: { now: () => at, letOthersIn: async () => { turns.push(at); } } };
}

test('law: whatever its steps take, work comes out as it is, and others wait no longer than a slice and a step', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 60 }), async (times) => {
    const { turns, pass, deps } = clock();
    function* work(): Steps<number> {
      let sum = 0;
      for (const time of times) {
        pass(time);
        sum += time;
        yield;
      }
      return sum;
    }
    const sum = times.reduce((all, time) => all + time, 0);
    expect(await inSlices(deps, work())).toEqual({ ok: true, value: sum });
    const waits = [...turns, sum].map((at, index, all) => at - (all[index - 1] ?? 0));
    for (const wait of waits) expect(wait).toBeLessThan(SLICE_MS + Math.max(1, ...times));
  }));
});

test('what follows is not added to the last slice: others have their turn before it', async () => {
  const { turns, pass, deps } = clock();
  function* work(): Steps<string> {
    pass(4);
    yield;
    pass(3);
    return 'done';
  }
  expect(await inSlices(deps, work())).toEqual({ ok: true, value: 'done' });
  expect(turns).toEqual([0, 7]);
});

test('called off, it ends at the next slice; a bug in it is an exception of whoever asked', async () => {
  const { turns, pass, deps } = clock();
  const controller = new AbortController();
  function* endless(): Steps<never> {
    for (;;) {
      pass(4);
      if (turns.length === 2) controller.abort();
      yield;
    }
  }
  expect(await inSlices(deps, endless(), { signal: controller.signal })).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  expect(turns).toEqual([0, 12, 24]);
  function* broken(): Steps<never> { throw new Error('a bug'); }
  await expect(inSlices(deps, broken())).rejects.toThrow('a bug');
});

const [programme] = PROGRAMMES;

/** A workbook with a plan of so many activities for each result. */
async function workbookWith(activitiesPerResult: number): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  const actions = createActions(memoryDeps(workbook));
  await actions.start();
  const { id: programmeId, areas } = programme!;
  const inserted = await actions.insertPlan({ unitKind: 'department', unitName: 'Sở Nội vụ', year: 2025, programmeId, areaIds: areas.slice(0, 2).map(({ id }) => id), resultsPerArea: 10, activitiesPerResult, place: 'new-sheet' });
  if (!inserted.ok) throw new Error(JSON.stringify(inserted.failure));
  return workbook;
}

/** A pane that was just opened, where every look at the clock takes five milliseconds; `between` is what others do when they have their turn. */
function openPane(workbook: MemoryWorkbook) {
  let at = 0;
  const counted = { turns: 0, between: (): void => undefined };
  const deps = {
    ...memoryDeps(workbook),
    now: () => { at += 5; return at; },
    letOthersIn: async () => {
      counted.turns += 1;
      counted.between();
    },
  };
  return { counted, deps, actions: createActions(deps) };
}

test('the longer a plan, the more often others have their turn while it is read and checked', async () => {
  const turns: number[] = [];
  for (const activities of [10, 100]) {
    const { actions, counted } = openPane(await workbookWith(activities));
    await actions.start();
    expect(actions.getState().reading!.plan.items).toHaveLength(2 + 20 + 20 * activities);
    turns.push(counted.turns);
  }
  const [few, many] = turns as [number, number];
  expect(few).toBeGreaterThan(1);
  expect(many).toBeGreaterThan(few * 2);
});

test('what changes while it is read is not taken for read: the pane says so until it is', async () => {
  const workbook = await workbookWith(40);
  const { actions, counted, deps } = openPane(workbook);
  await actions.start();
  const { summary, block, table } = actions.getState().reading!;
  const typed = (row: number, text: string) => {
    workbook.set(summary.sheet, block.rowIndex + row, block.columnIndex + table.columns.content!, text);
    workbook.listener!();
  };
  const contentOf = (row: number) => actions.getState().reading!.plan.items.find((item) => item.row === row)!.content;
  typed(60, 'Việc thứ nhất');
  let once = false;
  counted.between = () => {
    if (!once) typed(61, 'Việc thứ hai');
    once = true;
  };
  deps.pass(300);
  await actions.showCell(0, null);
  expect(once).toBe(true);
  expect([contentOf(60), contentOf(61)]).toEqual(['Việc thứ nhất', expect.not.stringContaining('thứ hai')]);
  expect(actions.getState().checking).toBe(true);
  deps.pass(300);
  await actions.showCell(0, null);
  expect(contentOf(61)).toBe('Việc thứ hai');
  expect(actions.getState().checking).toBe(false);
});

test('a reading can be stopped: what was read before stays, and the next one reads all', async () => {
  const workbook = await workbookWith(40);
  const { actions, counted } = openPane(workbook);
  counted.between = () => actions.getState().work?.cancel();
  await actions.start();
  expect(actions.getState()).toMatchObject({ reading: null, failure: { kind: 'cancelled' }, work: null });
  counted.between = () => undefined;
  await actions.refresh();
  expect(actions.getState()).toMatchObject({ failure: null, reading: { plan: { year: 2025 } } });
  const before = actions.getState().reading;
  workbook.set(before!.summary.sheet, before!.block.rowIndex + 60, before!.block.columnIndex, '9.9.9');
  counted.between = () => actions.getState().work?.cancel();
  await actions.refresh();
  expect(actions.getState().failure).toEqual({ kind: 'cancelled' });
  expect(actions.getState().reading).toBe(before);
});

test('whenever it is stopped, while cells are read or rules are asked, nothing comes of it', async () => {
  const workbook = await workbookWith(10);
  const whole = openPane(workbook);
  await whole.actions.start();
  const { turns } = whole.counted;
  const told: unknown[] = [];
  // after the last turn all is read and checked
  for (let nth = 1; nth < turns; nth += 1) {
    const { actions, counted } = openPane(workbook);
    counted.between = () => { if (counted.turns === nth) actions.getState().work?.cancel(); };
    await actions.start();
    const { reading, failure } = actions.getState();
    told.push([nth, reading === null, failure?.kind]);
  }
  expect(turns).toBeGreaterThan(5);
  expect(told).toEqual(told.map((_, index) => [index + 1, true, 'cancelled']));
});

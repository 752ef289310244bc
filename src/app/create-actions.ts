import { missingProgress } from '../workbook';
import type { ActionContext } from './action-context';
import type { Actions } from './actions';
import type { CompletionReport, Failure, PlanSummary, Result, Task } from './state';
import { addProgress } from './adopt/add-progress';
import { findCandidates } from './adopt/find-candidates';
import { firstChoice } from './adopt/first-choice';
import { completionReport } from './completion-report';
import { defaultCounting } from './default-counting';
import { createCheckActions } from './check/check-actions';
import { checkWhenChanged } from './follow-changes';
import { createTurns } from './in-turn';
import { inSlices } from './in-slices';
import { insertExample } from './insert-example';
import { createJournal } from './journal/journal';
import { createJournalActions } from './journal/journal-actions';
import { EMPTY_JOURNAL } from './journal/journal-state';
import { createMendActions } from './mend/mend-actions';
import { createMarkActions } from './marks/mark-actions';
import { createOpenPlan } from './open-plan';
import type { Deps } from './ports';
import { createRuleActions } from './rules/rule-actions';
import { createReportActions } from './report/report-actions';
import { showCell } from './show-cell';
import { createStore } from './store';
import { createTrackingActions } from './tracking/tracking-actions';

/** Everything the pane and the ribbon may ask for, bound to one workbook. */
export function createActions(deps: Deps): Actions {
  const today = deps.today();
  const store = createStore({
    screen: 'plan', missingApis: null, plans: [], plansKnown: false, currentPlanId: null, reading: null, work: null, failure: null, marked: false, checking: false, journal: EMPTY_JOURNAL,
    counting: defaultCounting(today, Number(today.slice(0, 4))),
  });
  const inTurn = createTurns();
  const plans = createOpenPlan(deps, store);

  const work: ActionContext['work'] = (name, act) => inTurn(async () => {
    const controller = new AbortController();
    const show = (done: number, total: number) => store.set({ work: { name, done, total, cancel: () => controller.abort() } });
    store.set({ failure: null });
    show(0, 1);
    try {
      const result = await act({ signal: controller.signal, onProgress: show });
      if (!result.ok) store.set({ failure: result.failure });
      return result;
    } finally {
      store.set({ work: null });
    }
  });

  const insert = (name: 'insert-plan' | 'insert-example' | 'adopt-table', act: (task: Task) => Promise<Result<PlanSummary>>) => work(name, async (task) => {
    const inserted = await act(task);
    if (!inserted.ok) return inserted;
    const opened = await plans.open(inserted.value.id);
    if (!opened.ok) store.set({ failure: opened.failure });
    return inserted;
  });

  const journal = createJournal(deps, store);
  const write: ActionContext['write'] = async (title, edits, task) => {
    const written = await deps.workbook.write(edits, task);
    if (written.ok) journal.add(title, written.value);
    return written.ok ? { ok: true, value: undefined } : written;
  };
  const context: ActionContext = { deps, store, plans, inTurn, work, write };

  let report: { of: readonly unknown[]; value: CompletionReport } | null = null;

  return {
    ...createJournalActions(context, journal),
    ...createMendActions(context),
    ...createMarkActions(context),
    ...createTrackingActions(context),
    ...createReportActions(context),
    ...createCheckActions(context),
    ...createRuleActions(context),
    getState: store.get,
    subscribe: store.subscribe,
    start: async () => {
      const missingApis = deps.workbook.missingApis();
      store.set({ missingApis });
      if (missingApis.some((api) => api.startsWith('ExcelApi'))) return;
      await work('read-plan', (task) => plans.open(null, task));
      const followed = await deps.workbook.follow(checkWhenChanged(context));
      if (!followed.ok) store.set({ failure: followed.failure });
    },
    showScreen: (screen) => store.set({ screen }),
    choosePlan: async (planId) => {
      await work('read-plan', (task) => plans.open(planId, task));
    },
    // in one file with the form that asks for it
    insertPlan: (input) => insert('insert-plan', async (task) => (await import(/* webpackChunkName: "plan-form" */ './insert-plan')).insertPlan({ ...deps, write }, input, task)),
    insertExample: (place) => insert('insert-example', (task) => insertExample({ ...deps, write }, place, task)),
    findTables: (scope) => work('find-tables', (task) => findCandidates(deps, scope, task)),
    firstChoice,
    // in one file with the panel that asks for them
    describeTable: async (candidate, choice, task) => inSlices(deps, (await import(/* webpackChunkName: "adopt-panel" */ './adopt/describe-table')).describeTableSteps(candidate, choice), task),
    adoptTable: (candidate, choice) => insert('adopt-table', async (task) => (await import(/* webpackChunkName: "adopt-panel" */ './adopt/adopt-table')).adoptTable({ ...deps, write }, candidate, choice, task)),
    addProgress: () => work('add-progress', async (task) => {
      const read = await plans.read();
      if (!read.ok) return read;
      const added = await addProgress({ ...deps, write }, read.value, task);
      if (!added.ok) return added;
      const again = await plans.read();
      return again.ok ? { ok: true, value: undefined } : again;
    }),
    missingProgress: () => {
      const { reading } = store.get();
      return reading ? missingProgress(reading.table) : [];
    },
    refresh: async () => {
      await work('read-plan', (task) => plans.open(store.get().currentPlanId, task));
    },
    showCell: async (row, column) => {
      const failure = await inTurn(async (): Promise<Failure | null> => {
        const { reading } = store.get();
        const shown = reading && await showCell(deps, reading, row, column);
        return shown && !shown.ok ? shown.failure : null;
      });
      store.set({ failure });
    },
    setCounting: (counting) => {
      plans.keepCounting();
      store.set({ counting });
    },
    completion: () => {
      const { reading, counting } = store.get();
      if (!reading) return null;
      const of = [reading, counting];
      if (!report || report.of.some((part, index) => part !== of[index])) report = { of, value: completionReport(reading.plan, counting) };
      return report.value;
    },
    dismissFailure: () => store.set({ failure: null }),
  };
}

import type { Failure, PlanReading, PlanSummary, Result, Task } from './state';
import { defaultCounting } from './default-counting';
import { summaryOf } from './plan-summary';
import type { Deps } from './ports';
import { readReading } from './read-reading';
import type { Store } from './store';

/** The plan that the screens show: finding it, reading it, noticing that it is gone. */
export interface OpenPlan {
  /** looks through the workbook and shows this plan; null: the one on the shown sheet, else the first */
  open(planId: string | null, task?: Task): Promise<Result<void>>;
  /** reads the shown plan afresh; once called off, the one that was read before stays */
  read(task?: Task): Promise<Result<PlanReading>>;
  /** after a change that nobody of us made: no progress bar, and no complaint about a cell that is being edited; false when that kept it from reading */
  readQuietly(): Promise<boolean>;
  /** from now on the way of counting is the person's own and no longer follows the plan's year */
  keepCounting(): void;
}

export function createOpenPlan(deps: Deps, store: Store): OpenPlan {
  let countingIsChosen = false;

  const current = (): PlanSummary | null => {
    const { plans, currentPlanId } = store.get();
    return plans.find(({ id }) => id === currentPlanId) ?? null;
  };

  const lookThrough = async (wanted: string | null): Promise<Result<void>> => {
    const surveyed = await deps.workbook.survey();
    if (!surveyed.ok) return surveyed;
    const plans = surveyed.value.plans.map(summaryOf);
    const { sheet } = surveyed.value.active;
    // A lost plan is shown only while it is the one that was open: nobody is greeted by it.
    const shown = plans.find(({ id }) => id === wanted) ?? plans.find((plan) => plan.sheet === sheet && !plan.lost) ?? plans.find((plan) => !plan.lost);
    const currentPlanId = shown?.id ?? null;
    const same = currentPlanId === store.get().currentPlanId;
    store.set({ plans, plansKnown: true, currentPlanId, ...(same ? {} : { reading: null, marked: false }) });
    return { ok: true, value: undefined };
  };

  const gone = (failure: Failure): Result<PlanReading> => {
    const lost = current();
    store.set({ reading: null, marked: false, plans: store.get().plans.map((plan) => (plan.id === lost?.id ? { ...plan, lost: true } : plan)) });
    return { ok: false, failure };
  };

  const read = async (task?: Task): Promise<Result<PlanReading>> => {
    const plan = current();
    if (!plan) return { ok: false, failure: { kind: 'plan-gone', rangeName: '' } };
    const { reading } = store.get();
    const result = await readReading(deps, plan, reading?.summary.id === plan.id ? reading : null, task);
    if (!result.ok) {
      if (result.failure.kind === 'plan-gone') return gone(result.failure);
      // What the screens show must not outlive a table that can no longer be read.
      if (result.failure.kind === 'no-plan-table') store.set({ reading: null });
      return result;
    }
    const { summary } = result.value;
    store.set({
      reading: result.value,
      plans: store.get().plans.map((known) => (known.id === summary.id ? summary : known)),
      ...(countingIsChosen ? {} : { counting: defaultCounting(deps.today(), summary.year) }),
    });
    return result;
  };

  const open = async (planId: string | null, task?: Task): Promise<Result<void>> => {
    const looked = await lookThrough(planId);
    if (!looked.ok || current() === null) return looked;
    const result = await read(task);
    if (!result.ok) return result;
    const marks = await deps.workbook.hasMarks(result.value.summary.sheet);
    if (marks.ok) store.set({ marked: marks.value });
    return marks.ok ? { ok: true, value: undefined } : marks;
  };

  return {
    open,
    read,
    readQuietly: async () => {
      const plan = current();
      const result = plan && !plan.lost ? await read() : await open(plan?.id ?? null);
      if (!result.ok && result.failure.kind === 'cell-editing') return false;
      // A lost plan stays on the list as lost; telling it anew at every change would only be in the way.
      if (!result.ok && !plan?.lost) store.set({ failure: result.failure });
      return true;
    },
    keepCounting: () => {
      countingIsChosen = true;
    },
  };
}

import type { ReportChoices } from '../../core/report';
import type { ActionContext } from '../action-context';
import type { Result } from '../state';

/** Keeps choices for reports with the shown plan. The record is read afresh before: another pane or a co-author may have changed it. */
export async function keepChoices({ deps, store }: Pick<ActionContext, 'deps' | 'store'>, planId: string, choices: ReportChoices): Promise<Result<void>> {
  const surveyed = await deps.workbook.survey();
  if (!surveyed.ok) return surveyed;
  const record = surveyed.value.plans.find((plan) => plan.record.id === planId)?.record;
  if (record === undefined) return { ok: false, failure: { kind: 'plan-gone', rangeName: planId } };
  // which reports share a sheet is what the workbook says, not what a screen remembers
  const report = { ...choices, onSharedSheets: record.report?.onSharedSheets ?? [] };
  if (JSON.stringify(record.report) === JSON.stringify(report)) return { ok: true, value: undefined };
  // not through the journal: what a form says is changed in the form, and would bury what a person wants to take back
  const written = await deps.workbook.apply([{ kind: 'plan-record', record: { ...record, report }, replace: true }]);
  if (written.ok) rememberChoices(store, planId, report);
  return written;
}

/** The plan's summary says from now on what its record says. */
export function rememberChoices(store: ActionContext['store'], planId: string, report: ReportChoices): void {
  const { plans, reading } = store.get();
  store.set({
    plans: plans.map((plan) => (plan.id === planId ? { ...plan, report } : plan)),
    ...(reading?.summary.id === planId ? { reading: { ...reading, summary: { ...reading.summary, report } } } : {}),
  });
}

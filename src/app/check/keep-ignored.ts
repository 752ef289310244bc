import { ignore, type Finding, type IgnoredFinding } from '../../core';
import type { ActionContext } from '../action-context';
import type { Result, Task } from '../state';

/** What a reason may be at most: a sentence or two. */
export const LONGEST_REASON = 500;

/** Lets findings of the shown plan stand, for one reason. Errors too, but never without a reason. */
export function ignoreFindings(context: ActionContext, findings: readonly Finding[], given: string, task: Task): Promise<Result<void>> {
  const reason = given.trim();
  if (reason === '') return Promise.resolve({ ok: false, failure: { kind: 'wrong-input', field: 'reason', reason: 'missing' } });
  if (reason.length > LONGEST_REASON) return Promise.resolve({ ok: false, failure: { kind: 'wrong-input', field: 'reason', reason: 'out-of-range', max: LONGEST_REASON } });
  const { reading } = context.store.get();
  if (!reading) return Promise.resolve({ ok: false, failure: { kind: 'plan-gone', rangeName: '' } });
  const on = context.deps.today();
  const added = new Map(findings.map((finding) => ignore(finding, reading.plan, reason, on)).map((entry) => [identity(entry), entry]));
  return keepIgnored(context, (kept) => [...kept.filter((entry) => !added.has(identity(entry))), ...added.values()], task);
}

/** Takes it back: the findings are said again. */
export function heedFindings(context: ActionContext, entries: readonly IgnoredFinding[], task: Task): Promise<Result<void>> {
  const taken = new Set(entries.map(identity));
  return keepIgnored(context, (kept) => kept.filter((entry) => !taken.has(identity(entry))), task);
}

/** What was kept is read afresh before it is changed: another pane or a co-author may have added to it. */
async function keepIgnored({ deps, store, plans }: ActionContext, change: (kept: IgnoredFinding[]) => IgnoredFinding[], task: Task): Promise<Result<void>> {
  const known = store.get().reading?.summary;
  const surveyed = await deps.workbook.survey();
  if (!surveyed.ok) return surveyed;
  const record = surveyed.value.plans.find((plan) => plan.record.id === known?.id)?.record;
  if (!known || !record) return { ok: false, failure: { kind: 'plan-gone', rangeName: known?.rangeName ?? '' } };
  const ignored = change(record.ignored ?? []);
  // not through the journal: it has its own way of taking back
  const applied = await deps.workbook.apply([{ kind: 'plan-record', record: { ...record, ignored }, replace: true }], task);
  if (!applied.ok) return applied;
  store.set({ plans: store.get().plans.map((plan) => (plan.id === known.id ? { ...plan, ignored } : plan)) });
  const read = await plans.read();
  return read.ok ? { ok: true, value: undefined } : read;
}

function identity({ code, column, number, content, under, judged }: IgnoredFinding): string {
  return JSON.stringify([code, column, number, content, under, judged]);
}

import { decodeCustomRuleSet, RULE_SETS, type CustomRuleSet, type RuleSetId } from '../../core';
import type { PlanRecord } from '../../workbook';
import type { ActionContext } from '../action-context';
import { summaryOf } from '../plan-summary';
import type { Result, Task } from '../state';

/**
 * Keeps in the workbook which rules look at the shown plan. A named set leaves the plan's own one aside, so that it can be taken up again; a set of one's own takes the
 * place of an earlier one. The record is read afresh before it is changed: another pane or a co-author may have written to it.
 */
export async function setRules({ deps, store, plans, write }: ActionContext, choice: RuleSetId | CustomRuleSet, task: Task): Promise<Result<void>> {
  const known = store.get().reading?.summary;
  const surveyed = await deps.workbook.survey();
  if (!surveyed.ok) return surveyed;
  const found = surveyed.value.plans.find((plan) => plan.record.id === known?.id);
  if (!known || !found) return { ok: false, failure: { kind: 'plan-gone', rangeName: known?.rangeName ?? '' } };
  const record = withRules(found.record, choice);
  const written = await write({ what: 'record', name: record.title }, [{ kind: 'plan-record', record, replace: true }], task);
  if (!written.ok) return written;
  store.set({ plans: store.get().plans.map((plan) => (plan.id === known.id ? summaryOf({ ...found, record }) : plan)) });
  const read = await plans.read();
  return read.ok ? { ok: true, value: undefined } : read;
}

function withRules({ rulesAside: _, ...record }: PlanRecord, choice: RuleSetId | CustomRuleSet): PlanRecord {
  if (typeof choice === 'string') return { ...record, ruleSetId: choice, ...(record.rules ? { rulesAside: true as const } : {}) };
  const rules = decodeCustomRuleSet(choice) ?? choice;
  return { ...record, rules: { ...rules, name: rules.name.trim() || nameOfBase(rules.base) } };
}

function nameOfBase(base: string): string {
  return (Object.hasOwn(RULE_SETS, base) ? RULE_SETS[base as RuleSetId] : RULE_SETS.logframe).name;
}

import type { Plan, PlanItem } from '../../../../src/core/plan/plan';
import { RULE_CODES } from '../../../../src/core/validation/finding-codes';
import type { CheckOptions, RuleSet } from '../../../../src/core/validation/rule';
import { item, planOf } from '../../plan-builder';

/**
 * What a rule says about small plans. `fires`: the rows (numbers of the items) it must speak about, with ":column" where it speaks about a cell. `silent`: look-alikes.
 * The last entry is what the check is told besides the plan.
 */
export interface Example {
  fires: [name: string, plan: Plan, places: string[], options?: CheckOptions][];
  silent: [name: string, plan: Plan, options?: CheckOptions][];
}

export const everyRule: RuleSet = { id: 'custom', name: 'Mọi quy tắc', source: { document: 'S0', place: '' }, rules: RULE_CODES };

export function area(number = '1', more: Partial<PlanItem> = {}): PlanItem {
  return item('area', number, more);
}

export function result(number = '1.1', more: Partial<PlanItem> = {}): PlanItem {
  return item('result', number, more);
}

export function act(number = '1.1.1', more: Partial<PlanItem> = {}): PlanItem {
  return item('activity', number, more);
}

/** One area, one result and these activities. */
export function under(...activities: PlanItem[]): Plan {
  return planOf([area(), result(), ...activities]);
}

/** Two activities under one result. */
export function two(first: Partial<PlanItem>, second: Partial<PlanItem> = {}): Plan {
  return under(act('1.1.1', first), act('1.1.2', second));
}

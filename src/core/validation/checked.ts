import type { Plan } from '../plan/plan';
import type { Families } from './families';
import type { Finding } from './finding';
import type { Said } from './finds';
import type { Seen } from './inquiry';
import type { CheckOptions, RuleSet } from './rule';
import type { Speakers } from './speakers';

/** What a check has said, kept so that after an edit only what the edit touched is looked at again. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly plan: Plan;
  readonly ruleSet: RuleSet;
  readonly options: CheckOptions;
  /** for each item of the plan, what was said about it */
  readonly said: readonly (readonly Said[])[];
  readonly speakers: Speakers;
  /** whether the items stand in the order of their rows, as in every plan that was read from a sheet */
  readonly ascending: boolean;
  readonly seen: Seen;
  readonly decisions: ReadonlyMap<number, string>;
  readonly families: Families;
  readonly followed: boolean;
}

import type { Failure } from '../state';
import type * as rules from './rule-book';

export type RuleBook = typeof rules;

let ruleBook: RuleBook | null = null;

/** The rules and what applies them come when the first plan is read: the pane's first screen needs none, and there are many. Null where their file does not come. */
export async function loadRules(): Promise<RuleBook | null> {
  try {
    ruleBook ??= await import(/* webpackChunkName: "rules" */ './rule-book');
  } catch {
    // said by whoever asked, who tries again
  }
  return ruleBook;
}

/** The same at once, for what is only asked beside a plan that was read. */
export function loadedRules(): RuleBook {
  if (ruleBook === null) throw new Error('rules were asked for before a plan was read');
  return ruleBook;
}

export const RULES_NOT_LOADED = { kind: 'rules-not-loaded' } as const satisfies Failure;

import type { RuleCode } from './finding-codes';
import type { RuleSet } from './rule';

const always: readonly RuleCode[] = [
  'cell-error', 'missing-content', 'missing-period', 'missing-lead', 'missing-support',
  'period-unreadable', 'period-backwards', 'period-outside-year', 'period-outside-parent', 'period-touches', 'period-against-product',
  'number-duplicate', 'number-skipped', 'number-out-of-order', 'number-wrong-level', 'number-missing',
  'result-without-activity', 'row-before-area', 'nothing-to-repeat',
  'progress-unreadable', 'progress-above-100', 'progress-falling', 'overdue', 'done-unproved', 'completed-on-unreadable', 'completed-in-future', 'completed-before-plan',
];
const money: readonly RuleCode[] = [
  'missing-budget', 'budget-unreadable', 'budget-ambiguous', 'budget-too-small', 'budget-too-large', 'budget-negative', 'budget-as-text', 'budget-partial', 'budget-short', 'budget-unexplained',
];

/** The named rule sets; a set of one's own is any list of codes. The annex has no indicator and no budget, so its set does not ask for them. */
export const RULE_SETS = {
  'logframe': {
    id: 'logframe', name: 'Khung lô-gích', source: { document: 'S0', place: 'Bảng 2.2' },
    rules: [...always, ...money, 'missing-indicator', 'missing-verification', 'area-without-result', 'area-missing'],
  },
  'annex': {
    id: 'annex', name: 'Phụ lục', source: { document: 'S3', place: 'Phụ lục' },
    rules: [...always, 'missing-product', 'area-without-activity'],
  },
  'form-1b': {
    id: 'form-1b', name: 'Mẫu 1b', source: { document: 'S4', place: 'Mẫu 1b' },
    rules: [...always, ...money, 'missing-indicator', 'missing-product', 'missing-verification', 'area-without-activity', 'area-missing'],
  },
} as const satisfies Record<string, RuleSet>;

export type RuleSetId = keyof typeof RULE_SETS;

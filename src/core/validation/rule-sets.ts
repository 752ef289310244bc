import type { RuleCode } from './finding-codes';
import type { RuleSet } from './rule';

const always: readonly RuleCode[] = [
  'cell-error', 'missing-content', 'missing-period', 'missing-lead', 'missing-support',
  'period-unreadable', 'period-backwards', 'period-outside-year', 'period-outside-parent', 'period-touches', 'period-against-product',
  'number-duplicate', 'number-skipped', 'number-out-of-order', 'number-wrong-level', 'number-mistyped', 'number-missing',
  'result-without-activity', 'row-before-area', 'nothing-to-repeat', 'repeats-above',
  'progress-unreadable', 'progress-above-100', 'progress-falling', 'overdue', 'progress-not-begun', 'done-unproved', 'completed-on-unreadable', 'completed-in-future', 'completed-before-plan',
  'lead-several', 'lead-with-support', 'lead-generic', 'office-several-names', 'share-impossible', 'leftover', 'document-two-dates',
];
const money: readonly RuleCode[] = [
  'missing-budget', 'budget-unreadable', 'budget-ambiguous', 'budget-too-small', 'budget-too-large', 'budget-negative', 'budget-as-text', 'budget-partial', 'budget-short', 'budget-unexplained',
];

const indicators: readonly RuleCode[] = ['missing-indicator', 'indicator-intention', 'indicator-vague'];

/**
 * The named rule sets: each asks only for what its form has a column for, so that no table is blamed for a form it does not follow. Copies of them can be changed
 * (see `CustomRuleSet`).
 */
export const RULE_SETS = {
  'logframe': {
    id: 'logframe', name: 'Khung lô-gích', source: { document: 'S0', place: 'Bảng 2.2' },
    rules: [...always, ...money, ...indicators, 'missing-verification', 'area-without-result', 'area-missing'],
  },
  // no indicator and no budget; groups with tasks, no results between. Areas are asked for only where a person named programme and kind of unit
  'annex': {
    id: 'annex', name: 'Phụ lục', source: { document: 'S3', place: 'Phụ lục' },
    bareHeadings: true, rules: [...always, 'missing-product', 'area-without-activity', 'area-missing'],
  },
  // S4 limits the text of the plan (Mẫu 1a) to which its table belongs
  'form-1b': {
    id: 'form-1b', name: 'Mẫu 1b', source: { document: 'S4', place: 'Mẫu 1b' },
    bareHeadings: true, rules: [...always, ...money, ...indicators, 'missing-product', 'missing-verification', 'area-without-activity', 'area-missing', 'text-too-long'],
  },
  // Nhiệm vụ, Sản phẩm, Kinh phí dự kiến in blocks I–VII: what is to come out is a product, so no indicator and no document of proof is asked for; the text around it is short
  'outline': {
    id: 'outline', name: 'Đề cương', source: { document: 'S0', place: 'phần III, mục 3: Kế hoạch triển khai các nhiệm vụ cải cách hành chính' },
    bareHeadings: true, rules: [...always, ...money, 'missing-product', 'area-without-activity', 'area-missing', 'text-too-long'],
  },
} as const satisfies Record<string, RuleSet>;

export type RuleSetId = keyof typeof RULE_SETS;

/** What the readers of a table say, before any rule looks at the plan. */
export const READER_CODES = ['heading-not-found', 'column-twice', 'old-encoding', 'number-as-date', 'more-tables', 'plan-year-unknown', 'plan-year-differs', 'column-lost', 'period-column-missing', 'content-column-missing', 'merged-cells', 'merged-budget'] as const;

/** What the rules say: one code a rule (src/core/validation/rule-table.ts). */
export const RULE_CODES = [
  'cell-error',
  'missing-content', 'missing-indicator', 'missing-product', 'missing-verification', 'missing-budget', 'missing-period', 'missing-lead', 'missing-support',
  'budget-unreadable', 'budget-ambiguous', 'budget-too-small', 'budget-too-large', 'budget-negative', 'budget-as-text', 'budget-partial', 'budget-short', 'budget-unexplained',
  'period-unreadable', 'period-backwards', 'period-outside-year', 'period-outside-parent', 'period-touches', 'period-against-product', 'period-not-plain',
  'number-duplicate', 'number-skipped', 'number-out-of-order', 'number-wrong-level', 'number-mistyped', 'number-missing',
  'area-without-result', 'area-without-activity', 'result-without-activity', 'row-before-area', 'nothing-to-repeat', 'repeats-above', 'area-missing',
  'progress-unreadable', 'progress-above-100', 'progress-falling', 'overdue', 'progress-not-begun', 'done-unproved', 'completed-on-unreadable', 'completed-in-future', 'completed-before-plan',
  'lead-several', 'lead-with-support', 'lead-generic', 'office-several-names',
  'indicator-intention', 'indicator-vague', 'share-impossible',
  'leftover', 'document-two-dates', 'text-too-long',
] as const;

/** Every code a reader or a rule can give. Stable: never rename one, a workbook may have it in its list of ignored findings. */
export const FINDING_CODES = [...READER_CODES, ...RULE_CODES] as const;

export type RuleCode = (typeof RULE_CODES)[number];
export type FindingCode = (typeof FINDING_CODES)[number];

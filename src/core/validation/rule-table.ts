import type { Rule } from './rule';
import { budgetCellRules } from './rules/budget-cell';
import { budgetSumRules } from './rules/budget-sums';
import { cellError } from './rules/cell-error';
import { missingRules } from './rules/missing';
import { numberRules } from './rules/numbers';
import { periodUnreadable } from './rules/period-cell';
import { progressRules } from './rules/progress-cells';
import { structureRules } from './rules/structure';

/** Every rule there is; which of them a form is checked by is said in `rule-sets.ts`. */
export const RULES: readonly Rule[] = [cellError, ...missingRules, ...budgetCellRules, ...budgetSumRules, periodUnreadable, ...numberRules, ...structureRules, ...progressRules];

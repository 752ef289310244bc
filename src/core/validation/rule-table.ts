import type { Rule } from './rule';
import { areaMissing } from './rules/area-missing';
import { budgetAsText } from './rules/budget-as-text';
import { budgetCellRules } from './rules/budget-cell';
import { budgetSumRules } from './rules/budget-sums';
import { budgetTooLarge } from './rules/budget-too-large';
import { cellError } from './rules/cell-error';
import { documentTwoDates } from './rules/document-dates';
import { indicatorRules } from './rules/indicator-quality';
import { leadGeneric, leadSeveral, leadWithSupport } from './rules/lead-cell';
import { leftovers } from './rules/leftovers';
import { completedOnRules } from './rules/completed-on';
import { doneUnproved } from './rules/done-unproved';
import { missingRules } from './rules/missing';
import { numberDuplicate } from './rules/number-duplicate';
import { gapRules } from './rules/number-gaps';
import { numberMissing } from './rules/number-missing';
import { numberMistyped } from './rules/number-mistyped';
import { numberWrongLevel } from './rules/number-wrong-level';
import { overdue, progressNotBegun } from './rules/overdue';
import { periodAgainstProduct } from './rules/period-against-product';
import { periodBackwards } from './rules/period-backwards';
import { officeSeveralNames } from './rules/office-names';
import { periodUnreadable } from './rules/period-cell';
import { periodNotPlain } from './rules/period-not-plain';
import { periodOutsideParent } from './rules/period-outside-parent';
import { periodOutsideYear } from './rules/period-outside-year';
import { periodTouches } from './rules/period-touches';
import { progressRules } from './rules/progress-cells';
import { progressFalling } from './rules/progress-falling';
import { repeatsAbove } from './rules/repeats-above';
import { structureRules } from './rules/structure';
import { textTooLong } from './rules/text-limits';

/** Every rule there is; which of them a form is checked by is said in `rule-sets.ts`. */
export const RULES: readonly Rule[] = [
  cellError, ...missingRules,
  ...budgetCellRules, budgetTooLarge, budgetAsText, ...budgetSumRules,
  periodUnreadable, periodBackwards, periodOutsideYear, periodOutsideParent, periodTouches, periodAgainstProduct, periodNotPlain,
  numberDuplicate, ...gapRules, numberWrongLevel, numberMistyped, numberMissing, ...structureRules, repeatsAbove, areaMissing,
  ...progressRules, progressFalling, overdue, progressNotBegun, doneUnproved, ...completedOnRules,
  leadSeveral, leadWithSupport, leadGeneric, officeSeveralNames,
  ...indicatorRules,
  leftovers, documentTwoDates, textTooLong,
];

import type { Finding, IgnoredFinding } from '../../core';
import type { ActionContext } from '../action-context';
import type { Result } from '../state';
import { heedFindings, ignoreFindings } from './keep-ignored';
import type { CheckSheetMade, CheckSheetWords } from './make-check-sheet';

export interface CheckActions {
  /** lets findings of the shown plan stand; kept in the workbook with the reason */
  ignoreFindings(findings: readonly Finding[], reason: string): Promise<Result<void>>;
  /** says what was let stand again */
  heedFindings(entries: readonly IgnoredFinding[]): Promise<Result<void>>;
  /** puts all findings on a sheet to print, in place of the earlier one */
  makeCheckSheet(words: CheckSheetWords): Promise<Result<CheckSheetMade>>;
}

export function createCheckActions(context: ActionContext): CheckActions {
  return {
    ignoreFindings: (findings, reason) => context.work('ignore', (task) => ignoreFindings(context, findings, reason, task)),
    heedFindings: (entries) => context.work('ignore', (task) => heedFindings(context, entries, task)),
    // loaded when it is asked for: most days nobody prints
    makeCheckSheet: (words) => context.work('check-sheet', async (task) => (await import('./make-check-sheet')).makeCheckSheet(context, words, task)),
  };
}

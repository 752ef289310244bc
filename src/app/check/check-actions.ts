import type { Finding, IgnoredFinding } from '../../core';
import type { ActionContext } from '../action-context';
import type { Result } from '../state';
import { heedFindings, ignoreFindings } from './keep-ignored';

export interface CheckActions {
  /** lets findings of the shown plan stand; kept in the workbook with the reason */
  ignoreFindings(findings: readonly Finding[], reason: string): Promise<Result<void>>;
  /** says what was let stand again */
  heedFindings(entries: readonly IgnoredFinding[]): Promise<Result<void>>;
}

export function createCheckActions(context: ActionContext): CheckActions {
  return {
    ignoreFindings: (findings, reason) => context.work('ignore', (task) => ignoreFindings(context, findings, reason, task)),
    heedFindings: (entries) => context.work('ignore', (task) => heedFindings(context, entries, task)),
  };
}

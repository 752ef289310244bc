import { completion, countActivities, type Plan } from '../core';
import type { CompletionReport, CountingSettings } from './state';

/** Completion together with the activities that are in no figure. */
export function completionReport(plan: Plan, { cutOff, span }: CountingSettings): CompletionReport {
  const at = { cutOff, span };
  return { completion: completion(plan, at), ...countActivities(plan, at) };
}

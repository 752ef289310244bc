import { ROWS_A_STEP, type PlanItem, type Steps } from '../../core';

/** Data of plain objects and lists. Meanings of equal cells mostly are one object already, so that this is quick. */
function areAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const other = b as Record<string, unknown>;
  return Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([key, value]) => areAlike(value, other[key]));
}

/** The items, each as the object it was before when nothing about it is new. Both lists are in the order of their rows. */
export function* keepItemsSteps(before: readonly PlanItem[], items: readonly PlanItem[]): Steps<PlanItem[]> {
  const kept: PlanItem[] = [];
  let at = 0;
  for (const item of items) {
    if (kept.length % ROWS_A_STEP === 0) yield;
    while (at < before.length && (before[at] as PlanItem).row < item.row) at += 1;
    const known = before[at];
    kept.push(known !== undefined && areAlike(known, item) ? known : item);
  }
  return kept;
}

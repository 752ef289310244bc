import type { PlanItem } from '../plan/plan';
import { beginsPlainly } from './rule';

/** What a sentence calls a row: its number, or where that is blank or a bullet the beginning of its content. */
export function nameOf({ number, content }: Pick<PlanItem, 'number' | 'content'>): string {
  return beginsPlainly(number) || /[\p{L}\p{N}]/u.test(number) ? number : content.slice(0, 60);
}

import type { MendId } from './mend-ids';
import { RULES } from './rule-table';

const MENDS_BY_CODE: ReadonlyMap<string, MendId> = new Map([...RULES.flatMap(({ code, mend }) => (mend === null ? [] : [[code, mend] as const])), ['merged-cells', 'unmerge']]);

/** The mend of what a rule or a reader found; null: a person has to do it. @example mendOf('budget-as-text') // 'number-from-text' */
export function mendOf(code: string): MendId | null {
  return MENDS_BY_CODE.get(code) ?? null;
}

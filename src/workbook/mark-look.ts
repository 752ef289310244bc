import type { Edit } from './edit';

export type MarkSeverity = Extract<Edit, { kind: 'mark' }>['severity'];

/** One shade off Excel's own presets: a person's rule with Excel's red is never taken for ours. */
export const MARK_FILLS: Record<MarkSeverity, string> = { error: '#FFC7CD', warning: '#FFEB9B', hint: '#DDEBF6' };

const MARKER = 'CCHC:';

/** A rule that is always true and carries our name. It names no cell, so nothing shifts when Excel moves it. */
export function markFormula(severity: MarkSeverity): string {
  return `=LEN("${MARKER}${severity}")>0`;
}

export function isMarkFormula(formula: string): boolean {
  return formula.includes(`LEN("${MARKER}`);
}

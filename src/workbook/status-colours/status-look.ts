/** What a colour on the sheet says of an activity. */
export type ShownStatus = 'on-time' | 'late' | 'overdue';

/** How each status looks: not by colour alone (late leans, overdue is bold), and none of the shades of a finding's mark (see `mark-look.ts`). */
export const STATUS_LOOKS: Record<ShownStatus, { fill: string; font: string; bold: boolean; italic: boolean }> = {
  'on-time': { fill: '#C6E0B4', font: '#1E4D1E', bold: false, italic: false },
  'late': { fill: '#F8CBAD', font: '#6B2F00', bold: false, italic: true },
  'overdue': { fill: '#C00000', font: '#FFFFFF', bold: true, italic: false },
};

/** The name that holds a plan's due dates by their wording begins like this; a rule that asks for it is ours. */
export const DUE_NAME_PREFIX = 'CCHC_Han_';

/** The name that holds the words of progress. Rules carry a place in its text: with other words it needs another name, or older rules would misread them. */
export const PROGRESS_NAME = 'CCHC_Chu';

/** Whether a conditional format's rule is one of these; of the plan whose due days have this name, when one is given. */
export function isStatusFormula(formula: string, dueName?: string): boolean {
  return formula.includes(dueName === undefined ? DUE_NAME_PREFIX : `${dueName},`);
}

import { formatDate } from '../dates';
import type { vi } from '../vi';
import { columns } from './columns';

function between(min?: number, max?: number): string {
  if (min !== undefined && max !== undefined) return `from ${min} to ${max}`;
  if (min !== undefined) return `at least ${min}`;
  return max !== undefined ? `at most ${max}` : 'within the limits';
}

export const failures: typeof vi.failures = {
  'protected-sheet': ({ sheet }) => `Sheet “${sheet}” is protected and cannot be written to; unprotect it (Review → Unprotect Sheet) and try again.`,
  'protected-workbook': () =>
    'The structure of this workbook is protected, so no sheet can be added; unprotect it (Review → Protect Workbook), or put the table on a sheet that is already there.',
  'cell-editing': () => 'A cell in the workbook is being edited; press Enter to keep it or Esc to leave it, then try again.',
  'sheet-gone': ({ sheet }) => `Sheet “${sheet}” is no longer in the workbook; choose another plan, or open an earlier copy of the file if the sheet was deleted by mistake.`,
  'plan-gone': ({ rangeName }) =>
    `The plan's table (range name ${rangeName}) cannot be found because its name or sheet was deleted. If the table still stands on a sheet, use “Take over an existing table”; if its sheet was deleted by mistake, open an earlier copy of the file, because Excel cannot undo the deletion of a sheet.`,
  'api-missing': ({ api }) => `This Excel lacks ${api}, which this needs; update Office or open the workbook in Excel on the web.`,
  'too-large': ({ cells }) => `The range has ${cells} cells, more than Excel takes at once; lay out fewer rows, or clear what is not needed around the table, and try again.`,
  'not-blank': ({ sheet, address }) =>
    `Sheet “${sheet}”, range ${address} has filled cells, merged cells or data validation, so nothing was written there; choose another place.`,
  'cell-changed': ({ sheet, address }: { sheet: string; address: string }) =>
    `Cell ${address} of the sheet “${sheet}” has just been changed, so nothing was changed; look again, then repeat.`,
  'rows-moved': ({ sheet }: { sheet: string }) =>
    `Rows or columns of sheet “${sheet}” were inserted, deleted or moved at the very moment of writing, so nothing was changed; look again and do it anew.`,
  'rows-blocked': ({ sheet, address, by }) =>
    `Rows cannot be inserted into the sheet “${sheet}” because ${{ merged: 'merged cells lie', spill: 'what one formula fills lies', table: 'an Excel table lies', ours: 'another table of this add-in lies' }[by]} across that place (${address}); nothing was changed. Move it away, then try again.`,
  'mend-changed': ({ sheet }: { sheet: string }) =>
    `The table on the sheet “${sheet}” changed after the preview, so nothing was corrected; look at the preview again.`,
  'half-written': ({ sheet, detail }) =>
    `Excel stopped in the middle of writing to sheet “${sheet}”${detail === '' ? '' : ` (${detail})`} and what was written could not be taken back; look at that sheet, clear what should not be there, and try again.`,
  'sent-unreadable': () => 'What this file remembers of the replaced functions cannot be read any more, so nothing was replaced or put back; use the copy from before it was prepared.',
  cancelled: () => 'Stopped as you asked; the workbook is as it was before.',
  excel: ({ code, detail }) =>
    `Excel reported ${code}${detail === '' ? '' : ` (${detail})`}, so this was not finished; look at the table and try again, and if it stays, save, close and reopen Excel.`,
  occupied: ({ sheet, address, filledCells }) => `Sheet “${sheet}”, range ${address} has ${filledCells} filled cells, so nothing was inserted; choose another place.`,
  'no-plan-table': ({ sheet, address }) =>
    `No heading row of a plan was recognised on sheet “${sheet}”, range ${address}; restore the headings (TT, Nội dung, Thời gian…) and press “Read the table again”.`,
  'report-unreadable': ({ sheet, reason }) => (reason === 'columns-moved'
    ? `Sheet “${sheet}”: columns of the report were added, removed or moved, so what belongs where cannot be told, and nothing was written. Put columns (1) to (9) back and try again, or make the report on a new sheet.`
    : `Sheet “${sheet}” is no longer recognised as the report that was made (its content or the key column at its right was deleted), and nothing was written. Make the report on a new sheet; this one stays as it is.`),
  'report-replaces': ({ sheet, cells }) => `Sheet “${sheet}”: making the report again would count ${cells.length} cells anew (figures typed over ours, or formulas of which only the value is kept); nothing was written.`,
  'cut-off-outside': ({ first }) => `The cut-off has to be a date, not before ${formatDate(first, 'en-GB')}, on which the reported period begins; choose another.`,
  'rules-not-loaded': () => 'The part that checks plans could not be loaded, so the plan cannot be shown yet; check the network connection, then press “Read the table again”. Your workbook has not been changed.',
  'part-not-loaded': () => 'The part that makes Word files could not be loaded. Check the network and press again; the report in Excel is not affected.',
  'role-twice': ({ role, letters }) => `Columns ${letters.join(' and ')} were both given the meaning “${columns[role]}”; change one of them.`,
  'role-missing': ({ role }) => `No column was given the meaning “${columns[role]}”; choose one before using the table.`,
  'table-changed': ({ sheet, address }) => `Sheet “${sheet}” has just changed: the table’s heading is no longer at ${address}. The table was not taken over; press “Look again”.`,
  'check-sheet-blocked': ({ sheet, address }) =>
    `The check sheet needs more rows, but sheet “${sheet}”, range ${address} has filled cells, merged cells or data validation, so nothing was written; move them to another sheet and make the check sheet again.`,
  'wrong-input': ({ field, reason, min, max }) => {
    const name = { year: 'Plan year', unitName: 'Unit name', areas: 'Areas', results: 'Results', activities: 'Activities', reason: 'Reason' }[field];
    if (reason === 'missing') return field === 'areas' ? 'Tick at least one area.' : `${name} is blank; fill it in.`;
    if (reason === 'not-a-number') return `${name} must be a whole number in digits.`;
    return field === 'unitName' || field === 'reason' ? `${name} is too long; make it shorter.` : `${name} must be ${between(min, max)}.`;
  },
};

import { formatDate } from '../dates';
import type { checkSheet as vietnamese } from '../vi/check-sheet';

/** The printed check sheet. */
export const checkSheet: typeof vietnamese = {
  sheetName: 'Check sheet',
  title: 'CHECK SHEET OF THE PLAN',
  plan: (title, unitName) => (unitName === '' || title.includes(unitName) ? title : `${title} – ${unitName}`),
  line: (sheet, address, ruleSet, date) => `Sheet “${sheet}”, range ${address} · Rule set: ${ruleSet} · Checked on: ${formatDate(date, 'en-GB')}`,
  totals: ({ error, warning, hint }, ignored) => `Errors: ${error} · Warnings: ${warning} · Hints: ${hint} · Ignored: ${ignored}`,
  columns: { nth: 'No.', severity: 'Severity', place: 'Place (press to go there)', what: 'What is wrong', why: 'Why it matters', todo: 'What to do', note: 'Remarks' },
  ignored: (count) => `Ignored, with a reason (${count})`,
  reason: (reason, date) => `Ignored on ${formatDate(date, 'en-GB')}: ${reason}`,
  notesTitle: 'Remarks about what is no longer found',
  ownTitle: 'Added rows',
  make: 'Make the check sheet',
  made: (sheet, findings, again) => `The check sheet was ${again ? 'made again' : 'made'} on sheet “${sheet}”: ${findings} lines.`,
  keptNotes: (notes, apart) => `${notes} remarks were kept${apart > 0 ? `; ${apart} of them are about what is no longer found and stand at the end` : ''}.`,
  leftOld: 'Columns of the earlier sheet were added, deleted or moved, so its remarks could not be read; it was left as it is, and the new one is on a sheet of its own.',
};

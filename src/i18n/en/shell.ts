import type { vi } from '../vi';

export const shell: typeof vi.shell = {
  paneName: 'Administrative reform plan',
  tabsLabel: 'Screens',
  tabs: { plan: 'Plan', check: 'Check', progress: 'Progress' },
  errorsMark: 'errors',
  loading: 'Looking for plans in this workbook…',
  picker: {
    label: 'Plan shown',
    choose: 'Choose a plan',
    lostMark: (title) => `${title} (table missing)`,
    lost: (title) =>
      `The table of “${title}” cannot be found: its sheet or its range name was deleted. If the table still stands on a sheet, use “Take over an existing table”; if its sheet was deleted by mistake, open an earlier copy of the file, because Excel cannot undo the deletion of a sheet.`,
    othersLost: (count) => `The tables of ${count} other plans in this workbook cannot be found.`,
  },
  work: {
    'insert-plan': 'Inserting the plan',
    'insert-example': 'Inserting the example',
    'read-plan': 'Reading the table',
    mark: 'Marking',
    unmark: 'Removing marks',
    'find-tables': 'Looking for tables',
    'adopt-table': 'Taking over the table',
    'add-progress': 'Adding progress columns',
    ignore: 'Remembering',
    'check-sheet': 'Making the check sheet',
    'choose-rules': 'Changing the rule set',
  },
  waiting: 'If a cell in the sheet is being typed into, press Enter or Esc to go on.',
  workSteps: (done, total) => `${done}/${total}`,
  cancel: 'Cancel',
  dismiss: 'Close message',
  readAgain: 'Read the table again',
  unsupported: {
    title: 'This version of Excel is not supported',
    explain: 'The add-in needs Excel 2021, Excel 2024, Microsoft 365 or Excel on the web. Your workbook has not been changed.',
    missing: 'This Excel lacks:',
    whatToDo: 'Update Office (File → Account → Update Options), or open this workbook in Excel on the web.',
  },
  withoutFunctions: (apis) => `This Excel lacks ${apis}: the CCHC functions do not work in cells, but every screen here does.`,
  crash: {
    title: 'This screen met a programming error',
    explain: 'This screen has not changed the workbook. Press “Reopen the screen”; if the error stays, close this pane and open it again.',
    reopen: 'Reopen the screen',
    unexpected: (detail) => `The program met an unexpected error (${detail}), so this may not be finished; look at the table, then close this pane and open it again.`,
  },
};

import type { journal as source } from '../vi/journal';

export const journal: typeof source = {
  title: 'Written into the workbook',
  undo: 'Undo',
  undoLast: (what) => `Undo: ${what}`,
  earlier: (count) => `${count} earlier (undone one by one, the latest first)`,
  dropped: (count) => `${count} older can no longer be undone here.`,
  entries: {
    'insert-plan': ({ name = '' }) => `Insert the plan “${name}”`,
    'insert-example': () => 'Insert the example',
    'adopt-table': ({ name = '' }) => `Take over the table “${name}”`,
    'add-progress': () => 'Add the columns of progress',
    mend: ({ name = '', count = 0 }) => `${name} (${count} cells)`,
    report: ({ name = '' }) => (name === '' ? 'Make a report' : `Make the report “${name}”`),
    tracking: ({ name = '' }) => (name === '' ? 'Make the follow-up sheet' : `Make the follow-up sheet of “${name}”`),
    send: ({ count = 0 }) => (count > 0 ? `Replace CCHC functions by values (${count} cells)` : 'Replace CCHC functions by values'),
    'put-back': () => 'Put CCHC functions back',
    'colour-status': () => 'Colour by status',
    'uncolour-status': () => 'Take the status colours off',
    'check-sheet': () => 'Make the check sheet',
    record: ({ name = '' }) => (name === '' ? 'Change the plan’s settings' : `Change a setting: ${name}`),
  },
  at: (what, time) => (time === '' ? what : `${what} · ${time}`),
  confirm: {
    title: (what) => `Undo “${what}”?`,
    rest: 'Undo the rest',
    forget: 'Take it off the list',
    keep: 'Leave it',
    restored: (count, rows) => `${rows === 0 ? '' : `${rows} inserted rows will go. `}${count > 0 ? `${count} cells will get back what they held.` : rows > 0 ? '' : 'No cell can get back what it held.'}`.trim(),
  },
  done: (what, restored, rows) => {
    const parts = [...(rows === 0 ? [] : [`${rows} inserted rows are gone`]), ...(restored === 0 ? [] : [`${restored} cells hold again what they held`])];
    return `Undone: “${what}”${parts.length === 0 ? '' : `; ${parts.join('; ')}`}.`;
  },
  close: 'Close the message',
  skipped: {
    changed: (count) => `${count} cells were changed since and are left as they are:`,
    lost: (count) => `${count} cells cannot be found any more (rows deleted, or rows or columns inserted right beside them) and are left as they are:`,
    shifted: (count) => `${count} cells held formulas that name rows which have moved; they are left as they are, please look at them:`,
  },
  cell: (sheet, address, text) => (text === '' ? `${sheet}!${address}` : `${sheet}!${address}: ${text}`),
  more: (count) => `and ${count} more`,
  kept: {
    changed: (sheet, places) => `The sheet “${sheet}” holds something else by now${places === '' ? '' : ` (${places})`} and is left as it is.`,
    used: (sheet, places) => `The sheet “${sheet}” is used by other formulas or names (${places}) and is left as it is.`,
    only: (sheet) => `The sheet “${sheet}” is the only one to be seen and is left as it is.`,
  },
  keptRows: {
    changed: (sheet, rows) => `The inserted rows ${rows} of the sheet “${sheet}” hold something else by now, or have rows right under them; they stay, with the formulas written together with them.`,
    look: (sheet, rows) => `The inserted rows ${rows} of the sheet “${sheet}” were given colours, lists for typing or rules of colour since; they stay, with the formulas written together with them.`,
    used: (sheet, rows) => `The inserted rows ${rows} of the sheet “${sheet}” are used by another formula or name; they stay, with the formulas written together with them.`,
    lost: (sheet, rows) => `Not all of the rows inserted into the sheet “${sheet}” are found any more (they were ${rows}); everything written together with them stays.`,
  },
  gone: (sheets) => `The sheet ${sheets} is not in the workbook any more: there is nothing to undo on it.`,
  looks: (places) => `Formats or rules for typing in ${places} are left as they are; please look at them.`,
  beside: {
    chart: (sheet) => `The chart on the sheet “${sheet}” was drawn from other cells and is left as it is; please look at the cells that it shows.`,
    colours: (sheet) => `The status colours on the sheet “${sheet}” were changed since (or their rows moved) and are left as they are; “Renew the colours” on the progress screen paints them anew.`,
    sent: () => 'Some cells cannot get their CCHC function back: the file still remembers those functions, and “Put back” on the progress screen offers them.',
  },
  left: (names) => `The setting ${names} was changed since and is left as it is.`,
};

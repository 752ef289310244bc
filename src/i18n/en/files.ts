import type { files as vietnamese } from '../vi/files';

const lossNames = {
  macros: 'macros', 'external-links': 'links to other files', charts: 'charts', 'chart-sheets': 'chart sheets', 'pivot-tables': 'pivot tables', slicers: 'slicers',
  shapes: 'shapes and text boxes', 'form-controls': 'form controls', 'embedded-objects': 'embedded files', 'threaded-comments': 'threaded comments', connections: 'data connections', 'data-model': 'a data model',
  ribbon: 'a ribbon tab of its own', signature: 'a digital signature', 'custom-properties': 'custom file properties', sparklines: 'sparklines', 'extended-validation': 'lists taken from other sheets',
  'filter-criteria': 'filters in use', 'dynamic-arrays': 'dynamic array formulas', 'protected-ranges': 'ranges open for editing', 'workbook-protection': 'protection of the structure', scenarios: 'scenarios',
  'data-tables': 'data tables', 'odd-dates': 'date cells with too large a number', 'linked-values': 'links on numbers or formulas', 'conditional-rules': 'some kinds of conditional formats',
};

type LossName = keyof typeof lossNames;
const list = (losses: readonly { what: LossName; count: number }[]): string => losses.map(({ what, count }) => `${lossNames[what]} (${count})`).join(', ');
const formats = { xls: '.xls (Excel 97–2003)', xlsb: '.xlsb', ods: '.ods', docx: 'a Word document', pptx: 'a presentation', 'strict-xlsx': 'Strict Open XML' };

export const files: typeof vietnamese = {
  failures: {
    'not-a-workbook': () => 'This is not an Excel workbook; choose a file that ends in .xlsx.',
    damaged: ({ detail }) => `The file is damaged or not wholly downloaded (${detail}); open it in Excel, save it as a new file and try again.`,
    encrypted: () => 'The file has a password and cannot be read; open it in Excel, remove the password (File → Info → Protect Workbook) and save it.',
    'other-format': ({ format }) => `The file is ${formats[format]}; open it in Excel and save it as “Excel Workbook (.xlsx)”.`,
    'file-too-large': ({ limitMegabytes }) => `Unpacked, the file is larger than ${limitMegabytes} MB and was not opened; copy the plan alone into a new file.`,
    'too-many-parts': ({ parts, limit }) => `The file has ${parts} parts, more than ${limit}, and was not opened; copy the plan alone into a new file.`,
    'would-lose': ({ losses }) => `Nothing was saved, because a file saved here would lose: ${list(losses)}. Change this file in Excel, or agree to leave these out.`,
    'no-sheet': ({ sheet }) => `The file has no sheet “${sheet}”; choose another one.`,
    'sheet-exists': ({ sheet }) => `The file already has a sheet “${sheet}”; give it another name.`,
    'wrong-sheet-name': ({ sheet }) => `“${sheet}” cannot name a sheet: 1 to 31 characters, without * ? : \\ / [ ].`,
    'wrong-range-name': ({ name }) => `“${name}” cannot name a range: it starts with a letter, has no space and is no cell address.`,
    'text-too-long': ({ sheet, address, length }) => `The text for cell ${address} on sheet “${sheet}” has ${length} characters, more than the 32,767 that a cell takes; make it shorter.`,
    'not-blank': ({ sheet, address }) => `${address} on sheet “${sheet}” is no longer blank, or has rules for what may be typed; nothing was written. Choose another place.`,
    'cell-changed': ({ sheet, address }) => `Cell ${address} on sheet “${sheet}” is not what it was when the change was shown; nothing was written. Look again and do it anew.`,
    'rows-not-inserted': ({ sheet, rowNumber, rowCount }) => `Inserting ${rowCount} rows at row ${rowNumber} of sheet “${sheet}” is not possible in this file: formulas and merged cells below would point elsewhere; nothing was written. Open the file in Excel and do it there.`,
    'chart-not-written': ({ sheet }) => `The chart on sheet “${sheet}” cannot be written into this file; open the file in Excel and make the follow-up sheet there.`,
    'wrong-choices': ({ sheet, address }) => `The list for ${address} on sheet “${sheet}” is longer than 255 characters, or one of its choices has a comma; make it shorter.`,
    'outside-sheet': ({ sheet, address }) => `${address} lies outside sheet “${sheet}”; choose another place.`,
    'merged-cells': ({ sheet, address }) => `${address} on sheet “${sheet}” meets merged cells, or would hide cells that hold something; unmerge them or choose another place.`,
  },
  notices: {
    'without-macros': () => 'The file has macros: they were not opened and do not run.',
    'without-external-links': ({ count }) => `The file takes figures from ${count} other files: only the results saved in it were read.`,
    'not-kept': ({ losses }) => `Not shown here, and lost when saved from here: ${list(losses)}.`,
    'formulas-without-results': ({ sheet, count }) => `Sheet “${sheet}” has ${count} formulas that were never calculated and read as blank; open the file in Excel and save it.`,
    'sheet-not-read': ({ sheet, cells }) => `Sheet “${sheet}” spreads over ${cells} cells and was not read; clear the stray cells at its end.`,
  },
};

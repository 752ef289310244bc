import { dayText, isDay, type FindingParams, type FindingTexts } from '../../finding-text';
import { quoted, who } from './wording';

/** The cell, in the middle of a sentence. */
const MERGED: Record<string, string> = {
  content: 'content', indicator: 'indicator', product: 'product', verification: 'verification', period: 'period', lead: 'lead', support: 'support',
  quarter1: 'first quarter', quarter2: 'second quarter', quarter3: 'third quarter', quarter4: 'fourth quarter', completedOn: 'completion date', outcome: 'outcome',
};

/** What becomes of an amount in a merged cell, before what is said of the rows below. */
const AMOUNT: Record<string, string> = {
  counted: 'The whole amount counts for the first row, and ',
  'of-heading': 'The first row is no activity, so this amount is in no total of activities, and ',
  unknown: 'No amount counts for the first row, and ',
};

/** The last row of a merged cell; one without number and content has no name. */
function downTo({ last }: FindingParams): string {
  const name = quoted(last);
  return name === '' ? '' : `, down to ${name === String(last) ? 'item ' : ''}${name}`;
}

export const tableFindings = {
  'heading-not-found': {
    title: 'No heading row',
    sentence: () => 'The heading row of the plan table was not found (at least a column “Nội dung” or “Nhiệm vụ” is needed).',
    why: 'Columns are recognised by their names in the heading row; without it the table cannot be read.',
    mend: 'Select the heading row together with the table, or name the columns as in Bảng 2.2.',
  },
  'column-twice': {
    title: 'Two columns of one kind',
    sentence: (params) => `The table has two columns of one kind; “${params.taken}” is used, “${params.left}” is not.`,
    why: 'Each kind of information is read from one column only; the figures of the other are not counted.',
    mend: 'To use the other column, rename one of the two in the heading row.',
  },
  'old-encoding': {
    title: 'Text in an old encoding',
    sentence: (params) => `${params.count} cells are in the encoding ${params.encoding}; they were read as Unicode, the cells themselves were not changed.`,
    why: 'Administrative documents are written in Unicode (Decree 30/2020/NĐ-CP, annex I); text in an old encoding only looks right in an old font.',
    mend: 'Convert the cells to Unicode and choose Times New Roman.',
  },
  'number-as-date': {
    title: 'Outline number changed by Excel',
    sentence: (params) => (isDay(params.shown)
      ? `The number cell holds the date ${dayText(params.shown)}, which Excel made, understood as the outline number ${params.meant}.`
      : `The number cell holds the number ${params.shown}, which Excel made, understood as the outline number ${params.meant}.`),
    why: 'When 5.1 or 5.10 is typed, Excel may turn it into a date or into the number 5.1.',
    mend: 'Format the column TT as text and type the number again.',
  },
  'more-tables': {
    title: 'Another table below',
    sentence: () => 'Another table with other columns begins in this row; only the table above it was read.',
    why: 'Each plan table has its own heading; two tables with different columns would give wrong figures together.',
    mend: 'To use the lower table, select it alone with its heading row.',
  },
  'plan-year-unknown': {
    title: 'Plan year unknown',
    sentence: () => 'No period, completion date or title line names the year of the plan.',
    why: 'Without a year, “Quý II” or “trước ngày 15/11” means no particular days.',
    mend: 'Write the year in the title, for example “Kế hoạch cải cách hành chính năm 2025”.',
  },
  'plan-year-differs': {
    title: 'The table names another year',
    sentence: (params) => `The plan is kept as one of ${params.year}, but its table names ${params.named}; what falls due outside ${params.year} counts in no quarter.`,
    why: 'Completion counts what falls due in the plan year, so a wrong year gives figures of 0 or too few.',
    mend: 'Correct the year of the plan, or the year written in the table.',
  },
  'column-lost': {
    title: 'A column that was given a role is gone',
    sentence: (params) => `The column “${params.label}”, whose role was set by hand, is no longer there; the other columns are read by their headings.`,
    why: 'A role set by hand is kept with the column’s heading; when the heading is renamed or deleted, nothing is left to keep it with.',
    mend: 'Give the column its former heading, or take over the table again.',
  },
  'period-column-missing': {
    title: 'No period column',
    sentence: () => 'The table has no period column (Thời gian thực hiện).',
    why: 'Without a due time no activity counts in the completion of any quarter (Đức Thọ, notes on form 2).',
    mend: 'Add the column “Thời gian thực hiện”. If it is there under another name, rename it in the heading row, or take the table over again and point at the column.',
  },
  'content-column-missing': {
    title: 'No content column',
    sentence: () => 'The table has no content column (Nội dung, Nhiệm vụ, Hoạt động).',
    why: 'Without it nobody knows what each row is about, and no area can be recognised.',
    mend: 'Add the column “Nội dung”. If it is there under another name, rename it in the heading row, or take the table over again and point at the column.',
  },
  'merged-cells': {
    title: 'One cell merged over several rows',
    sentence: (params) => `${who(params)}: the ${MERGED[String(params.role)] ?? ''} cell is merged over ${Number(params.count) + 1} rows${downTo(params)}. Excel gives its content to the first row only, so ${
      params.role === 'period' && Number(params.tasks) > 0 ? `${params.tasks} activities below it have no due date and do not count in completion` : `${params.count} rows below it count as blank`}.`,
    why: 'The pane and the CCHC functions on the sheet see the upper cell of a merged one only; they give the same figures, and what is missing is missing in both.',
    mend: 'Unmerge the cell and repeat its content in each row (the add-in can do it, shown before it is done).',
  },
  'merged-budget': {
    title: 'One budget merged over several rows',
    sentence: (params) => `${who(params)}: the budget cell is merged over ${Number(params.count) + 1} rows${downTo(params)}. ${AMOUNT[String(params.amount)] ?? ''}${params.count} rows below it have none.`,
    why: 'Each activity needs resources of its own (Ninh Thuận training text, part I); repeated in each row, the amount would be counted more than once.',
    mend: 'Unmerge the cell and write the amount of each row; where no money is used, write “Không sử dụng kinh phí”.',
  },
  'cell-error': {
    title: 'A cell holds an error value',
    sentence: (params) => `${who(params)} has a cell with the Excel error ${params.text}.`,
    why: 'Each column has something to say (Ninh Thuận training text, Bảng 2.2); the cell looks filled and says nothing, because its formula cannot be calculated.',
    mend: 'Mend the formula, or write the content in its place.',
  },
} satisfies Partial<FindingTexts>;

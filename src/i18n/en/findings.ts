import { dongText, rowName, type FindingParams, type FindingTexts } from '../finding-text';

const levels = { area: 'Area', result: 'Result', activity: 'Activity' };
const quarters = ['', 'Quarter I', 'Quarter II', 'Quarter III', 'Quarter IV'];

const who = (params: FindingParams) => rowName(params, levels, ['“', '”']);
const quarter = (params: FindingParams) => quarters[Number(params.quarter)] ?? '';
const said = (params: FindingParams) => (params.text ? ` “${params.text}”` : '');

const problems: Record<string, string> = {
  'impossible-date': 'there is no such day',
  'ends-before-start': 'it ends before it begins',
  'lunar-date': 'a date of the lunar calendar',
  'left-blank': 'the day was left blank',
  'no-period': 'it names no time',
};
const because = (params: FindingParams) => (problems[String(params.problem)] ? `: ${problems[String(params.problem)]}` : '');

export const findings: FindingTexts = {
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
    sentence: (params) => `The number cell holds ${params.shown}, understood as the outline number ${params.meant}.`,
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
  'cell-error': {
    title: 'A cell holds an error value',
    sentence: (params) => `${who(params)} has a cell with the Excel error ${params.text}.`,
    why: 'The cell looks filled and says nothing; its formula cannot be calculated.',
    mend: 'Mend the formula, or write the content in its place.',
  },
  'missing-content': {
    title: 'Content missing',
    sentence: (params) => `${who(params)} has no content.`,
    why: 'A plan has to say what its activities are (Ninh Thuận training text, part I).',
    mend: 'Write what is to be done, or delete the row.',
  },
  'missing-indicator': {
    title: 'Indicator missing',
    sentence: (params) => `${who(params)} has no indicator.`,
    why: 'Areas, results and activities each need indicators (Ninh Thuận training text, Bảng 2.5); without one, completion cannot be measured.',
    mend: 'Write a number, a share or a deliverable that can be counted.',
  },
  'missing-product': {
    title: 'Product missing',
    sentence: (params) => `${who(params)} has no product.`,
    why: 'Every task has a concrete product (Khánh Hòa 1718/QĐ-UBND, annex).',
    mend: 'Write what will be there when the work is done: a plan, a report, a decision.',
  },
  'missing-verification': {
    title: 'Means of verification missing',
    sentence: (params) => `${who(params)} has no means of verification.`,
    why: 'Documents have to prove that the work is done (Ninh Thuận training text, part I).',
    mend: 'Name the document, report or figures that will prove it.',
  },
  'missing-budget': {
    title: 'Budget missing',
    sentence: (params) => `${who(params)} has no budget.`,
    why: 'A plan without resources is hardly feasible (Ninh Thuận training text, part I).',
    mend: 'Write the amount, or a reason such as “Kinh phí thường xuyên” or “Không sử dụng kinh phí”.',
  },
  'missing-period': {
    title: 'Period missing',
    sentence: (params) => `${who(params)} has no period.`,
    why: 'Without a due time the work counts in no quarter (Đức Thọ, form 2, notes).',
    mend: 'Write a period or a deadline, such as “Quý II” or “Trước ngày 15/11”.',
  },
  'missing-lead': {
    title: 'Lead missing',
    sentence: (params) => `${who(params)} has no lead agency.`,
    why: 'Somebody has to be responsible (Ninh Thuận training text, part I).',
    mend: 'Name one lead agency.',
  },
  'missing-support': {
    title: 'No supporting agency',
    sentence: (params) => `${who(params)} names no supporting agency.`,
    why: 'The form has this column, but it may stay blank where no support is needed (Ninh Thuận training text, Bảng 2.2).',
    mend: 'Name the supporting agency, or leave this hint aside.',
  },
  'budget-unreadable': {
    title: 'Budget not readable',
    sentence: (params) => `The amount${said(params)} of ${who(params)} cannot be read.`,
    why: 'What cannot be read cannot be added to the total.',
    mend: 'Write it as “35.000.000” or “200 triệu đồng”, one item a line.',
  },
  'budget-ambiguous': {
    title: 'Budget without a total',
    sentence: (params) => `The budget${said(params)} of ${who(params)} is a rate, a cap or a range, not a total.`,
    why: 'Only a total can be added up; nothing is multiplied or chosen for you.',
    mend: 'Write the total; how it came about can stand under notes.',
  },
  'budget-too-small': {
    title: 'Suspiciously small budget',
    sentence: (params) => `${who(params)} has only ${dongText(params.amount)} đồng.`,
    why: 'An Excel with decimal points turns a typed “35.000” into 35; or the table lacks its unit (thousand, million đồng).',
    mend: 'Type the whole amount, or write the unit into the heading.',
  },
  'budget-too-large': {
    title: 'Suspiciously large budget',
    sentence: (params) => `${who(params)} has ${dongText(params.amount)} đồng.`,
    why: 'The amount may be written in đồng in a column that counts thousands, millions or billions, and was multiplied once more.',
    mend: 'Write the amount in the unit of the column, or correct the unit in the heading.',
  },
  'budget-negative': {
    title: 'Negative budget',
    sentence: (params) => `${who(params)} has a negative amount (${dongText(params.amount)} đồng).`,
    why: 'Nothing can cost less than 0.',
    mend: 'Correct the amount.',
  },
  'budget-partial': {
    title: 'Not every activity is in the total',
    sentence: (params) => `${params.counted} of ${params.activities} activities have an amount; the total of ${dongText(params.total)} đồng leaves out the others, the first being ${who(params)}.`,
    why: 'A reason in words, a rate or an amount that cannot be read adds nothing to the total; a reason is legitimate.',
    mend: 'Write the amount where it is known; otherwise say so wherever the total is used.',
  },
  'budget-short': {
    title: 'Budget below its activities',
    sentence: (params) => `${who(params)} states ${dongText(params.stated)} đồng, its activities make ${dongText(params.sum)} đồng: ${dongText(params.difference)} đồng short.`,
    why: 'The budget of an area or a result is the sum of its activities, each counted once.',
    mend: 'Correct the figure here or at the activities.',
  },
  'budget-unexplained': {
    title: 'Budget above its activities',
    sentence: (params) => `${who(params)} states ${dongText(params.stated)} đồng, its activities make ${dongText(params.sum)} đồng: ${dongText(params.difference)} đồng that no activity explains.`,
    why: 'The budget of an area or a result is the sum of its activities, each counted once.',
    mend: 'Add the missing activity, or correct the figure here.',
  },
  'period-unreadable': {
    title: 'Period not readable',
    sentence: (params) => `The period${said(params)} of ${who(params)} cannot be read${because(params)}.`,
    why: 'What has no readable due time counts in no quarter (Đức Thọ, form 2, notes).',
    mend: 'Write it as “Quý II”, “Tháng 3”, “Trước ngày 15/11”, “Từ 15/10 đến 10/11/2025” or “Thường xuyên”.',
  },
  'number-duplicate': {
    title: 'Number used twice',
    sentence: (params) => `The number of ${who(params)} is already used${params.other ? ` for “${params.other}”` : ' in another row'}.`,
    why: 'A report points at a row by its number (Ninh Thuận training text, Bảng 2.2).',
    mend: 'Number the rows anew.',
  },
  'number-skipped': {
    title: 'Number left out',
    sentence: (params) => `Before ${who(params)}, ${params.expected} is missing.`,
    why: 'A gap mostly means that a row was deleted or forgotten.',
    mend: 'Add the missing row, or number the rows anew.',
  },
  'number-out-of-order': {
    title: 'Numbers out of order',
    sentence: (params) => `${who(params)} stands after ${params.expected}.`,
    why: 'A report is hard to compare with a plan whose order is broken.',
    mend: 'Move the row, or number the rows anew.',
  },
  'number-wrong-level': {
    title: 'Number of another level',
    sentence: (params) => `The number of ${who(params)} does not belong under ${params.parent}.`,
    why: 'The number says which result an activity and which area a result belongs to (Ninh Thuận training text, Bảng 2.2).',
    mend: 'Correct the number, or move the row.',
  },
  'area-without-result': {
    title: 'Area without a result',
    sentence: (params) => `${who(params)} has no result.`,
    why: 'In a logical framework an area is reached through its results (Ninh Thuận training text, part II).',
    mend: 'Add a result, or leave the area out if there is nothing to do this year.',
  },
  'area-without-activity': {
    title: 'Area without a task',
    sentence: (params) => `${who(params)} has no task.`,
    why: 'Without tasks there is nothing to follow and to report (Khánh Hòa 1718/QĐ-UBND, annex).',
    mend: 'Add a task, or leave the area out if there is nothing to do this year.',
  },
  'result-without-activity': {
    title: 'Result without an activity',
    sentence: (params) => `${who(params)} has no activity.`,
    why: 'Results are reached through activities, and only activities count for completion (Ninh Thuận training text, part II).',
    mend: 'Add an activity to this result.',
  },
  'row-before-area': {
    title: 'Row before its area',
    sentence: (params) => (params.heading === undefined
      ? `${who(params)} stands before the first area and belongs to none.`
      : `${who(params)} stands above the row of ${params.heading}; by its number it is still counted there.`),
    why: 'Completion is counted by area; a row out of its place is easily taken for another area’s, or for nobody’s.',
    mend: 'Move the row under its area and its result.',
  },
  'nothing-to-repeat': {
    title: '“(nt)” with nothing to repeat',
    sentence: (params) => `${who(params)} says “${params.text ?? '(nt)'}”, but the cell above names no agency.`,
    why: '“(nt)” means as above; with nothing above, nobody is responsible.',
    mend: 'Write the name of the agency.',
  },
  'progress-unreadable': {
    title: 'Progress not readable',
    sentence: (params) => `The progress${said(params)} in ${quarter(params)} of ${who(params)} is not understood.`,
    why: 'A cell that cannot be read does not count as done; nothing is guessed (Đức Thọ, form 2, notes).',
    mend: 'Write a share such as “80%” or “3/5”, or “Hoàn thành”, “Đang thực hiện”, “Chưa hoàn thành”. If a typed 3/5 became a large number, Excel took it for a date: type 60%.',
  },
  'progress-above-100': {
    title: 'Progress above 100%',
    sentence: (params) => `${quarter(params)} of ${who(params)} says ${params.percent}%.`,
    why: 'Work cannot be more than done; it counts as done all the same.',
    mend: 'Correct the share; what went beyond the plan can stand under the outcome.',
  },
  'completed-on-unreadable': {
    title: 'Completion date not readable',
    sentence: (params) => `The completion date${said(params)} of ${who(params)} cannot be read.`,
    why: 'The completion date decides whether the work was on time (Đức Thọ, form 2, notes).',
    mend: 'Write a date such as 15/11/2025.',
  },
};

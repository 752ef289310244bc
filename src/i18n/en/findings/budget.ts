import { dongText, type FindingParams, type FindingTexts } from '../../finding-text';
import { firstOf, said, who } from './wording';

/** What a heading's figure is compared with. */
const parts = ({ of }: FindingParams) => (of === 'results' ? 'results' : 'activities');

/** Of the overall total, whose formula is right. */
const lacksTexts = (params: FindingParams) => `${who(params)} states ${dongText(params.stated)} đồng, its activities make ${dongText(params.sum)} đồng: Excel’s formula leaves out ${params.count} cells whose amount is text; mend those and do not type over the total.`;

export const budgetFindings = {
  'budget-unreadable': {
    title: 'Budget not readable',
    sentence: (params) => `The amount${said(params)} of ${who(params)} cannot be read.`,
    why: 'The column of budget holds amounts (Ninh Thuận training text, Bảng 2.2); what cannot be read cannot be added to the total.',
    mend: 'Write it as “35.000.000” or “200 triệu đồng”, one item a line.',
  },
  'budget-ambiguous': {
    title: 'Budget without a total',
    sentence: (params) => `The budget${said(params)} of ${who(params)} says no clear total: a rate, a cap, a range, or several numbers with no word of how they add up.`,
    why: 'The column of budget holds what the work costs in all (Ninh Thuận training text, Bảng 2.2); nothing is multiplied or chosen for you.',
    mend: 'Write the total; how it came about can stand under notes.',
  },
  'budget-too-small': {
    title: 'Suspiciously small budget',
    sentence: (params) => `${who(params)} has an amount of only ${dongText(params.amount)} đồng.`,
    why: 'Amounts are whole and their unit is clear (Ninh Thuận training text, Bảng 2.2: “Ngân sách (Đồng)”). An Excel with decimal points turns a typed “35.000” into 35; or the table lacks its unit (thousand, million đồng).',
    mend: 'Type the whole amount, or write the unit into the heading.',
  },
  'budget-too-large': {
    title: 'Suspiciously large budget',
    sentence: (params) => `${who(params)} has ${dongText(params.amount)} đồng.`,
    why: 'The unit of an amount is clear (Ninh Thuận training text, Bảng 2.2: “Ngân sách (Đồng)”). The amount may be written in đồng in a column that counts thousands, millions or billions, and was multiplied once more.',
    mend: 'Write the amount in the unit of the column, or correct the unit in the heading.',
  },
  'budget-negative': {
    title: 'Negative budget',
    sentence: (params) => `${who(params)} has a negative amount (${dongText(params.amount)} đồng).`,
    why: 'A budget is what the work needs (Ninh Thuận training text, part I); nothing can cost less than 0.',
    mend: 'Correct the amount.',
  },
  'budget-partial': {
    title: 'Not every activity is in the total',
    sentence: (params) => `${params.counted} of ${params.activities} activities have an amount; the total of ${dongText(params.total)} đồng leaves out the others, the first being ${who(params)}.`,
    why: 'A total holds only activities with an amount (Ninh Thuận training text, Bảng 2.3). A reason in words, a rate or an amount that cannot be read adds nothing to the total; a reason is legitimate.',
    mend: 'Write the amount where it is known; otherwise say so wherever the total is used.',
  },
  'budget-short': {
    title: 'Budget below its activities',
    sentence: (params) => `${who(params)} states ${dongText(params.stated)} đồng, its ${parts(params)} make ${dongText(params.sum)} đồng: ${dongText(params.difference)} đồng short.`,
    why: 'The budget of an area or a result is the sum of its activities, each counted once (as in the Ninh Thuận training text, Bảng 2.3: result 5.1 says 105,000,000 đồng, its activities come to 117,000,000).',
    mend: 'Correct the figure here or at the activities.',
  },
  'budget-unexplained': {
    title: 'Budget above its activities',
    sentence: (params) => `${who(params)} states ${dongText(params.stated)} đồng, its ${parts(params)} make ${dongText(params.sum)} đồng: ${dongText(params.difference)} đồng that none of them explains.`,
    why: 'The budget of an area or a result is the sum of its activities, each counted once (as in the Ninh Thuận training text, Bảng 2.3: result 5.1 says 105,000,000 đồng, its activities come to 117,000,000).',
    mend: 'Add the missing activity, or correct the figure here.',
  },
  'budget-as-text': {
    title: 'An amount that is text',
    sentence: (params) => (params.stated !== undefined ? lacksTexts(params) : params.count === undefined
      ? `The budget${said(params)} of ${who(params)} is text, not a number; it was read as ${dongText(params.amount)} đồng.`
      : `${params.count} of ${params.all} cells with an amount (${firstOf(params.names, params.count)}) are text, not numbers; the first says${said(params)}, read as ${dongText(params.amount)} đồng.`),
    why: 'The column of budget holds amounts (Ninh Thuận training text, Bảng 2.2): Excel’s SUM and SUBTOTAL leave out cells with text, so the totals of the table lack the money there. An Excel with decimal points does not take “35.000.000” for a number.',
    mend: 'Turn them into numbers (button “Look at the mend”); several labelled lines become one formula that keeps the labels.',
  },
} satisfies Partial<FindingTexts>;

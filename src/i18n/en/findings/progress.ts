import { dayText, fractionText, type FindingTexts } from '../../finding-text';
import { said, who } from './wording';

const quarters = ['', 'Quarter I', 'Quarter II', 'Quarter III', 'Quarter IV'];
const quarter = (number: string | number | undefined) => quarters[Number(number)] ?? '';

export const progressFindings = {
  'progress-unreadable': {
    title: 'Progress not readable',
    sentence: (params) => (params.day === undefined
      ? `The progress${said(params)} in ${quarter(params.quarter)} of ${who(params)} is not understood.`
      : `${quarter(params.quarter)} of ${who(params)} holds the date ${dayText(params.day)}, which is no progress; perhaps “${fractionText(params.day)}” was typed and Excel made a date of it.`),
    why: 'A cell that cannot be read does not count as done; nothing is guessed (Đức Thọ, form 2, notes).',
    mend: 'Write a share such as “80%” or “3/5”, or exactly “Hoàn thành”, “Hoàn thành chậm”, “Đang thực hiện”, “Chưa hoàn thành”, “Đưa ra khỏi kế hoạch” or “Phát sinh”; explanations belong in another column. Excel makes a date of 3/5: type 60%.',
  },
  'progress-above-100': {
    title: 'Progress above 100%',
    sentence: (params) => `${quarter(params.quarter)} of ${who(params)} says ${params.percent}%.`,
    why: 'Progress is a share of the plan (Đức Thọ, form 2, notes); work cannot be more than done. It counts as done all the same.',
    mend: 'Correct the share; what went beyond the plan can stand under the outcome.',
  },
  'completed-on-unreadable': {
    title: 'Completion date not readable',
    sentence: (params) => `The completion date${said(params)} of ${who(params)} cannot be read.`,
    why: 'The completion date decides whether the work was on time (Đức Thọ, form 2, notes).',
    mend: 'Write a date such as 15/11/2025.',
  },
  'progress-falling': {
    title: 'Progress falls',
    sentence: (params) => `${who(params)} says ${params.percent}% in ${quarter(params.quarter)}, less than the ${params.earlierPercent}% of ${quarter(params.earlierQuarter)}.`,
    why: 'Progress is counted from the beginning of the year and cannot fall; what was reported for the earlier quarter would be contradicted (Đức Thọ, form 2, notes).',
    mend: 'Correct the share of one of the two quarters.',
  },
  'overdue': {
    title: 'Overdue',
    sentence: (params) => `${who(params)} fell due on ${dayText(params.due)} and is not filled in as done.`,
    why: 'What fell due and is not done counts as not on time (Đức Thọ, form 2, notes).',
    mend: 'If it is done, fill in progress and the completion date; if not, give the cause in the report.',
  },
  'progress-not-begun': {
    title: 'No progress filled in',
    sentence: (params) => `No row has any progress; ${params.count} activities have fallen due, the first being ${who(params)} (due ${dayText(params.due)}).`,
    why: 'What fell due without any progress counts as not on time (Đức Thọ, form 2, notes).',
    mend: 'Fill in the quarters, and the completion dates of what is done.',
  },
  'done-unproved': {
    title: 'Done, but nothing proves it',
    sentence: (params) => `${who(params)} is filled in as done, but not with its outcome (number and date of the document that proves it).`,
    why: 'Documents have to prove that the work is done (Ninh Thuận training text, part I).',
    mend: 'Write the completion date, and number and date of the document under “Kết quả thực hiện”.',
  },
  'completed-in-future': {
    title: 'Completion date still to come',
    sentence: (params) => `The completion date of ${who(params)} is ${dayText(params.day)}, after the day of this check, ${dayText(params.today)}.`,
    why: 'The completion date decides whether the work was on time (Đức Thọ, form 2, notes); on a day still to come nothing can have been completed.',
    mend: 'Correct the date; a day that is only expected belongs under the period.',
  },
  'completed-before-plan': {
    title: 'Completed before the plan year',
    sentence: (params) => `The completion date of ${who(params)} is ${dayText(params.day)}, before the plan year ${params.year}.`,
    why: 'Work of this year that was done the year before mostly has a mistyped year, and would always count as on time (Đức Thọ, form 2, notes).',
    mend: 'Check the year of the completion date.',
  },
} satisfies Partial<FindingTexts>;

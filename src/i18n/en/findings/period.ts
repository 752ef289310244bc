import { dayText, type FindingParams, type FindingTexts } from '../../finding-text';
import { said, who } from './wording';

/** Why a period could not be read (`Period.problem`). */
const problems: Record<string, string> = {
  'impossible-date': 'there is no such day',
  'impossible-month': 'a year has twelve months',
  'impossible-quarter': 'a year has four quarters',
  'ends-before-start': 'it ends before it begins',
  'lunar-date': 'a date of the lunar calendar',
  'left-blank': 'the day was left blank',
  'joined-years': 'two years joined behind one quarter, month or day; write the year of each',
  'half-year': '“H1” or “H2” does not say which half year; write “6 tháng đầu năm” or “6 tháng cuối năm”',
  'year-and-month': 'the figures behind the year may be a month or a year; write it like “Tháng 12/2025”',
  'school-year': 'a school year does not say when it begins and ends',
  'no-period': 'it names no time',
  'too-long': 'it is too long, or names too many dates, to be one time',
};
const because = (params: FindingParams) => (problems[String(params.problem)] ? `: ${problems[String(params.problem)]}` : '');
const span = ({ start, end }: FindingParams) => [start === undefined ? '' : `from ${dayText(start)}`, end === undefined ? '' : `to ${dayText(end)}`].join(' ').trim();

export const periodFindings = {
  'period-unreadable': {
    title: 'Period not readable',
    sentence: (params) => `The period${said(params)} of ${who(params)} cannot be read${because(params)}.`,
    why: 'What has no readable due time counts in no quarter (Đức Thọ, form 2, notes).',
    mend: 'Write it as “Quý II”, “Tháng 3”, “Trước ngày 15/11”, “Từ 15/10 đến 10/11/2025” or “Thường xuyên”.',
  },
  'period-backwards': {
    title: 'Period possibly turned round',
    sentence: (params) => `The period${said(params)} of ${who(params)} can only be read as ${dayText(params.start)} to ${dayText(params.end)}: it ends before it begins, or the year of its beginning is missing.`,
    why: 'A period has a beginning and an end (Ninh Thuận training text, part II); one that begins after its end gives no due time.',
    mend: 'Put the two days in order, or write the year of the first.',
  },
  'period-outside-year': {
    title: 'Period outside the plan year',
    sentence: (params) => (params.count === undefined
      ? `The period${said(params)} of ${who(params)} lies outside the plan year ${params.year}.`
      : `${params.count} rows have periods outside the plan year ${params.year}, the first being ${who(params)}.`),
    why: 'What falls due outside the plan year counts in no quarter (Đức Thọ, form 2, notes).',
    mend: 'Correct the period, or the year of the plan; leave this aside in a plan of several years.',
  },
  'period-outside-parent': {
    title: 'Period outside that of its heading',
    sentence: (params) => `The period${said(params)} of ${who(params)} lies outside that of ${params.parent} (${span(params)}).`,
    why: 'Results and areas are reached through the activities below them, so their time includes the activities’ (Ninh Thuận training text, part II).',
    mend: 'Correct the period here, or lengthen that of the heading.',
  },
  'period-touches': {
    title: 'Two activities meet on one day',
    sentence: (params) => `${who(params)} begins on ${dayText(params.day)}, the day on which ${params.other} ends.`,
    why: 'If the second needs what the first gives, it is unclear whose day that is (Ninh Thuận training text, Bảng 2.3: 5.1.1 and 5.1.2 share 15 October).',
    mend: 'Let the second begin on the next day; leave this aside if they run side by side.',
  },
  'period-against-product': {
    title: 'Period and product do not agree',
    sentence: (params) => `${who(params)} has the period${said(params)}, but its product is due in ${params.years} only.`,
    why: 'Recurring work counts as due each year, also in years without a product (Khánh Hòa 1718/QĐ-UBND, annex, group V).',
    mend: 'Write when each product is due, or make separate tasks of them.',
  },
  'period-not-plain': {
    title: 'Period not in the plain form',
    sentence: (params) => `The period${said(params)} of ${who(params)} can be written “${params.plain}”.`,
    why: 'A time is a span or a day (Ninh Thuận training text, part II, 2); one way of writing is easier to read and to filter. This one is understood all the same.',
    mend: 'Write the plain form, or leave this aside.',
  },
} satisfies Partial<FindingTexts>;

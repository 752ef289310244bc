import type { FindingParams, FindingTexts } from '../../finding-text';
import { said, who } from './wording';

/** Why a period could not be read (`Period.problem`). */
const problems: Record<string, string> = {
  'impossible-date': 'there is no such day',
  'ends-before-start': 'it ends before it begins',
  'lunar-date': 'a date of the lunar calendar',
  'left-blank': 'the day was left blank',
  'no-period': 'it names no time',
};
const because = (params: FindingParams) => (problems[String(params.problem)] ? `: ${problems[String(params.problem)]}` : '');

export const periodFindings = {
  'period-unreadable': {
    title: 'Period not readable',
    sentence: (params) => `The period${said(params)} of ${who(params)} cannot be read${because(params)}.`,
    why: 'What has no readable due time counts in no quarter (Đức Thọ, form 2, notes).',
    mend: 'Write it as “Quý II”, “Tháng 3”, “Trước ngày 15/11”, “Từ 15/10 đến 10/11/2025” or “Thường xuyên”.',
  },
} satisfies Partial<FindingTexts>;

import type { FindingParams, FindingTexts } from '../../finding-text';
import { said, who } from './wording';

const quarters = ['', 'Quarter I', 'Quarter II', 'Quarter III', 'Quarter IV'];
const quarter = (params: FindingParams) => quarters[Number(params.quarter)] ?? '';

export const progressFindings = {
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
} satisfies Partial<FindingTexts>;

import { formatDate } from '../dates';
import type { report as source } from '../vi/report';

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;
const activities = (count: number) => `${count} ${count === 1 ? 'activity' : 'activities'}`;

export const report: typeof source = {
  kinds: { 'quarter-1': 'Quarter I', 'half-year': 'Half-year', 'quarter-3': 'Quarter III', year: 'Year' },
  due: {
    kinds: { plan: 'Plan of the year', 'quarter-1': 'Report of quarter I', 'half-year': 'Half-year report', 'quarter-3': 'Report of quarter III', year: 'Yearly report', 'self-score': 'Self-scored index' },
    date: (date) => `Before ${formatDate(date, 'en-GB')}`,
    weekend: (workingDay) => `a weekend; the next working day is ${formatDate(workingDay, 'en-GB')}`,
    daysLeft: (count) => (count === 0 ? 'today' : `${days(count)} left`),
    past: 'past',
    needsSuperiorPlanDate: (count) => `At most ${days(count)} after the plan of the unit above: enter the date of that plan.`,
    nothingLeft: 'Nothing more falls due in the plan year.',
  },
  views: {
    'mean-of-activities': 'Mean progress of the activities',
    'weighted-by-budget': 'Progress weighted by budget',
    notOfficial: 'For information only: this is not the completion that is reported.',
    counted: (count) => `Taken over ${activities(count)}.`,
    withoutFigure: (count) => `${activities(count)} under way without a figure, not counted.`,
    withoutAmount: (count) => `${activities(count)} without an amount, not counted.`,
  },
};

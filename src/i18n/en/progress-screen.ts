import { formatDate } from '../dates';
import type { vi } from '../vi';

const quarters = { 1: 'Quarter I', 2: 'Quarter II', 3: 'Quarter III', 4: 'Quarter IV' };

export const progressScreen: typeof vi.progressScreen = {
  noPlan: 'There is no plan to count yet. Insert a plan or the example on the Plan tab.',
  notRead: 'The table could not be read, so progress was not counted.',
  settings: 'Way of counting',
  cutOff: 'Cut-off',
  quarters,
  byDate: 'To a date…',
  date: 'Cut-off date',
  span: 'Span',
  spans: { period: 'Within the period', 'to-date': 'Since the start of the year', year: 'Whole year' },
  rounding: 'Decimals',
  roundings: { 'half-up': 'Rounded', truncated: 'Truncated' },
  overall: 'Whole plan',
  tasks: (onTime, planned) => `${onTime}/${planned} activities`,
  share: (perCent) => `${perCent} %`,
  noShare: '—',
  nothingPlanned: 'No activity falls due in this span.',
  onTimeMeaning: 'done on time, of those that fall due',
  byArea: 'By area',
  outsideAreas: 'Outside the areas',
  noAreas: 'The table has no area rows.',
  way: (cutOff, year, span, rounding) => {
    const at = typeof cutOff === 'number' ? `Cut-off ${quarters[cutOff]} of ${year}` : `Cut-off ${formatDate(cutOff, 'en-GB')}`;
    const within = { period: 'within the period', 'to-date': 'since the start of the year', year: 'whole year' }[span];
    const digits = { 'half-up': 'rounded to two decimals', truncated: 'truncated after two decimals' }[rounding];
    return `${at}, ${within}, ${digits}.`;
  },
  apart: 'Not counted',
  apartGroups: {
    notYetDue: 'Not yet due',
    dueEarlier: 'Due before this period',
    otherYear: 'Outside the plan year',
    noDueDate: 'No clear due date',
    cancelled: 'Taken out of the plan',
    added: 'Added during the year',
  },
  planned: 'Counted',
  all: 'All activities',
};

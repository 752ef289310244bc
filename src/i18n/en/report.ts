import type { report as source } from '../vi/report';

const activities = (count: number) => `${count} ${count === 1 ? 'activity' : 'activities'}`;

export const report: typeof source = {
  views: {
    'mean-of-activities': 'Mean progress of the activities',
    'weighted-by-budget': 'Progress weighted by budget',
    notOfficial: 'For information only: this is not the completion that is reported.',
    counted: (count) => `Taken over ${activities(count)}.`,
    withoutFigure: (count) => `${activities(count)} under way without a figure, not counted.`,
    withoutAmount: (count) => `${activities(count)} without an amount, not counted.`,
  },
};

import type { functions as vietnamese } from '../vi/functions';

export const functions: typeof vietnamese = {
  noHeading: 'This range has no heading row of a plan table: select the row with “Nội dung”, “Thời gian”, “Quý I” … as well.',
  wrongCutOff: 'The cut-off has to be 1, 2, 3, 4 (a quarter) or a date, such as DATE(2025,11,15).',
  wrongSpan: 'The span has to be "ky" (the period), "luyke" (from the start of the year) or "nam" (all of the year).',
  wrongYear: 'The year has to be a number from 1990 to 2100.',
  yearUnclear: (years) => `The table names different years (${years.join(', ')}): give the year of the plan as the argument nam, such as ${years[years.length - 1]}.`,
  noSuchArea: (asked) => `The table has no area “${asked}”: give its number (5), its Roman number (V) or its name.`,
  severalAreas: (asked) => `The table has several areas “${asked}”: give the number of one, or its full name.`,
  nothingPlanned: 'No activity falls due in this span, so there is no share.',
  unreadBudget: (activity, text) => `The budget “${text.slice(0, 40)}” of activity ${activity.slice(0, 60)} cannot be read: write the amount and it is computed again.`,
  tooLarge: 'The total is too large: Excel cannot keep every đồng of it.',
  notAnAmount: 'The amount has to be a whole number of đồng, such as 117000000.',
  overall: 'Overall',
  noArea: 'Under no area',
  none: '—',
};

import type { IsoDate, Quarter } from '../calendar/iso-date';

/** Why a cell could not be read; for the sentence of a finding. */
export type PeriodProblem = 'impossible-date' | 'impossible-month' | 'impossible-quarter' | 'ends-before-start' | 'lunar-date' | 'left-blank' | 'joined-years' | 'half-year' | 'year-and-month' | 'school-year' | 'no-period' | 'too-long';

/** How often something comes back. */
export type Every = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** What one period cell says. */
export interface Period {
  kind: 'range' | 'recurring' | 'ongoing' | 'conditional' | 'empty' | 'unreadable';
  /** null where the text gives none ("Trước ngày 15/11") */
  start: IsoDate | null;
  /** inclusive; a deadline "trước ngày X" ends on X */
  end: IsoDate | null;
  /** quarters of the plan year in which it runs or falls due */
  quarters: Quarter[];
  /** the quarter of `end` when that lies in the plan year */
  dueQuarter: Quarter | null;
  /** the ends of a cell that names several times ("Trước 15/6 và 15/12"), in order, `end` last; absent when it names one or none */
  dueDates?: IsoDate[];
  /** how often it comes back */
  every: Every | null;
  /** only of what is unreadable */
  problem?: PeriodProblem;
  /** both ends as they stand, where a table has a column for each: "15/10/2024 – 30/6/2025" */
  written?: string;
}

import type { Every, PeriodProblem } from './period';
import type { LinkedUnit } from './reading';

/** A cell as the reader of roles sees it: what it names of the calendar, and the words between. */
export type Phrase =
  | { type: 'unit'; unit: LinkedUnit['unit']; /** to the unit before it in the same list or range */ link: LinkedUnit['link']; /** "trở đi", "và các năm tiếp theo" */ openEnd: boolean }
  | { type: 'recurrence'; every: Every | null }
  | { type: 'ongoing' }
  | { type: 'duration' }
  | { type: 'lunar' }
  | { type: 'blank' }
  | { type: 'unclear'; problem: PeriodProblem; /** does not matter where the cell names a time besides */ idle: boolean }
  | { type: 'word'; text: string }
  | { type: 'mark'; text: string };

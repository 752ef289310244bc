import { QUARTERS, startOfQuarter } from '../calendar/quarter';
import type { IsoDate, Quarter } from '../calendar/iso-date';
import { PROGRESS_WORDS } from '../library/progress-words';
import type { PlanItem } from '../plan/plan';
import { foldText } from '../text/fold';
import { dueDates, type DueDate } from './due';
import { lastDayOf } from './span';

/**
 * Whether an activity belongs to the plan, was taken out of it (đưa ra khỏi kế hoạch) or came in during the year (phát sinh), as its progress cells or its
 * note say. Taken out wins: an activity can come in and go again.
 *
 * @example standingOf({ progress: { …, 2: { kind: 'cancelled' } }, note: '' }) === 'cancelled'
 */
export function standingOf(item: Pick<PlanItem, 'progress' | 'note'>): PlanItem['standing'] {
  for (const standing of ['cancelled', 'added'] as const) if (noteSays(item, standing) || quarterSaying(item, standing) !== null) return standing;
  return 'planned';
}

/**
 * The same as it was at a cut-off: taken out from the quarter on in whose column that stands, so that what was reported of earlier quarters stays as it was; a note says it of
 * all quarters. What came in was never planned, whichever column says so: to plan it for the quarters before would change their figures.
 */
export function standingAt(item: PlanItem, at: { cutOff: Quarter | IsoDate; planYear: number }): PlanItem['standing'] {
  if (item.standing !== 'cancelled') return item.standing;
  const from = cancelledFrom(item, at.planYear);
  if (from === null || from <= lastDayOf(at.cutOff, at.planYear)) return 'cancelled';
  return cameIn(item) ? 'added' : 'planned';
}

/** When an activity falls due as part of the plan: all its due dates, up to the quarter in which it was taken out; none when it came in during the year. */
export function plannedDueDates(item: PlanItem, year: number): readonly DueDate[] {
  if (item.standing === 'added') return [];
  const due = dueDates(item.period, year);
  if (item.standing === 'planned') return due;
  const from = cancelledFrom(item, year);
  return from === null || cameIn(item) ? [] : due.filter(({ date }) => date < from);
}

/** The first day on which an activity is out of the plan; null when it is out of all of it. */
function cancelledFrom(item: PlanItem, year: number): IsoDate | null {
  const quarter = noteSays(item, 'cancelled') ? null : quarterSaying(item, 'cancelled');
  return quarter === null ? null : startOfQuarter(year, quarter);
}

function cameIn(item: PlanItem): boolean {
  return noteSays(item, 'added') || quarterSaying(item, 'added') !== null;
}

function quarterSaying({ progress }: Pick<PlanItem, 'progress'>, standing: 'cancelled' | 'added'): Quarter | null {
  return QUARTERS.find((quarter) => progress[quarter].kind === standing) ?? null;
}

const saying = (standing: 'cancelled' | 'added'): ReadonlySet<string> => new Set(PROGRESS_WORDS[standing].map(foldText));
const NOTES = { cancelled: saying('cancelled'), added: saying('added') };

/** more than any of these words with some blanks and dots has */
const LONGEST_NOTE = 200;

function noteSays({ note }: Pick<PlanItem, 'note'>, standing: 'cancelled' | 'added'): boolean {
  return note !== '' && note.length <= LONGEST_NOTE && NOTES[standing].has(foldText(note).replace(/[.;!]+$/, ''));
}

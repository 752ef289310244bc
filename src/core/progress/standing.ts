import { PROGRESS_WORDS } from '../library/progress-words';
import type { PlanItem } from '../plan/plan';
import { foldText } from '../text/fold';

const STANDINGS = ['cancelled', 'added'] as const;
const WORDS = { cancelled: PROGRESS_WORDS.cancelled.map(foldText), added: PROGRESS_WORDS.added.map(foldText) };

/**
 * Whether an activity belongs to the plan, was taken out of it (đưa ra khỏi kế hoạch) or came in during the year (phát sinh), as its progress cells or its
 * note say. Taken out wins: an activity can come in and go again.
 *
 * @example standingOf({ progress: { …, 2: { kind: 'cancelled' } }, note: '' }) === 'cancelled'
 */
export function standingOf(item: Pick<PlanItem, 'progress' | 'note'>): PlanItem['standing'] {
  const kinds: string[] = Object.values(item.progress).map((entry) => entry.kind);
  const note = foldText(item.note).replace(/[.;!]+$/, '');
  for (const standing of STANDINGS) {
    if (kinds.includes(standing) || WORDS[standing].includes(note)) return standing;
  }
  return 'planned';
}

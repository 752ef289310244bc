import type { IsoDate } from '../../calendar/iso-date';
import type { Period } from '../../period/period';
import { shownCell } from '../../period/serial-cell';
import type { PlanItem } from '../../plan/plan';
import { NOTHING, type FamilyRule, type Place } from '../rule';
import { nameOf } from '../row-name';
import { isBackwards } from './period-backwards';
import { isOutsideYear } from './period-outside-year';

/** What belongs to a heading happens within the heading's own time. Only known days are compared: what recurs, waits or cannot be read has none. */
export const periodOutsideParent: FamilyRule = {
  code: 'period-outside-parent', severity: 'warning', columns: ['period'], params: ['text', 'parent', 'start', 'end'], mend: null, scope: 'family',
  source: { document: 'S0', place: 'phần II, mục 2: kết quả đầu ra đạt được nhờ hoàn thành các hoạt động' },
  look: ({ head, children }, { year }): readonly Place[] => {
    if (head === null || head.period.kind !== 'range') return NOTHING;
    const { start, end } = head.period;
    const outside = children.filter((child) => leaves(child.period, start, end) && !isSaidAlready(child, head, year));
    return outside.length === 0 ? NOTHING : outside.map((item) => ({
      item, column: 'period',
      params: { text: shownCell(item.raw.period).slice(0, 80), parent: nameOf(head), ...(start === null ? {} : { start }), ...(end === null ? {} : { end }) },
    }));
  },
};

/** A child of another year, or one that is turned round, has that finding already. */
function isSaidAlready({ period, raw }: PlanItem, head: PlanItem, year: number): boolean {
  return (isOutsideYear(period, year) && !isOutsideYear(head.period, year)) || isBackwards(period, raw.period, year);
}

function leaves(period: Period, start: IsoDate | null, end: IsoDate | null): boolean {
  if (period.kind !== 'range' && !(period.kind === 'recurring' && period.end !== null)) return false;
  const isOutside = (day: IsoDate | null) => day !== null && ((start !== null && day < start) || (end !== null && day > end));
  return isOutside(period.start) || isOutside(period.end) || (period.dueDates !== undefined && period.dueDates.some(isOutside));
}

import type { IsoDate } from '../../calendar/iso-date';
import type { Period } from '../../period/period';
import type { FamilyRule, Place } from '../rule';
import { nameOf } from '../row-name';
import { isOutsideYear } from './period-outside-year';

/** What belongs to a heading happens within the heading's own time. Only known days are compared: what recurs, waits or cannot be read has none. */
export const periodOutsideParent: FamilyRule = {
  code: 'period-outside-parent', severity: 'warning', columns: ['period'], params: ['text', 'parent', 'start', 'end'], mend: null, scope: 'family',
  source: { document: 'S0', place: 'phần II, mục 2: kết quả đầu ra đạt được nhờ hoàn thành các hoạt động' },
  look: ({ head, children }, { year }): Place[] => {
    if (head === null || head.period.kind !== 'range') return [];
    const { start, end } = head.period;
    // a child of another year has that finding already
    return children.filter(({ period }) => leaves(period, start, end) && (isOutsideYear(head.period, year) || !isOutsideYear(period, year))).map((item) => ({
      item, column: 'period',
      params: { text: String(item.raw.period ?? '').trim().slice(0, 80), parent: nameOf(head), ...(start === null ? {} : { start }), ...(end === null ? {} : { end }) },
    }));
  },
};

function leaves(period: Period, start: IsoDate | null, end: IsoDate | null): boolean {
  if (period.kind !== 'range' && !(period.kind === 'recurring' && period.end !== null)) return false;
  const days = [period.start, period.end, ...(period.dueDates ?? [])].filter((day) => day !== null);
  return days.some((day) => (start !== null && day < start) || (end !== null && day > end));
}

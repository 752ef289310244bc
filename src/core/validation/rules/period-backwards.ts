import { daysBetween } from '../../calendar/day-number';
import { yearOf } from '../../calendar/iso-date';
import type { Period } from '../../period/period';
import { shownCell } from '../../period/serial-cell';
import type { PlanItem } from '../../plan/plan';
import { NOTHING, type RowRule } from '../rule';

/** Days. "Từ tháng 11 đến tháng 3" goes over the turn of the year as meant; one that takes most of a year seldom does. */
const LONG = 183;

/**
 * "Từ 20/11 đến 10/10/2025": the day it begins on has no year and could only be one of the year before, or else it ends before it starts. A cell that writes both years is
 * read as written, and is unreadable when it ends before it starts.
 */
export const periodBackwards: RowRule = {
  code: 'period-backwards', severity: 'warning', columns: ['period'], params: ['text', 'start', 'end'], mend: null, scope: 'row',
  source: { document: 'S0', place: 'phần II, mục 2: “Thời gian thực hiện: Là khoảng thời gian (bắt đầu và kết thúc) hoặc mốc thời gian hoàn thành”' },
  look: ({ period, raw }, { year }) => (isBackwards(period, raw.period, year)
    ? [{ column: 'period', params: { text: (period.written ?? shownCell(raw.period)).slice(0, 80), start: period.start ?? '', end: period.end ?? '' } }] : NOTHING),
};

/** Whether a range begins on a day whose year nobody wrote, most of a year before its end. */
export function isBackwards({ kind, start, end, written }: Period, cell: PlanItem['raw']['period'], year: number): boolean {
  if (kind !== 'range' || start === null || end === null || start > String(year)) return false;
  return !writesYear(written ?? String(cell ?? ''), yearOf(start)) && daysBetween(start, end) > LONG;
}

/** 2024, or the short 24 of 20/11/24. */
function writesYear(text: string, year: number): boolean {
  return new RegExp(`(?:(?<!\\d)${year}|[/.-]${year % 100})(?!\\d)`).test(text);
}

import { QUARTERS } from '../../calendar/quarter';
import { dueDates } from '../../progress/due';
import type { ColumnRole, PlanItem } from '../../plan/plan';
import { NOTHING, type Remark, type RowRule } from '../rule';
import { SIGN } from './signs';

const columns = { 1: 'quarter1', 2: 'quarter2', 3: 'quarter3', 4: 'quarter4' } as const satisfies Record<number, ColumnRole>;

/** Half a per cent: 1/3 in one quarter and 33% in the next are one share, rounded. */
const SAME = 0.005;

/** How far work has come only grows. A duty of several quarters is done anew in each, and "chưa hoàn thành" is no figure: it contradicts only what was done before. */
export const progressFalling: RowRule = {
  code: 'progress-falling', severity: 'warning', columns: Object.values(columns), params: ['quarter', 'percent', 'earlierQuarter', 'earlierPercent'], mend: null, scope: 'row', needs: SIGN.progress,
  source: { document: 'S4', place: 'Mẫu 2, Ghi chú điểm 1: tỷ lệ % nhiệm vụ hoàn thành đúng tiến độ' },
  look: (item, { year }) => {
    if (item.level !== 'activity' || !mayFall(item) || dueDates(item.period, year).length > 1) return NOTHING;
    const found: Remark[] = [];
    let most: { quarter: number; share: number } | null = null;
    for (const quarter of QUARTERS) {
      const entry = item.progress[quarter];
      if (entry.kind !== 'share') continue;
      if (most !== null && entry.share < most.share - SAME && (most.share >= 1 || isFigure(item, columns[quarter]))) {
        found.push({ column: columns[quarter], params: { quarter, percent: percent(entry.share), earlierQuarter: most.quarter, earlierPercent: percent(most.share) } });
      }
      if (most === null || entry.share > most.share) most = { quarter, share: entry.share };
    }
    return found;
  },
};

/** Most rows have no two figures yet. */
function mayFall({ progress }: PlanItem): boolean {
  let figures = 0;
  for (const quarter of QUARTERS) if (progress[quarter].kind === 'share') figures += 1;
  return figures > 1;
}

function isFigure({ raw }: PlanItem, column: ColumnRole): boolean {
  const cell = raw[column];
  return typeof cell !== 'string' || /\d/.test(cell);
}

/** Hundredths of a per cent, so that a share never shows the tail of a binary fraction. */
function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}

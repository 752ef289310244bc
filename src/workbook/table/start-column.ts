import { foldLabel } from './heading-label';
import type { PlanTable } from './plan-table';

const BEGINS = /^(?:(?:thoi gian|thoi diem|ngay) )?(?:bat dau|khoi cong)$|^tu(?: ngay)?$/;
const ENDS = /^(?:(?:thoi gian|thoi diem|ngay) )?(?:ket thuc|hoan thanh)$|^den(?: ngay)?$/;

/** The column in which the periods of a table begin, where it stands right before the one in which they end and under the same heading: {Bắt đầu, Kết thúc}. */
export function startColumn({ columns: { period }, labels }: Pick<PlanTable, 'columns' | 'labels'>): number | undefined {
  const [end, start] = period === undefined ? [] : [labels[period], labels[period - 1]];
  if (period === undefined || end === undefined || start === undefined || start.group !== end.group) return undefined;
  return BEGINS.test(foldLabel(start.leaf)) && ENDS.test(foldLabel(end.leaf)) ? period - 1 : undefined;
}

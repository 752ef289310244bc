import { formatPeriod, isPlainPeriod, saysOnlyTime } from '../../period/format-period';
import { NOTHING, type RowRule } from '../rule';

/** A time that is understood, but written otherwise than most. No fault of a plan: only for those who turn it on because they want one way of writing. */
export const periodNotPlain: RowRule = {
  code: 'period-not-plain', severity: 'hint', columns: ['period'], params: ['text', 'plain'], mend: 'plain-period', scope: 'row',
  source: { document: 'S0', place: 'phần II, mục 2: “Thời gian thực hiện: Là khoảng thời gian (bắt đầu và kết thúc) hoặc mốc thời gian hoàn thành”' },
  look: ({ raw, period }, { year }) => {
    const text = typeof raw.period === 'string' ? raw.period.trim() : '';
    if (text === '' || period.kind === 'empty' || period.written !== undefined || isPlainPeriod(text) || !saysOnlyTime(text)) return NOTHING;
    const plain = formatPeriod(period, year);
    return plain === null || plain === text ? NOTHING : [{ column: 'period', params: { text: text.slice(0, 80), plain } }];
  },
};

import { shownCell } from '../../period/serial-cell';
import { NOTHING, type RowRule } from '../rule';

export const periodUnreadable: RowRule = {
  code: 'period-unreadable', severity: 'error', columns: ['period'], params: ['text', 'problem'], mend: null, scope: 'row',
  source: { document: 'S0', place: 'phần II, mục 2: “Thời gian thực hiện: Là khoảng thời gian (bắt đầu và kết thúc) hoặc mốc thời gian hoàn thành”' },
  look: ({ period, raw }) => (period.kind === 'unreadable'
    ? [{ column: 'period', params: { text: (period.written ?? shownCell(raw.period)).slice(0, 80), ...(period.problem === undefined ? {} : { problem: period.problem }) } }] : NOTHING),
};

import type { Rule } from '../rule';

export const periodUnreadable: Rule = {
  code: 'period-unreadable', severity: 'error', column: 'period',
  source: { document: 'S0', place: 'phần II, mục 2: “Thời gian thực hiện: Là khoảng thời gian (bắt đầu và kết thúc) hoặc mốc thời gian hoàn thành”' },
  look: (plan) => plan.items.filter((item) => item.period.kind === 'unreadable')
    .map((item) => ({ item, column: 'period', params: { text: String(item.raw.period ?? '').trim().slice(0, 80), ...(item.period.problem === undefined ? {} : { problem: item.period.problem }) } })),
};

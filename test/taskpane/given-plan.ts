import type { PlanReading, PlanSummary } from '../../src/app/actions';
import { recheck, RULE_SETS, type Finding, type Plan, type PlanItem } from '../../src/core';
import { readPlan } from '../../src/workbook';

/** Hand-written states of our own interface (`Actions`), not of Excel: what a screen draws from. */
const noMoney: PlanItem['budget'] = { kind: 'empty', total: null, lines: [] };
const noPeriod: PlanItem['period'] = { kind: 'empty', start: null, end: null, quarters: [], dueQuarter: null, every: null };
const nothing = { kind: 'empty' } as const;

export function givenItem(row: number, level: PlanItem['level'], number: string, content: string, parent: number | null = null): PlanItem {
  return {
    row, level, number, content, parent, indicator: '', product: '', verification: '', budget: noMoney, period: noPeriod, lead: '', support: '', note: '', risk: '',
    progress: { 1: nothing, 2: nothing, 3: nothing, 4: nothing }, completedOn: nothing, outcome: '', standing: 'planned', raw: {},
  };
}

export const givenSummary: PlanSummary = {
  id: 'p1', title: 'Kế hoạch cải cách hành chính năm 2026 của Sở Nội vụ', year: 2026, unitName: 'Sở Nội vụ', sheet: 'Kế hoạch 2026', address: 'A9:N20',
  rangeName: 'CCHC_p1', lost: false,
};

export function givenFinding(code: Finding['code'], row: number, severity: Finding['severity'], column: Finding['column'] = null, params: Finding['params'] = {}): Finding {
  return { code, severity, row, column, params };
}

const read = readPlan([['TT', 'Nội dung']]);

/** Two areas, one result and three activities, at row 9 of the sheet. */
export function givenReading(findings: Finding[] = []): PlanReading {
  const plan: Plan = {
    year: 2026,
    roles: ['number', 'content', 'indicator', 'budget', 'period'],
    items: [
      givenItem(2, 'area', '1', 'Cải cách thể chế'),
      givenItem(3, 'result', '1.1', 'Hệ thống văn bản được rà soát', 0),
      givenItem(4, 'activity', '1.1.1', 'Rà soát văn bản', 1),
      givenItem(5, 'activity', '1.1.2', 'Công bố kết quả', 1),
      givenItem(6, 'area', '2', 'Cải cách thủ tục hành chính'),
      givenItem(7, 'activity', '2.1.1', 'Cắt giảm thời gian giải quyết', 4),
    ],
  };
  return {
    summary: givenSummary,
    block: { rowIndex: 8, columnIndex: 0, rowCount: 12, columnCount: 14 },
    table: { headerRows: [0, 1], columns: { number: 0, content: 1, indicator: 2, budget: 4 }, labels: [], moneyUnit: 'dong', moneyUnitFrom: 'heading', rows: [], findings: [] },
    plan,
    findings,
    ignored: [],
    unusedIgnored: [],
    read: { named: read, whole: read },
    checked: recheck(null, plan, RULE_SETS.logframe),
    budgetTotal: 117_000_000n,
    budget: { total: 117_000_000n, counted: 2, activities: 3 },
  };
}

export const givenFindings: Finding[] = [
  givenFinding('missing-indicator', 3, 'error', 'indicator', { level: 'result', name: '1.1' }),
  givenFinding('missing-budget', 4, 'error', 'budget', { level: 'activity', name: '1.1.1' }),
  givenFinding('missing-support', 4, 'hint', 'support', { level: 'activity', name: '1.1.1' }),
  givenFinding('missing-lead', 6, 'warning', 'lead', { level: 'area', name: '2' }),
];

import { sumBudget } from '../../../src/core';
import { inferPlanYear, readPlan, readPlanTable } from '../../../src/workbook';
import { WORKED_EXAMPLE } from './worked-example';

describe('the worked example (S0 Bảng 2.3)', () => {
  const { table, plan } = readPlan(WORKED_EXAMPLE);

  it('has its eight columns, its levels and its year', () => {
    expect(table.headerRows).toEqual([0, 0]);
    expect(table.columns).toEqual({ number: 0, content: 1, indicator: 2, verification: 3, budget: 4, lead: 5, support: 6, period: 7 });
    expect(table.moneyUnit).toBe('dong');
    expect(table.rows.map(({ number, level }) => [number, level])).toEqual([
      ['5', 'area'], ['5.1', 'result'], ['5.1.1', 'activity'], ['5.1.2', 'activity'], ['5.1.3', 'activity'], ['5.1.4', 'activity'],
    ]);
    expect(plan.year).toBe(2013);
    expect(inferPlanYear(WORKED_EXAMPLE, table)).toBe(2013);
  });

  it('costs 117.000.000 by its activities, whatever its headings print', () => {
    expect(sumBudget(plan)).toBe(117_000_000n);
    expect(sumBudget(plan, 1)).toBe(117_000_000n);
    expect(plan.items[1]?.budget.total).toBe(105_000_000n);
  });

  it('resolves (nt) to the cell above and keeps what was written', () => {
    expect(plan.items[3]).toMatchObject({ lead: 'Phòng TCCB', support: 'Công ty Tư vấn', raw: { lead: '(nt)' } });
  });

  it('knows every parent and that all four activities fall due in quý IV', () => {
    expect(plan.items.map(({ parent }) => parent)).toEqual([null, 0, 1, 1, 1, 1]);
    expect(plan.items.slice(2).map(({ period }) => period.dueQuarter)).toEqual([4, 4, 4, 4]);
  });

  it('has no indicator at result 5.1', () => {
    expect(plan.items[1]).toMatchObject({ indicator: '', raw: { indicator: null } });
  });
});

it('says that there is no heading instead of making one up', () => {
  for (const cells of [[], [[]], [[null, null]], [['Kính gửi: Sở Nội vụ'], ['Nội dung khác']]]) {
    const table = readPlanTable(cells, { planYear: 2025 });
    expect(table.headerRows).toEqual([-1, -1]);
    expect(table.rows).toEqual([]);
    expect(table.findings.map(({ code }) => code)).toEqual(['heading-not-found']);
    expect(readPlan(cells).plan.items).toEqual([]);
  }
});

import fc from 'fast-check';
import { sumBudget } from '../../../src/core';
import { inferPlanYear, planYearFinding, planYearsNamed, readPlan, readPlanTable, UNKNOWN_PLAN_YEAR, type CellValue } from '../../../src/workbook';
import { checkCells } from '../checking/check-cells';
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

describe('cells that lean on others', () => {
  const plan = (cells: CellValue[][]) => readPlan(cells, { planYear: 2025 }).plan;

  it.each(['(nt)', 'nt', 'NT', 'n.t.', '-nt-', 'như trên', 'Như trên.', '"', '”', '- " -', '〃'])('%s repeats the cell above', (mark) => {
    const { items } = plan([['TT', 'Nội dung', 'Chủ trì', 'Thời gian'], ['1', 'a', 'Sở Nội vụ', 'Quý II'], ['2', 'b', mark, mark], ['3', 'c', mark, 'Quý IV']]);
    expect(items.map(({ lead }) => lead)).toEqual(['Sở Nội vụ', 'Sở Nội vụ', 'Sở Nội vụ']);
    expect(items.map(({ period }) => period.dueQuarter)).toEqual([2, 2, 4]);
    expect(items[1]?.raw.lead).toBe(mark);
  });

  it('leaves a mark with nothing above it as it is, and never repeats money', () => {
    const { items } = plan([['TT', 'Nội dung', 'Chủ trì', 'Kinh phí'], ['1', 'a', '(nt)', '5.000.000'], ['2', 'b', null, '(nt)']]);
    expect(items.map(({ lead }) => lead)).toEqual(['(nt)', '']);
    expect(items[1]?.budget).toMatchObject({ kind: 'ambiguous', total: null });
  });

  it('takes the lines under a merged number into the task above', () => {
    const { items } = plan([
      ['TT', 'Nội dung', 'Kinh phí', 'Chủ trì'], ['1', 'Tập huấn', '15.000.000 (Giảng viên)', 'Sở A'], [null, null, '12.000.000 (Lớp học)', 'Sở B'], [null, null, 500_000, null], ['2', 'Việc', 1_000_000, 'Sở A'],
    ]);
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({ budget: { kind: 'amounts', total: 27_500_000n }, lead: 'Sở A\nSở B', raw: { budget: '15.000.000 (Giảng viên)' } });
  });
});

it('keeps raw values as they were: numbers, texts, true and false, errors, blanks', () => {
  const cells: CellValue[][] = [['TT', 'Nội dung', 'Ngân sách', 'Thời gian', 'Chủ trì', 'Quý I', 'Ngày hoàn thành'], [1, 'Việc', true, 45991, '#REF!', 0.8, 45990], [2, 'Việc', '#N/A', false, '  ', 'x', '']];
  const { items } = readPlan(cells, { planYear: 2025 }).plan;
  expect(items[0]).toMatchObject({
    raw: { budget: true, period: 45991, lead: '#REF!', quarter1: 0.8, completedOn: 45990 }, budget: { kind: 'unreadable' }, period: { end: '2025-11-30' }, progress: { 1: { kind: 'share', share: 0.8 } }, completedOn: { kind: 'date', date: '2025-11-29' },
  });
  expect(items[1]).toMatchObject({ raw: { period: false, lead: null, completedOn: null }, budget: { kind: 'unreadable' }, period: { kind: 'unreadable' }, lead: '', progress: { 1: { kind: 'share', share: 1 } }, completedOn: { kind: 'empty' } });
});

it('knows what was taken out of the plan and what came in', () => {
  const { items } = readPlan([['TT', 'Nội dung', 'Thời gian', 'Ghi chú', 'Quý I'], ['1', 'a', 'Quý I', 'Phát sinh', null], ['2', 'b', 'Quý I', null, 'Đưa ra khỏi kế hoạch'], ['3', 'c', 'Quý I', null, null]], { planYear: 2025 }).plan;
  expect(items.map(({ standing }) => standing)).toEqual(['added', 'cancelled', 'planned']);
});

it('keeps the due date and the office of a task above a row that has both itself; the same ones again are one', () => {
  const heading = ['TT', 'Nội dung', 'Sản phẩm', 'Chủ trì', 'Thời gian'];
  const first = [1, 'Lập kế hoạch', 'Kế hoạch', 'Sở Nội vụ', 'Quý I'];
  const items = (row: CellValue[]) => readPlan([heading, first, row], { planYear: 2025 }).plan.items.map(({ content, product, lead, period }) => [content, product, lead, period.dueQuarter]);
  expect(items([null, null, 'Báo cáo', 'Sở Tài chính', 'Quý IV'])).toEqual([['Lập kế hoạch', 'Kế hoạch', 'Sở Nội vụ', 1], ['', 'Báo cáo', 'Sở Tài chính', 4]]);
  expect(items([null, null, 'Báo cáo', 'Sở Nội vụ', 'Quý I'])).toEqual([['Lập kế hoạch', 'Kế hoạch\nBáo cáo', 'Sở Nội vụ', 1]]);
});

describe('a column in which the period begins and one in which it ends', () => {
  const one = (first: CellValue, last: CellValue, heading: CellValue[][] = [['TT', 'Nội dung', 'Chủ trì', 'Bắt đầu', 'Kết thúc']]) =>
    readPlan([...heading, [1, 'Lập kế hoạch', 'Sở Nội vụ', first, last]], { planYear: 2025 }).plan.items[0]?.period;

  it.each<[first: CellValue, last: CellValue, start: string | null, end: string | null]>([
    ['15/5/2025', '1/6/2025', '2025-05-15', '2025-06-01'], ['Tháng 2', 'Tháng 4', '2025-02-01', '2025-04-30'], ['Quý I', 'Quý III', '2025-01-01', '2025-09-30'], [45_700, 45_800, '2025-02-12', '2025-05-23'],
    ['01/10/2024', '30/6/2025', '2024-10-01', '2025-06-30'], [null, '30/6/2025', null, '2025-06-30'], ['-', '30/6/2025', null, '2025-06-30'], ['Sau khi có hướng dẫn', '30/6/2025', null, '2025-06-30'],
  ])('%s and %s are one range', (first, last, start, end) => {
    expect(one(first, last)).toMatchObject({ kind: 'range', start, end });
  });

  it('is said where it cannot be: turned round, one of them not understood, no end', () => {
    expect(one('15/6/2025', '1/6/2025')).toMatchObject({ kind: 'unreadable', problem: 'ends-before-start', end: null, dueQuarter: null, written: '15/6/2025 – 1/6/2025' });
    expect(one(45_800, 45_700)).toMatchObject({ kind: 'unreadable', problem: 'ends-before-start', written: '23/05/2025 – 12/02/2025' });
    expect(one('chưa rõ', '1/6/2025')).toMatchObject({ kind: 'unreadable', problem: 'no-period' });
    expect(one('1/6/2025', null)).toMatchObject({ kind: 'empty' });
  });

  it('is known below “Thời gian” and by other words, and only where both stand side by side', () => {
    const under = (group: CellValue, ...names: CellValue[]) => [['TT', 'Nội dung', 'Chủ trì', group, null], [null, null, null, ...names]];
    for (const heading of [under('Thời gian thực hiện', 'Bắt đầu', 'Kết thúc'), under('Thời gian', 'Từ ngày', 'Đến ngày'), [['TT', 'Nội dung', 'Chủ trì', 'Thời gian bắt đầu', 'Thời gian kết thúc']], [['TT', 'Nội dung', 'Chủ trì', 'Từ ngày', 'Đến ngày']]]) {
      expect(one('15/5/2025', '1/6/2025', heading)).toMatchObject({ start: '2025-05-15', end: '2025-06-01' });
    }
    expect(one('15/5/2025', '1/6/2025', [['TT', 'Nội dung', 'Chủ trì', 'Ngày giao', 'Thời gian hoàn thành']])).toMatchObject({ start: null, end: '2025-06-01' });
  });

  it('written years make no range a turned one', () => {
    const table = (first: CellValue, last: CellValue): CellValue[][] => [['TT', 'Nội dung', 'Chủ trì', 'Bắt đầu', 'Kết thúc'], [1, 'Lập kế hoạch', 'Sở Nội vụ', first, last]];
    const codes = (first: CellValue, last: CellValue) => checkCells(table(first, last), { ruleSet: 'annex', planYear: 2025 }).findings.filter(({ column }) => column === 'period').map(({ code, params }) => [code, params.text]);
    expect(codes('01/10/2024', '30/6/2025')).toEqual([]);
    expect(codes('15/6/2025', '1/6/2025')).toEqual([['period-unreadable', '15/6/2025 – 1/6/2025']]);
  });
});

describe('the year of a plan', () => {
  const year = (periods: CellValue[], title: CellValue = null, completed: CellValue[] = []) => {
    const cells: CellValue[][] = [[title], ['TT', 'Nội dung', 'Thời gian', 'Ngày hoàn thành'], ...periods.map((period, index): CellValue[] => [index + 1, 'Việc', period, completed[index] ?? null])];
    return inferPlanYear(cells, readPlanTable(cells, { planYear: 2000 }));
  };

  it('is the one that most periods name', () => {
    expect(year(['Quý I/2025', 'Quý II/2025', 'Quý I/2026', 'Thường xuyên'])).toBe(2025);
    expect(year([45991, '2025', 'Năm 2024'])).toBe(2025);
  });

  it('is the earliest of several that are named equally often', () => {
    expect(year(['2025 - 2026'])).toBe(2025);
    expect(year(['Quý I/2026', 'Quý IV/2025'])).toBe(2025);
  });

  it('comes from completion dates, then from the title, when no period names one', () => {
    expect(year(['Quý I', 'Quý II'], 'KẾ HOẠCH NĂM 2026', ['15/3/2025', null])).toBe(2025);
    expect(year(['Quý I', 'Quý II'], 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026')).toBe(2026);
    expect(year(['Quý I'], 'Kèm theo Kế hoạch số 15/KH-UBND ngày 20 tháng 12 năm 2025')).toBeNull();
  });

  const named = (periods: CellValue[], title: CellValue = null, completed: CellValue[] = [], quarter = 'Quý I') => {
    const cells: CellValue[][] = [[title], ['TT', 'Nội dung', 'Thời gian', 'Ngày hoàn thành', quarter], ...periods.map((period, index): CellValue[] => [index + 1, 'Việc', period, completed[index] ?? null, null])];
    const table = readPlanTable(cells, { planYear: 2000 });
    return { years: planYearsNamed(cells, table), finding: planYearFinding(cells, table, 2025).map(({ code, severity, params }) => [code, severity, params]) };
  };

  it('is the one of the title where a single row among others names another', () => {
    expect(named(['Quý I', 'Quý II', 'Quý I/2026'], 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025')).toEqual({ years: [2025], finding: [] });
    expect(named(['Quý I/2026'], 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025').years).toEqual([2026, 2025]);
  });

  it('is not named by a time that is open to one side', () => {
    for (const open of ['Đến năm 2030', 'Trước năm 2030', 'Từ năm 2030', 'Từ năm 2030 trở đi', 'Năm 2029, 2030 và các năm tiếp theo', 'Từ quý II đến hết năm 2030']) {
      expect(named([open]).years).toEqual([]);
      expect(named([open, 'Quý II'], 'KẾ HOẠCH NĂM 2025').years).toEqual([2025]);
      expect(named(['Quý II', open], null, ['1/8/2025']).years).toEqual([2025]);
    }
    expect(named(['Từ quý I/2025 đến hết quý II/2025', 'Từ 2025 đến 2030']).years).toEqual([2025]);
    expect(named(['2025 - 2026']).years).toEqual([2025]);
  });

  it('is in dispute when periods, completion dates, title or the headings of progress say different years', () => {
    expect(named(['Quý II', 'Năm 2024'], null, ['1/8/2025']).years).toEqual([2024, 2025]);
    expect(named(['Quý I/2026', 'Quý II/2026'], 'KẾ HOẠCH NĂM 2025').years).toEqual([2026, 2025]);
    expect(named(['Quý I', 'Quý II'], 'KẾ HOẠCH NĂM 2026', ['15/3/2025']).years).toEqual([2025, 2026]);
    expect(named(['Quý I/2026', 'Quý IV/2025']).years).toEqual([2025, 2026]);
    expect(named(['Quý I/2026', 'Quý IV/2025'], 'KẾ HOẠCH NĂM 2026').years).toEqual([2026]);
    expect(named(['Năm 2024'], null, [], 'Quý I/2025').years).toEqual([2024, 2025]);
  });

  it('is not disputed by one completion after the turn of the year', () => {
    expect(named(['Quý III/2025', 'Quý IV/2025'], null, [null, '5/1/2026']).years).toEqual([2025]);
    expect(named(['Quý III/2025', 'Quý IV/2025'], null, ['30/9/2025', '5/1/2026']).years).toEqual([2025]);
  });

  it('is found to differ from the plan that the table is said to be', () => {
    expect(named(['Quý I/2026']).finding).toEqual([['plan-year-differs', 'warning', { year: 2025, named: 2026 }]]);
    expect(named(['Quý I'], 'KẾ HOẠCH NĂM 2026').finding).toEqual([['plan-year-differs', 'warning', { year: 2025, named: 2026 }]]);
    for (const silent of [named(['Quý I/2025']), named(['Quý I']), named(['Đến năm 2030']), named(['Quý I'], null, ['5/1/2026']), named(['Quý I/2026', 'Quý II/2026'], 'KẾ HOẠCH NĂM 2025'), named(['Từ tháng 11/2024 đến tháng 3/2025', 'Quý II']), named(['2025 - 2026', 'Trước ngày 31/12/2026']), named(['2024-2026', 'Quý I'])]) expect(silent.finding).toEqual([]);
  });

  it('is not named by one dated row among others: which row it is matters more than the table', () => {
    const quarters = ['Quý I', 'Quý II', 'Quý III', 'Tháng 10'];
    for (const odd of ['31/12/2024', 'Quý I/2026', 'Năm 2024']) {
      expect(named([...quarters, odd]).finding).toEqual([]);
      const cells: CellValue[][] = [['TT', 'Nội dung', 'Thời gian'], ...[...quarters, odd].map((period, index): CellValue[] => [index + 1, 'Việc', period])];
      expect(checkCells(cells, { ruleSet: 'annex', planYear: 2025 }).findings.filter(({ code }) => /year/.test(code)).map(({ code, row }) => [code, row])).toEqual([['period-outside-year', 5]]);
    }
    // two rows, the title, or a heading of progress speak for the table
    expect(named([...quarters, '31/12/2024', 'Quý I/2024']).finding).toHaveLength(1);
    expect(named([...quarters, '31/12/2024'], 'KẾ HOẠCH NĂM 2024').finding).toHaveLength(1);
    expect(named(quarters, null, [], 'Quý I/2024').finding).toHaveLength(1);
  });

  it('is said to be unknown when nothing names one', () => {
    const { table, plan } = readPlan([['TT', 'Nội dung', 'Thời gian'], ['1', 'Việc', 'Quý II']]);
    expect(table.findings.map(({ code }) => code)).toEqual(['plan-year-unknown']);
    expect(plan).toMatchObject({ year: UNKNOWN_PLAN_YEAR, items: [{ period: { dueQuarter: 2 } }] });
  });
});

describe('laws', () => {
  const cell = fc.oneof(fc.constantFrom<CellValue[]>(null, '', 'TT', 'Nội dung', 'Kinh phí', 'Thời gian', 'Chủ trì', 'Quý I', 'I', '1', '1.1', 'a)', '-', '(nt)', '5.000.000', 'Tổng cộng', true, 45000, 5.1), fc.string({ unit: 'binary', maxLength: 12 }), fc.double());

  it('never throws; parents are no activities, and the way up ends', () => {
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 14 }), (rows) => {
      const cells: CellValue[][] = [['TT', 'Nội dung', 'Kinh phí', 'Thời gian', 'Chủ trì', 'Quý I'], ...rows];
      const { items } = readPlan(cells).plan;
      // a row that was moved may stand above its parent, but nobody stands above itself
      const wayUp = (index: number): number => {
        let steps = 0;
        for (let at = items[index]?.parent ?? null; at !== null && steps <= items.length; at = items[at]?.parent ?? null) steps += 1;
        return steps;
      };
      return items.every(({ parent }, index) => wayUp(index) < items.length && (parent === null || items[parent]?.level !== 'activity'));
    }), { numRuns: 500 });
  });

  it('does not change the cells it reads', () => {
    const before = JSON.stringify(WORKED_EXAMPLE);
    readPlan(WORKED_EXAMPLE);
    expect(JSON.stringify(WORKED_EXAMPLE)).toBe(before);
  });

  it('ten times the rows cost about ten times the time', () => {
    const table = (rows: number): CellValue[][] => [
      ['TT', 'Nội dung', 'Ngân sách', 'Chủ trì', 'Thời gian', 'Quý I'],
      ...Array.from({ length: rows }, (_, index): CellValue[] => (index % 11 === 0 ? [`${index / 11 + 1}`, 'Lĩnh vực'] : [`${Math.floor(index / 11) + 1}.${index % 11}`, `Việc ${index}`, `${index}.000.000`, '(nt)', `Tháng ${(index % 12) + 1}/2025`, '50%'])),
    ];
    const time = (rows: number): number => {
      const cells = table(rows);
      const start = performance.now();
      expect(readPlan(cells).plan.items).toHaveLength(rows);
      return performance.now() - start;
    };
    time(1_000);
    const small = Math.min(time(1_000), time(1_000), time(1_000));
    // a reader that looks back over all rows would need a hundred times as long
    expect(Math.min(time(10_000), time(10_000)) / small).toBeLessThan(40);
  });
});

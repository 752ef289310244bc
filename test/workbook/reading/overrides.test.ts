import { readPlan, readPlanTable, type ColumnOverride } from '../../../src/workbook';
import { sheet } from './tables';

const cells = sheet(
  'ĐVT: triệu đồng||||||',
  'TT|Nội dung|Kinh phí|Dự toán|Đơn vị|Đợt|Ghi chú',
  'I|Cải cách thể chế|||||',
  '1|Rà soát văn bản|200|150|Sở Tư pháp|Quý II|x',
);
const read = (columns: ColumnOverride[], given = cells) => readPlanTable(given, { planYear: 2025, columns });

it('reads by the headings alone without them', () => {
  const table = readPlanTable(cells, { planYear: 2025 });
  expect(table).toMatchObject({ columns: { budget: 2, lead: 4, note: 6 }, moneyUnit: 'trieu', moneyUnitFrom: 'above' });
  expect(table.columns.period).toBeUndefined();
  expect(table.labels.map(({ leaf }) => leaf)).toEqual(['TT', 'Nội dung', 'Kinh phí', 'Dự toán', 'Đơn vị', 'Đợt', 'Ghi chú']);
  expect(table.findings.map(({ code }) => code)).toEqual(['column-twice']);
});

it('gives a column a role, takes one away, and lets two columns change places', () => {
  const { table, plan } = readPlan(cells, { planYear: 2025, columns: [
    { column: 2, label: 'Kinh phí', role: null }, { column: 3, label: 'Dự toán', role: 'budget' }, { column: 5, label: 'Đợt', role: 'period' },
  ] });
  expect(table.columns).toMatchObject({ number: 0, content: 1, budget: 3, lead: 4, period: 5 });
  // the person has decided between the two
  expect(table.findings).toEqual([]);
  expect(plan.items[1]).toMatchObject({ budget: { total: 150_000_000n }, period: { dueQuarter: 2 } });
});

it('a unit that a person chose wins over the line above and over the heading', () => {
  const { table, plan } = readPlan(cells, { planYear: 2025, moneyUnit: 'nghin' });
  expect(table).toMatchObject({ moneyUnit: 'nghin', moneyUnitFrom: 'person' });
  expect(plan.items[1]?.budget.total).toBe(200_000n);
});

it('finds the column again by its heading when others came before it, also of two with the same heading', () => {
  const wider = cells.map((row, index) => [row[0] ?? null, index === 1 ? 'Mã' : null, ...row.slice(1)]);
  expect(read([{ column: 5, label: 'Đợt', role: 'period' }], wider).columns.period).toBe(6);
  const twins = sheet('x|TT|Nội dung|Đợt|Đợt', '|1|Rà soát|Quý I|Quý II');
  expect(read([{ column: 2, label: 'Đợt', role: 'period' }, { column: 3, label: 'Đợt', role: 'note' }], twins).columns).toMatchObject({ period: 3, note: 4 });
});

it('a column that is no longer there is said, and nothing is put in its place', () => {
  const renamed = cells.map((row) => row.map((cell) => (cell === 'Đợt' ? 'Mốc' : cell)));
  const table = read([{ column: 5, label: 'Đợt', role: 'period' }], renamed);
  expect(table.columns.period).toBeUndefined();
  expect(table.findings).toContainEqual({ code: 'column-lost', severity: 'warning', row: 1, column: 'period', params: { label: 'Đợt' } });
});

it('the same heading on the next page is not another table because a person changed a role', () => {
  const paged = sheet('TT|Nội dung|Đơn vị|Đợt', 'I|Nhóm một||', '1|Việc một|Sở|Quý I', 'TT|Nội dung|Đơn vị|Đợt', '2|Việc hai|Sở|Quý II');
  const table = read([{ column: 3, label: 'Đợt', role: 'period' }], paged);
  expect(table.rows.filter(({ level }) => level === 'activity')).toHaveLength(2);
  expect(table.findings).toEqual([]);
});

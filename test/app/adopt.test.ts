import type { Actions, TableCandidate, TableChoice, TableDescription, TableSearch } from '../../src/app/actions';
import { createActions } from '../../src/app/create-actions';
import type { CellValue } from '../../src/workbook';
import { MemoryWorkbook, memoryDeps } from './memory-workbook';
import { ANNEX, THREE_LEVELS, TWO_ROWS } from './own-tables';

let workbook: MemoryWorkbook;
let actions: Actions;
beforeEach(() => {
  workbook = new MemoryWorkbook();
  actions = createActions(memoryDeps(workbook));
});

function put(cells: CellValue[][], sheet = 'Sheet1', rowIndex = 0, columnIndex = 0): void {
  if (!workbook.sheets.some(({ name }) => name === sheet)) workbook.sheets.push({ name: sheet, cells: new Map(), isProtected: false, marks: [] });
  cells.forEach((row, down) => row.forEach((cell, right) => { if (cell !== '') workbook.set(sheet, rowIndex + down, columnIndex + right, cell); }));
}
function select(rowIndex: number, columnIndex: number, rowCount = 1, columnCount = 1): void {
  workbook.active = { ...workbook.active, rowIndex, columnIndex };
  workbook.selected = { rowIndex, columnIndex, rowCount, columnCount };
}
async function find(scope: TableSearch['scope'] = 'selection'): Promise<TableSearch> {
  const found = await actions.findTables(scope);
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  return found.value;
}
async function findOne(): Promise<[TableCandidate, TableChoice]> {
  const { candidates } = await find();
  expect(candidates).toHaveLength(1);
  return [candidates[0]!, actions.firstChoice(candidates[0]!)];
}
async function describeTable(...given: Parameters<Actions['describeTable']>): Promise<TableDescription> {
  const described = await actions.describeTable(...given);
  if (!described.ok) throw new Error(JSON.stringify(described.failure));
  return described.value;
}
const cellsBefore = () => JSON.stringify(workbook.sheets.map(({ name, cells }) => [name, [...cells]]));

test('a cell in the table: heading, columns with samples, year, counts, doubts', async () => {
  put(ANNEX);
  select(5, 1);
  const [candidate, choice] = await findOne();
  expect(candidate).toMatchObject({ sheet: 'Sheet1', address: 'A4:F10', planYear: 2025, title: 'Danh mục nhiệm vụ cải cách hành chính năm 2025', plan: null });
  const description = await describeTable(candidate, choice);
  expect(description).toMatchObject({ headingRows: [4, 4], counts: { area: 2, result: 0, activity: 4, total: 0, note: 0 }, rangeIsNotEnough: false });
  expect(description.columns).toEqual([
    { letter: 'A', label: 'Stt', role: 'number', sample: '1' },
    { letter: 'B', label: 'Nhiệm vụ', role: 'content', sample: 'Rà soát văn bản quy phạm pháp luật' },
    { letter: 'C', label: 'Hoạt động, sản phẩm cụ thể', role: 'product', sample: 'Báo cáo kết quả rà soát' },
    { letter: 'D', label: 'Cơ quan chủ trì', role: 'lead', sample: 'Sở Tư pháp' },
    { letter: 'E', label: 'Cơ quan phối hợp', role: 'support', sample: 'Các sở, ban, ngành' },
    { letter: 'F', label: 'Thời gian thực hiện/ Hoàn thành', role: 'period', sample: 'Quý II' },
  ]);
  expect(description.doubts).toEqual([{ kind: 'no-column', role: 'budget' }]);
});

test('taking it changes no cell, opens it, and asks it for nothing that its form has not', async () => {
  put(ANNEX);
  select(5, 1);
  const before = cellsBefore();
  const [candidate, choice] = await findOne();
  const adopted = await actions.adoptTable(candidate, choice);
  expect(adopted).toMatchObject({ ok: true, value: { rangeName: 'CCHC_KeHoach_2025', address: 'A4:F10', title: 'Danh mục nhiệm vụ cải cách hành chính năm 2025' } });
  expect(cellsBefore()).toBe(before);
  const { reading } = actions.getState();
  expect(reading?.plan.items.filter(({ level }) => level === 'activity').map(({ lead }) => lead)).toEqual(['Sở Tư pháp', 'Sở Tư pháp', 'Văn phòng UBND tỉnh', 'Các sở, ban, ngành']);
  expect(reading?.findings.map(({ code }) => code).filter((code) => /indicator|budget|verification|area-without/.test(code))).toEqual([]);
  expect(workbook.records).toMatchObject([{ ruleSetId: 'annex', overrides: {}, planYear: 2025, schema: 1 }]);
  actions.setCounting({ cutOff: 2, span: 'period', rounding: 'half-up' });
  // Quý II, and the continuous one of every quarter
  expect(actions.completion()).toMatchObject({ activities: 4, completion: { planned: 2, onTime: 0 } });
});

test('a unit that only a line above the table names is kept, for later readings see the table alone', async () => {
  put(TWO_ROWS);
  select(4, 1);
  const [candidate, choice] = await findOne();
  expect(candidate).toMatchObject({ address: 'A3:F8', unitAbove: 'trieu', planYear: 2026, title: 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026' });
  expect(choice.moneyUnit).toBe('trieu');
  expect(await describeTable(candidate, choice)).toMatchObject({ headingRows: [3, 4], unitFrom: 'above', rangeIsNotEnough: true, counts: { total: 1 } });
  await actions.adoptTable(candidate, choice);
  expect(actions.getState().reading).toMatchObject({ budgetTotal: 60_000_000n, table: { moneyUnit: 'trieu' } });
  expect(workbook.records[0]).toMatchObject({ overrides: { moneyUnit: 'trieu' }, ruleSetId: 'form-1b' });
  await actions.refresh();
  expect(actions.getState().reading?.budgetTotal).toBe(60_000_000n);
});

test('a role given by hand stays with every later reading, also after columns were inserted before it', async () => {
  put(THREE_LEVELS, 'Sheet1', 2, 1);
  select(4, 2);
  const [candidate, choice] = await findOne();
  expect((await describeTable(candidate, choice)).doubts).toEqual([{ kind: 'no-column', role: 'period' }, { kind: 'unread-columns', letters: ['G'] }]);
  const roles = [...choice.roles];
  roles[5] = 'period';
  expect(await describeTable(candidate, { ...choice, roles })).toMatchObject({ rangeIsNotEnough: true, doubts: [] });
  await actions.adoptTable(candidate, { ...choice, roles, planYear: 2025 });
  expect(workbook.records[0]).toMatchObject({ ruleSetId: 'logframe', overrides: { columns: [{ column: 5, label: 'Hạn xong', role: 'period' }] } });
  expect(actions.getState().reading?.plan.items.filter(({ level }) => level === 'activity').map(({ period }) => period.dueQuarter)).toEqual([2, 3, 4]);
  expect(actions.getState().reading?.budgetTotal).toBe(42_500_000n);

  const later = createActions(memoryDeps(workbook));
  await later.start();
  expect(later.getState().reading?.table.columns.period).toBe(5);
});

test('a table without a name for itself is called by its year and sheet', async () => {
  put(THREE_LEVELS);
  select(1, 1);
  const [candidate, choice] = await findOne();
  expect(choice.title).toBe('');
  expect(await actions.adoptTable(candidate, { ...choice, planYear: 2025 })).toMatchObject({ ok: true, value: { title: 'Kế hoạch năm 2025 (Sheet1)' } });
});

test.each<[Partial<TableChoice>, object]>([
  [{ roles: ['number', 'content', 'content', 'lead', 'support', 'period'] }, { kind: 'role-twice', role: 'content', letters: ['B', 'C'] }],
  [{ roles: ['number', null, 'product', 'lead', 'support', 'period'] }, { kind: 'role-missing', role: 'content' }],
  [{ planYear: null }, { kind: 'wrong-input', field: 'year', reason: 'missing' }],
  [{ planYear: 25 }, { kind: 'wrong-input', field: 'year', reason: 'out-of-range' }],
  [{ planYear: 2025.5 }, { kind: 'wrong-input', field: 'year', reason: 'not-a-number' }],
])('refused with a reason: %j', async (change, failure) => {
  put(ANNEX);
  select(5, 1);
  const [candidate, choice] = await findOne();
  expect(await actions.adoptTable(candidate, { ...choice, ...change })).toMatchObject({ ok: false, failure });
  expect(workbook.names.size + workbook.records.length).toBe(0);
});

test('a sheet that changed in between is not bound at the wrong rows', async () => {
  put(ANNEX);
  select(5, 1);
  const [candidate, choice] = await findOne();
  workbook.sheets = [{ name: 'Sheet1', cells: new Map(), isProtected: false, marks: [] }];
  put(ANNEX, 'Sheet1', 1);
  expect(await actions.adoptTable(candidate, choice)).toMatchObject({ ok: false, failure: { kind: 'table-changed', address: 'A4:F10' } });
  expect(workbook.names.size).toBe(0);
});

test('an empty cell leads to every sheet; tables that are plans already say so', async () => {
  put(ANNEX);
  put(TWO_ROWS, 'Năm 2026');
  put([['Danh bạ', ''], ['Họ tên', 'Số máy']], 'Khác');
  select(5, 1);
  const [candidate, choice] = await findOne();
  await actions.adoptTable(candidate, choice);
  select(40, 20);
  const search = await find();
  expect(search.scope).toBe('all-sheets');
  expect(search.looked.map(({ sheet }) => sheet)).toEqual(['Sheet1', 'Năm 2026', 'Khác']);
  expect(search.candidates.map(({ sheet, address, plan }) => [sheet, address, plan?.rangeName ?? null])).toEqual([['Sheet1', 'A4:F10', 'CCHC_KeHoach_2025'], ['Năm 2026', 'A3:F8', null]]);
});

test('a plan that is there already is read by new choices: one record, the same name', async () => {
  put(THREE_LEVELS);
  select(1, 1);
  const [first, choice] = await findOne();
  await actions.adoptTable(first, { ...choice, planYear: 2025 });
  const [again, known] = await findOne();
  expect(known).toMatchObject({ planYear: 2025, title: 'Kế hoạch năm 2025 (Sheet1)' });
  await actions.adoptTable(again, { ...known, moneyUnit: 'trieu', title: 'Kế hoạch của tôi' });
  expect(workbook.records).toHaveLength(1);
  expect([...workbook.names.keys()]).toEqual(['CCHC_KeHoach_2025']);
  expect(actions.getState()).toMatchObject({ plans: [{ title: 'Kế hoạch của tôi' }], reading: { budgetTotal: 42_500_000_000n } });
});

test('a selected range decides which columns and rows are the table', async () => {
  put(ANNEX);
  put(ANNEX.slice(3), 'Sheet1', 3, 8);
  select(3, 8, 4, 6);
  const { candidates, looked } = await find();
  expect(candidates.map(({ address }) => address)).toEqual(['I4:N7']);
  expect(looked).toEqual([{ sheet: 'Sheet1', address: 'I4:N7' }]);
  // rows of the table without its heading mean the whole table
  select(5, 0, 2, 3);
  expect((await find()).candidates[0]?.address).toMatch(/^A4:/);
});

test('two tables on one sheet: the one around the selection, or both', async () => {
  put(ANNEX);
  put(TWO_ROWS, 'Sheet1', 13);
  select(6, 2);
  expect((await find()).candidates.map(({ address }) => address)).toEqual(['A4:F10']);
  select(18, 2);
  expect((await find()).candidates.map(({ address, unitAbove }) => [address, unitAbove])).toEqual([['A16:F21', 'trieu']]);
  select(0, 0);
  expect((await find()).candidates).toHaveLength(2);
});

test('nothing to find: what was looked at is told', async () => {
  put([['Danh bạ', ''], ['Họ tên', 'Số máy']]);
  select(1, 1);
  expect(await find()).toEqual({ scope: 'selection', looked: [{ sheet: 'Sheet1', address: 'A1:B2' }], candidates: [] });
  workbook.sheets = [{ name: 'Sheet1', cells: new Map(), isProtected: false, marks: [] }];
  expect(await find()).toEqual({ scope: 'all-sheets', looked: [], candidates: [] });
});

test('a failure while looking is shown', async () => {
  workbook.failNext = { kind: 'cell-editing' };
  expect(await actions.findTables('selection')).toEqual({ ok: false, failure: { kind: 'cell-editing' } });
  expect(actions.getState()).toMatchObject({ failure: { kind: 'cell-editing' }, work: null });
});

describe('rows typed directly under the table', () => {
  const tasks = () => actions.getState().reading?.plan.items.filter(({ level }) => level === 'activity').length;
  const takeAnnex = async () => {
    put(ANNEX);
    select(5, 1);
    await actions.adoptTable(...await findOne());
    expect(tasks()).toBe(4);
  };
  const more = (row: number, number: number): void => put([[number, `Việc thêm ${number}`, '', 'Sở Nội vụ', '', 'Quý III']], 'Sheet1', row);

  test('belong to it up to a blank row', async () => {
    await takeAnnex();
    more(10, 3);
    more(11, 4);
    more(13, 5);
    await actions.refresh();
    expect(tasks()).toBe(6);
    expect(actions.getState().reading).toMatchObject({ block: { rowIndex: 3, rowCount: 9 }, summary: { address: 'A4:F12' } });
  });

  test('up to another table, and signatures are none of them', async () => {
    await takeAnnex();
    more(10, 3);
    put([['Nơi nhận: Sở Nội vụ']], 'Sheet1', 11);
    await actions.refresh();
    expect(actions.getState().reading?.summary.address).toBe('A4:F11');
    put(TWO_ROWS.slice(2), 'Sheet1', 11);
    await actions.refresh();
    expect(tasks()).toBe(5);
    expect(actions.getState().reading?.summary.address).toBe('A4:F11');
  });

  test('many of them too', async () => {
    await takeAnnex();
    for (let count = 0; count < 1200; count += 1) more(10 + count, 3 + count);
    await actions.refresh();
    expect(tasks()).toBe(1204);
  });

  test('never below a total: the sheet is not even looked at', async () => {
    put(TWO_ROWS);
    select(5, 1);
    await actions.adoptTable(...await findOne());
    put([['3', 'Việc dưới dòng tổng', 'Phòng Nội vụ', '', 'Quý II', 5]], 'Sheet1', 8);
    workbook.calls = [];
    await actions.refresh();
    expect(tasks()).toBe(2);
    expect(workbook.calls).not.toContain('readBlock');
  });
});

describe('columns of progress', () => {
  test('are added to the right with the name over them, and are read', async () => {
    put(ANNEX);
    select(5, 1);
    await actions.adoptTable(...await findOne());
    expect(actions.missingProgress()).toEqual(['quarter1', 'quarter2', 'quarter3', 'quarter4', 'completedOn', 'outcome']);
    const before = [...workbook.sheet('Sheet1').cells];
    expect(await actions.addProgress()).toEqual({ ok: true, value: undefined });
    expect([...workbook.sheet('Sheet1').cells].slice(0, before.length)).toEqual(before);
    expect([...workbook.sheet('Sheet1').cells].slice(before.length)).toEqual([
      ['3:6', 'Quý I'], ['3:7', 'Quý II'], ['3:8', 'Quý III'], ['3:9', 'Quý IV'], ['3:10', 'Ngày hoàn thành'], ['3:11', 'Kết quả thực hiện'],
    ]);
    expect(actions.getState().reading).toMatchObject({ summary: { address: 'A4:L10' }, table: { columns: { quarter1: 6, quarter4: 9, completedOn: 10, outcome: 11 } } });
    expect(actions.missingProgress()).toEqual([]);
    workbook.set('Sheet1', 5, 7, 1);
    await actions.refresh();
    actions.setCounting({ cutOff: 2, span: 'period', rounding: 'half-up' });
    expect(actions.completion()).toMatchObject({ completion: { planned: 2, onTime: 1 } });
  });

  test('only those that are lacking', async () => {
    put(ANNEX.map((row, index) => [...row, index === 3 ? 'Kết quả thực hiện' : '']));
    select(5, 1);
    await actions.adoptTable(...await findOne());
    expect(actions.missingProgress()).toEqual(['quarter1', 'quarter2', 'quarter3', 'quarter4', 'completedOn']);
  });

  test('are refused with what lies there, and nothing is written', async () => {
    put(ANNEX);
    select(5, 1);
    await actions.adoptTable(...await findOne());
    workbook.set('Sheet1', 6, 9, 'ghi riêng');
    workbook.calls = [];
    expect(await actions.addProgress()).toMatchObject({ ok: false, failure: { kind: 'occupied', address: 'G4:L10', filledCells: 1, sample: [{ address: 'J7', text: 'ghi riêng' }] } });
    expect(workbook.calls).not.toContain('apply');
  });
});

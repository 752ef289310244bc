import { activityRow, areaRow, HEADING, s4Table } from '../functions/plan-table';
import { openSandbox, type Opened } from './sandbox';

// The functions as the grid calls them, through the real custom-functions error class. The figures themselves are held in test/functions.
describe.each(['null', 'zero'] as const)('blank cells arriving as %s', (blankCells) => {
  let opened: Opened;
  beforeEach(async () => { opened = await openSandbox({ blankCells }); });
  afterEach(() => opened.close());

  const table = s4Table();
  const range = `A1:N${table.length}`;
  const ask = async (...formulas: string[]) => {
    const place = `P1:P${formulas.length}`;
    await opened.sandbox.setValues(place, formulas.map((formula) => [formula]));
    return (await opened.sandbox.values(place)).map(([value]) => value);
  };

  test('S4 in the grid: areas, overall, the spilled table', async () => {
    await opened.sandbox.setValues(range, table);
    expect(await ask(`=CCHC.TYLECHUNG(${range},1)`, `=CCHC.TYLELINHVUC(${range},4,1)`, `=CCHC.TYLELINHVUC(${range},"VII",1,"luyke",2025)`, `=CCHC.TYLECHUNG(${range},DATE(2025,3,31),"nam")`)).toEqual([24 / 27, 4 / 5, 7 / 8, 24 / 27]);
    await opened.sandbox.setValues('R1', [[`=CCHC.TIENDO(${range},1)`]]);
    const spilled = await opened.sandbox.values('R1:U8');
    expect(spilled[1]).toEqual(['Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật', 1, 2, 0.5]);
    expect(spilled[7]).toEqual(['Chung', 24, 27, 24 / 27]);
  });

  test('nothing planned is #N/A, no heading or a wrong argument #VALUE!, too much #NUM!', async () => {
    await opened.sandbox.setValues(range, table);
    await opened.sandbox.setValues('A40:N42', [HEADING, areaRow('1', 'Cải cách thể chế'), activityRow('1.1', { budget: '9.007.199.254.740.992' })]);
    expect(await ask(
      `=CCHC.TYLECHUNG(${range},4)`, `=CCHC.TYLELINHVUC(${range},1,4)`, `=CCHC.TYLECHUNG(A3:N9,1)`, `=CCHC.TYLECHUNG(${range},7)`, `=CCHC.TYLECHUNG(${range},1,"tuan")`,
      `=CCHC.TYLELINHVUC(${range},99,1)`, '=CCHC.NGANSACH(A40:N42)', '=CCHC.BANGCHU("nhiều")', `=IFERROR(CCHC.TYLECHUNG(${range},4),"—")`,
    )).toEqual(['#N/A', '#N/A', '#VALUE!', '#VALUE!', '#VALUE!', '#VALUE!', '#NUM!', '#VALUE!', '—']);
  });

  test('the functions follow the cells, and an error value in the table does not stop them', async () => {
    await opened.sandbox.setValues(range, table);
    await opened.sandbox.setValues('P1', [[`=CCHC.TYLECHUNG(${range},1)`]]);
    await opened.sandbox.setValues('I4', [['=NA()']]);
    expect(await opened.sandbox.values('P1')).toEqual([[23 / 27]]);
    await opened.sandbox.setValues('I4', [['x']]);
    expect(await opened.sandbox.values('P1')).toEqual([[24 / 27]]);
  });
});

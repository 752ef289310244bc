import { SMALL_PLAN } from '../app/small-plan';
import { openSandbox, type Opened } from './sandbox';

describe.each(['null', 'zero'] as const)('blank cells arriving as %s', (blankCells) => {
  let opened: Opened;
  beforeEach(async () => { opened = await openSandbox({ blankCells }); });
  afterEach(() => opened.close());

  test('Bảng 2.3 stands there as printed, and its last row is the true total with the words', async () => {
    const result = await opened.actions.insertExample('new-sheet');
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    const { sheet, address } = result.value;
    expect(address).toBe('A4:N12');
    expect((await opened.sandbox.values(`'${sheet}'!E5:E12`)).map(([value]) => value)).toEqual([
      200_000_000, 105_000_000, 35_000_000, 45_000_000, 10_000_000, '15.000.000 (Giảng viên)\n12.000.000 (Chi phí lớp học)', '', 117_000_000,
    ]);
    expect(await opened.sandbox.formulas(`'${sheet}'!E12`)).toEqual([['=CCHC.NGANSACH(A4:N11)']]);
    expect(await opened.sandbox.values(`'${sheet}'!C13`)).toEqual([['Một trăm mười bảy triệu đồng']]);
    expect(await opened.sandbox.values(`'${sheet}'!C5`)).toEqual([[
      '- Trình độ chuyên môn và kỹ năng hành chính của cán bộ, công chức được nâng cao\n- Hơn 70% CBCC cấp tỉnh và cấp huyện hoàn thành nhiệm vụ được giao',
    ]]);
    expect((await opened.sandbox.values(`'${sheet}'!A5:A10`)).flat()).toEqual(['5', '5.1', '5.1.1', '5.1.2', '5.1.3', '5.1.4']);
    expect((await opened.sandbox.values(`'${sheet}'!H5:H6`)).flat()).toEqual(['2013', '2013']);
  });

  test('the figures that the pane shows are the ones that the functions give, by the name that the add-in keeps', async () => {
    const result = await opened.actions.insertExample('new-sheet');
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    const { rangeName } = result.value;
    await opened.sandbox.setValues(`'${result.value.sheet}'!L7:L9`, [[1], ['Hoàn thành'], ['50%']]);
    await opened.sandbox.setValues('Sheet1!A1:A2', [[`=CCHC.NGANSACH(${rangeName})`], [`=CCHC.TYLECHUNG(${rangeName},4)`]]);
    await opened.actions.refresh();
    const { reading } = opened.actions.getState();
    expect(reading?.budgetTotal).toBe(117_000_000n);
    expect(opened.actions.completion()?.completion).toMatchObject({ onTime: 2, planned: 4, share: 0.5 });
    expect(await opened.sandbox.values('Sheet1!A1:A2')).toEqual([[117_000_000], [0.5]]);
  });

  test('an empty plan has no budget, and says so in words', async () => {
    expect(await opened.actions.insertPlan(SMALL_PLAN)).toMatchObject({ ok: true });
    const { sheet } = opened.actions.getState().reading!.summary;
    expect(await opened.sandbox.values(`'${sheet}'!E12`)).toEqual([[0]]);
    expect(await opened.sandbox.values(`'${sheet}'!C13`)).toEqual([['Không đồng']]);
    await opened.sandbox.setValues(`'${sheet}'!E10`, [[117_000_000]]);
    expect(await opened.sandbox.values(`'${sheet}'!C13`)).toEqual([['Một trăm mười bảy triệu đồng']]);
  });
});

import { bootEngine, type Engine } from '../../../src/sandbox/engine/boot';
import type { CallingCell } from '../../../src/sandbox/engine/functions/host-function';
import type { FunctionArgument, FunctionResult } from '../../../src/sandbox/engine/functions/values';

describe('custom functions', () => {
  let engine: Engine;
  beforeEach(() => { engine = bootEngine(); });
  afterEach(() => engine.dispose());

  const sheet = () => engine.api.getActiveWorkbook()!.getActiveSheet();
  const valueOf = (address: string) => sheet().getRange(address).getRawValue();
  const at = (address: string): CallingCell => {
    const range = sheet().getRange(address);
    return { sheetId: sheet().getSheetId(), rowIndex: range.getRow(), columnIndex: range.getColumn() };
  };

  /** Registers a function that gives back what it received as text, and calculates one formula with it. */
  async function received(formula: string): Promise<FunctionArgument[]> {
    let seen: FunctionArgument[] = [];
    engine.functions.register('CCHC.THU', (args) => {
      seen = args;
      return args.length;
    });
    sheet().getRange('H1').setFormula(formula);
    await engine.settle();
    return seen;
  }

  test('receive ranges and cells as rows, constants as themselves, errors and blanks as what they are', async () => {
    sheet().getRange('A1:C2').setValues([[1, 'chữ', true], [2.5, '', false]]);
    sheet().getRange('B2').setFormula('=1/0');
    expect(await received('=CCHC.THU(A1:D2,A1,"x",4,TRUE)')).toEqual([
      [[1, 'chữ', true, null], [2.5, { error: '#DIV/0!' }, false, null]], [[1]], 'x', 4, true,
    ]);
    expect(await received('=cchc.thu(A1,,3)')).toEqual([[[1]], null, 3]);
    expect(await received('=CCHC.THU({1,2;3,4},FILTER(A1:A2,A1:A2>1))')).toEqual([[[1, 2], [3, 4]], [[2.5]]]);
    expect(await received('=CCHC.THU()')).toEqual([]);
  });

  test('receive names and computed dates', async () => {
    sheet().getRange('A1:A2').setValues([[1], [2]]);
    engine.api.getActiveWorkbook()!.insertDefinedName('BANG', 'Sheet1!$A$1:$A$2');
    expect(await received('=CCHC.THU(BANG,DATE(2025,11,15))')).toEqual([[[1], [2]], 45976]);
  });

  test('take blank cells for null or for 0, as asked, and a text of no length for what it is', async () => {
    sheet().getRange('A1:A3').setValues([[7], [''], ['']]);
    sheet().getRange('A2').setFormula('=""');
    expect(await received('=CCHC.THU(A1:A3,)')).toEqual([[[7], [''], [null]], null]);
    engine.functions.setBlankCells('zero');
    expect(engine.functions.blankCells()).toBe('zero');
    expect(await received('=CCHC.THU(A1:A3,)')).toEqual([[[7], [''], [0]], null]);
  });

  test('spill a table, and say #SPILL! where something is in the way', async () => {
    engine.functions.register('CCHC.BANG', () => [[1, 'a', true], [2, 'b', null]]);
    sheet().getRange('A1').setFormula('=CCHC.BANG()');
    sheet().getRange('A5').setFormula('=SUM(A1:A2)');
    sheet().getRange('F2').setValue('vướng');
    sheet().getRange('E1').setFormula('=CCHC.BANG()');
    await engine.settle();
    expect(sheet().getRange('A1:C2').getValues()).toEqual([[1, 'a', 1], [2, 'b', '']]);
    expect(valueOf('A5')).toBe(3);
    expect(valueOf('E1')).toBe('#SPILL!');
  });

  const outcomes: [string, () => FunctionResult, unknown][] = [
    ['an error with a code', () => { throw Object.assign(new Error('Không có nhiệm vụ nào đến hạn.'), { code: '#N/A' }); }, '#N/A'],
    ['an error value as result', () => ({ code: 'NUM!', message: 'quá lớn' }), '#NUM!'],
    ['any other throw', () => { throw new Error('bất kỳ'); }, '#VALUE!'],
    ['a code Excel does not have', () => { throw Object.assign(new Error('lạ'), { code: '#LA!' }); }, '#VALUE!'],
    ['no number', () => Number.NaN, '#NUM!'],
    ['an array without cells', () => [[]], '#CALC!'],
    ['nothing', () => undefined, ''],
  ];
  test.each(outcomes)('end with %s', async (_name, body, shown) => {
    engine.functions.register('CCHC.LOI', body);
    sheet().getRange('A1').setFormula('=CCHC.LOI()');
    sheet().getRange('A2').setFormula('=IFERROR(A1,"bắt được")');
    sheet().getRange('A3').setFormula('=1+1');
    await engine.settle();
    expect([valueOf('A1'), valueOf('A3')]).toEqual([shown, 2]);
    expect(valueOf('A2')).toBe(String(shown).startsWith('#') ? 'bắt được' : shown === '' ? '' : shown);
  });

  test('keep the sentence of an error with its cell, through inserted rows, until the cell is well again', async () => {
    let bad = true;
    engine.functions.register('CCHC.LOI', () => {
      if (bad) throw Object.assign(new Error('Vùng không có dòng tiêu đề.'), { code: '#VALUE!' });
      return 1;
    });
    sheet().getRange('B4').setFormula('=CCHC.LOI()');
    await engine.settle();
    const failure = { code: '#VALUE!', message: 'Vùng không có dòng tiêu đề.' };
    expect(engine.functions.failure(at('B4'))).toEqual(failure);
    sheet().insertRowsBefore(1, 2);
    await engine.settle();
    expect(engine.functions.failure(at('B6'))).toEqual(failure);
    expect(engine.functions.failure(at('B4'))).toBeUndefined();
    bad = false;
    engine.functions.setBlankCells('zero');
    await engine.settle();
    expect(engine.functions.failure(at('B6'))).toBeUndefined();
    expect(valueOf('B6')).toBe(1);
  });

  test('are called once per formula that depends on an edit, and not for other edits', async () => {
    let calls = 0;
    engine.functions.register('CCHC.DEM', () => { calls += 1; return calls; });
    sheet().getRange('C1:C2').setFormulas([['=CCHC.DEM(A1:A3)'], ['=CCHC.DEM(B1)']]);
    await engine.settle();
    calls = 0;
    sheet().getRange('A2').setValue(5);
    await engine.settle();
    expect(calls).toBe(1);
    sheet().getRange('F9').setValue(5);
    await engine.settle();
    expect(calls).toBe(1);
  });

  test('may be asynchronous, and settle waits for them and for what depends on them', async () => {
    engine.functions.register('CCHC.CHO', async ([range]) => {
      await new Promise((resolve) => { setTimeout(resolve, 10); });
      if (!Array.isArray(range)) throw Object.assign(new Error('cần một vùng'), { code: '#N/A' });
      return range.length * 10;
    }, { async: true });
    sheet().getRange('C1:C3').setFormulas([['=CCHC.CHO(A1:A3)'], ['=C1+1'], ['=CCHC.CHO(1)']]);
    await engine.settle();
    expect(['C1', 'C2', 'C3'].map(valueOf)).toEqual([30, 31, '#N/A']);
    expect(engine.functions.failure(at('C3'))?.message).toBe('cần một vùng');
  });

  test('may come after the formula and go before it', async () => {
    sheet().getRange('A1').setFormula('=CCHC.SAU(2)');
    await engine.settle();
    expect(valueOf('A1')).toBe('#NAME?');
    const remove = engine.functions.register('CCHC.SAU', ([value]) => Number(value) * 2);
    expect(engine.functions.names()).toEqual(['CCHC.SAU']);
    await engine.settle();
    expect(valueOf('A1')).toBe(4);
    remove();
    await engine.settle();
    expect(valueOf('A1')).toBe('#NAME?');
  });
});

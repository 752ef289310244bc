import { ICommandService } from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { bootEngine, type Engine } from '../../../src/sandbox/engine/boot';

const later = (delayMs: number) => new Promise((resolve) => { setTimeout(resolve, delayMs); });

describe('the clock of calculations', () => {
  let engine: Engine;
  beforeEach(async () => {
    engine = bootEngine();
    await engine.settle();
  });
  afterEach(() => engine.dispose());

  const sheet = () => engine.api.getActiveWorkbook()!.getActiveSheet();
  const valueOf = (address: string) => sheet().getRange(address).getRawValue();

  test('settles at once when nothing waits', async () => {
    const before = engine.calculationCount();
    await engine.settle();
    expect(engine.calculationCount()).toBe(before);
  });

  test('takes many edits as one calculation', async () => {
    const before = engine.calculationCount();
    sheet().getRange('B1').setFormula('=SUM(A1:A50)');
    for (let row = 0; row < 50; row += 1) sheet().getRange(row, 0).setValue(1);
    await engine.settle();
    expect(valueOf('B1')).toBe(50);
    expect(engine.calculationCount() - before).toBe(1);
  });

  test('calculates an edit that comes during a calculation, for everyone who waits', async () => {
    sheet().getRange('B1').setFormula('=A1*2');
    sheet().getRange('A1').setValue(1);
    const first = engine.settle();
    await Promise.resolve();
    sheet().getRange('A1').setValue(21);
    const second = engine.settle();
    await Promise.all([first, second]);
    expect(valueOf('B1')).toBe(42);
  });

  test('starts by itself a little after an edit that nobody waits for', async () => {
    sheet().getRange('B1').setFormula('=6*7');
    await later(300);
    expect(valueOf('B1')).toBe(42);
  });

  test('is the only one who starts: Univer\'s own timer stays off', async () => {
    let started = 0;
    const before = engine.calculationCount();
    const listener = engine.injector.get(ICommandService).onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) started += 1;
    });
    sheet().getRange('B1').setFormula('=A1*2');
    sheet().getRange('A1').setValue(4);
    await engine.settle();
    await later(250);
    listener.dispose();
    expect(started).toBe(engine.calculationCount() - before);
    expect(started).toBe(1);
  });

  test('undo and redo are calculated', async () => {
    sheet().getRange('A1:A2').setValues([[1], [2]]);
    sheet().getRange('B1').setFormula('=SUM(A1:A2)');
    await engine.settle();
    sheet().getRange('A2').setValue(10);
    await engine.settle();
    expect(valueOf('B1')).toBe(11);
    engine.api.getActiveWorkbook()!.undo();
    await engine.settle();
    expect(valueOf('B1')).toBe(3);
    engine.api.getActiveWorkbook()!.redo();
    await engine.settle();
    expect(valueOf('B1')).toBe(11);
  });

  test('a circle of formulas ends', async () => {
    sheet().getRange('A1:A2').setFormulas([['=A2+1'], ['=A1+1']]);
    await engine.settle();
    sheet().getRange('B1').setFormula('=1+1');
    await engine.settle();
    expect(valueOf('B1')).toBe(2);
  });
});

test('two workbooks that calculate at the same time do not disturb each other', async () => {
  const engines = [bootEngine(), bootEngine()];
  engines.forEach((engine, index) => {
    const sheet = engine.api.getActiveWorkbook()!.getActiveSheet();
    for (let row = 0; row < 200; row += 1) sheet.getRange(row, 0).setValue((index + 1) * 1_000 + row);
    sheet.getRange(0, 1, 200, 1).setFormulas(Array.from({ length: 200 }, (_, row) => [`=A${row + 1}*2`]));
  });
  await Promise.all(engines.map((engine) => engine.settle()));
  const wrong = engines.map((engine, index) => engine.api.getActiveWorkbook()!.getActiveSheet().getRange(0, 1, 200, 1).getRawValues()
    .filter(([value], row) => value !== ((index + 1) * 1_000 + row) * 2).length);
  for (const engine of engines) await engine.dispose();
  expect(wrong).toEqual([0, 0]);
});

test('a workbook may end while it calculates', async () => {
  const engine = bootEngine();
  engine.api.getActiveWorkbook()!.getActiveSheet().getRange('A1').setFormula('=SUM(B1:B500)');
  void engine.settle();
  await expect(engine.dispose()).resolves.toBeUndefined();
});

import { bootEngine, type Engine } from '../../../src/sandbox/engine/boot';

describe('the workbook of record', () => {
  let engine: Engine;
  beforeEach(() => { engine = bootEngine(); });
  afterEach(() => engine.dispose());

  const sheet = () => engine.api.getActiveWorkbook()!.getActiveSheet();

  test('calculates what stands in its cells', async () => {
    sheet().getRange('A1:A3').setValues([[1], [2], [3]]);
    sheet().getRange('B1').setFormula('=SUM(A1:A3)');
    await engine.settle();
    expect(sheet().getRange('B1').getValue()).toBe(6);
  });

  test('gives every workbook of the process its own id', async () => {
    const other = bootEngine();
    expect(other.unitId).not.toBe(engine.unitId);
    await other.dispose();
  });
});

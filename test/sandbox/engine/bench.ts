import type { Injector } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { bootEngine } from '../../../src/sandbox/engine/boot';
import { createHeadlessUniver } from '../../../src/sandbox/engine/plugins';
import { createCalculationClock } from '../../../src/sandbox/engine/settle';

/** A workbook to probe: Univer as it is, or Univer as this project corrects it. */
export interface Bench {
  injector: Injector;
  workbook: FWorkbook;
  sheet: FWorksheet;
  settle(): Promise<void>;
  dispose(): Promise<void>;
}

export function correctedBench(): Bench {
  const engine = bootEngine();
  const workbook = engine.api.getActiveWorkbook()!;
  return { injector: engine.injector, workbook, sheet: workbook.getActiveSheet(), settle: engine.settle, dispose: engine.dispose };
}

let stockCount = 0;

/** Univer without corrections. Only its clock is ours: waiting for Univer's own would prove the same, slower. */
export function stockBench(): Bench {
  const univer = createHeadlessUniver();
  const api = FUniver.newAPI(univer);
  stockCount += 1;
  const sheet = { id: 'sheet-1', name: 'Sheet1', rowCount: 1000, columnCount: 26 };
  const workbook = api.createWorkbook({ id: `stock-${stockCount}`, sheetOrder: [sheet.id], sheets: { [sheet.id]: sheet } });
  const clock = createCalculationClock(univer.__getInjector());
  return {
    injector: univer.__getInjector(), workbook, sheet: workbook.getActiveSheet(), settle: clock.settle,
    async dispose() {
      clock.stop();
      univer.dispose();
    },
  };
}

/** What one formula gives. */
export async function calculate(bench: Bench, formula: string): Promise<unknown> {
  bench.sheet.getRange('Z1').setFormula(formula);
  await bench.settle();
  return bench.sheet.getRange('Z1').getRawValue();
}

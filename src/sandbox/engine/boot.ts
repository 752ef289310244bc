import { type IWorkbookData, type Injector, LocaleType, type Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { correctUniver } from './corrections/correct-univer';
import { letRulesFollowRows } from './corrections/rules-follow-rows';
import { createExtras, type WorkbookExtras } from './extras';
import { createCustomFunctions, type CustomFunctions } from './functions/registry';
import { createHeadlessUniver } from './plugins';
import { createCalculationClock } from './settle';

export interface EngineOptions {
  /** The page's own Univer, with the model plugins and its user interface registered; without it a Univer without a screen is made. */
  univer?: Univer;
  /** A saved workbook instead of an empty one with the sheet "Sheet1"; its id is replaced by one that is unique in the process. */
  workbook?: Partial<IWorkbookData>;
}

export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  /** The workbook's unit id. Univer's caches are shared by the whole process, so no two workbooks may have the same. */
  readonly unitId: string;
  readonly functions: CustomFunctions;
  readonly extras: WorkbookExtras;
  /** Resolves when every edit made so far is calculated. The only way to wait for results. */
  settle(): Promise<void>;
  /** How many calculations were started so far. */
  calculationCount(): number;
  /** Ends the workbook and its Univer, after the calculation that may be running. */
  dispose(): Promise<void>;
}

let workbookCount = 0;

/** The workbook of record: Univer 0.25.1 with its faults corrected, under a clock of our own. */
export function bootEngine(options: EngineOptions = {}): Engine {
  correctUniver();
  const univer = options.univer ?? createHeadlessUniver();
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  workbookCount += 1;
  const unitId = `workbook-${workbookCount}`;
  const snapshot = { locale: LocaleType.VI_VN, ...(options.workbook ?? emptyWorkbook()), id: unitId };
  api.createWorkbook(snapshot);
  // The page's user interface brings its own.
  if (!options.univer) letRulesFollowRows(injector);
  const clock = createCalculationClock(injector);
  const functions = createCustomFunctions(injector);
  const extras = createExtras(injector);
  return {
    univer, api, injector, unitId, functions, extras,
    settle: clock.settle,
    calculationCount: clock.startedCount,
    async dispose() {
      // Univer's progress report fires a second after a calculation began and fails when its language is gone by then.
      try {
        await clock.settle();
      } finally {
        clock.stop();
        univer.dispose();
      }
    },
  };
}

/** Excel's new workbook. Univer's sheets are finite: the host grows them when something is written beyond the last row. */
function emptyWorkbook(): Partial<IWorkbookData> {
  const sheet = { id: 'sheet-1', name: 'Sheet1', rowCount: 1000, columnCount: 26, defaultRowHeight: 20, defaultColumnWidth: 64 };
  return { name: 'Workbook', sheetOrder: [sheet.id], sheets: { [sheet.id]: sheet } };
}

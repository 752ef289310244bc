import { ICommandService, type ICommandInfo, type Injector, IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import { ICalculateFormulaService, SetFormulaCalculationStartMutation, type ISetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';

/** What Univer keeps private and the clock needs: the edits that wait for a calculation, and the timer that would start one. */
interface WaitingEdits {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: ICommandInfo[]): ISetFormulaCalculationStartMutation;
}

export interface CalculationClock {
  /** Resolves when every edit made so far has been calculated and its results stand in the cells. */
  settle(): Promise<void>;
  /** How many calculations were started; tests count them. */
  startedCount(): number;
  /** Lets no further calculation start. */
  stop(): void;
}

/** Time after an edit at which a calculation starts although nobody waits for it: a person typing in the grid. */
const idleDelayMs = 20;
const longestCalculationMs = 60_000;

/**
 * The only one who starts calculations. Univer's own timer (100 ms after an edit) stops and restarts a calculation that is running,
 * and its own promises resolve too early or never, so the timer is switched off after each command and the waiting edits are taken here.
 */
export function createCalculationClock(injector: Injector): CalculationClock {
  const waiting = injector.get(TriggerCalculationController) as unknown as WaitingEdits;
  const calculation = injector.get(ICalculateFormulaService);
  const commands = injector.get(ICommandService);
  const units = injector.get(IUniverInstanceService);
  let running: Promise<void> | null = null;
  let idleTimer: ReturnType<typeof setTimeout> | null = null;
  let stopped = false;
  let started = 0;
  // Univer asks for the first calculation of a new workbook in a task of its own.
  const opened = new Promise<void>(afterCurrentTask);
  let limit: ReturnType<typeof setTimeout> | undefined;

  // Registered after Univer's own listener, so it runs after the one that sets the timer.
  const listener = commands.onCommandExecuted(() => {
    clearTimeout(waiting._setTimeoutKey);
    if (waiting._waitingCommandQueue.length === 0 || idleTimer !== null || stopped) return;
    idleTimer = setTimeout(() => {
      idleTimer = null;
      // Whoever waits for this calculation hears of a failure through settle().
      settle().catch(() => undefined);
    }, idleDelayMs);
  });

  /**
   * Formulas that use a changed name keep a stale place in the dependency tree unless it is thrown away, and they know the name as it
   * is written in them, in whatever case: the correction of names notes its upper-case form.
   */
  function forgetTreesOfChangedNames(dirty: ISetFormulaCalculationStartMutation): void {
    for (const [unitId, names] of Object.entries(dirty.dirtyDefinedNameMap)) {
      const workbook = units.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
      if (!workbook || !names || Object.keys(names).length === 0) continue;
      const sheets = Object.fromEntries(workbook.getSheets().map((sheet) => [sheet.getSheetId(), '1']));
      for (const [name, target] of Object.entries(names)) names[name.toUpperCase()] = target;
      dirty.clearDependencyTreeCache = { ...dirty.clearDependencyTreeCache, [unitId]: sheets };
    }
  }

  function calculateOnce(): Promise<void> {
    const edits = waiting._waitingCommandQueue;
    waiting._waitingCommandQueue = [];
    clearTimeout(waiting._setTimeoutKey);
    const dirty = waiting._generateDirty(edits);
    forgetTreesOfChangedNames(dirty);
    return new Promise((resolve, reject) => {
      const subscription = calculation.executionCompleteListener$.subscribe(() => {
        clearTimeout(limit);
        subscription.unsubscribe();
        afterCurrentTask(resolve);
      });
      limit = setTimeout(() => {
        subscription.unsubscribe();
        reject(new Error(`The calculation did not end within ${longestCalculationMs} ms.`));
      }, longestCalculationMs);
      started += 1;
      void commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
    });
  }

  async function calculateAll(): Promise<void> {
    while (waiting._waitingCommandQueue.length > 0 && !stopped) await calculateOnce();
  }

  async function settle(): Promise<void> {
    await opened;
    while (!stopped && (running !== null || waiting._waitingCommandQueue.length > 0)) {
      running ??= calculateAll().finally(() => {
        running = null;
      });
      await running;
    }
  }

  return {
    settle,
    startedCount: () => started,
    stop() {
      stopped = true;
      clearTimeout(limit);
      if (idleTimer !== null) clearTimeout(idleTimer);
      listener.dispose();
    },
  };
}

/** The listeners of a completed calculation write the results in the same task; a macrotask later they all have run. */
function afterCurrentTask(action: () => void): void {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    channel.port1.close();
    action();
  };
  channel.port2.postMessage(0);
}

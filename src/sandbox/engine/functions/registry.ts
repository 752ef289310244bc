import { ICommandService, type Injector } from '@univerjs/core';
import { IFunctionService, SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { type CallListener, type CallingCell, type FunctionBody, HostFunction } from './host-function';
import { createFailureNotes, type Failure } from './failure-notes';
import type { BlankCells } from './values';

export interface CustomFunctions {
  /** Makes `name` (dots allowed) callable in formulas and recalculates; the returned function takes it away again. */
  register(name: string, body: FunctionBody, options?: { async?: boolean }): () => void;
  unregister(name: string): void;
  names(): string[];
  blankCells(): BlankCells;
  /** Selects what blank cells are from now on, and recalculates. */
  setBlankCells(mode: BlankCells): void;
  /** Why the custom function in this cell failed at its last call, or undefined when it did not. */
  failure(cell: CallingCell): Failure | undefined;
}

export function createCustomFunctions(injector: Injector): CustomFunctions {
  const executors = injector.get(IFunctionService);
  const commands = injector.get(ICommandService);
  const registered = new Set<string>();
  const failures = createFailureNotes(commands);
  let mode: BlankCells = 'null';

  const listener: CallListener = {
    blankCells: () => mode,
    called: failures.forget,
    failed: (cell, code, message) => failures.note(cell, { code, message }),
  };

  function recalculateAll(): void {
    commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, { forceCalculation: true, commands: [] }, { onlyLocal: true });
  }

  function unregister(name: string): void {
    const key = name.toUpperCase();
    if (!registered.delete(key)) return;
    executors.unregisterExecutors(key);
    executors.deleteFormulaAstCacheKey(key);
    recalculateAll();
  }

  return {
    register(name, body, options) {
      const key = name.toUpperCase();
      executors.deleteFormulaAstCacheKey(key);
      executors.registerExecutors(new HostFunction(key, body, listener, options?.async ?? false));
      registered.add(key);
      recalculateAll();
      return () => unregister(key);
    },
    unregister,
    names: () => [...registered],
    blankCells: () => mode,
    setBlankCells(next) {
      if (next === mode) return;
      mode = next;
      recalculateAll();
    },
    failure: failures.at,
  };
}

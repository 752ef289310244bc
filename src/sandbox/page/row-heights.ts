import { generateRandomId, ICommandService, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from '@univerjs/core';
import {
  CancelMarkDirtyRowAutoHeightOperation, type ISetRangeValuesMutationParams, MarkDirtyRowAutoHeightOperation, RemoveSheetMutation, SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
} from '@univerjs/sheets';
import type { Engine } from '../engine/boot';
import { hasSheet } from './deleted-sheets';

interface Rows {
  first: number;
  last: number;
}

const restMs = 60;

/**
 * Rows without a height of their own follow their wrapped text, as in Excel, also when it is the add-in that writes: Univer measures them
 * after a person's edits only. It measures in idle time, some rows at once, and leaves rows whose height was set alone.
 */
export function followWrappedText(engine: Engine): void {
  const commands = engine.injector.get(ICommandService);
  const changed = new Map<string, Rows>();
  const asked = new Map<string, string[]>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  function note(sheetId: string, rows: Rows): void {
    const known = changed.get(sheetId) ?? rows;
    changed.set(sheetId, { first: Math.min(known.first, rows.first), last: Math.max(known.last, rows.last) });
    timer ??= setTimeout(measure, restMs);
  }

  function measure(): void {
    timer = null;
    for (const [subUnitId, { first, last }] of changed) {
      if (!hasSheet(engine, subUnitId)) continue;
      const ranges = [{ startRow: first, endRow: last, startColumn: 0, endColumn: 0 }];
      const id = generateRandomId();
      asked.set(subUnitId, [...(asked.get(subUnitId) ?? []), id].slice(-20)); // older ones are measured long ago
      commands.syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, { unitId: engine.unitId, subUnitId, ranges, id });
    }
    changed.clear();
  }

  /** Univer would measure the rows of a deleted sheet, and fail. */
  function forget(sheetId: string): void {
    for (const id of asked.get(sheetId) ?? []) commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, { unitId: engine.unitId, subUnitId: sheetId, id });
    asked.delete(sheetId);
  }

  commands.onCommandExecuted((command, options) => {
    if (command.id === RemoveSheetMutation.id) forget((command.params as { subUnitId: string }).subUnitId);
    if (command.id === SetRangeValuesMutation.id && options?.fromFormula !== true) {
      const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
      const rows = rowsOf(cellValue);
      if (rows !== null) note(subUnitId, rows);
    }
    if (command.id === SetWorksheetColWidthMutation.id) {
      const { subUnitId } = command.params as { subUnitId: string };
      const last = engine.api.getActiveWorkbook()?.getSheetBySheetId(subUnitId)?.getLastRow() ?? -1;
      if (last >= 0) note(subUnitId, { first: 0, last });
    }
  });
}

function rowsOf(cells: Nullable<IObjectMatrixPrimitiveType<Nullable<ICellData>>>): Rows | null {
  const numbers = Object.keys(cells ?? {}).map(Number);
  return numbers.length === 0 ? null : { first: numbers.reduce((a, b) => Math.min(a, b)), last: numbers.reduce((a, b) => Math.max(a, b)) };
}

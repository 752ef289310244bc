import { type ICommandInfo, ICommandService, type IRange } from '@univerjs/core';
import {
  InsertColMutation, InsertRowMutation, InsertSheetMutation, RemoveColMutation, RemoveRowMutation, RemoveSheetMutation, SelectionMoveType,
  SetRangeValuesMutation, SetSelectionsOperation, SetStyleCommand, SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { formatCorners } from '../model/address';
import { type Area, gridColumns, gridRows } from '../model/area';
import type { Context } from '../objects/context';
import type { GridShift } from '../objects/live';
import { writtenArea } from './written-area';

/** triggers of value mutations that change how cells look, or that belong to inserted and deleted cells and are told as such */
const notAnEdit = /set-style|set-border|clear-selection-format|(insert|remove)-(row|col)|(insert|delete)-range|numfmt/;

interface Params {
  unitId?: string;
  subUnitId?: string;
  range?: IRange;
  selections?: { range: IRange }[];
  type?: SelectionMoveType;
  trigger?: string;
  cellValue?: Record<number, Record<number, unknown>>;
  sheet?: { id: string };
}

/** Turns what Univer carried out, for a person or for the add-in, into Excel's events. */
export function watchChanges(context: Context, shifted: (shift: GridShift) => void): () => void {
  const { book, events } = context;
  let activeSheetId = book.workbook.getActiveSheet()?.getSheetId();

  function changed(sheetId: string, address: string, changeType: string): void {
    const trigger = book.isOwnChange ? { triggerSource: 'ThisLocalAddin' } : { triggerSource: 'Unknown' };
    events.tell('changed', sheetId, { address, changeType, source: 'Local', ...trigger });
  }

  function rowsOrColumns(sheetId: string, range: IRange, axis: 'row' | 'column', inserted: boolean): void {
    const [first, last] = axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    shifted({ sheetId, axis, first, count: last - first + 1, inserted });
    const area = axis === 'row'
      ? { row: first, lastRow: last, column: 0, lastColumn: gridColumns - 1 }
      : { row: 0, lastRow: gridRows - 1, column: first, lastColumn: last };
    changed(sheetId, formatCorners(area), `${axis === 'row' ? 'Row' : 'Column'}${inserted ? 'Inserted' : 'Deleted'}`);
  }

  function edited(sheetId: string, params: Params): void {
    if (params.trigger === SetStyleCommand.id) {
      const own = book.writtenAreas;
      for (const area of own ?? []) events.tell('formatChanged', sheetId, { address: formatCorners(area), source: 'Local' });
      return;
    }
    if (notAnEdit.test(params.trigger ?? '')) return;
    const areas: Area[] = book.writtenAreas ?? [writtenArea(sheetId, params.cellValue ?? {})].filter((area) => area !== null);
    for (const area of areas) changed(sheetId, formatCorners(area), 'RangeEdited');
  }

  /** Univer tells of a sheet coming to the front after it may have left it again, so the workbook itself is asked. */
  function activated(): void {
    const sheetId = book.workbook.getActiveSheet()?.getSheetId();
    if (sheetId === undefined || sheetId === activeSheetId) return;
    if (activeSheetId !== undefined && book.sheetExists(activeSheetId)) events.tell('deactivated', activeSheetId);
    activeSheetId = sheetId;
    events.tell('activated', sheetId);
  }

  const listener = book.engine.injector.get(ICommandService).onCommandExecuted((command: Readonly<ICommandInfo>, options) => {
    const params = (command.params ?? {}) as Params;
    if (params.unitId !== book.unitId || book.isShifting) return;
    const sheetId = params.subUnitId ?? params.sheet?.id ?? '';
    switch (command.id) {
      case SetRangeValuesMutation.id:
        if ((options as { fromFormula?: boolean } | undefined)?.fromFormula === true) events.tell('calculated', sheetId);
        else edited(sheetId, params);
        break;
      case InsertRowMutation.id:
      case RemoveRowMutation.id:
        if (params.range) rowsOrColumns(sheetId, params.range, 'row', command.id === InsertRowMutation.id);
        break;
      case InsertColMutation.id:
      case RemoveColMutation.id:
        if (params.range) rowsOrColumns(sheetId, params.range, 'column', command.id === InsertColMutation.id);
        break;
      case SetSelectionsOperation.id:
        if (params.type === SelectionMoveType.MOVE_START || params.type === SelectionMoveType.MOVING) break;
        if (params.selections?.length) {
          const address = params.selections.map(({ range }) => formatCorners({ ...book.wholeRows(sheetId, range) })).join(',');
          events.tell('selectionChanged', sheetId, { address });
        }
        break;
      case SetWorksheetActiveOperation.id:
        activated();
        break;
      case InsertSheetMutation.id:
        events.tell('added', sheetId, { source: 'Local' });
        break;
      case RemoveSheetMutation.id:
        events.tell('deleted', sheetId, { source: 'Local' });
        break;
    }
  });
  return () => listener.dispose();
}

import type { ICommandInfo, ICommandService, IRange } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { CallingCell } from './host-function';

/** The error value a custom function gave and the sentence that explains it. */
export interface Failure {
  code: string;
  message: string;
}

export interface FailureNotes {
  note(cell: CallingCell, failure: Failure): void;
  forget(cell: CallingCell): void;
  at(cell: CallingCell): Failure | undefined;
}

interface Note extends Failure {
  cell: CallingCell;
}

/** Keeps one failure a cell. A formula that is only moved is not calculated again, so its note moves with the rows and columns. */
export function createFailureNotes(commands: ICommandService): FailureNotes {
  let notes = new Map<string, Note>();

  function move(sheetId: string, index: 'rowIndex' | 'columnIndex', first: number, last: number, inserted: boolean): void {
    const count = last - first + 1;
    const moved = new Map<string, Note>();
    for (const note of notes.values()) {
      const cell = { ...note.cell };
      if (cell.sheetId === sheetId && cell[index] >= first) {
        if (!inserted && cell[index] <= last) continue;
        cell[index] += inserted ? count : -count;
      }
      moved.set(keyOf(cell), { ...note, cell });
    }
    notes = moved;
  }

  commands.onCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (notes.size === 0) return;
    const rows = command.id === InsertRowMutation.id || command.id === RemoveRowMutation.id;
    const columns = command.id === InsertColMutation.id || command.id === RemoveColMutation.id;
    if (!rows && !columns) return;
    const { subUnitId, range } = command.params as { subUnitId: string; range: IRange };
    const inserted = command.id === InsertRowMutation.id || command.id === InsertColMutation.id;
    if (rows) move(subUnitId, 'rowIndex', range.startRow, range.endRow, inserted);
    else move(subUnitId, 'columnIndex', range.startColumn, range.endColumn, inserted);
  });

  return {
    note: (cell, failure) => void notes.set(keyOf(cell), { ...failure, cell }),
    forget: (cell) => void notes.delete(keyOf(cell)),
    at(cell) {
      const note = notes.get(keyOf(cell));
      return note && { code: note.code, message: note.message };
    },
  };
}

function keyOf(cell: CallingCell): string {
  return `${cell.sheetId} ${cell.rowIndex} ${cell.columnIndex}`;
}

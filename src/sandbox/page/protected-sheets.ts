import { ICommandService } from '@univerjs/core';
import { AddWorksheetProtectionMutation, DeleteWorksheetProtectionMutation, type IAddWorksheetProtectionParams } from '@univerjs/sheets';
import '@univerjs/sheets-ui/facade';
import type { Engine } from '../engine/boot';
import { isLocked } from '../host/model/protection';

/**
 * Keeps the grid's protection and the workbook's the same thing: a sheet that a person protects in the grid is protected for the add-in,
 * and what the add-in protects cannot be typed into. Univer's own mark does neither.
 */
export function joinProtection(engine: Engine): void {
  engine.injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id !== AddWorksheetProtectionMutation.id && command.id !== DeleteWorksheetProtectionMutation.id) return;
    const { subUnitId } = command.params as IAddWorksheetProtectionParams;
    engine.extras.sheet(subUnitId).protection = command.id === AddWorksheetProtectionMutation.id ? {} : null;
  });

  engine.api.addEvent(engine.api.Event.BeforeSheetEditStart, (event) => {
    if (engine.extras.sheet(event.worksheet.getSheetId()).protection === null) return;
    if (!isLocked(event.worksheet.getSheet().getCell(event.row, event.column)?.custom)) return;
    event.cancel = true;
    engine.api.showMessage({ id: 'protected-sheet', content: 'Trang tính đang được bảo vệ: không sửa được ô này.' });
  });
}

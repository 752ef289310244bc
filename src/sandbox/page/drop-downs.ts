import { DataValidationErrorStyle, DataValidationStatus, ICommandService, toDisposable } from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { DataValidationCacheService, SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { CellAlertManagerService, IEditorBridgeService, ISheetCellDropdownManagerService } from '@univerjs/sheets-ui';
import type { Engine } from '../engine/boot';

const hideDropDown = 'sheet.operation.hide-data-validation-dropdown';
const invalidCellAlert = 'SHEET_DATA_VALIDATION_ALERT';

/**
 * Univer opens a cell's list as soon as somebody types there, and the list takes the keyboard: the rest of the word is lost. As in Excel,
 * a list opens at its arrow only, and closes when typing begins. Two quick presses at an arrow are no double click that opens the cell:
 * Univer counts them as one, whatever was chosen in between, and the open cell takes the list away.
 */
export function keepTypingInCells({ injector, api }: Engine): void {
  const dropDowns = injector.get(ISheetCellDropdownManagerService);
  const editor = injector.get(IEditorBridgeService);
  const commands = injector.get(ICommandService);
  const show = dropDowns.showDropdown.bind(dropDowns);
  let isOpen = false;
  dropDowns.showDropdown = (asked) => {
    if (editor.isVisible().visible) return toDisposable(() => undefined);
    const shown = show({
      ...asked,
      onHide() {
        isOpen = false;
        asked.onHide?.();
      },
    });
    isOpen = true;
    return shown;
  };
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    if (isOpen && event.eventType === DeviceInputEventType.Dblclick) event.cancel = true;
  });
  editor.visible$.subscribe(({ visible }) => {
    if (visible) commands.syncExecuteCommand(hideDropDown, {});
  });
}

/** Univer marks whatever is not in a cell's list as an error, also where the rule lets people enter something else. Excel does not. */
export function markOnlyRefusedEntries({ injector }: Engine): void {
  const rules = injector.get(SheetDataValidationModel);
  const verdicts = injector.get(DataValidationCacheService);
  const alerts = injector.get(CellAlertManagerService);
  const isRefused = (unitId: string, sheetId: string, row: number, column: number) =>
    rules.getRuleByLocation(unitId, sheetId, row, column)?.errorStyle === DataValidationErrorStyle.STOP;

  const verdictAt = verdicts.getValue.bind(verdicts);
  verdicts.getValue = (unitId, sheetId, row, column) =>
    isRefused(unitId, sheetId, row, column) ? verdictAt(unitId, sheetId, row, column) : DataValidationStatus.VALID;
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { unitId, subUnitId, row, col } = alert.location;
    if (alert.key !== invalidCellAlert || isRefused(unitId, subUnitId, row, col)) show(alert);
  };
}

import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import type { Engine } from '../engine/boot';

export function hasSheet(engine: Engine, sheetId: string): boolean {
  return engine.api.getActiveWorkbook()?.getSheetBySheetId(sheetId) != null;
}

/** Univer 0.25.1 checks drop-downs in idle time, and throws at the page when their sheet was deleted in between. */
export function forgetDeletedSheets(engine: Engine): void {
  const validator = engine.injector.get(SheetsDataValidationValidatorService);
  const stock = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unitId, sheetId, ranges) => (hasSheet(engine, sheetId) ? stock(unitId, sheetId, ranges) : []);
}

import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { BaseReferenceObject } from '@univerjs/engine-formula';

/**
 * A formula that gives "" is blank for the formulas calculated in the same pass and a text of no length for those calculated later, so
 * that COUNTA and ISBLANK change their answer without a change. In Excel it is always a text. Univer tells the two apart by the formula
 * in the cell, which the results of the running pass lack.
 */
export function correctEmptyTexts(): void {
  const reference = BaseReferenceObject.prototype;
  const getCellData = reference.getCellData;
  reference.getCellData = function (row, column): Nullable<ICellData> {
    const cell = getCellData.call(this, row, column);
    if (cell?.v !== '' || cell.t !== CellValueType.STRING || cell.f) return cell;
    const written = this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
    return cell === written ? cell : { ...cell, f: '=""' };
  };
}

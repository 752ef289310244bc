import type { JsonRecord } from '../../engine/extras';
import { accessDenied } from '../wire/api-error';
import type { Area } from './area';
import type { Book } from './book';

/** What a protected sheet may still allow; the names are Excel's. */
export type ProtectedAction =
  | 'allowFormatCells' | 'allowFormatColumns' | 'allowFormatRows'
  | 'allowInsertRows' | 'allowInsertColumns' | 'allowDeleteRows' | 'allowDeleteColumns'
  | 'allowInsertHyperlinks' | 'allowSort' | 'allowAutoFilter' | 'allowPivotTables' | 'allowEditObjects' | 'allowEditScenarios';

/** Univer's own protection is only a mark in its grid: writes through commands pass it, so the host refuses them itself. */
export class Protection {
  constructor(private readonly book: Book) {}

  options(sheetId: string): JsonRecord | null {
    return this.book.engine.extras.sheet(sheetId).protection;
  }

  /** cells may be written when every one of them is unlocked */
  requireWritable(area: Area): void {
    if (this.options(area.sheetId) === null) return;
    const sheet = this.book.written(area.sheetId);
    const { lastRow, lastColumn } = area;
    const clipped = this.book.clip(area);
    const beyond = clipped.lastRow < lastRow || clipped.lastColumn < lastColumn;
    if (beyond) throw accessDenied();
    for (let row = area.row; row <= lastRow; row++) {
      for (let column = area.column; column <= lastColumn; column++) {
        if (isLocked(this.book.cell(sheet, row, column)?.custom)) throw accessDenied();
      }
    }
  }

  require(sheetId: string, action: ProtectedAction | null): void {
    const options = this.options(sheetId);
    if (options === null) return;
    if (action === null || options[action] !== true) throw accessDenied();
  }
}

/** cells are locked unless they say otherwise; Univer has no place for it, so it stands in the cell's own fields */
export function isLocked(custom: unknown): boolean {
  return (custom as { locked?: unknown } | null | undefined)?.locked !== false;
}

import type { Book } from '../model/book';
import { invalidArgument, itemAlreadyExists } from '../wire/api-error';

/** Excel's rules for the name of a sheet; `ownId` is the sheet that may keep its name. */
export function requireSheetName(book: Book, given: unknown, ownId: string | null): string {
  const valid = typeof given === 'string' && given !== '' && given.length <= 31 && !/[\\/?*[\]:]/.test(given)
    && !given.startsWith("'") && !given.endsWith("'") && given.toLowerCase() !== 'history';
  if (!valid) throw invalidArgument(`"${String(given).slice(0, 40)}" cannot be the name of a worksheet.`);
  const taken = book.workbook.getSheets().some((sheet) => sheet.getSheetId() !== ownId && sheet.getName().toLowerCase() === given.toLowerCase());
  if (taken) throw itemAlreadyExists();
  return given;
}

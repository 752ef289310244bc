import ExcelJS from 'exceljs';
import { BooleanNumber, type IObjectArrayPrimitiveType, type IRange, type IRowData } from '@univerjs/core';
import { FormulaDataModel, IDefinedNamesService } from '@univerjs/engine-formula';
import type { Engine } from '../engine/boot';
import { columnName } from '../host/model/address';
import { Book } from '../host/model/book';
import { scopeOf } from '../host/model/names';
import { ValidationRules } from '../host/model/validation-rules';
import { writeCustomParts } from './custom-parts';
import type { Loss, SavedFile } from './failure';
import { insertNames } from './names';
import { PackageParts, unpack } from './package-parts';
import { attribute, findElements } from './xml-text';
import { insertValidation, writeValidation } from './validation';
import { writeSheet } from './write-sheet';

/** The workbook as an .xlsx file, without results of formulas: whoever opens it calculates them. */
export async function saveFile(engine: Engine): Promise<SavedFile> {
  await engine.settle();
  const book = new Book(engine);
  const file = new ExcelJS.Workbook();
  file.calcProperties.fullCalcOnLoad = true;
  const losses = new Set<Loss>();
  const sheets = book.workbook.getSheets();
  const active = sheets.findIndex((sheet) => sheet.getSheetId() === book.workbook.getActiveSheet()?.getSheetId());
  file.views = [{ x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab: Math.max(0, active), visibility: 'visible' }];
  const spills = engine.injector.get(FormulaDataModel).getArrayFormulaRange()[book.unitId] ?? {};
  for (const sheet of sheets) {
    writeSheet(book, sheet, file, losses, (row, column) => {
      const range: IRange | undefined = spills[sheet.getSheetId()]?.[row]?.[column];
      return range === undefined || (range.startRow === range.endRow && range.startColumn === range.endColumn) ? null
        : `${columnName(range.startColumn)}${range.startRow + 1}:${columnName(range.endColumn)}${range.endRow + 1}`;
    });
  }
  const written = new Uint8Array(await file.xlsx.writeBuffer());
  const parts = await unpack(written, { unpackedBytes: Number.MAX_SAFE_INTEGER, parts: Number.MAX_SAFE_INTEGER, cells: Number.MAX_SAFE_INTEGER });
  if (!(parts instanceof PackageParts)) throw new Error('exceljs wrote a file that cannot be unpacked');
  addWhatIsMissing(book, parts);
  return { bytes: await parts.pack('DEFLATE'), without: [...losses] };
}

/** What exceljs drops or writes wrongly goes into the parts it wrote: names, validation, custom XML, settings. */
function addWhatIsMissing(book: Book, parts: PackageParts): void {
  const sheets = book.workbook.getSheets();
  const positions = new Map(sheets.map((sheet, index) => [sheet.getSheetId(), index]));
  const names = Object.values(book.engine.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {}).flatMap((name) => {
    const scope = scopeOf(name);
    const sheet = scope === null ? null : positions.get(scope);
    return sheet === undefined ? [] : [{ name: name.name, target: name.formulaOrRefString, sheet, comment: name.comment ?? '', hidden: name.hidden === true }];
  });
  const workbook = parts.text('xl/workbook.xml');
  parts.write('xl/workbook.xml', insertNames(workbook, names));
  const targets = new Map(findElements(parts.text('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [attribute(attributes, 'Id'), attribute(attributes, 'Target')]));
  const paths = findElements(workbook, 'sheet').map(({ attributes }) => `xl/${targets.get(attribute(attributes, 'r:id'))}`);
  sheets.forEach((sheet, index) => {
    const path = paths[index]!;
    const { rowCount, columnCount } = sheet.getConfig();
    const rules = new ValidationRules(book, sheet.getSheetId()).over([{ sheetId: sheet.getSheetId(), row: 0, column: 0, lastRow: rowCount - 1, lastColumn: columnCount - 1 }]);
    parts.write(path, insertValidation(unfixRows(parts.text(path), sheet.getConfig().rowData), writeValidation(rules)));
  });
  writeCustomParts(parts, book.engine.extras);
}


/** exceljs says of every row with a height that somebody set it; rows that follow their text go on following it. */
function unfixRows(sheetXml: string, rows: IObjectArrayPrimitiveType<Partial<IRowData>>): string {
  return sheetXml.replace(/<row\s[^<>]*>/g, (tag) => {
    const row = rows[Number(attribute(tag.slice(4), 'r')) - 1];
    return row?.ia === BooleanNumber.FALSE ? tag : tag.replace(' customHeight="1"', '');
  });
}

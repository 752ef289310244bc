import { IUndoRedoService, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { AddDataValidationMutation } from '@univerjs/data-validation';
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { InsertSheetMutation, RemoveSheetMutation, SetRangeValuesMutation, SetWorksheetNameMutation } from '@univerjs/sheets';
import { AddConditionalRuleMutation, createCfId } from '@univerjs/sheets-conditional-formatting';
import type { Engine } from '../engine/boot';
import { Book } from '../host/model/book';
import { ConditionalRules } from '../host/model/conditional-rules';
import { ValidationRules } from '../host/model/validation-rules';
import type { ReadFile } from './read-file';
import type { ReadSheet } from './read-sheet';

let opened = 0;
const wholeWorkbook = 'AllDefaultWorkbook';

/** Puts what a file holds in place of everything in the workbook, which stays the same unit: everyone who holds on to it goes on. */
export function replaceWorkbook(engine: Engine, file: ReadFile): void {
  opened += 1;
  const book = new Book(engine);
  const before = book.workbook.getSheets().map((sheet) => sheet.getSheetId());
  clearNames(book);
  // An old sheet must not have the name of a new one while both are there.
  for (const [index, id] of before.entries()) book.adjust(SetWorksheetNameMutation.id, { ...book.ids(id), name: `\u00b7${opened}-${index}` });

  const ids = file.sheets.map((_, index) => `file-${opened}-${index + 1}`);
  file.sheets.forEach(({ config }, index) => book.adjust(InsertSheetMutation.id, { unitId: book.unitId, index: before.length + index, sheet: mergeWorksheetSnapshotWithDefault({ ...config, id: ids[index]! }) }));
  file.names.forEach(({ name, target, sheet, comment, hidden }, index) => book.adjust(SetDefinedNameMutation.id, {
    unitId: book.unitId, id: `name-file-${opened}-${index}`, name, formulaOrRefString: target, comment, hidden, localSheetId: sheet === null ? wholeWorkbook : ids[sheet],
  }));
  engine.extras.load({
    settings: file.settings, customXml: file.customXml,
    sheets: Object.fromEntries(file.sheets.map(({ pageLayout, protection }, index) => [ids[index], { pageLayout, protection, charts: [] }])),
  });
  // The grid draws what is written into the sheet in front: that one is still whole.
  file.sheets.forEach((sheet, index) => fillSheet(book, ids[index]!, sheet));
  const shown = file.sheets[file.activeSheet]?.config.hidden ? file.sheets.findIndex(({ config }) => !config.hidden) : file.activeSheet;
  book.activate(ids[Math.max(0, shown)]!);
  for (const id of before) removeSheet(book, id);
  engine.injector.get(IUndoRedoService).clearUndoRedo(book.unitId);
}

function clearNames(book: Book): void {
  const names = Object.values(book.engine.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {});
  for (const name of names) book.adjust(RemoveDefinedNameMutation.id, { unitId: book.unitId, ...name });
}

function removeSheet(book: Book, sheetId: string): void {
  const rules = new ConditionalRules(book, sheetId);
  for (const { cfId } of [...rules.all()]) rules.remove(cfId);
  const config = book.sheet(sheetId).getConfig();
  new ValidationRules(book, sheetId).clear([{ sheetId, row: 0, column: 0, lastRow: config.rowCount - 1, lastColumn: config.columnCount - 1 }]);
  book.adjust(RemoveSheetMutation.id, { ...book.ids(sheetId), subUnitName: book.sheet(sheetId).getName() });
}

function fillSheet(book: Book, sheetId: string, { cells, conditionalFormats, validation }: ReadSheet): void {
  const place = book.ids(sheetId);
  if (Object.keys(cells).length > 0) book.adjust(SetRangeValuesMutation.id, { ...place, cellValue: cells });
  // Univer puts each new rule in front of the others.
  for (const { ranges, rule } of [...conditionalFormats].reverse()) book.adjust(AddConditionalRuleMutation.id, { ...place, rule: { cfId: createCfId(), ranges, stopIfTrue: false, rule } });
  validation.forEach((rule, index) => book.adjust(AddDataValidationMutation.id, { ...place, rule: { ...rule, uid: `validation-${sheetId}-${index}` } }));
}

import { encodePlanRecord, type Block, type Edit } from '../workbook';
import { encodeFormula, encodeValue } from './cells-out';
import type { LaterEdit } from './batches';
import { applyExtra, isExtra, type ExtraEdit } from './extras';
import type { Before } from './inspect';
import { addMarks } from './marks';
import { applyPage } from './page';
import { areasOf, rangeOf, referenceTo } from './ranges';
import { applyStyle } from './style';

/** Excel measures widths and heights in points. */
const POINTS_PER_PX = 0.75;

/** Puts one edit into the queue of the next sync. */
export function applyEdit(context: Excel.RequestContext, edit: LaterEdit, before: Before): void {
  const { workbook } = context;
  if (isExtra(edit)) applyExtra(workbook, edit, before.extras);
  else if (edit.kind !== 'plan-record') applyToSheet(workbook, workbook.worksheets.getItem(edit.sheet), edit, before);
  else if (edit.replace) before.records.get(edit.record.id)?.part.setXml(encodePlanRecord(edit.record));
  else workbook.customXmlParts.add(encodePlanRecord(edit.record));
}

type SheetEdit = Exclude<LaterEdit, { kind: 'plan-record' } | ExtraEdit>;

function applyToSheet(workbook: Excel.Workbook, sheet: Excel.Worksheet, edit: SheetEdit, before: Before): void {
  switch (edit.kind) {
    case 'write':
      writeCells(sheet, edit, before);
      return;
    case 'number-format':
      for (const block of edit.blocks) setNumberFormat(sheet, block, edit, before);
      return;
    case 'style':
      for (const areas of areasOf(sheet, edit.blocks)) applyStyle(areas.format, edit.style);
      return;
    case 'merge':
      rangeOf(sheet, edit.block).merge();
      return;
    case 'unmerge':
      takeApart(sheet, edit, before);
      return;
    case 'column-widths':
      edit.widthsPx.forEach((width, index) => {
        sheet.getRangeByIndexes(0, edit.columnIndex + index, 1, 1).format.columnWidth = width * POINTS_PER_PX;
      });
      return;
    case 'row-heights':
      for (const areas of areasOf(sheet, edit.blocks)) areas.format.rowHeight = edit.heightPx * POINTS_PER_PX;
      return;
    case 'fit-rows':
      for (const areas of areasOf(sheet, edit.blocks)) areas.format.autofitRows();
      return;
    case 'choices':
      for (const areas of areasOf(sheet, edit.blocks)) offerChoices(areas.dataValidation, edit.choices);
      return;
    case 'freeze-rows':
      sheet.freezePanes.freezeRows(edit.rowCount);
      return;
    case 'page':
      applyPage(sheet, edit.page);
      return;
    case 'name':
      if (edit.replace) workbook.names.getItem(edit.name).formula = referenceTo(edit.sheet, edit.block);
      else workbook.names.add(edit.name, rangeOf(sheet, edit.block));
      return;
    case 'mark':
      addMarks(sheet, edit);
      return;
    case 'unmark':
      for (const format of before.marks.get(edit.sheet) ?? []) format.delete();
      return;
    case 'select':
      sheet.activate();
      rangeOf(sheet, edit.block).select();
  }
}

/** Values and formulas in two writes over the same block; each leaves the other's cells as they are. */
function writeCells(sheet: Excel.Worksheet, edit: Extract<Edit, { kind: 'write' }>, { formatAt }: Before): void {
  const { rowIndex, columnIndex } = edit.block;
  const range = rangeOf(sheet, edit.block);
  // in a text cell an apostrophe would stand as a sign of its own, and no text is taken for anything else
  const isText = (row: number, column: number) => formatAt(edit.sheet, rowIndex + row, columnIndex + column) === '@';
  range.values = edit.cells.map((row, at) => row.map((cell, column) => (cell !== null && 'text' in cell && isText(at, column) ? cell.text : encodeValue(cell))));
  const formulas = edit.cells.map((row) => row.map(encodeFormula));
  if (formulas.some((row) => row.some((formula) => formula !== null))) range.formulas = formulas;
}

/** A number that comes into the lower cells shows as it does in the first. */
function takeApart(sheet: Excel.Worksheet, { sheet: name, block }: Extract<Edit, { kind: 'unmerge' }>, { formatAt }: Before): void {
  const { rowIndex, columnIndex, rowCount, columnCount } = block;
  const range = rangeOf(sheet, block);
  range.unmerge();
  const format = formatAt(name, rowIndex, columnIndex);
  const formats = Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (__, column) => (formatAt(name, rowIndex + row, columnIndex + column) === format ? null : format)));
  // null leaves a cell as it is
  if (formats.some((row) => row.some((each) => each !== null))) range.numberFormat = formats;
}

function setNumberFormat(sheet: Excel.Worksheet, block: Block, { sheet: name, format, keepOthers }: Extract<Edit, { kind: 'number-format' }>, { formatAt }: Before): void {
  const isOpen = (row: number, column: number) => !keepOthers || ['General', '@', null].includes(formatAt(name, block.rowIndex + row, block.columnIndex + column));
  // null leaves a cell as it is
  rangeOf(sheet, block).numberFormat = Array.from({ length: block.rowCount }, (_, row) => Array.from({ length: block.columnCount }, (__, column) => (isOpen(row, column) ? format : null)));
}

/** A list that helps and never refuses: a percentage typed by hand is as welcome as a choice. */
function offerChoices(validation: Excel.DataValidation, choices: string[]): void {
  validation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
  validation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
}

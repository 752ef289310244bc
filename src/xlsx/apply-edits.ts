import type { Workbook, Worksheet, WorksheetView } from 'exceljs';
import { formatAddress, type Block, type CellInput, type Edit, type Outcome } from '../workbook';
import { refuseEdits } from './check-edits';
import { withPlanRecord } from './custom-xml';
import { applyExtra, isExtra, type ExtraEdit } from './extras';
import type { FileFailure } from './failure';
import { addMarks, removeMarks } from './marks';
import { referenceTo, setName } from './names';
import { describeContents, type Contents, type OpenedWorkbook } from './opened-workbook';
import { applyPage } from './page';
import { applyStyle, cellsOf } from './style';
import { withChoices } from './validation';

/** Excel's columns are measured in digits of its standard font, rows in points. */
const PX_PER_DIGIT = 7;
const PADDING_PX = 5;
const POINTS_PER_PX = 0.75;

/**
 * Makes the changes in memory, all of them or, when one cannot be made, none. The results of formulas are not worked out here: a formula's cell is blank in the
 * snapshot until the file was calculated, and Excel is told to calculate as it opens the file.
 */
export function applyEdits(opened: OpenedWorkbook, edits: Edit[]): Outcome<OpenedWorkbook, FileFailure> {
  const failure = refuseEdits(opened, edits);
  if (failure !== null) return { ok: false, failure };
  const contents = { ...opened.contents };
  for (const edit of edits) applyEdit(contents, edit);
  if (edits.length > 0) contents.book.calcProperties.fullCalcOnLoad = true;
  return { ok: true, value: describeContents(contents) };
}

function applyEdit(contents: Contents, edit: Edit): void {
  const { book } = contents;
  if (isExtra(edit)) {
    applyExtra(contents, edit);
    return;
  }
  switch (edit.kind) {
    case 'plan-record':
      contents.customXml = withPlanRecord(contents.customXml, edit.record);
      return;
    case 'add-sheet':
      book.addWorksheet(edit.sheet);
      return;
    case 'name':
      contents.names = setName(contents.names, edit.name, null, referenceTo(edit.sheet, edit.block));
      return;
    case 'page':
      contents.names = applyPage(sheetOf(book, edit.sheet), edit.page, contents.names);
      return;
    case 'choices': {
      const rules = withChoices(contents.validation.get(edit.sheet) ?? [], edit.blocks, edit.choices);
      contents.validation = new Map([...contents.validation, [edit.sheet, rules]]);
      return;
    }
    case 'select':
      select(book, edit.sheet, edit.block);
      return;
    default:
      applyToSheet(sheetOf(book, edit.sheet), edit);
  }
}

function applyToSheet(sheet: Worksheet, edit: Exclude<Edit, ExtraEdit | { kind: 'plan-record' | 'add-sheet' | 'name' | 'page' | 'choices' | 'select' }>): void {
  switch (edit.kind) {
    case 'write':
      edit.cells.forEach((row, rowIndex) => row.forEach((cell, columnIndex) => {
        if (cell !== null) writeCell(sheet, edit.block.rowIndex + rowIndex + 1, edit.block.columnIndex + columnIndex + 1, cell);
      }));
      return;
    case 'number-format':
      for (const cell of cellsOf(sheet, edit.blocks)) if (!edit.keepOthers || isOpenFormat(cell.numFmt)) cell.style = { ...cell.style, numFmt: edit.format };
      return;
    case 'style':
      for (const cell of cellsOf(sheet, edit.blocks)) applyStyle(cell, edit.style);
      return;
    case 'merge':
      sheet.mergeCellsWithoutStyle(formatAddress(edit.block));
      return;
    case 'unmerge': {
      sheet.unMergeCells(formatAddress(edit.block));
      const [first, ...others] = cellsOf(sheet, [edit.block]);
      for (const cell of others) if (cell.numFmt !== first?.numFmt) cell.style = { ...cell.style, numFmt: first?.numFmt ?? 'General' };
      return;
    }
    case 'column-widths':
      edit.widthsPx.forEach((width, index) => { sheet.getColumn(edit.columnIndex + index + 1).width = (width - PADDING_PX) / PX_PER_DIGIT; });
      return;
    case 'row-heights':
      for (const { rowIndex, rowCount } of edit.blocks) {
        for (let row = rowIndex; row < rowIndex + rowCount; row += 1) sheet.getRow(row + 1).height = edit.heightPx * POINTS_PER_PX;
      }
      return;
    case 'fit-rows':
      // a row without a height is fitted by whatever opens the file
      for (const { rowIndex, rowCount } of edit.blocks) {
        for (let row = rowIndex; row < rowIndex + rowCount; row += 1) delete (sheet.getRow(row + 1) as { height?: number }).height;
      }
      return;
    case 'freeze-rows':
      sheet.views = [{ ...sheet.views[0], state: 'frozen', xSplit: 0, ySplit: edit.rowCount, topLeftCell: `A${edit.rowCount + 1}` } as WorksheetView];
      return;
    case 'mark':
      addMarks(sheet, edit);
      return;
    case 'unmark':
      removeMarks(sheet);
  }
}

/** Excel's general format or the text format: what nobody chose. */
const isOpenFormat = (format: string | undefined): boolean => format === undefined || ['', 'General', '@'].includes(format);

/** A text is a text, whatever it starts with. The others of a shared formula get their own before the first of them goes. */
function writeCell(sheet: Worksheet, row: number, column: number, input: Exclude<CellInput, null>): void {
  const cell = sheet.getCell(row, column);
  if ((cell.model as { shareType?: string }).shareType === 'shared') {
    const first = cell.address;
    sheet.eachRow((line) => line.eachCell((other) => {
      const { value } = other;
      if (value !== null && typeof value === 'object' && 'sharedFormula' in value && value.sharedFormula === first) other.value = { formula: other.formula, result: value.result };
    }));
  }
  if ('number' in input) cell.value = input.number;
  else if ('formula' in input) cell.value = { formula: input.formula.replace(/^=/, '') };
  else cell.value = input.text === '' ? null : input.text;
}

function select(book: Workbook, name: string, block: Block): void {
  const sheet = sheetOf(book, name);
  const activeTab = book.worksheets.indexOf(sheet);
  const view = book.views[0];
  book.views = [view === undefined ? { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab, visibility: 'visible' } : { ...view, activeTab }];
  sheet.views = [{ ...(sheet.views[0] ?? { state: 'normal' }), activeCell: formatAddress({ ...block, rowCount: 1, columnCount: 1 }) }];
}

function sheetOf(book: Workbook, name: string): Worksheet {
  const sheet = book.worksheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}: edits are checked before they are made`);
  return sheet;
}

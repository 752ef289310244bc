import { BooleanNumber, type Worksheet as UniverSheet } from '@univerjs/core';
import { CFRuleType } from '@univerjs/sheets-conditional-formatting';
import type { Workbook, Worksheet } from 'exceljs';
import { columnName } from '../host/model/address';
import type { Book } from '../host/model/book';
import { CellReader } from '../host/model/cell-output';
import { ConditionalRules } from '../host/model/conditional-rules';
import { isLocked } from '../host/model/protection';
import { asColour } from '../host/model/colours';
import { writeAreas } from './areas';
import { writeCell } from './cell-values';
import { writeColour } from './colours';
import { writeConditionalFormat } from './conditional-formats';
import type { Loss } from './failure';
import { writePageLayout } from './page-setup';
import { pixelsPerCharacter, pixelsPerPoint } from './sizes';
import { writeProtection } from './sheet-protection';
import { writeStyle } from './styles';

/** Writes one sheet into exceljs' workbook. `spillAt` is the area that the formula of a cell fills, null when it fills only its own. */
export function writeSheet(book: Book, sheet: UniverSheet, file: Workbook, losses: Set<Loss>, spillAt: (row: number, column: number) => string | null): void {
  const sheetId = sheet.getSheetId();
  const config = sheet.getConfig();
  const { xSplit, ySplit } = sheet.getFreeze();
  const isHidden = config.hidden === BooleanNumber.TRUE;
  const tabColor = writeColour(asColour(config.tabColor || null, ''));
  const grid = { showGridLines: config.showGridlines !== BooleanNumber.FALSE, ...(config.zoomRatio && config.zoomRatio !== 1 ? { zoomScale: Math.round(config.zoomRatio * 100) } : {}) };
  const target = file.addWorksheet(sheet.getName(), {
    state: isHidden ? (sheet.getCustomMetadata()?.veryHidden === true ? 'veryHidden' : 'hidden') : 'visible',
    views: [xSplit > 0 || ySplit > 0 ? { state: 'frozen', xSplit, ySplit, ...grid } : { state: 'normal', ...grid }],
    properties: { defaultRowHeight: config.defaultRowHeight / pixelsPerPoint, defaultColWidth: config.defaultColumnWidth / pixelsPerCharacter, ...(tabColor === undefined ? {} : { tabColor }) } as Worksheet['properties'],
  });
  writeCells(book, sheet, target, spillAt);
  writeSizes(sheet, target);
  for (const { startRow, startColumn, endRow, endColumn } of sheet.getMergeData()) target.mergeCellsWithoutStyle(startRow + 1, startColumn + 1, endRow + 1, endColumn + 1);
  writeRules(book, sheetId, target, losses);
  const extras = book.engine.extras.sheet(sheetId);
  writePageLayout(target, extras.pageLayout);
  writeProtection(target, extras.protection);
  if (extras.protection?.password !== undefined) losses.add('passwords');
  if (extras.charts.length > 0) losses.add('charts');
}

function writeCells(book: Book, sheet: UniverSheet, target: Worksheet, spillAt: (row: number, column: number) => string | null): void {
  const reader = new CellReader(book, sheet.getSheetId());
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return undefined;
    const address = `${columnName(column)}${row + 1}`;
    const hasFormula = Boolean(cell.f ?? cell.si);
    const style = book.style(sheet, row, column);
    if (Object.keys(style).length > 0) target.getCell(address).style = writeStyle(style);
    const formula = hasFormula ? (cell.f || String(reader.formula(row, column))) : null;
    writeCell(target, address, cell, formula, hasFormula ? spillAt(row, column) : null);
    if (!isLocked(cell.custom)) target.getCell(address).protection = { locked: false };
    return undefined;
  });
}

function writeSizes(sheet: UniverSheet, target: Worksheet): void {
  const { rowData, columnData, defaultRowHeight, defaultColumnWidth } = sheet.getConfig();
  for (const [index, column] of Object.entries(columnData)) {
    if (!column) continue;
    const at = target.getColumn(Number(index) + 1);
    const isHidden = column.hd === BooleanNumber.TRUE;
    const width = (column.w ?? defaultColumnWidth) / pixelsPerCharacter;
    // exceljs takes exactly 9 for "not set", and gives a hidden column without a width that one
    if (column.w !== undefined || isHidden) at.width = width === 9 ? 9.0001 : width;
    if (isHidden) at.hidden = true;
  }
  for (const [index, row] of Object.entries(rowData)) {
    if (!row) continue;
    const at = target.getRow(Number(index) + 1);
    const isHidden = row.hd === BooleanNumber.TRUE;
    const ownHeight = row.ia !== BooleanNumber.FALSE && row.ah !== undefined ? row.ah : row.h;
    // exceljs leaves out a blank row without a height, hidden or not
    if (ownHeight !== undefined || isHidden) at.height = (ownHeight ?? defaultRowHeight) / pixelsPerPoint;
    if (isHidden) at.hidden = true;
  }
}

function writeRules(book: Book, sheetId: string, target: Worksheet, losses: Set<Loss>): void {
  new ConditionalRules(book, sheetId).all().forEach((rule, index) => {
    const written = writeConditionalFormat(rule, index + 1);
    if (written === null || (rule.rule.type === CFRuleType.dataBar && !rule.rule.isShowValue)) losses.add('conditional-formats');
    if (written !== null) target.addConditionalFormatting({ ref: writeAreas(rule.ranges), rules: [written] });
  });
}

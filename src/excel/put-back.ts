import type { Held, HeldCells, HeldHeights, HeldLook, HeldPage, HeldRules } from './held';
import { areasOf, rangeOf } from './ranges';
import { drawLine } from './style';

/** Puts back what a place held; false when Excel cannot be told to put all of it back. */
export function putBack(sheet: Excel.Worksheet, held: Held): boolean {
  switch (held.kind) {
    case 'cells':
      return putBackCells(sheet, held);
    case 'look':
      return putBackLook(sheet, held);
    case 'rules':
      return putBackRules(sheet, held);
    case 'widths':
      held.widths.forEach((width, index) => { sheet.getRangeByIndexes(0, held.columnIndex + index, 1, 1).format.columnWidth = width; });
      return true;
    case 'heights':
      return putBackHeights(sheet, held);
    case 'frozen':
      sheet.freezePanes.unfreeze();
      if (held.block) sheet.freezePanes.freezeAt(rangeOf(sheet, held.block));
      return true;
    case 'page':
      return putBackPage(sheet, held);
  }
}

function putBackCells(sheet: Excel.Worksheet, { block, typed, numberFormats, isWhole, ourMerges }: HeldCells): boolean {
  const range = rangeOf(sheet, block);
  for (const merge of ourMerges) rangeOf(sheet, merge).unmerge();
  const hasFormats = numberFormats.some((row) => row.some((format) => format !== null));
  // Text with an apostrophe goes into a cell that is not text yet: there it might show. null leaves a cell as it is.
  if (hasFormats) range.numberFormat = numberFormats.map((row) => row.map((format) => (format === null ? null : 'General')));
  if (typed.some((row) => row.some((cell) => cell !== null))) range.formulas = typed;
  if (hasFormats) range.numberFormat = numberFormats;
  return isWhole;
}

function putBackLook(sheet: Excel.Worksheet, { block, look, isWhole }: HeldLook): boolean {
  if (look === null) return false;
  const range = rangeOf(sheet, block);
  if ('cells' in look) {
    range.format.fill.clear();
    range.setCellProperties(look.cells);
    return isWhole;
  }
  const { indentLevel, fill, lines, ...rest } = look.whole;
  range.format.set(rest);
  if (indentLevel > 0) range.format.indentLevel = indentLevel;
  if (fill === null) range.format.fill.clear();
  else range.format.fill.color = fill;
  for (const { edge, line } of lines) drawLine(range.format.borders.getItem(edge), line);
  return isWhole;
}

function putBackRules(sheet: Excel.Worksheet, { blocks, areas }: HeldRules): boolean {
  return areasOf(sheet, blocks).map(({ dataValidation }, index) => {
    const { type = 'None', rule = {}, errorAlert, prompt, ignoreBlanks } = areas[index] ?? {};
    if (type === 'Inconsistent' || type === 'MixedCriteria') return false;
    dataValidation.clear();
    if (type === 'None') return true;
    dataValidation.rule = Object.fromEntries(Object.entries(rule).filter(([, given]) => given !== null && given !== undefined));
    if (errorAlert) dataValidation.errorAlert = errorAlert;
    if (prompt) dataValidation.prompt = prompt;
    if (ignoreBlanks !== undefined) dataValidation.ignoreBlanks = ignoreBlanks;
    return true;
  }).every(Boolean);
}

function putBackHeights(sheet: Excel.Worksheet, { blocks, heights }: HeldHeights): boolean {
  blocks.forEach((block, index) => {
    const height = heights[index] ?? null;
    if (height !== null) rangeOf(sheet, block).format.rowHeight = height;
  });
  return !heights.includes(null);
}

/** A print area and repeated rows can be replaced but not taken away again. */
function putBackPage(sheet: Excel.Worksheet, { told, zoom, area, titles }: HeldPage): boolean {
  sheet.pageLayout.set({ ...told, zoom });
  if (area !== null) sheet.pageLayout.setPrintArea(area);
  if (titles !== null) sheet.pageLayout.setPrintTitleRows(titles);
  return area !== null && titles !== null;
}

/** What was merged in a block before we merged something there or took it apart; after the looks, which are told cell by cell. */
export function mergeAgain(sheet: Excel.Worksheet, { merges, ourMerges, unmerged = [] }: HeldCells): void {
  for (const merge of unmerged) rangeOf(sheet, merge).merge();
  if (ourMerges.length > 0) for (const merge of merges) rangeOf(sheet, merge).merge();
}

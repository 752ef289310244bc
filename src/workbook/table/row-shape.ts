import { outlineReadings, splitOutlineNumber, type ColumnRole, type OutlineNumber } from '../../core';
import type { CellValue } from '../cells';
import { cellText, isFilled } from './cell-text';
import type { Heading } from './heading';
import type { NumberCell } from './number-cell';
import { isCapitals, isListOpener, isNoteText, isSignature, isTotalText, readWording, type WordedNumber } from './wording';

/** What one row under the heading looks like, before its neighbours are asked. */
export interface RowShape {
  row: number;
  kind: 'item' | 'total' | 'note';
  number: string;
  content: string;
  /** every way to read the number, the likelier first; empty for a row without one */
  readings: OutlineNumber[];
  /** does the number stand in its own column, or in a text ("II. Cải cách …")? */
  ownNumber: boolean;
  wording: WordedNumber['level'] | null;
  /** does it say when or by whom: the signs of work? */
  hasWork: boolean;
  /** does any column besides number and content hold something? */
  hasOthers: boolean;
  capitals: boolean;
  /** a text that begins in the number column, as a title merged across the table does */
  isAcross: boolean;
  opensList: boolean;
  /** a remark, a signature, "Nơi nhận": what stands under a table */
  isRemark: boolean;
  /** the heading once more, as on every printed page */
  isHeading: boolean;
  /** neither number nor content, but something in other columns */
  isNameless: boolean;
  /** a blank row stands between this row and the one before it */
  afterGap: boolean;
}

const WORK: readonly ColumnRole[] = ['lead', 'period', 'support', 'product'];
const CODE = /^\(?(?:\d{1,2}|[A-Za-z])\)?(?:\s*[=].{1,24})?$/;

/** `(2)` and `B` count 2, `4=3/2` counts 4. */
function codeValue(text: string): number {
  const code = /^\(?(\d{1,2}|[A-Za-z])/.exec(text)?.[1] ?? '';
  return /^\d/.test(code) ? Number(code) : code.toUpperCase().charCodeAt(0) - 64;
}

/** What the rows of one table are held against, worked out once. */
export interface RowFrame {
  contentColumn: number | undefined;
  /** the columns that say when and by whom */
  workColumns: number[];
  /** how many columns have a label */
  labelled: number;
  /** the heading's own rows, as they are compared */
  headingTexts: string[][];
}

/** @param headingCells the rows of the heading */
export function rowFrame({ columns, labels }: Pick<Heading, 'columns' | 'labels'>, headingCells: CellValue[][]): RowFrame {
  return {
    contentColumn: columns.content,
    workColumns: WORK.flatMap((role) => columns[role] ?? []),
    labelled: labels.filter(({ leaf }) => leaf !== '').length,
    headingTexts: headingCells.map((row) => row.map((cell) => cellText(cell).toLowerCase())),
  };
}

/** A line of column codes: "1 | 2 | 3", "A | B | 1 | 4=3/2". It has one for nearly every column, and they go on one by one. */
function isCodeLine(cells: CellValue[], contentText: string, { labelled }: RowFrame): boolean {
  if (!CODE.test(contentText)) return false;
  const texts = cells.map(cellText).filter((text) => text !== '');
  const goesOn = texts.some((text, index) => index > 0 && codeValue(text) === codeValue(texts[index - 1] as string) + 1);
  return goesOn && texts.length >= labelled * 0.8 && texts.every((text) => CODE.test(text) || /^[\d\s()=+\-/x*:%]{1,24}$/.test(text));
}

function isHeadingAgain(cells: CellValue[], content: string, { contentColumn, headingTexts }: RowFrame): boolean {
  const at = contentColumn !== undefined && content !== '' ? contentColumn : cells.findIndex((cell) => cellText(cell) !== '');
  const key = at === contentColumn ? content : cellText(cells[at]);
  if (key === '') return false;
  // nearly every row differs in its first cell, so that the others need no look
  const alike = headingTexts.filter((row) => row[at]?.length === key.length && row[at] === key.toLowerCase());
  if (alike.length === 0) return false;
  const texts = cells.map((cell) => cellText(cell).toLowerCase());
  return texts.filter((text) => text !== '').length >= 2 && alike.some((row) => texts.every((text, column) => text === '' || text === (row[column] ?? '')));
}

/** Would both rows be placed alike? The words of a row's text tell nothing to its neighbours, only whether there are any and how they end. */
export function standsAlike(a: RowShape, b: RowShape): boolean {
  const facts = (shape: RowShape): string => JSON.stringify({ ...shape, content: shape.content === '' ? '' : /[.;,]$/.test(shape.content) ? ';' : 'x' });
  return facts(a) === facts(b);
}

/** A worded number is of a style of its own: "Phần I" and "I" do not go on from each other. */
function styledBy(reading: OutlineNumber, word: string): OutlineNumber {
  return { ...reading, parts: reading.parts.map((part) => ({ ...part, sign: word })) };
}

/** The text of a row without number and content: a title that begins left of the content column. */
function leadingText(cells: CellValue[], contentColumn: number): string {
  const at = cells.findIndex(isFilled);
  return at < contentColumn ? cellText(cells[at]) : '';
}

/** What stands above a row, and its number cell as it was meant (see `NumberColumn`). */
export interface RowPlace {
  row: number;
  number: Pick<NumberCell, 'text' | 'readings'>;
  afterGap: boolean;
  /** directly under a heading, where a line of column codes may stand */
  underHeading: boolean;
}

/** The shape of one row; null for a blank one. */
export function shapeOf(cells: CellValue[], { row, number, afterGap, underHeading }: RowPlace, frame: RowFrame): RowShape | null {
  let filled = 0;
  for (const cell of cells) if (isFilled(cell)) filled += 1;
  if (filled === 0) return null;
  const { contentColumn } = frame;
  const numberText = number.text;
  let content = contentColumn === undefined ? '' : cellText(cells[contentColumn]);
  const keyCells = (numberText === '' ? 0 : 1) + (content === '' ? 0 : 1);
  const hasOthers = filled > keyCells;
  const hasWork = frame.workColumns.some((column) => isFilled(cells[column]));
  const shape: RowShape = {
    row, kind: 'item', number: '', content, readings: [], ownNumber: false, wording: null, hasWork, hasOthers, capitals: false, isAcross: false, opensList: false, isRemark: false, isHeading: false, isNameless: false, afterGap,
  };
  if (isHeadingAgain(cells, content, frame)) return { ...shape, kind: 'note', number: numberText, isHeading: true };
  if (underHeading && isCodeLine(cells, content === '' ? numberText : content, frame)) return { ...shape, kind: 'note', number: numberText };

  shape.readings = number.readings;
  let title = content;
  if (shape.readings.length > 0) {
    shape.number = numberText;
    shape.ownNumber = true;
  } else if (numberText !== '') {
    shape.isAcross = content === '';
    title = content === '' ? numberText : `${numberText} ${content}`;
    if (content === '') content = numberText;
  } else if (content === '') {
    title = leadingText(cells, contentColumn ?? cells.length);
    content = title;
  }
  const worded = readWording(shape.ownNumber ? content : title);
  if (worded !== null) {
    shape.wording = worded.level;
    if (!shape.ownNumber) {
      shape.number = worded.number;
      shape.readings = outlineReadings(worded.number).map((reading) => (worded.level === null ? styledBy(reading, worded.word) : reading));
      if (content === title) content = worded.rest;
    }
  } else if (!shape.ownNumber) {
    const split = splitOutlineNumber(title);
    if (split.number !== '') {
      shape.readings = outlineReadings(split.number);
      if (shape.readings[0]?.parts[0]?.kind !== 'bullet') {
        shape.number = split.number;
        if (content === title) content = split.rest;
      }
    }
  }
  shape.content = content;
  shape.capitals = isCapitals(title);
  shape.opensList = isListOpener(title);
  const first = title === '' ? cellText(cells.find(isFilled)) : '';
  if (!shape.ownNumber && worded === null && isTotalText(title)) shape.kind = 'total';
  else if (!shape.ownNumber && isNoteText(title === '' ? first : title)) Object.assign(shape, { kind: 'note', isRemark: true, content: title === '' && isSignature(first) ? first : content });
  // no text of its own: the rest of a merged cell above
  else if (shape.readings.length === 0 && title === '') Object.assign(shape, { kind: 'note', isNameless: true });
  return shape;
}

import { formatAddress, formatCell, type Block, type CellInput, type CellValue, type Edit } from '../../workbook';
import { callsOurFunctions, cutWhole, decodeSent, encodeSent, namesIn, namesOfOurs, nativeTotal, SENT_NAME_PREFIX, SENT_NAMESPACE, usesName, type FormulaPiece, type SentEntry } from '../../workbook/sending';
import type { Failure, Result, Task } from '../state';
import type { SheetFormulas, TrackingPort, WorkbookFormulas } from '../tracking/tracking-port';

/** One formula that will be replaced. */
export interface Replacement {
  sheet: string;
  isShown: boolean;
  /** the formula's own cell, and the cells that its results fill */
  address: string;
  block: Block;
  before: string;
  /** what will stand there: an equivalent formula of Excel, or the values */
  native: string | null;
  values: CellValue[][];
}

/** A formula that stays, and why: it shows an error that would be sent as a value, or is not worked out yet. */
export interface LeftFormula {
  sheet: string;
  address: string;
  formula: string;
  shows: string;
}

export interface SendingView {
  replacements: Replacement[];
  left: LeftFormula[];
  /** names that stand for a formula of ours: cells that ask for them are replaced, the names stay */
  names: string[];
  /** how many formulas were replaced earlier and can be put back */
  putBack: number;
}

/** Everything in the workbook that would show `#NAME?` without the add-in, and what would stand in its place. Nothing is changed; four syncs whatever the number of rows. */
export async function lookForSending(port: TrackingPort): Promise<Result<SendingView>> {
  const read = await port.readFormulas();
  if (!read.ok) return read;
  const names = namesOfOurs(read.value.names);
  const asked = new Set(names);
  const cells = read.value.sheets.flatMap((sheet) => sheet.formulas.flatMap((row, rowOffset) => row.flatMap((formula, columnOffset) => (
    callsOurFunctions(formula) || usesName(formula, asked) ? [{ sheet, formula: String(formula), rowOffset, columnOffset }] : []))));
  const spills = await port.readSpills(cells.map(({ sheet, rowOffset, columnOffset }) => ({ sheet: sheet.sheet, rowIndex: sheet.block.rowIndex + rowOffset, columnIndex: sheet.block.columnIndex + columnOffset })));
  if (!spills.ok) return spills;
  const sent = await countSent(port);
  if (!sent.ok) return sent;
  const replacements: Replacement[] = [];
  const left: LeftFormula[] = [];
  cells.forEach(({ sheet, formula, rowOffset, columnOffset }, index) => {
    const own: Block = { rowIndex: sheet.block.rowIndex + rowOffset, columnIndex: sheet.block.columnIndex + columnOffset, rowCount: 1, columnCount: 1 };
    const block = spills.value[index] ?? own;
    const values = valuesIn(sheet, block);
    const wrong = values.flat().find((value) => isError(value) && value !== '#N/A');
    if (wrong !== undefined) left.push({ sheet: sheet.sheet, address: formatCell(own.rowIndex, own.columnIndex), formula, shows: String(wrong) });
    else replacements.push({ sheet: sheet.sheet, isShown: sheet.isShown, address: formatAddress(block), block, before: formula, native: nativeTotal(formula, values[0]?.[0] ?? null, sheet.sheet, cellsIn(read.value)), values });
  });
  return { ok: true, value: { replacements, left, names, putBack: sent.value } };
}

/** How many formulas the file remembers as replaced, which can be put back. */
export async function countSent(port: TrackingPort): Promise<Result<number>> {
  const part = await port.readPart(SENT_NAMESPACE);
  if (!part.ok) return part;
  return { ok: true, value: part.value === null ? 0 : decodeSent(part.value)?.length ?? 0 };
}

/**
 * Replaces what was shown, all or nothing, and remembers the formulas in the file. `sendingChanged`: the workbook is no longer as it was shown; nothing was written.
 */
export async function prepareSending(port: TrackingPort, shown: SendingView, write: (edits: Edit[], task?: Task) => Promise<Result<void>>, task?: Task): Promise<Result<{ replaced: number } | { changed: SendingView }>> {
  const now = await lookForSending(port);
  if (!now.ok) return now;
  const told = ({ replacements }: SendingView): string => JSON.stringify(replacements.map(({ sheet, address, before, native, values }) => [sheet, address, before, native, values]));
  if (told(now.value) !== told(shown)) return { ok: true, value: { changed: now.value } };
  const part = await port.readPart(SENT_NAMESPACE);
  if (!part.ok) return part;
  const earlier = part.value === null ? [] : decodeSent(part.value);
  if (earlier === null) return { ok: false, failure: DAMAGED };
  if (task?.signal?.aborted) return { ok: false, failure: { kind: 'cancelled' } };

  const names = new Map<string, Edit>();
  let number = earlier.flatMap(namesIn).reduce((most, name) => Math.max(most, Number(name.slice(SENT_NAME_PREFIX.length)) || 0), 0);
  const nameOf = (sheet: string, block: Block): string => {
    const key = `${sheet}!${formatAddress(block)}`;
    const known = names.get(key);
    if (known?.kind === 'hidden-name') return known.name;
    number += 1;
    const name = `${SENT_NAME_PREFIX}${number}`;
    names.set(key, { kind: 'hidden-name', name, sheet, block });
    return name;
  };
  const entries = shown.replacements.map((replacement): SentEntry => ({
    cells: nameOf(replacement.sheet, replacement.block),
    shown: { sheet: replacement.sheet, address: replacement.address, formula: replacement.before },
    pieces: cutWhole(replacement.before, replacement.sheet).map((piece) => rememberPiece(piece, nameOf)),
    written: writtenCells(replacement).map((row) => row.map(asHeld)),
  }));
  const writes = shown.replacements.map((replacement): Edit => ({ kind: 'write', sheet: replacement.sheet, block: replacement.block, cells: writtenCells(replacement), ...(isOne(replacement.block) ? {} : { overSpill: true as const }) }));
  const written = await write([...writes, ...names.values(), { kind: 'xml-part', namespace: SENT_NAMESPACE, xml: encodeSent([...earlier, ...entries]) }], task);
  return written.ok ? { ok: true, value: { replaced: entries.length } } : written;
}

/** What was remembered of earlier replacements can no longer be read: to replace more would lose them for good. */
export const DAMAGED: Failure = { kind: 'sent-unreadable' };

function isOne({ rowCount, columnCount }: Block): boolean {
  return rowCount * columnCount === 1;
}

function rememberPiece(piece: FormulaPiece, nameOf: (sheet: string, block: Block) => string): SentEntry['pieces'][number] {
  if (typeof piece === 'string') return piece;
  const { sheet, block, ...rest } = piece;
  return { ...rest, name: nameOf(sheet, block) };
}

function writtenCells({ native, values }: Replacement): CellInput[][] {
  if (native !== null) return [[{ formula: native }]];
  return values.map((row) => row.map(inputOf));
}

function inputOf(value: CellValue): CellInput {
  if (typeof value === 'number') return { number: value };
  if (typeof value === 'boolean') return { formula: value ? '=TRUE()' : '=FALSE()' };
  return value === '#N/A' ? { formula: '=NA()' } : { text: value ?? '' };
}

/** What reading gives back as the cell's formula. */
function asHeld(cell: CellInput): CellValue {
  if (cell === null) return '';
  return 'formula' in cell ? cell.formula : 'number' in cell ? cell.number : cell.text;
}

function isError(value: CellValue): boolean {
  return typeof value === 'string' && /^#(?:N\/A|NAME\?|VALUE!|REF!|NUM!|DIV\/0!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!)$/.test(value);
}

function valuesIn({ block, values }: SheetFormulas, { rowIndex, columnIndex, rowCount, columnCount }: Block): CellValue[][] {
  return Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (__, column) => values[rowIndex + row - block.rowIndex]?.[columnIndex + column - block.columnIndex] ?? ''));
}

function cellsIn({ sheets }: WorkbookFormulas): Parameters<typeof nativeTotal>[3] {
  return (name, block) => {
    const sheet = sheets.find((one) => one.sheet === name);
    return sheet === undefined ? null : { values: valuesIn(sheet, block), formulas: valuesIn({ ...sheet, values: sheet.formulas }, block) };
  };
}

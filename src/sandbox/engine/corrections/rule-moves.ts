import { AbsoluteRefType, type ICommandInfo, type IRange, type IUniverInstanceService, moveRangeByOffset, UniverInstanceType, type Workbook } from '@univerjs/core';
import {
  deserializeRangeWithSheetWithCache, ErrorType, generateStringWithSequence, type LexerTreeBuilder, sequenceNodeType, serializeRange, serializeRangeWithSheet,
  serializeRangeWithSpreadsheet,
} from '@univerjs/engine-formula';
import { type EffectRefRangeParams, handleDefaultRangeChangeWithEffectRefCommands, InsertColCommand, InsertRowCommand, RemoveColCommand, RemoveRowCommand, type RefRangeService } from '@univerjs/sheets';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';
import { type DecidePieces, joinPieces } from './rule-pieces';

interface PrivateReferences {
  _refRangeService: RefRangeService;
  _univerInstanceService: IUniverInstanceService;
  _lexerTreeBuilder: LexerTreeBuilder;
}

interface Rule {
  unitId: string;
  sheetId: string;
  ranges: IRange[];
  formulas: string[];
}

type Mutations = ReturnType<DecidePieces>;
type Handler = (command: EffectRefRangeParams) => Mutations;

const unchanged: Mutations = { redos: [], undos: [] };
const rowCommands: string[] = [InsertRowCommand.id, RemoveRowCommand.id];
const columnCommands: string[] = [InsertColCommand.id, RemoveColCommand.id];

/**
 * How conditional formats and data validations follow inserted and deleted rows and columns. In Univer a rule comes apart when rows are
 * inserted inside it, its formula keeps absolute references as they were, and a range in its formula does not widen. In Excel it stays
 * one rule, and every reference of its formula, read from the rule's first cell, moves and widens as in a cell.
 */
export function correctRuleMoves(): void {
  const service = FormulaRefRangeService.prototype;
  const register = service.registerRangeFormula;
  service.registerRangeFormula = function (unitId, sheetId, ranges, formulas, callback) {
    const own = this as unknown as PrivateReferences;
    const rule = { unitId, sheetId, ranges, formulas };
    let byUniver: Handler = () => unchanged;
    const handle: Handler = (command) => (
      rowCommands.includes(command.id) || columnCommands.includes(command.id) ? moveRule(own, rule, command, callback) : byUniver(command));
    const seen = { registerRefRange(range: IRange, handler: Handler, rangeUnitId: string, rangeSheetId: string) {
      byUniver = handler;
      return own._refRangeService.registerRefRange(range, handle, rangeUnitId, rangeSheetId);
    } };
    const watched = register.call(Object.create(this, { _refRangeService: { value: seen } }), unitId, sheetId, ranges, formulas, (pieces) => (
      callback(joinPieces(pieces, ranges.length))));
    const references = formulas.flatMap((formula) => referencesOf(own, rule, formula))
      .map(({ range, sheet }) => own._refRangeService.registerRefRange(range, handle, unitId, sheet));
    return { dispose: () => [watched, ...references].forEach((disposable) => disposable.dispose()) };
  };
}

function moveRule(own: PrivateReferences, rule: Rule, command: EffectRefRangeParams, callback: DecidePieces): Mutations {
  const changedSheet = changedSheetOf(own, command);
  const move = (range: IRange) => handleDefaultRangeChangeWithEffectRefCommands(range, command);
  const ranges = changedSheet === rule.sheetId ? rule.ranges.map(move).filter((range) => range !== null) : rule.ranges;
  const [oldAnchor, anchor] = [rule.ranges[0], ranges[0]];
  if (!oldAnchor || !anchor) return callback([]);
  const from = changedSheet === rule.sheetId ? positionBefore(anchor, command) : anchor;
  const formulas = rule.formulas.map((formula) => {
    if (!formula.startsWith('=')) return formula;
    const read = own._lexerTreeBuilder.moveFormulaRefOffset(formula, from.startColumn - oldAnchor.startColumn, from.startRow - oldAnchor.startRow);
    const [rows, columns] = [anchor.startRow - from.startRow, anchor.startColumn - from.startColumn];
    return moveReferences(own, rule, read, (sheet, range) => {
      if (sheet !== changedSheet || !isBounded(range, command)) return range;
      return move(range) ?? (isAbsolute(range, command) ? null : moveRangeByOffset(range, columns, rows));
    });
  });
  const same = JSON.stringify([ranges.map(boundsOf), formulas]) === JSON.stringify([rule.ranges.map(boundsOf), rule.formulas]);
  return same ? unchanged : callback([{ formulas, ranges }]);
}

function boundsOf({ startRow, endRow, startColumn, endColumn }: IRange): number[] {
  return [startRow, endRow, startColumn, endColumn];
}

/** The sheet whose rows or columns the command changes: the one it names, else the one on the screen. */
function changedSheetOf(own: PrivateReferences, command: ICommandInfo): string | undefined {
  const named = (command.params as { subUnitId?: string } | undefined)?.subUnitId;
  return named ?? own._univerInstanceService.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)?.getActiveSheet()?.getSheetId();
}

/** Where the cell that is now the rule's first one stood before. */
function positionBefore(anchor: IRange, command: EffectRefRangeParams): { startRow: number; startColumn: number } {
  const { range } = command.params as { range: IRange };
  const before = (now: number, first: number, last: number, inserted: boolean) => {
    if (inserted) return now > last ? now - (last - first + 1) : now;
    return now >= first ? now + (last - first + 1) : now;
  };
  const { startRow, startColumn } = anchor;
  const inserted = command.id === InsertRowCommand.id || command.id === InsertColCommand.id;
  return rowCommands.includes(command.id)
    ? { startRow: before(startRow, range.startRow, range.endRow, inserted), startColumn }
    : { startRow, startColumn: before(startColumn, range.startColumn, range.endColumn, inserted) };
}

/** Whole columns do not move with rows, nor whole rows with columns. */
function isBounded(range: IRange, command: EffectRefRangeParams): boolean {
  return !Number.isNaN(rowCommands.includes(command.id) ? range.startRow : range.startColumn);
}

/** A relative reference to a deleted cell is only the first cell's; the others keep theirs, so the distance is kept instead of an error. */
function isAbsolute(range: IRange, command: EffectRefRangeParams): boolean {
  const fixed = rowCommands.includes(command.id) ? AbsoluteRefType.ROW : AbsoluteRefType.COLUMN;
  return range.startAbsoluteRefType === AbsoluteRefType.ALL || range.startAbsoluteRefType === fixed;
}

function moveReferences(own: PrivateReferences, rule: Rule, formula: string, move: (sheet: string | undefined, range: IRange) => IRange | null): string {
  const nodes = own._lexerTreeBuilder.sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  return `=${generateStringWithSequence(nodes.map((node) => {
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    const { range, sheetName, unitId } = deserializeRangeWithSheetWithCache(node.token);
    const moved = move(sheetOf(own, rule, sheetName), range);
    if (moved === null) return { ...node, token: ErrorType.REF };
    const whole = { ...range, ...moved };
    if (unitId) return { ...node, token: serializeRangeWithSpreadsheet(unitId, sheetName, whole) };
    return { ...node, token: sheetName ? serializeRangeWithSheet(sheetName, whole) : serializeRange(whole) };
  }))}`;
}

function referencesOf(own: PrivateReferences, rule: Rule, formula: string): { range: IRange; sheet: string }[] {
  const found: { range: IRange; sheet: string }[] = [];
  if (!formula.startsWith('=')) return found;
  moveReferences(own, rule, formula, (sheet, range) => {
    if (sheet) found.push({ range, sheet });
    return range;
  });
  return found;
}

function sheetOf(own: PrivateReferences, rule: Rule, sheetName: string): string | undefined {
  if (!sheetName) return rule.sheetId;
  return own._univerInstanceService.getUnit<Workbook>(rule.unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetName(sheetName)?.getSheetId();
}

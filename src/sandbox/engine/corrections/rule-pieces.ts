import type { IRange, IUniverInstanceService, Workbook } from '@univerjs/core';
import { UniverInstanceType } from '@univerjs/core';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';

/** What is asked to decide over a rule that has come apart, and the parts. */
export type DecidePieces = Parameters<FormulaRefRangeService['registerRangeFormula']>[4];
export type Pieces = Parameters<DecidePieces>[0];

/** One piece again, under the formula of its first cell, unless the pieces do not fit into as many ranges as the rule had. */
export function joinPieces(pieces: Pieces, rangeCount: number): Pieces {
  const sorted = [...pieces].sort((a, b) => compareRanges(a.ranges[0], b.ranges[0]));
  const first = sorted[0];
  if (!first || sorted.length === 1) return pieces;
  const ranges = joinRanges(sorted.flatMap((piece) => piece.ranges));
  return ranges.length <= rangeCount ? [{ formulas: first.formulas, ranges }] : pieces;
}

function compareRanges(a: IRange | undefined, b: IRange | undefined): number {
  if (!a || !b) return 0;
  return a.startRow - b.startRow || a.startColumn - b.startColumn;
}

/** Neighbours of the same width or height become one range. */
function joinRanges(ranges: IRange[]): IRange[] {
  const joined: IRange[] = [];
  for (const range of [...ranges].sort(compareRanges)) {
    const last = joined.at(-1);
    const below = last && last.startColumn === range.startColumn && last.endColumn === range.endColumn && range.startRow <= last.endRow + 1;
    const beside = last && last.startRow === range.startRow && last.endRow === range.endRow && range.startColumn <= last.endColumn + 1;
    if (below) last.endRow = Math.max(last.endRow, range.endRow);
    else if (beside) last.endColumn = Math.max(last.endColumn, range.endColumn);
    else joined.push({ ...range });
  }
  return joined;
}

/**
 * When cells are moved or inserted, the formula of a rule follows only when its sheet is the one on the screen. The sheet that the
 * command changes decides instead. Rows and columns are the matter of correctRuleMoves.
 */
export function correctRulesOfHiddenSheets(): void {
  const service = FormulaRefRangeService.prototype;
  const transform = service.transformFormulaByEffectCommand;
  service.transformFormulaByEffectCommand = function (unitId, sheetId, formula, command) {
    const changed = (command as { params?: { unitId?: string; subUnitId?: string } }).params;
    const units = (this as unknown as { _univerInstanceService: IUniverInstanceService })._univerInstanceService;
    const workbook = units.getUnit<Workbook>(changed?.unitId ?? unitId, UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getSheetBySheetId(changed?.subUnitId ?? '');
    if (!workbook || !sheet) return transform.call(this, unitId, sheetId, formula, command);
    const current = { getUnitId: () => workbook.getUnitId(), getActiveSheet: () => sheet };
    const seen = Object.create(units, { getCurrentUnitOfType: { value: () => current } });
    return transform.call(Object.create(this, { _univerInstanceService: { value: seen } }), unitId, sheetId, formula, command);
  };
}

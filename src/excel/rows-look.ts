import type { Block, RowRun } from '../workbook';
import { isStatusFormula } from '../workbook/status-colours';
import type { Place } from './follow-rows';
import { loadCandidates, oursOf } from './marks';
import { printOf, withoutPlaces } from './print';
import { BLOCK, blockOf, rangeOf } from './ranges';
import type { InsertedRows, Written } from './written';

const CELL: Excel.CellPropertiesLoadOptions = { format: { fill: { color: true, pattern: true }, font: { color: true } } };

/** Cell by cell is about 100 bytes each; more rows than so many cells are not asked how they look. */
const MOST_CELLS = 20_000;
/** Excel tells one rule for what may be typed in several cells only where they all have it: it is asked for each column. */
export const MOST_COLUMNS = 60;

/** What may be typed. A rule's formulas count without the places they point to: those move with rows that someone inserts far from here. */
const ruleOf = (rule: Excel.DataValidationRule) => JSON.stringify(rule, (_, value: unknown) => (typeof value === 'string' && value.startsWith('=') ? withoutPlaces(value) : value));

/** How rows look beside what they hold: the fills and the colours of their letters, and what may be typed. */
export interface RowsLook {
  /** after the next sync; null: too many cells to tell */
  print(): number | null;
}

/** Within the caller's next sync. */
export function lookAtRows(sheet: Excel.Worksheet, block: Block): RowsLook {
  if (block.rowCount * block.columnCount > MOST_CELLS || block.columnCount > MOST_COLUMNS) return { print: () => null };
  const cells = rangeOf(sheet, block).getCellProperties(CELL);
  const rules = Array.from({ length: block.columnCount }, (_, column) => (
    rangeOf(sheet, { ...block, columnIndex: block.columnIndex + column, columnCount: 1 }).dataValidation.load(['type', 'rule'])));
  return {
    print: () => printOf(JSON.stringify([
      cells.value.map((row) => row.map(({ format: { fill, font } = {} }) => [fill?.pattern === 'None' ? '' : fill?.color, fill?.pattern, font?.color])),
      rules.map(({ type, rule }) => (type === 'None' ? '' : [type, ruleOf(rule)])),
    ])),
  };
}

/** Are there rules of colour that stand in some rows and nowhere else, and are none of ours? They would go with the rows. */
export interface RulesOfRows {
  /** after the first sync; true when it asked for more */
  ask(): boolean;
  /** after the second: do some stand only in rows among these? */
  areOnlyIn(rows: readonly RowRun[]): boolean;
}

/** Within the caller's next sync. */
export function lookAtRulesOf(sheet: Excel.Worksheet, { rowIndex, rowCount }: RowRun): RulesOfRows {
  const formats = sheet.getRangeByIndexes(rowIndex, 0, rowCount, 1).getEntireRow().conditionalFormats.load(['items/id', 'items/type']);
  let asked: { format: Excel.ConditionalFormat; areas: Excel.RangeCollection }[] = [];
  let candidates: ReturnType<typeof loadCandidates> = { custom: [], preset: [] };
  return {
    ask: () => {
      candidates = loadCandidates(formats.items);
      asked = formats.items.map((format) => ({ format, areas: format.getRanges().areas.load(BLOCK.map((part) => `items/${part}`)) }));
      return asked.length > 0;
    },
    areOnlyIn: (rows) => {
      const ours = new Set([...oursOf(candidates), ...candidates.custom.filter((format) => isStatusFormula(format.custom.rule.formula))]);
      return asked.some(({ format, areas }) => !ours.has(format) && areas.items.map(blockOf).every((area) => rows.some((run) => run.rowIndex <= area.rowIndex && area.rowIndex + area.rowCount <= run.rowIndex + run.rowCount)));
    },
  };
}

/**
 * Which of our rows someone gave a look since: another fill or colour of letters, rules for typing, or rules of colour of their own. Two syncs at most, and only where rows
 * of ours stand together as they stood.
 */
export async function adornedRows(context: Excel.RequestContext, { inserted }: Written, { sheets, places }: { sheets: ReadonlyMap<string, { sheet: Excel.Worksheet }>; places: ReadonlyMap<string, Place> }): Promise<Set<InsertedRows>> {
  const looks = inserted.flatMap((each) => {
    const [sheet, first] = [sheets.get(each.sheet)?.sheet, places.get(each.sheet)?.rowAt(each.rowIndex) ?? null];
    if (!sheet || first === null) return [];
    const run: RowRun = { rowIndex: first, rowCount: each.rows.length };
    return [{ each, run, look: each.look && lookAtRows(sheet, { ...run, ...each.look }), rules: lookAtRulesOf(sheet, run) }];
  });
  if (looks.length > 0) await context.sync();
  if (looks.map(({ rules }) => rules.ask()).includes(true)) await context.sync();
  return new Set(looks.filter(({ each, look, rules }) => (
    (each.look && look?.print() !== each.look.print) || rules.areOnlyIn(looks.filter((other) => other.each.sheet === each.sheet).map(({ run }) => run)))).map(({ each }) => each));
}

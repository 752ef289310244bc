import { formatAddress, type Block, type LeftBeside, type Undone } from '../workbook';
import { decodeSent, encodeSent, namesIn, type SentEntry } from '../workbook/sending';
import type { Place } from './follow-rows';
import { chartKey } from './extras';
import type { ExtrasBack } from './put-extras-back';
import { isRuleOf, ruleKeys, type StatusRule } from './status-rules';
import type { Standing } from './undo-look';
import type { Written } from './written';

interface Circumstances {
  standing: Standing;
  /** where the rows of each sheet stand now */
  places: ReadonlyMap<string, Place>;
  /** the cells that are left, where they were when they were written */
  skippedAt: ReadonlyMap<string, Block[]>;
}

/** What goes back beside the cells. Only what is still as we left it; the rest is told in `undone.beside`. */
export function extrasToPutBack(written: Written, { standing, places, skippedAt }: Circumstances, undone: Undone): Omit<ExtrasBack, 'names'> & { keptNames: Set<string> } {
  const { colours, charts, parts } = written.extras;
  const nameOf = (sheet: string): string => standing.sheets.get(sheet)?.name ?? sheet;
  const left = (what: LeftBeside['what'], sheet: string): [] => {
    undone.beside.push({ what, sheet });
    return [];
  };
  const isThere = ({ sheet }: { sheet: string }): boolean => standing.sheets.has(sheet);
  // a chart follows the cells that it was drawn from; drawn from others since, Excel does not tell us which they were
  const wasRedrawn = written.names.some(({ before, after }) => before !== null && before !== after);
  for (const chart of charts) if (!chart.isNew && wasRedrawn && standing.extras.charts.has(chartKey(chart))) left('chart', nameOf(chart.sheet));

  const keptNames = new Set<string>();
  return {
    colours: colours.filter(isThere).flatMap(({ sheet, dueNames, before, after }) => {
      const now = (standing.extras.colours.get(sheet) ?? []).map(({ rule }) => rule).filter((rule) => isRuleOf(rule, dueNames));
      const rules = movedRules(before, places.get(sheet));
      return ruleKeys(now) !== after || rules === null ? left('colours', nameOf(sheet)) : [{ sheet, dueNames, rules }];
    }),
    charts: charts.filter((chart) => chart.isNew && isThere(chart)),
    parts: parts.flatMap(({ namespace, before, after }) => {
      const now = standing.extras.parts.get(namespace)?.xml ?? null;
      const entries = [before, after, now].map((xml) => (xml === null ? [] : decodeSent(xml)));
      const [was, made, is] = entries;
      if (!was || !made || !is) return now === after ? [{ namespace, xml: before }] : left('sent', '');
      const merged = mergeEntries(was, made, is, (entry) => isSkipped(entry, written, skippedAt));
      if (merged.some((entry) => !isIn(was, entry) && isIn(made, entry))) left('sent', '');
      for (const name of merged.flatMap(namesIn)) keptNames.add(name);
      return [{ namespace, xml: merged.length === 0 ? before : encodeSent(merged) }];
    }),
    keptNames,
  };
}

/** What the file remembers now, without what this write put there (as far as its cells could be taken back), with what this write took out of it. */
function mergeEntries(was: SentEntry[], made: SentEntry[], is: SentEntry[], isNeeded: (entry: SentEntry) => boolean): SentEntry[] {
  const stay = is.filter((entry) => isIn(was, entry) || !isIn(made, entry) || isNeeded(entry));
  return [...stay, ...was.filter((entry) => !isIn(made, entry) && !isIn(stay, entry))];
}

function isIn(entries: SentEntry[], entry: SentEntry): boolean {
  return entries.some((each) => each.cells === entry.cells && JSON.stringify(each) === JSON.stringify(entry));
}

/** Is there a cell of it that does not get its formula back? Then the formula is remembered nowhere else. */
function isSkipped({ shown }: SentEntry, { held }: Written, skippedAt: ReadonlyMap<string, Block[]>): boolean {
  const places = skippedAt.get(shown.sheet) ?? [];
  return places.length > 0 && held.some((each) => each.kind === 'cells' && each.sheet === shown.sheet && formatAddress(each.block) === shown.address
    && places.some(({ rowIndex, columnIndex }) => rowIndex >= each.block.rowIndex && rowIndex < each.block.rowIndex + each.block.rowCount && columnIndex >= each.block.columnIndex && columnIndex < each.block.columnIndex + each.block.columnCount));
}

/** Rules on the rows where these stand now, without the ones that are gone; null when nothing can be told of any. */
function movedRules(rules: readonly StatusRule[], place: Place | undefined): StatusRule[] | null {
  const moved = rules.flatMap((rule) => {
    const blocks = rule.blocks.flatMap((block) => movedBlocks(block, place)).sort((a, b) => a.rowIndex - b.rowIndex);
    return blocks.length === 0 ? [] : [{ ...rule, blocks }];
  });
  return rules.length > 0 && moved.length === 0 ? null : moved;
}

function movedBlocks(block: Block, place: Place | undefined): Block[] {
  const blocks: Block[] = [];
  for (let row = 0; row < block.rowCount; row += 1) {
    const to = place?.rowAt(block.rowIndex + row) ?? null;
    if (to === null) continue;
    const last = blocks.at(-1);
    if (last && last.rowIndex + last.rowCount === to) last.rowCount += 1;
    else blocks.push({ ...block, rowIndex: to, rowCount: 1 });
  }
  return blocks;
}

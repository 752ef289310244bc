export type RowLevel = 'area' | 'result' | 'activity';

const DEPTH: Record<RowLevel, number> = { area: 0, result: 1, activity: 2 };

/** Rows, counted from the table's first one, that one heading's total runs over. */
export interface SubtotalRange {
  first: number;
  last: number;
}

/**
 * What each heading row adds up: from its first child to the next heading of the same or a higher level, null for activities.
 * That next heading is inside on purpose. It is a SUBTOTAL itself, which SUBTOTAL passes over, and so a row that someone inserts
 * just above it still falls inside. The last headings run to the blank closing row below the table's rows for the same reason;
 * they must not reach the overall total, which adds them up: that would be a circular reference.
 *
 * @example subtotalRanges(['area', 'result', 'activity', 'area']) // [{1,3}, {2,3}, null, {4,4}]
 */
export function subtotalRanges(levels: readonly RowLevel[]): (SubtotalRange | null)[] {
  const ranges: (SubtotalRange | null)[] = new Array<SubtotalRange | null>(levels.length).fill(null);
  // From the bottom up, the next row of each depth or above is known without looking: 2,000 rows stay one pass.
  const nextAt = [levels.length, levels.length];
  for (let row = levels.length - 1; row >= 0; row -= 1) {
    const depth = DEPTH[levels[row] ?? 'activity'];
    if (depth > 1) continue;
    ranges[row] = { first: row + 1, last: nextAt[depth] ?? levels.length };
    for (let below = depth; below < nextAt.length; below += 1) nextAt[below] = row;
  }
  return ranges;
}

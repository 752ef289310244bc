/** Rows of a sheet, by the marks of what they held; the first of them is row `firstRow` of the sheet. */
export interface RowPrints {
  firstRow: number;
  prints: readonly number[];
}

/** Where the rows of a sheet stand now, and whether any of them moved. */
export interface Place {
  rowAt: (rowIndex: number) => number | null;
  moved: boolean;
}

/**
 * Where the rows of an earlier look stand now; null for one that cannot be told. A row that held what no other row held is found again by that. The ones between two
 * such rows (or the top of the sheet, or the end of what it holds), changed or blank or alike, stand where they must as long as there are as many of them as there were;
 * of a table that was sorted since, or where a row was moved, they cannot be told.
 *
 * @example followRows({ firstRow: 0, prints: [1, 2, 3] }, { firstRow: 0, prints: [9, 1, 2, 3] }) // 0 → 1, 1 → 2, 2 → 3
 */
export function followRows(then: RowPrints, now: RowPrints): (rowIndex: number) => number | null {
  const nowAt = uniqueRows(now);
  const found = new Map<number, number>();
  for (const [print, row] of uniqueRows(then)) {
    const place = nowAt.get(print);
    if (place !== undefined) found.set(row, place);
  }
  if (found.size === 0) return () => null;
  found.set(-1, -1).set(endOf(then), endOf(now));
  const known = [...found.keys()].sort((a, b) => a - b);
  const isSorted = known.some((row, index) => index > 0 && (found.get(row) as number) < (found.get(known[index - 1] as number) as number));
  return (rowIndex) => {
    const itself = found.get(rowIndex);
    if (itself !== undefined || isSorted) return itself ?? null;
    const next = firstAbove(known, rowIndex);
    const [before, after] = [known[next - 1], known[next]];
    if (before === undefined || after === undefined) return null;
    const [top, bottom] = [found.get(before) as number, found.get(after) as number];
    return bottom - top === after - before ? top + rowIndex - before : null;
  };
}

const endOf = ({ firstRow, prints }: RowPrints) => firstRow + prints.length;

function uniqueRows({ firstRow, prints }: RowPrints): Map<number, number> {
  const rows = new Map<number, number>();
  const twice = new Set<number>([0]);
  prints.forEach((print, index) => {
    if (rows.has(print)) twice.add(print);
    rows.set(print, firstRow + index);
  });
  for (const print of twice) rows.delete(print);
  return rows;
}

/** Position of the first number in the sorted list that is above. */
function firstAbove(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What is taken from a file that anyone may have sent. */
export interface Limits {
  /** all parts of the file together, unpacked */
  unpackedBytes: number;
  parts: number;
  /** of one sheet, as a rectangle around everything filled */
  cellsPerSheet: number;
  /** cells under merges of one sheet: the library goes through them one by one */
  coveredCells: number;
}

export const LIMITS: Limits = { unpackedBytes: 200 * 1024 * 1024, parts: 10_000, cellsPerSheet: 5_000_000, coveredCells: 1_000_000 };

/** The last row and column of a sheet, 0-based. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

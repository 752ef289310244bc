/** What is taken from a file that anyone may have sent. */
export const limits = {
  /** all parts of the file together, unpacked */
  unpackedBytes: 200 * 1024 * 1024,
  parts: 5_000,
  /** filled or formatted cells of all sheets */
  cells: 1_000_000,
};
export type Limits = typeof limits;

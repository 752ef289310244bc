/** So many signs no cell has that says one time or one amount; real ones have up to some two thousand. */
const MOST_SIGNS = 10_000;

/**
 * Is a cell too long to be one time or one amount, whatever it says? It is then not taken apart: that keeps a pasted book from holding up a table. Blanks do not count.
 *
 * @example isTooLong('Quý I '.repeat(5_000)) === true
 */
export function isTooLong(text: string): boolean {
  if (text.length <= MOST_SIGNS) return false;
  let signs = 0;
  for (let at = 0; at < text.length && signs <= MOST_SIGNS; at += 1) if (text.charCodeAt(at) > 0x20 && text.charCodeAt(at) !== 0xa0) signs += 1;
  return signs > MOST_SIGNS;
}

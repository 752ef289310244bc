import { foldText } from './fold';

const WORDS = /^[\s"'“”(-]*(?:nt|n\.t\.?|nhu tren|nhu muc tren|nhu o tren)[\s"'“”).-]*$/;
const MARKS = /^(?:"|''|“|”|„|〃|″|«|»|-\s*"\s*-)+$/;
/** what is longer says something of its own */
const LONGEST = 24;

/** Does it begin with an ASCII letter other than n, or a digit, as nearly every cell does? */
function isOtherWord(cell: string): boolean {
  const first = cell.charCodeAt(0) | 0x20;
  return (first >= 0x61 && first <= 0x7a && first !== 0x6e) || (first >= 0x30 && first <= 0x39);
}

/**
 * Does a cell only point at the one above: (nt), nt, như trên, như mục trên, "? Readers, rules and money ask here, so that none of them takes it for words.
 *
 * @example isDitto('(nt)') === true
 */
export function isDitto(cell: unknown): boolean {
  if (typeof cell !== 'string' || cell.length > LONGEST) return false;
  if (isOtherWord(cell)) return false;
  const text = cell.trim();
  return MARKS.test(text) || WORDS.test(foldText(text));
}

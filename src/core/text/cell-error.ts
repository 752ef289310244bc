const ERRORS = /^#(?:DIV\/0!|N\/A|REF!|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|PYTHON!|EXTERNAL!|TIMEOUT!|GETTING_DATA)$/i;
const HASH = '#'.charCodeAt(0);

/**
 * Is it what Excel shows where a formula fails? The cell is filled and says nothing. Excel hands error values over in English, whatever its language.
 *
 * @example isCellError('#REF!') === true
 */
export function isCellError(cell: unknown): boolean {
  if (typeof cell !== 'string') return false;
  const first = cell.charCodeAt(0);
  // a visible first sign other than # settles it; Vietnamese letters stand below 0x2000
  return (first === HASH || first <= 0x20 || first === 0xa0 || first === 0x1680 || first >= 0x2000) && ERRORS.test(cell.trim());
}

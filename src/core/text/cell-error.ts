const ERRORS = /^#(?:DIV\/0!|N\/A|REF!|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|PYTHON!|EXTERNAL!|TIMEOUT!|GETTING_DATA)$/i;

/**
 * Is it what Excel shows where a formula fails? The cell is filled and says nothing. Excel hands error values over in English, whatever its language.
 *
 * @example isCellError('#REF!') === true
 */
export function isCellError(cell: unknown): boolean {
  return typeof cell === 'string' && cell.includes('#') && ERRORS.test(cell.trim());
}

/** The text of a formula without what stands in quotation marks: a word in a text is no function. */
function bare(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

/** Whether a formula calls a function of ours, also as Excel writes it where the add-in is missing. */
export function callsOurFunctions(formula: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && /(?:\bCCHC\.|_xldudf_CCHC_)[A-Z]/i.test(bare(formula));
}

/** The names that stand for a formula of ours, or for a name that does. */
export function namesOfOurs(names: readonly { name: string; formula: string }[]): string[] {
  const found = new Set(names.filter(({ formula }) => callsOurFunctions(formula)).map(({ name }) => name));
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const { name, formula } of names) if (!found.has(name) && usesName(formula, found)) found.add(name);
  }
  return [...found];
}

/** Whether a formula asks for one of these names. */
export function usesName(formula: unknown, names: ReadonlySet<string>): boolean {
  if (names.size === 0 || typeof formula !== 'string' || !formula.startsWith('=')) return false;
  const words = new Set((bare(formula).match(/[\p{L}_\\][\p{L}\p{N}_.\\]*/gu) ?? []).map((word) => word.toLowerCase()));
  return [...names].some((name) => words.has(name.toLowerCase()));
}

/** A line of details under a task ("- Rà soát …", "a) Công bố …", "Trong đó: …"): it has no number of its own. */
export function isDetail(content: string): boolean {
  return /^\s*(?:[-–—+*•·○▪]|\(?[a-zđ]\)|\d+[.)])/.test(content) || isBreakdown(content);
}

/** "Trong đó: …" breaks an amount down once more; what it repeats cannot be told from what it adds. */
export function isBreakdown(content: string): boolean {
  return /^[\s\-–+*]*(?:trong đó|bao gồm)(?=[\s:,]|$)/i.test(content);
}

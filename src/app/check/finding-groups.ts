import type { Finding, Plan, PlanItem } from '../../core';

/** One finding with what finds it again after the next check. */
export interface ListedFinding {
  /** stays with the finding while rows are put in and others come and go */
  key: string;
  finding: Finding;
  /** the row that it is about; undefined for the heading and the total */
  item: PlanItem | undefined;
}

/** The findings of one area; the first group may belong to none. */
export interface FindingGroup {
  /** index into `Plan.items`; null for what belongs to no area */
  area: number | null;
  findings: ListedFinding[];
}

/** Findings under the area that their row belongs to, as the plan's own numbers say: a row that was moved need not stand below its area. Areas in the order of the sheet. */
export function groupFindings(findings: readonly Finding[], plan: Plan): FindingGroup[] {
  const indexOf = new Map(plan.items.map(({ row }, index) => [row, index]));
  const groups = new Map<number | null, ListedFinding[]>();
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const index = indexOf.get(finding.row);
    const item = index === undefined ? undefined : plan.items[index];
    const place = `${finding.code} ${finding.column ?? ''} ${item ? `${item.number} ${item.content.slice(0, 80)}` : ''}`;
    const nth = (seen.get(place) ?? 0) + 1;
    seen.set(place, nth);
    const area = index === undefined ? null : areaOf(plan, index);
    const group = groups.get(area);
    const listed = { key: `${place} ${nth}`, finding, item };
    if (group) group.push(listed);
    else groups.set(area, [listed]);
  }
  return [...groups].sort(([a], [b]) => (a ?? -1) - (b ?? -1)).map(([area, listed]) => ({ area, findings: listed }));
}

/** The area above an item; null where none is. */
function areaOf(plan: Plan, index: number): number | null {
  let top = index;
  for (let at = plan.items[index]?.parent ?? null; at !== null; at = plan.items[at]?.parent ?? null) top = at;
  return plan.items[top]?.level === 'area' ? top : null;
}

import type { PlanReading } from '../../app/actions';
import type { Finding, Plan, Severity } from '../../core';
import { numberedTitle } from '../numbered-title';

/** The findings of one area; the first group may stand before every area. */
export interface FindingGroup {
  /** index into `Plan.items`; null for what stands before the first area */
  area: number | null;
  findings: Finding[];
}

/** Findings by the area their row lies in, in the order of the sheet. */
export function groupFindings({ findings, plan }: Pick<PlanReading, 'findings' | 'plan'>): FindingGroup[] {
  const groups = new Map<number | null, Finding[]>();
  const areas = plan.items.flatMap((item, index) => (item.level === 'area' ? [{ row: item.row, index }] : []));
  let next = 0;
  for (const finding of [...findings].sort((a, b) => a.row - b.row)) {
    while ((areas[next]?.row ?? Infinity) <= finding.row) next += 1;
    const area = areas[next - 1]?.index ?? null;
    groups.set(area, [...(groups.get(area) ?? []), finding]);
  }
  return [...groups].map(([area, list]) => ({ area, findings: list }));
}

export function countSeverities(findings: Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** What stands above a group of findings. */
export function areaTitle(plan: Plan, area: number | null, beforeAreas: string): string {
  const item = area === null ? undefined : plan.items[area];
  if (item === undefined) return beforeAreas;
  return numberedTitle(item.number, item.content);
}

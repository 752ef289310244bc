import type { Finding, FindingCode, Plan, Severity } from '../../core';
import { numberedTitle } from '../numbered-title';

export function countSeverities(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** How often each kind of finding occurs, the commonest first. */
export function countKinds(findings: readonly Finding[]): { code: FindingCode; count: number }[] {
  const counts = new Map<FindingCode, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count);
}

/** What stands above a group of findings. */
export function areaTitle(plan: Plan, area: number | null, beforeAreas: string): string {
  const item = area === null ? undefined : plan.items[area];
  if (item === undefined) return beforeAreas;
  return numberedTitle(item.number, item.content);
}

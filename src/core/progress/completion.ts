import type { Plan } from '../plan/plan';
import { countedIn } from './counting';
import { spanOf, type CountingAt } from './span';

/** Completion of one area: on-time count ÷ planned count; `share` is null when nothing was planned (shown "—"). */
export interface AreaCompletion {
  /** the area's name; '' for activities that stand under no area */
  area: string;
  /** its outline number as written; '' when it has none */
  number: string;
  /** 0-based row of its heading; null for activities that stand under no area */
  row: number | null;
  onTime: number;
  planned: number;
  share: number | null;
}

export interface Completion {
  areas: AreaCompletion[];
  onTime: number;
  planned: number;
  share: number | null;
}

/**
 * Completion per area and overall (S4 "Ghi chú"). Overall is Σ on time ÷ Σ planned, never the mean of percentages.
 * Areas come in the order of the sheet; activities without an area, if there are any, last.
 */
export function completion(plan: Plan, at: CountingAt): Completion {
  const areas = new Map<number | null, AreaCompletion>();
  plan.items.forEach((item, index) => {
    if (item.level === 'area') areas.set(index, { area: item.content || item.number, number: item.number, row: item.row, onTime: 0, planned: 0, share: null });
  });
  const span = spanOf(at, plan.year);
  const homeless: AreaCompletion = { area: '', number: '', row: null, onTime: 0, planned: 0, share: null };
  plan.items.forEach((item, index) => {
    if (item.level !== 'activity') return;
    const home = areaOf(plan, index);
    if (home === null) areas.set(null, homeless);
    const place = countedIn(item, plan.year, span);
    const count = areas.get(home) ?? homeless;
    if (place === 'onTime' || place === 'notOnTime') count.planned += 1;
    if (place === 'onTime') count.onTime += 1;
  });
  const rest = areas.delete(null) ? [homeless] : [];
  const all = [...areas.values(), ...rest].map((count) => ({ ...count, share: shareOf(count.onTime, count.planned) }));
  const onTime = all.reduce((sum, area) => sum + area.onTime, 0);
  const planned = all.reduce((sum, area) => sum + area.planned, 0);
  return { areas: all, onTime, planned, share: shareOf(onTime, planned) };
}

/** The index of the area an item stands under (itself when it is one); null when there is none. */
export function areaOf(plan: Plan, index: number): number | null {
  for (let at: number | null = index; at !== null; at = plan.items[at]?.parent ?? null) if (plan.items[at]?.level === 'area') return at;
  return null;
}

function shareOf(onTime: number, planned: number): number | null {
  return planned === 0 ? null : onTime / planned;
}

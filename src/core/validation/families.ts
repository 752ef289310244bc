import type { PlanItem } from '../plan/plan';
import type { Family } from './rule';

/** Who stands below whom in one plan, looked up once. */
export class Families {
  private listed: Map<number | null, number[]> | null = null;

  constructor(private readonly items: readonly PlanItem[]) {}

  /** The family of an item, by its place in the plan; null for the top. */
  of(head: number | null): Family {
    return new LazyFamily(head === null ? null : (this.items[head] ?? null), () => this.itemsAt(this.children.get(head) ?? []), () => this.itemsAt(this.below(head)));
  }

  private get children(): ReadonlyMap<number | null, readonly number[]> {
    this.listed ??= childrenOf(this.items);
    return this.listed;
  }

  private below(head: number | null): number[] {
    const found = [...(this.children.get(head) ?? [])];
    // the list grows while it is walked: children, then theirs
    for (const index of found) for (const child of this.children.get(index) ?? []) found.push(child);
    return found.sort((a, b) => a - b);
  }

  private itemsAt(indices: readonly number[]): PlanItem[] {
    return indices.map((index) => this.items[index] as PlanItem);
  }
}

function childrenOf(items: readonly PlanItem[]): Map<number | null, number[]> {
  const children = new Map<number | null, number[]>();
  items.forEach(({ parent }, index) => {
    const siblings = children.get(parent);
    if (siblings) siblings.push(index);
    else children.set(parent, [index]);
  });
  return children;
}

/** The headings above an item, by their places in the plan, the nearest first. */
export function headsAbove(items: readonly PlanItem[], index: number): number[] {
  const found: number[] = [];
  for (let at = items[index]?.parent ?? null; at !== null; at = items[at]?.parent ?? null) found.push(at);
  return found;
}

/** Most rules ask only some families for their members, so they are listed when asked for. */
class LazyFamily implements Family {
  private listedChildren: PlanItem[] | null = null;
  private listedBelow: PlanItem[] | null = null;

  constructor(readonly head: PlanItem | null, private readonly listChildren: () => PlanItem[], private readonly listBelow: () => PlanItem[]) {}

  get children(): readonly PlanItem[] {
    this.listedChildren ??= this.listChildren();
    return this.listedChildren;
  }

  get below(): readonly PlanItem[] {
    this.listedBelow ??= this.listBelow();
    return this.listedBelow;
  }
}

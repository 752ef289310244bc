import type { PlanItem } from '../plan/plan';
import type { Family } from './rule';

type Children = ReadonlyMap<number | null, readonly number[]>;

/** Who stands below whom in one plan. Only headings are in the map, and `null` for what stands below none. */
export class Families {
  private listed: Children | null = null;

  constructor(private readonly items: readonly PlanItem[]) {}

  /** The same families of a plan in which every item stands where it stood below the same heading. */
  of(items: readonly PlanItem[]): Families {
    const same = new Families(items);
    same.listed = this.listed;
    return same;
  }

  /** The family of an item, by its place in the plan; null for the top. */
  family(head: number | null): Family {
    return new LazyFamily(head === null ? null : (this.items[head] ?? null), () => this.itemsAt(this.children.get(head) ?? NONE), () => this.itemsAt(this.below(head)));
  }

  /** Whether anything stands below an item. */
  isHead(index: number): boolean {
    return this.children.has(index);
  }

  private get children(): Children {
    this.listed ??= childrenOf(this.items);
    return this.listed;
  }

  /** Heading by heading as they stand; a row that was moved is put back into the order of the sheet. */
  private below(head: number | null): readonly number[] {
    const found: number[] = [];
    const add = (above: number | null) => {
      for (const index of this.children.get(above) ?? NONE) {
        found.push(index);
        add(index);
      }
    };
    add(head);
    return found.every((index, at) => at === 0 || (found[at - 1] as number) < index) ? found : found.sort((a, b) => a - b);
  }

  private itemsAt(indices: readonly number[]): PlanItem[] {
    return indices.map((index) => this.items[index] as PlanItem);
  }
}

const NONE: readonly number[] = [];

function childrenOf(items: readonly PlanItem[]): Children {
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

import type { PlanItem } from '../plan/plan';
import type { Family } from './rule';

/** Who stands below whom in one plan, by places in it. In two lists of numbers, because after an edit that moves rows it is made anew. */
interface Children {
  /** where the children of the item at `head` begin in `listed`, at `head + 1`; at 0 those of the top */
  from: Int32Array;
  listed: Int32Array;
}

/** The families of a plan: each item that stands above others, and `null` for what stands below none. */
export class Families {
  private known: Children | null = null;

  constructor(private readonly items: readonly PlanItem[]) {}

  /** The same families of a plan in which every item stands where it stood below the same heading. */
  of(items: readonly PlanItem[]): Families {
    const same = new Families(items);
    same.known = this.known;
    return same;
  }

  /** The family of an item, by its place in the plan; null for the top. */
  family(head: number | null): Family {
    return new LazyFamily(head === null ? null : (this.items[head] ?? null), () => this.itemsAt(this.childrenOf(head)), () => this.itemsAt(this.below(head)));
  }

  /** Whether anything stands below an item. */
  isHead(index: number): boolean {
    const { from } = this.children;
    return (from[index + 1] as number) < (from[index + 2] as number);
  }

  private get children(): Children {
    this.known ??= findChildren(this.items);
    return this.known;
  }

  private childrenOf(head: number | null): Int32Array {
    const { from, listed } = this.children;
    const at = head === null ? 0 : head + 1;
    return listed.subarray(from[at], from[at + 1]);
  }

  /** Heading by heading as they stand; a row that was moved is put back into the order of the sheet. */
  private below(head: number | null): readonly number[] {
    const found: number[] = [];
    let inOrder = true;
    const add = (above: number | null) => {
      for (const index of this.childrenOf(above)) {
        if (found.length > 0 && (found[found.length - 1] as number) > index) inOrder = false;
        found.push(index);
        if (this.isHead(index)) add(index);
      }
    };
    add(head);
    return inOrder ? found : found.sort((a, b) => a - b);
  }

  private itemsAt(indices: ArrayLike<number>): PlanItem[] {
    const found: PlanItem[] = [];
    for (let at = 0; at < indices.length; at += 1) found.push(this.items[indices[at] as number] as PlanItem);
    return found;
  }
}

/** Counts the children of each heading, so that their places can be laid out one heading behind the other. */
function findChildren(items: readonly PlanItem[]): Children {
  const from = new Int32Array(items.length + 3);
  for (const { parent } of items) from[parent === null ? 2 : parent + 3]! += 1;
  for (let at = 1; at < from.length; at += 1) from[at]! += from[at - 1] as number;
  // `from[at + 1]` is where the next child of `at` goes, and when all are laid out where those of `at + 1` begin
  const listed = new Int32Array(items.length);
  for (let index = 0; index < items.length; index += 1) {
    const parent = (items[index] as PlanItem).parent;
    const at = parent === null ? 1 : parent + 2;
    listed[from[at] as number] = index;
    from[at]! += 1;
  }
  return { from, listed };
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

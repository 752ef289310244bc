import { BY_PLAN, BY_ROW, type Said } from './finds';

/**
 * About which items a family's rules or a rule of the whole plan spoke, so that after an edit what they said is found without asking every item. What the rules of a row
 * said stands at the row itself.
 */
export class Speakers {
  private constructor(private readonly places: Map<number, number[]>) {}

  static of(said: readonly (readonly Said[])[]): Speakers {
    const speakers = new Speakers(new Map());
    for (let index = 0; index < said.length; index += 1) speakers.add(index, said[index] as readonly Said[]);
    return speakers;
  }

  /** The places of items that the family of this heading spoke about, or one of these rules. */
  heard(heads: Iterable<number>, orders: Iterable<number>): Set<number> {
    const found = new Set<number>();
    for (const head of heads) for (const index of this.places.get(head) ?? []) found.add(index);
    for (const order of orders) for (const index of this.places.get(keyOf(BY_PLAN, order)) ?? []) found.add(index);
    return found;
  }

  /** The places of items of which something is said that quotes another row. */
  quoting(): readonly number[] {
    return this.places.get(QUOTES) ?? [];
  }

  /** The same after these have spoken anew. */
  anew(heads: Iterable<number>, orders: Iterable<number>, fresh: ReadonlyMap<number, readonly Said[]>): Speakers {
    const speakers = new Speakers(new Map(this.places));
    for (const head of heads) speakers.places.delete(head);
    for (const order of orders) speakers.places.delete(keyOf(BY_PLAN, order));
    const own = new Set<number>();
    for (const [index, said] of fresh) speakers.add(index, said, own);
    return speakers;
  }

  /** @param own the lists that may be added to; others belong to an earlier check too and are copied first */
  private add(index: number, said: readonly Said[], own: Set<number> | null = null): void {
    for (const { by, order, other } of said) {
      if (by !== BY_ROW) this.addAt(keyOf(by, order), index, own);
      if (other !== -1) this.addAt(QUOTES, index, own);
    }
  }

  private addAt(key: number, index: number, own: Set<number> | null): void {
    const known = this.places.get(key);
    if (known !== undefined && (own === null || own.has(key))) {
      known.push(index);
      return;
    }
    this.places.set(key, [...(known ?? []), index]);
    own?.add(key);
  }
}

const QUOTES = -4;
const FIRST_RULE = -10;

function keyOf(by: number, order: number): number {
  return by === BY_PLAN ? FIRST_RULE - order : by;
}

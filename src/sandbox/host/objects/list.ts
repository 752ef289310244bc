import { invalidArgument, itemNotFound } from '../wire/api-error';
import { HostCollection, type HostObject, items } from '../wire/host-object';

/** What Excel's collections have in common; `[keysOf]` are the texts under which an item is found, regardless of case. */
export const keysOf = Symbol('keys');

export abstract class List<Item extends HostObject> extends HostCollection<Item> {
  abstract override [items](): Item[];
  abstract [keysOf](item: Item): string[];

  getCount(): number {
    return this[items]().length;
  }

  getItem(key: unknown): Item {
    const found = this.getItemOrNullObject(key);
    if (found === null) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: unknown): Item | null {
    if (typeof key !== 'string' || key === '') throw invalidArgument();
    const wanted = key.toLowerCase();
    return this[items]().find((item) => this[keysOf](item).some((known) => known.toLowerCase() === wanted)) ?? null;
  }

  getItemAt(index: unknown): Item {
    const found = typeof index === 'number' ? this[items]()[index] : undefined;
    if (found === undefined) throw invalidArgument();
    return found;
  }
}

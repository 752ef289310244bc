import { ApiError } from './api-error';
import type { HostObject} from './host-object';
import { itemId, keepsReference } from './host-object';

/** What the add-in still holds: `range.track()` and every range of a batch that keeps references. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #next = 1;

  get size(): number {
    return this.#objects.size;
  }

  get(id: string): HostObject {
    const found = this.#objects.get(id);
    if (found === undefined) throw new ApiError('InvalidObjectPath', `the reference ${id} is no longer kept`, 404);
    return found;
  }

  all(): Iterable<HostObject> {
    return this.#objects.values();
  }

  remove(id: string): void {
    const found = this.#objects.get(id);
    if (found === undefined) return;
    this.#objects.delete(id);
    this.#ids.delete(found);
  }

  clear(): void {
    this.#objects.clear();
    this.#ids.clear();
  }

  /** what a reply says of an object so that office.js can find it again */
  identify(target: HostObject, keep: boolean): Record<string, unknown> {
    const identity: Record<string, unknown> = {};
    if (target[keepsReference] && keep) identity._ReferenceId = this.#keep(target);
    const id = target[itemId];
    if (id !== undefined) identity.Id = id;
    return identity;
  }

  #keep(target: HostObject): string {
    const known = this.#ids.get(target);
    if (known !== undefined) return known;
    const id = `ref${this.#next++}`;
    this.#ids.set(target, id);
    this.#objects.set(id, target);
    return id;
  }
}

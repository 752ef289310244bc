import { type ApiError, notSupported } from './api-error';
import { typeName } from './host-object';

/** Counts what the add-in asked for and the host does not have, so that missing coverage shows itself. */
export class UnknownMembers {
  readonly #counts = new Map<string, number>();

  refuse(owner: object | string, name: string, kind: 'property' | 'method' | 'service' | 'action' | 'dispatch id'): ApiError {
    const ownerName = typeof owner === 'string' ? owner : typeName(owner);
    const key = ownerName === '' ? name : `${ownerName}.${name}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    return notSupported(`${kind} ${key}`);
  }

  counts(): Record<string, number> {
    return Object.fromEntries(this.#counts);
  }
}

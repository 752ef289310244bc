/**
 * What the add-in can reach. Every member with a name is on the wire, under that name with its first letter capitalised
 * (`getRange` answers `GetRange`); what must stay out of reach has a symbol or a `#private` name.
 */

/** names of the members that a `load()` without names brings */
export const scalars = Symbol('scalars');
/** the `Id` that office.js uses to find an item of a collection again */
export const itemId = Symbol('item id');
/** ranges have no id: the host keeps them under a reference that office.js names from then on */
export const keepsReference = Symbol('keeps reference');
/** the items of a collection */
export const items = Symbol('items');

export abstract class HostObject {
  get [scalars](): readonly string[] {
    return [];
  }

  get [itemId](): string | undefined {
    return undefined;
  }

  get [keepsReference](): boolean {
    return false;
  }
}

export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract [items](): Item[];
}

export function isCollection(target: HostObject): target is HostCollection<HostObject> {
  return items in target;
}

/** Excel's name of the object's class. A bundler writes `worksheet_Worksheet` where two files have a class of one name. */
export function typeName(target: object): string {
  return target.constructor.name.replace(/^.*_/, '');
}

export interface Member {
  kind: 'method' | 'property';
  writable: boolean;
}

/** `GetRange` → `getRange`; names that start with `_` are the same on both sides. */
export function memberName(wireName: string): string {
  return wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The member of that name, or null; what every JavaScript object has (`toString`, `constructor`) is not a member. */
export function findMember(target: object, name: string): Member | null {
  if (name === 'constructor') return null;
  for (let owner: object | null = target; owner !== null && owner !== Object.prototype; owner = Object.getPrototypeOf(owner) as object | null) {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (found === undefined) continue;
    if (typeof found.value === 'function') return { kind: 'method', writable: false };
    return { kind: 'property', writable: found.set !== undefined };
  }
  return null;
}

export function readMember(target: object, name: string): unknown {
  return (target as Record<string, unknown>)[name];
}

export function writeMember(target: object, name: string, value: unknown): void {
  (target as Record<string, unknown>)[name] = value;
}

export function callMember(target: object, name: string, args: unknown[]): unknown {
  return (target as Record<string, (...given: unknown[]) => unknown>)[name]?.(...args);
}

import { ApiError } from './api-error';
import { HostObject, callMember, findMember, memberName, readMember, typeName } from './host-object';
import { type Action, type ArgumentInfo, type ObjectPath, type PathIds, PathType } from './protocol';
import type { References } from './references';
import type { UnknownMembers } from './unknown-members';

/** The objects that one message speaks about, each made once, when it is first needed. */
export class ObjectPaths {
  readonly #made = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Record<string, ObjectPath>,
    private readonly root: HostObject,
    private readonly services: Record<string, HostObject>,
    private readonly references: References,
    private readonly unknown: UnknownMembers,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.#made.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (path === undefined) throw new ApiError('InvalidObjectPath', `there is no object path ${id}`, 404);
    const made = this.#make(path);
    this.#made.set(id, made);
    return made;
  }

  isMadeBy(id: number, method: RegExp): boolean {
    const path = this.paths[id];
    return path?.ObjectPathType === PathType.method && method.test(memberName(path.Name));
  }

  args(info: ArgumentInfo | undefined): unknown[] {
    const given = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    // office.js sends null for an argument that was left out.
    return given.map((value, index) => this.#argument(value, ids?.[index] ?? null) ?? undefined);
  }

  /** the member an action is about, as Excel says it: `Range.values`, `WorksheetCollection.getItem` */
  describe(action: Action): string {
    const path = this.paths[action.ObjectPathId];
    const [ownerId, member] = action.Name !== '' ? [action.ObjectPathId, action.Name] : [path?.ParentObjectPathId, path?.Name || 'GetItem'];
    const owner = ownerId === undefined ? null : this.#made.get(ownerId);
    return [owner === null || owner === undefined ? '' : typeName(owner), memberName(member)].filter((part) => part !== '').join('.');
  }

  #argument(value: unknown, ids: PathIds): unknown {
    if (Array.isArray(ids)) return ids.map((id, index) => this.#argument((value as unknown[])[index], id));
    return typeof ids === 'number' && ids !== 0 ? this.resolve(ids) : value;
  }

  #make(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.root;
      case PathType.newObject: {
        const service = this.services[path.Name];
        if (service === undefined) throw this.unknown.refuse('', path.Name, 'service');
        return service;
      }
      case PathType.reference:
        return this.references.get(path.Name);
      case PathType.nullObject:
        return null;
      default:
        return this.#below(path);
    }
  }

  #below(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const isProperty = path.ObjectPathType === PathType.property;
    const name = path.ObjectPathType === PathType.indexer ? 'getItem' : memberName(path.Name);
    const kind = isProperty ? 'property' : 'method';
    if (findMember(parent, name)?.kind !== kind) throw this.unknown.refuse(parent, name, kind);
    const made = isProperty ? readMember(parent, name) : callMember(parent, name, this.args(path.ArgumentInfo));
    if (made === null || made === undefined) return null;
    if (!(made instanceof HostObject)) throw new Error(`${typeName(parent)}.${name} did not give an object`);
    return made;
  }
}

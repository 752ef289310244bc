import { type HostCollection, HostObject, findMember, isCollection, items, memberName, readMember, scalars, wireName } from './host-object';
import type { QueryInfo } from './protocol';
import type { References } from './references';
import type { UnknownMembers } from './unknown-members';

type Tree = Map<string, string[]>;

/** Answers `load`: the asked members of an object, of the objects under it, and of a collection's items. */
export class Query {
  constructor(
    private readonly references: References,
    private readonly unknown: UnknownMembers,
    private readonly keep: boolean,
  ) {}

  answer(target: HostObject | null, info: QueryInfo): unknown {
    if (target === null) return null;
    const select = [...(info.Select ?? []), ...(info.Expand ?? [])];
    return isCollection(target) ? this.#collection(target, select, info) : this.#object(target, select);
  }

  #collection(target: HostCollection<HostObject>, select: string[], info: QueryInfo): unknown {
    const answer = this.references.identify(target, this.keep);
    const ofItems: string[] = [];
    for (const path of select) {
      const head = memberName(path.split('/')[0] ?? '');
      if (head === 'items') ofItems.push(path.slice('items/'.length));
      else if (findMember(target, head)?.kind === 'property') answer[wireName(head)] = readMember(target, head);
      else ofItems.push(path);
    }
    const names = ofItems.filter((path) => path !== '');
    const first = info.Skip ?? 0;
    const chosen = target[items]().slice(first, info.Top === undefined ? undefined : first + info.Top);
    answer._Items = chosen.map((item, index) => ({ _Index: first + index, ...(this.answer(item, { Select: names }) as object) }));
    return answer;
  }

  #object(target: HostObject, select: string[]): Record<string, unknown> {
    const answer = this.references.identify(target, this.keep);
    for (const [name, below] of this.#tree(target, select)) {
      if (findMember(target, name)?.kind !== 'property') throw this.unknown.refuse(target, name, 'property');
      const value = readMember(target, name);
      answer[wireName(name)] = value instanceof HostObject ? this.answer(value, { Select: below }) : (value ?? null);
    }
    return answer;
  }

  /** `isNullObject` may be asked for, and office.js knows it by itself */
  #tree(target: HostObject, select: string[]): Tree {
    const tree: Tree = new Map();
    const everything = select.length === 0 || select.some((path) => path === '*' || path === '$all');
    const paths = everything ? [...target[scalars], ...select] : select;
    for (const path of paths) {
      if (path === '*' || path === '$all' || path === '$none' || path === 'isNullObject') continue;
      const [head = '', ...rest] = path.split('/');
      const name = memberName(head);
      const below = tree.get(name) ?? [];
      if (rest.length > 0) below.push(rest.join('/'));
      tree.set(name, below);
    }
    return tree;
  }
}

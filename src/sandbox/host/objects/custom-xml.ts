import { rootNamespace } from '../model/xml';
import type { WorkbookExtras } from '../../engine/extras';
import { ApiError, invalidArgument, itemNotFound } from '../wire/api-error';
import { HostObject, itemId, items, scalars } from '../wire/host-object';
import { keysOf, List } from './list';

abstract class XmlParts extends List<CustomXmlPart> {
  override [keysOf](part: CustomXmlPart): string[] {
    return [part.id];
  }
}

/** XML that the add-in keeps in the file. */
export class CustomXmlPartCollection extends XmlParts {
  readonly #extras: WorkbookExtras;

  constructor(extras: WorkbookExtras) {
    super();
    this.#extras = extras;
  }

  override [items](): CustomXmlPart[] {
    return this.#extras.customXml.map(({ id }) => new CustomXmlPart(this.#extras, id));
  }

  add(xml: unknown): CustomXmlPart {
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.#extras.customXml.push({ id, xml: requireXml(xml) });
    return new CustomXmlPart(this.#extras, id);
  }

  getByNamespace(namespace: unknown): ScopedXmlParts {
    if (typeof namespace !== 'string' || namespace === '') throw invalidArgument();
    return new ScopedXmlParts(() => this[items]().filter((part) => part.namespaceUri === namespace));
  }
}

class ScopedXmlParts extends XmlParts {
  readonly #parts: () => CustomXmlPart[];

  constructor(parts: () => CustomXmlPart[]) {
    super();
    this.#parts = parts;
  }

  override [items](): CustomXmlPart[] {
    return this.#parts();
  }

  getOnlyItem(): CustomXmlPart {
    const only = this.getOnlyItemOrNullObject();
    if (only === null) throw new ApiError('GeneralException', 'There is not exactly one part.');
    return only;
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const [first, ...more] = this.#parts();
    return first === undefined || more.length > 0 ? null : first;
  }
}

export class CustomXmlPart extends HostObject {
  readonly #extras: WorkbookExtras;

  constructor(extras: WorkbookExtras, readonly id: string) {
    super();
    this.#extras = extras;
  }

  override get [itemId](): string {
    return this.id;
  }

  override get [scalars](): readonly string[] {
    return ['id', 'namespaceUri'];
  }

  get namespaceUri(): string {
    return rootNamespace(this.#stored.xml) ?? '';
  }

  getXml(): string {
    return this.#stored.xml;
  }

  setXml(xml: unknown): void {
    this.#stored.xml = requireXml(xml);
  }

  delete(): void {
    this.#extras.customXml.splice(this.#extras.customXml.indexOf(this.#stored), 1);
  }

  get #stored(): { id: string; xml: string } {
    const found = this.#extras.customXml.find((part) => part.id === this.id);
    if (found === undefined) throw itemNotFound();
    return found;
  }
}

function requireXml(xml: unknown): string {
  if (typeof xml !== 'string' || rootNamespace(xml) === null) throw invalidArgument('The text is not well-formed XML.');
  return xml;
}

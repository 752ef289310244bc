import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { absoluteReference, scopeOf } from '../model/names';
import { ApiError, invalidArgument, itemNotFound } from '../wire/api-error';
import { HostObject, itemId, items, scalars } from '../wire/host-object';
import { type Context, cellsOf } from './context';
import { keysOf, List } from './list';

/** The names of the workbook (`sheetId` null) or of one sheet. */
export class NamedItemCollection extends List<NamedItem> {
  readonly #context: Context;
  readonly #sheetId: string | null;

  constructor(context: Context, sheetId: string | null) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
  }

  override [items](): NamedItem[] {
    return this.#context.names.inScope(this.#sheetId).map((name) => new NamedItem(this.#context, name.id));
  }

  override [keysOf](item: NamedItem): string[] {
    return [item.name, item[itemId]];
  }

  add(name: unknown, reference: unknown, comment: unknown = ''): NamedItem {
    const text = comment === null ? '' : comment;
    if (typeof name !== 'string' || typeof text !== 'string') throw invalidArgument();
    const id = this.#context.names.add(this.#sheetId, name, this.#target(reference), text);
    return new NamedItem(this.#context, id);
  }

  #target(reference: unknown): string {
    if (typeof reference === 'string') {
      if (!reference.startsWith('=')) throw invalidArgument('What a name means starts with "=".');
      return target(reference);
    }
    if (typeof reference !== 'object' || reference === null || !(cellsOf in reference)) throw invalidArgument();
    return absoluteReference(this.#context.book, (reference as HostObject & { [cellsOf]: [Parameters<typeof absoluteReference>[1]] })[cellsOf][0]);
  }
}

/** Univer keeps references without and other formulas with the sign. */
function target(formula: string): string {
  return /^=[^()"+*\-/&]*![$A-Z0-9:]+$/i.test(formula) || formula.startsWith("='") ? formula.slice(1) : formula;
}

export class NamedItem extends HostObject {
  readonly #context: Context;
  readonly #id: string;

  constructor(context: Context, id: string) {
    super();
    this.#context = context;
    this.#id = id;
  }

  override get [itemId](): string {
    return this.#id;
  }

  override get [scalars](): readonly string[] {
    return ['name', 'type', 'value', 'visible', 'comment', 'scope', 'formula'];
  }

  get name(): string {
    return this.#stored.name;
  }

  get formula(): string {
    return `=${this.#stored.formulaOrRefString.replace(/^=/, '')}`;
  }

  set formula(given: unknown) {
    if (typeof given !== 'string' || !given.startsWith('=')) throw invalidArgument();
    this.#context.names.update(this.#stored, { formulaOrRefString: target(given) });
  }

  get type(): string {
    if (this.#context.names.areaOf(this.#stored) !== null) return 'Range';
    return this.formula.includes('#REF!') ? 'Error' : 'String';
  }

  get value(): string {
    return this.type === 'Error' ? '#REF!' : this.formula.slice(1);
  }

  get visible(): boolean {
    return this.#stored.hidden !== true;
  }

  set visible(given: unknown) {
    if (typeof given !== 'boolean') throw invalidArgument();
    this.#context.names.update(this.#stored, { hidden: !given });
  }

  get comment(): string {
    return this.#stored.comment ?? '';
  }

  set comment(given: unknown) {
    if (typeof given !== 'string' || given.length > 255) throw invalidArgument();
    this.#context.names.update(this.#stored, { comment: given });
  }

  get scope(): string {
    return scopeOf(this.#stored) === null ? 'Workbook' : 'Worksheet';
  }

  get worksheet(): HostObject {
    return this.worksheetOrNullObject ?? missing();
  }

  get worksheetOrNullObject(): HostObject | null {
    const sheetId = scopeOf(this.#stored);
    return sheetId === null ? null : this.#context.worksheet(sheetId);
  }

  getRange(): HostObject {
    const range = this.getRangeOrNullObject();
    if (range === null) throw new ApiError('InvalidReference', `The name ${this.name} refers to no range.`);
    return range;
  }

  getRangeOrNullObject(): HostObject | null {
    const area = this.#context.names.areaOf(this.#stored);
    return area === null ? null : this.#context.range(area);
  }

  delete(): void {
    this.#context.names.remove(this.#stored);
  }

  get #stored(): IDefinedNamesServiceParam {
    return this.#context.names.byId(this.#id) ?? missing();
  }
}

function missing(): never {
  throw itemNotFound();
}

import type { Json, WorkbookExtras } from '../../engine/extras';
import { invalidArgument, itemNotFound } from '../wire/api-error';
import { HostObject, itemId, items, scalars } from '../wire/host-object';
import { keysOf, List } from './list';

/** Settings that the add-in keeps in the file; `Office.context.document.settings` shows the same ones. */
export class SettingCollection extends List<Setting> {
  readonly #extras: WorkbookExtras;

  constructor(extras: WorkbookExtras) {
    super();
    this.#extras = extras;
  }

  override [items](): Setting[] {
    return [...this.#extras.settings.keys()].map((key) => new Setting(this.#extras, key));
  }

  override [keysOf](setting: Setting): string[] {
    return [setting.key];
  }

  add(key: unknown, value: unknown): Setting {
    if (typeof key !== 'string' || key === '' || value === undefined || value === null) throw invalidArgument();
    this.#extras.settings.set(key, structuredClone(value) as Json);
    return new Setting(this.#extras, key);
  }
}

export class Setting extends HostObject {
  readonly #extras: WorkbookExtras;

  constructor(extras: WorkbookExtras, readonly key: string) {
    super();
    this.#extras = extras;
  }

  override get [itemId](): string {
    return this.key;
  }

  override get [scalars](): readonly string[] {
    return ['key', 'value'];
  }

  get value(): Json {
    const value = this.#extras.settings.get(this.key);
    if (value === undefined) throw itemNotFound();
    return value;
  }

  set value(given: unknown) {
    if (given === undefined || given === null || !this.#extras.settings.has(this.key)) throw invalidArgument();
    this.#extras.settings.set(this.key, structuredClone(given) as Json);
  }

  delete(): void {
    if (!this.#extras.settings.delete(this.key)) throw itemNotFound();
  }
}

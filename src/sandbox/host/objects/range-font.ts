import { BooleanNumber } from '@univerjs/core';
import { asColour, requireColour } from '../model/colours';
import { requireFlag } from '../model/style-words';
import { invalidArgument, notSupported } from '../wire/api-error';
import { HostObject, scalars } from '../wire/host-object';
import type { CellStyles } from './cell-styles';

export class RangeFont extends HostObject {
  readonly #styles: CellStyles;

  constructor(styles: CellStyles) {
    super();
    this.#styles = styles;
  }

  override get [scalars](): readonly string[] {
    return ['name', 'size', 'color', 'bold', 'italic', 'underline', 'strikethrough'];
  }

  get name(): string | null {
    return this.#styles.same((style) => style.ff ?? 'Calibri');
  }

  set name(given: unknown) {
    if (typeof given !== 'string' || given === '') throw invalidArgument();
    this.#styles.set({ ff: given });
  }

  get size(): number | null {
    return this.#styles.same((style) => style.fs ?? 11);
  }

  set size(given: unknown) {
    if (typeof given !== 'number' || given < 1 || given > 409) throw invalidArgument();
    this.#styles.set({ fs: given });
  }

  get color(): string {
    return this.#styles.same((style) => asColour(style.cl?.rgb ?? null, '#000000')) ?? '';
  }

  set color(given: unknown) {
    this.#styles.set({ cl: { rgb: requireColour(given) } });
  }

  get bold(): boolean | null {
    return this.#styles.same((style) => style.bl === BooleanNumber.TRUE);
  }

  set bold(given: unknown) {
    this.#styles.set({ bl: requireFlag(given) });
  }

  get italic(): boolean | null {
    return this.#styles.same((style) => style.it === BooleanNumber.TRUE);
  }

  set italic(given: unknown) {
    this.#styles.set({ it: requireFlag(given) });
  }

  get underline(): string | null {
    return this.#styles.same((style) => (style.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'));
  }

  set underline(given: unknown) {
    if (given !== 'None' && given !== 'Single') throw notSupported(`underline ${String(given)}`);
    this.#styles.set({ ul: { s: given === 'Single' ? BooleanNumber.TRUE : BooleanNumber.FALSE } });
  }

  get strikethrough(): boolean | null {
    return this.#styles.same((style) => style.st?.s === BooleanNumber.TRUE);
  }

  set strikethrough(given: unknown) {
    this.#styles.set({ st: { s: requireFlag(given) } });
  }
}

import { asColour, requireColour } from '../model/colours';
import { invalidArgument, notSupported } from '../wire/api-error';
import { HostObject, scalars } from '../wire/host-object';
import type { CellStyles } from './cell-styles';

export class RangeFill extends HostObject {
  readonly #styles: CellStyles;

  constructor(styles: CellStyles) {
    super();
    this.#styles = styles;
  }

  override get [scalars](): readonly string[] {
    return ['color', 'pattern'];
  }

  /** white where there is no fill, an empty text where the cells differ, as in Excel */
  get color(): string {
    return this.#styles.same((style) => asColour(style.bg?.rgb ?? null, '#FFFFFF')) ?? '';
  }

  set color(given: unknown) {
    if (given === '') this.clear();
    else this.#styles.set({ bg: { rgb: requireColour(given) } });
  }

  get pattern(): string | null {
    return this.#styles.same((style) => (style.bg?.rgb ? 'Solid' : 'None'));
  }

  set pattern(given: unknown) {
    if (given === 'None') this.clear();
    else if (given !== 'Solid') throw typeof given === 'string' ? notSupported(`fill pattern ${given}`) : invalidArgument();
  }

  clear(): void {
    this.#styles.set({ bg: null });
  }
}

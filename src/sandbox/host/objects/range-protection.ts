import { isLocked } from '../model/protection';
import { invalidArgument } from '../wire/api-error';
import { HostObject, scalars } from '../wire/host-object';
import type { CellStyles } from './cell-styles';

/** `format.protection`: which cells stay shut when the sheet is protected. */
export class FormatProtection extends HostObject {
  readonly #styles: CellStyles;

  constructor(styles: CellStyles) {
    super();
    this.#styles = styles;
  }

  override get [scalars](): readonly string[] {
    return ['locked'];
  }

  get locked(): boolean | null {
    return this.#styles.same((_style, cell) => isLocked(cell?.custom));
  }

  set locked(given: unknown) {
    if (typeof given !== 'boolean') throw invalidArgument();
    const { book } = this.#styles.context;
    book.flush();
    this.#styles.write((row, column, sheet) => ({ custom: { ...book.cell(sheet, row, column)?.custom, locked: given } }));
  }
}

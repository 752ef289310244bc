import { invalidArgument } from '../wire/api-error';
import { HostObject, scalars } from '../wire/host-object';
import type { Context } from './context';
import { RecordObject, text } from './record-object';

/** An Excel with English (United States) settings. */
export class Application extends HostObject {
  readonly #context: Context;
  readonly cultureInfo = new CultureInfo();
  readonly decimalSeparator = '.';
  readonly thousandsSeparator = ',';
  readonly useSystemSeparators = true;
  readonly calculationEngineVersion = 191029;

  constructor(context: Context) {
    super();
    this.#context = context;
  }

  override get [scalars](): readonly string[] {
    return ['calculationMode', 'calculationEngineVersion', 'calculationState', 'decimalSeparator', 'thousandsSeparator', 'useSystemSeparators'];
  }

  get calculationMode(): string {
    return 'Automatic';
  }

  /** the sandbox always calculates: other modes would be silently untrue */
  set calculationMode(given: unknown) {
    if (given !== 'Automatic') throw invalidArgument('The sandbox only calculates automatically.');
  }

  get calculationState(): string {
    return 'Done';
  }

  async calculate(type: unknown): Promise<void> {
    if (type !== 'Recalculate' && type !== 'Full' && type !== 'FullRebuild') throw invalidArgument();
    await this.#context.book.settle();
  }

  suspendApiCalculationUntilNextSync(): void {
    // Results are only waited for when something is read, so there is nothing to suspend.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // The grid draws after the batch in any case.
  }
}

class CultureInfo extends HostObject {
  readonly name = 'en-US';
  readonly numberFormat = new RecordObject({ numberDecimalSeparator: text('.'), numberGroupSeparator: text(',') }, () => ({}));
  readonly datetimeFormat = new RecordObject({
    dateSeparator: text('/'), longDatePattern: text('dddd, mmmm d, yyyy'), shortDatePattern: text('m/d/yyyy'), timeSeparator: text(':'), longTimePattern: text('h:mm:ss AM/PM'),
  }, () => ({}));

  override get [scalars](): readonly string[] {
    return ['name'];
  }
}

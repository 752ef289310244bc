import type { JsonRecord } from '../../engine/extras';
import { requireColour } from '../model/colours';
import { invalidArgument, itemNotFound } from '../wire/api-error';
import { HostObject, items } from '../wire/host-object';
import { keysOf, List } from './list';
import { flag, number, RecordObject, text } from './record-object';

type SourceOf = (range: unknown) => string;

/** The series of a chart, kept as plain data beside Univer, which draws no charts. */
export class ChartSeriesCollection extends List<ChartSeries> {
  readonly #records: () => JsonRecord[];
  readonly #sourceOf: SourceOf;
  readonly #beforeChange: () => void;

  constructor(records: () => JsonRecord[], sourceOf: SourceOf, beforeChange: () => void) {
    super();
    this.#records = records;
    this.#sourceOf = sourceOf;
    this.#beforeChange = beforeChange;
  }

  override [items](): ChartSeries[] {
    return this.#records().map((record) => new ChartSeries(record, this.#records, this.#sourceOf, this.#beforeChange));
  }

  override [keysOf](series: ChartSeries): string[] {
    return [series.name];
  }

  get count(): number {
    return this.#records().length;
  }

  add(name: unknown = '', index?: unknown): ChartSeries {
    if (typeof name !== 'string') throw invalidArgument();
    this.#beforeChange();
    const record: JsonRecord = name === '' ? {} : { name };
    const records = this.#records();
    if (index === undefined || index === null) records.push(record);
    else if (typeof index === 'number' && Number.isInteger(index) && index >= 0 && index <= records.length) records.splice(index, 0, record);
    else throw invalidArgument();
    return new ChartSeries(record, this.#records, this.#sourceOf, this.#beforeChange);
  }
}

export class ChartSeries extends RecordObject {
  readonly #record: JsonRecord;
  readonly #records: () => JsonRecord[];
  readonly #sourceOf: SourceOf;
  readonly #beforeChange: () => void;
  declare readonly name: string;
  readonly format: ChartSeriesFormat;

  constructor(record: JsonRecord, records: () => JsonRecord[], sourceOf: SourceOf, beforeChange: () => void) {
    super({ name: text(`Series${records().indexOf(record) + 1}`), hasDataLabels: flag(false), gapWidth: number(150, 0, 500) }, () => record, beforeChange);
    this.#record = record;
    this.#records = records;
    this.#sourceOf = sourceOf;
    this.#beforeChange = beforeChange;
    this.format = new ChartSeriesFormat(record, beforeChange);
  }

  setValues(source: unknown): void {
    this.#beforeChange();
    this.#record.values = this.#sourceOf(source);
  }

  setXAxisValues(source: unknown): void {
    this.#beforeChange();
    this.#record.categories = this.#sourceOf(source);
  }

  delete(): void {
    this.#beforeChange();
    const index = this.#records().indexOf(this.#record);
    if (index < 0) throw itemNotFound();
    this.#records().splice(index, 1);
  }
}

class ChartSeriesFormat extends HostObject {
  readonly fill: ChartFill;

  constructor(record: JsonRecord, beforeChange: () => void) {
    super();
    this.fill = new ChartFill(record, beforeChange);
  }
}

class ChartFill extends HostObject {
  readonly #record: JsonRecord;
  readonly #beforeChange: () => void;

  constructor(record: JsonRecord, beforeChange: () => void) {
    super();
    this.#record = record;
    this.#beforeChange = beforeChange;
  }

  setSolidColor(colour: unknown): void {
    this.#beforeChange();
    this.#record.fill = requireColour(colour);
  }

  clear(): void {
    this.#beforeChange();
    delete this.#record.fill;
  }
}

import type { JsonRecord } from '../../engine/extras';
import { absoluteReference } from '../model/names';
import { invalidArgument, itemNotFound } from '../wire/api-error';
import { HostObject, itemId, items } from '../wire/host-object';
import { ChartSeriesCollection } from './chart-series';
import { type Context, areaArgument, areasArgument, addressOf } from './context';
import { keysOf, List } from './list';
import { choice, flag, number, part, RecordObject, text } from './record-object';

type ChartRecord = JsonRecord & { id: string; name: string };

/** The charts of a sheet, kept beside Univer, whose free part has none. */
export class ChartCollection extends List<Chart> {
  readonly #context: Context;
  readonly #sheetId: string;

  constructor(context: Context, sheetId: string) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
  }

  override [items](): Chart[] {
    return this.#records.map((record) => new Chart(this.#context, this.#sheetId, record));
  }

  override [keysOf](chart: Chart): string[] {
    return [chart.name, chart[itemId]];
  }

  get count(): number {
    return this.#records.length;
  }

  add(type: unknown, source: unknown, seriesBy: unknown = 'Auto'): Chart {
    this.#context.protection.require(this.#sheetId, 'allowEditObjects');
    if (typeof type !== 'string' || type === '' || !isSeriesBy(seriesBy)) throw invalidArgument();
    let number = this.#records.length + 1;
    while (this.#records.some((record) => record.name === `Chart ${number}`)) number += 1;
    const sourceData = sourceOf(this.#context, source, this.#sheetId);
    const record: ChartRecord = { id: `{${crypto.randomUUID().toUpperCase()}}`, name: `Chart ${number}`, chartType: type, seriesBy, sourceData, series: firstSeries(this.#context, source, this.#sheetId, seriesBy) };
    this.#records.push(record);
    return new Chart(this.#context, this.#sheetId, record);
  }

  get #records(): ChartRecord[] {
    return this.#context.book.engine.extras.sheet(this.#sheetId).charts;
  }
}

const axis = { minimum: number(null, -Infinity), maximum: number(null, -Infinity), visible: flag(true), numberFormat: text('General'), reversePlotOrder: flag(false) };
const title = { text: text(), visible: flag(true), overlay: flag(false) };

export class Chart extends RecordObject {
  readonly #context: Context;
  readonly #sheetId: string;
  readonly #record: ChartRecord;
  declare readonly name: string;
  readonly title: RecordObject;
  readonly legend: RecordObject;
  readonly dataLabels: RecordObject;
  readonly axes: ChartAxes;
  readonly series: ChartSeriesCollection;

  constructor(context: Context, sheetId: string, record: ChartRecord) {
    const read = () => record;
    super({
      name: { initial: record.name, accepts: (value) => typeof value === 'string' && value !== '' }, chartType: text('ColumnClustered'), style: number(2),
      top: number(0), left: number(0), width: number(360), height: number(216), plotBy: choice('Columns', 'Rows'), displayBlanksAs: choice('NotPlotted', 'Zero', 'Interplotted'),
    }, read, () => context.protection.require(sheetId, 'allowEditObjects'));
    this.#context = context;
    this.#sheetId = sheetId;
    this.#record = record;
    this.title = new RecordObject(title, part(read, 'title'));
    this.legend = new RecordObject({ visible: flag(true), overlay: flag(false), position: choice('Right', 'Left', 'Top', 'Bottom', 'Corner', 'Custom') }, part(read, 'legend'));
    this.dataLabels = new RecordObject({ showValue: flag(false), showPercentage: flag(false), showCategoryName: flag(false), showSeriesName: flag(false), numberFormat: text('General') }, part(read, 'dataLabels'));
    this.axes = new ChartAxes(part(read, 'axes'));
    this.series = new ChartSeriesCollection(() => record.series as JsonRecord[], (source) => sourceOf(context, source, sheetId), () => context.protection.require(sheetId, 'allowEditObjects'));
  }

  override get [itemId](): string {
    return this.#record.id;
  }

  get id(): string {
    return this.#record.id;
  }

  get worksheet(): HostObject {
    return this.#context.worksheet(this.#sheetId);
  }

  setData(source: unknown, seriesBy: unknown = 'Auto'): void {
    if (!isSeriesBy(seriesBy)) throw invalidArgument();
    this.#record.sourceData = sourceOf(this.#context, source, this.#sheetId);
    this.#record.seriesBy = seriesBy;
    this.#record.series = firstSeries(this.#context, source, this.#sheetId, seriesBy);
  }

  setPosition(start: unknown, end?: unknown): void {
    const first = areaArgument(this.#context, start, this.#sheetId);
    const last = end === undefined || end === null ? first : areaArgument(this.#context, end, this.#sheetId);
    this.#record.position = [addressOf(this.#context, first), addressOf(this.#context, last)];
  }

  activate(): void {
    this.#context.book.activate(this.#sheetId);
  }

  delete(): void {
    this.#context.protection.require(this.#sheetId, 'allowEditObjects');
    const { charts } = this.#context.book.engine.extras.sheet(this.#sheetId);
    const index = charts.indexOf(this.#record);
    if (index < 0) throw itemNotFound();
    charts.splice(index, 1);
  }
}

class ChartAxes extends HostObject {
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;

  constructor(record: () => JsonRecord) {
    super();
    this.categoryAxis = new ChartAxis(part(record, 'categoryAxis'));
    this.valueAxis = new ChartAxis(part(record, 'valueAxis'));
  }
}

class ChartAxis extends RecordObject {
  readonly title: RecordObject;

  constructor(record: () => JsonRecord) {
    super(axis, record);
    this.title = new RecordObject(title, part(record, 'title'));
  }
}

function isSeriesBy(given: unknown): given is string {
  return given === 'Auto' || given === 'Columns' || given === 'Rows';
}

function sourceOf(context: Context, source: unknown, sheetId: string): string {
  return areasArgument(context, source, sheetId).map((area) => absoluteReference(context.book, area)).join(',');
}

/** One series for each column of the cells (or row), as Excel makes them; the first of several holds the categories. */
function firstSeries(context: Context, source: unknown, sheetId: string, seriesBy: string): JsonRecord[] {
  const [area] = areasArgument(context, source, sheetId);
  if (area === undefined) return [];
  const [across, down] = [area.lastColumn - area.column + 1, area.lastRow - area.row + 1];
  const lines = seriesBy === 'Rows' || (seriesBy === 'Auto' && across > down) ? down : across;
  return Array.from({ length: Math.max(1, lines - 1) }, () => ({}));
}

import { type Area, isEntireColumn, isEntireRow } from '../model/area';
import { absoluteReference } from '../model/names';
import { invalidArgument, itemNotFound } from '../wire/api-error';
import type { HostObject } from '../wire/host-object';
import { type Context, areaArgument, areasArgument } from './context';
import { HeadersFooters } from './headers-footers';
import { choice, flag, number, part, RecordObject } from './record-object';

const fields = {
  orientation: choice('Portrait', 'Landscape'),
  paperSize: choice('A4', 'A3', 'A5', 'B4', 'B5', 'Letter', 'LetterSmall', 'Legal', 'Tabloid', 'Ledger', 'Statement', 'Executive', 'A4Small', 'Folio', 'Quatro'),
  blackAndWhite: flag(false), draftMode: flag(false), centerHorizontally: flag(false), centerVertically: flag(false),
  printHeadings: flag(false), printGridlines: flag(false),
  leftMargin: number(50.4), rightMargin: number(50.4), topMargin: number(54), bottomMargin: number(54), headerMargin: number(21.6), footerMargin: number(21.6),
  printErrors: choice('AsDisplayed', 'Blank', 'Dash', 'NotAvailable'),
  printComments: choice('NoComments', 'EndSheet', 'InPlace'),
  printOrder: choice('DownThenOver', 'OverThenDown'),
  firstPageNumber: { initial: '', accepts: (value: unknown) => value === '' || (typeof value === 'number' && Number.isInteger(value)) },
  zoom: { initial: { scale: 100 }, accepts: isZoom },
};

const pointsPer: Record<string, number> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const marginNames: Record<string, string> = {
  top: 'topMargin', bottom: 'bottomMargin', left: 'leftMargin', right: 'rightMargin', header: 'headerMargin', footer: 'footerMargin',
};

/** Print areas and titles are names in Excel, and so here: they move with inserted rows. */
const printArea = 'Print_Area';
const titleRows = 'Print_Titles';
const titleColumns = 'Print_Title_Columns';

/** How a sheet is printed: kept beside Univer, which has no printing. */
export class PageLayout extends RecordObject {
  readonly #context: Context;
  readonly #sheetId: string;
  readonly headersFooters: HeadersFooters;

  constructor(context: Context, sheetId: string) {
    const record = () => context.book.engine.extras.sheet(sheetId).pageLayout;
    super(fields, record);
    this.#context = context;
    this.#sheetId = sheetId;
    this.headersFooters = new HeadersFooters(part(record, 'headersFooters'));
  }

  setPrintMargins(unit: unknown, margins: unknown): void {
    const points = typeof unit === 'string' ? pointsPer[unit] : undefined;
    if (points === undefined || typeof margins !== 'object' || margins === null) throw invalidArgument();
    for (const [side, size] of Object.entries(margins)) {
      const name = marginNames[side];
      if (name === undefined || typeof size !== 'number' || size < 0) throw invalidArgument();
      (this as unknown as Record<string, number>)[name] = size * points;
    }
  }

  setPrintArea(area: unknown): void {
    const areas = areasArgument(this.#context, area, this.#sheetId);
    this.#keep(printArea, areas.map((each) => absoluteReference(this.#context.book, each)).join(','));
  }

  getPrintArea(): HostObject {
    return this.getPrintAreaOrNullObject() ?? missing();
  }

  getPrintAreaOrNullObject(): HostObject | null {
    const areas = this.#kept(printArea);
    return areas.length === 0 ? null : this.#context.rangeAreas(areas);
  }

  setPrintTitleRows(rows: unknown): void {
    const area = areaArgument(this.#context, rows, this.#sheetId);
    if (!isEntireRow(area)) throw invalidArgument('Title rows are whole rows.');
    this.#keep(titleRows, absoluteReference(this.#context.book, area));
  }

  getPrintTitleRows(): HostObject {
    return this.getPrintTitleRowsOrNullObject() ?? missing();
  }

  getPrintTitleRowsOrNullObject(): HostObject | null {
    const [area] = this.#kept(titleRows);
    return area === undefined ? null : this.#context.range(area);
  }

  setPrintTitleColumns(columns: unknown): void {
    const area = areaArgument(this.#context, columns, this.#sheetId);
    if (!isEntireColumn(area)) throw invalidArgument('Title columns are whole columns.');
    this.#keep(titleColumns, absoluteReference(this.#context.book, area));
  }

  getPrintTitleColumns(): HostObject {
    return this.getPrintTitleColumnsOrNullObject() ?? missing();
  }

  getPrintTitleColumnsOrNullObject(): HostObject | null {
    const [area] = this.#kept(titleColumns);
    return area === undefined ? null : this.#context.range(area);
  }

  #keep(name: string, target: string): void {
    const { names } = this.#context;
    const known = names.inScope(this.#sheetId).find((candidate) => candidate.name === name);
    if (known === undefined) names.add(this.#sheetId, name, target, '');
    else names.update(known, { formulaOrRefString: target });
  }

  #kept(name: string): Area[] {
    const { names } = this.#context;
    const known = names.inScope(this.#sheetId).find((candidate) => candidate.name === name);
    if (known === undefined) return [];
    return known.formulaOrRefString.split(',').map((each) => names.areaOf({ ...known, formulaOrRefString: each })).filter((area) => area !== null);
  }
}

function isZoom(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { scale, horizontalFitToPages: across, verticalFitToPages: down, ...rest } = value as Record<string, unknown>;
  const isPages = (count: unknown) => count === undefined || count === null || (typeof count === 'number' && Number.isInteger(count) && count >= 1);
  const isScale = scale === undefined || scale === null || (typeof scale === 'number' && scale >= 10 && scale <= 400);
  return Object.keys(rest).length === 0 && isScale && isPages(across) && isPages(down);
}

function missing(): never {
  throw itemNotFound();
}

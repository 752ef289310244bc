import type { HeaderFooter, PageSetup, Worksheet } from 'exceljs';
import type { JsonRecord } from '../engine/extras';

const paperSizes: Record<string, number> = {
  Letter: 1, LetterSmall: 2, Tabloid: 3, Ledger: 4, Legal: 5, Statement: 6, Executive: 7, A3: 8, A4: 9, A4Small: 10, A5: 11, B4: 12, B5: 13, Folio: 14, Quatro: 15,
};
const usualPaper = 'A4';
const errors: Record<string, string> = { AsDisplayed: 'displayed', Blank: 'blank', Dash: 'dash', NotAvailable: 'NA' };
const comments: Record<string, string> = { NoComments: 'None', EndSheet: 'atEnd', InPlace: 'asDisplayed' };
const margins = { leftMargin: 'left', rightMargin: 'right', topMargin: 'top', bottomMargin: 'bottom', headerMargin: 'header', footerMargin: 'footer' } as const;
/** in points, as the host has them for a new sheet */
const usualMargins = { leftMargin: 50.4, rightMargin: 50.4, topMargin: 54, bottomMargin: 54, headerMargin: 21.6, footerMargin: 21.6 };
const pointsPerInch = 72;
const flags = { blackAndWhite: 'blackAndWhite', draftMode: 'draft', centerHorizontally: 'horizontalCentered', centerVertically: 'verticalCentered', printHeadings: 'showRowColHeaders', printGridlines: 'showGridLines' } as const;
const states: [differentFirst: boolean, differentOddEven: boolean, state: string][] = [
  [false, false, 'Default'], [true, false, 'FirstAndDefault'], [false, true, 'OddAndEven'], [true, true, 'FirstOddAndEven'],
];

const keyOf = (table: Record<string, unknown>, value: unknown) => Object.keys(table).find((key) => table[key] === value);

/** Inches of the file in points; 0.7 inches are 50.4 points and not 50.39999999999999. */
function points(inches: number): number {
  const [exact, rounded] = [inches * pointsPerInch, Math.round(inches * pointsPerInch * 100) / 100];
  return Math.abs(exact - rounded) < 1e-9 ? rounded : exact;
}

/** How the file's sheet is printed, as the record of the host: only what differs from a new sheet. */
export function readPageLayout(sheet: Worksheet): JsonRecord {
  const setup = sheet.pageSetup as Partial<PageSetup> & { useFirstPageNumber?: boolean };
  const record: JsonRecord = {};
  if (setup.orientation === 'landscape') record.orientation = 'Landscape';
  const paper = keyOf(paperSizes, setup.paperSize);
  if (paper !== undefined && paper !== usualPaper) record.paperSize = paper;
  for (const [own, name] of Object.entries(flags)) if (setup[name] === true) record[own] = true;
  for (const [own, name] of Object.entries(margins)) {
    const inches = setup.margins?.[name];
    if (inches !== undefined && points(inches) !== usualMargins[own as keyof typeof margins]) record[own] = points(inches);
  }
  const shownErrors = keyOf(errors, setup.errors);
  if (shownErrors !== undefined && shownErrors !== 'AsDisplayed') record.printErrors = shownErrors;
  const shownComments = keyOf(comments, setup.cellComments);
  if (shownComments !== undefined && shownComments !== 'NoComments') record.printComments = shownComments;
  if (setup.pageOrder === 'overThenDown') record.printOrder = 'OverThenDown';
  if (setup.useFirstPageNumber && setup.firstPageNumber !== undefined) record.firstPageNumber = setup.firstPageNumber;
  if (setup.fitToPage) {
    const [across, down] = [setup.fitToWidth ?? 1, setup.fitToHeight ?? 1];
    record.zoom = { ...(across > 0 ? { horizontalFitToPages: across } : {}), ...(down > 0 ? { verticalFitToPages: down } : {}) };
  } else if (setup.scale !== undefined && setup.scale !== 100) record.zoom = { scale: setup.scale };
  const lines = readHeaders(sheet.headerFooter);
  if (lines !== null) record.headersFooters = lines;
  return record;
}

export function writePageLayout(sheet: Worksheet, record: JsonRecord): void {
  const setup: Partial<PageSetup> = {
    orientation: record.orientation === 'Landscape' ? 'landscape' : 'portrait',
    paperSize: paperSizes[String(record.paperSize ?? usualPaper)] ?? paperSizes.A4,
    margins: Object.fromEntries(Object.entries(margins).map(([own, name]) => [name, Number(record[own] ?? usualMargins[own as keyof typeof margins]) / pointsPerInch])) as unknown as PageSetup['margins'],
    errors: errors[String(record.printErrors ?? 'AsDisplayed')] as PageSetup['errors'],
    cellComments: comments[String(record.printComments ?? 'NoComments')] as PageSetup['cellComments'],
    pageOrder: record.printOrder === 'OverThenDown' ? 'overThenDown' : 'downThenOver',
  };
  for (const [own, name] of Object.entries(flags)) if (record[own] === true) setup[name] = true;
  if (typeof record.firstPageNumber === 'number') setup.firstPageNumber = record.firstPageNumber;
  const zoom = (record.zoom ?? {}) as { scale?: number | null; horizontalFitToPages?: number | null; verticalFitToPages?: number | null };
  if (zoom.horizontalFitToPages || zoom.verticalFitToPages) {
    Object.assign(setup, { fitToPage: true, fitToWidth: zoom.horizontalFitToPages ?? 0, fitToHeight: zoom.verticalFitToPages ?? 0 });
  } else if (zoom.scale) setup.scale = zoom.scale;
  Object.assign(sheet.pageSetup, setup);
  writeHeaders(sheet, record.headersFooters);
}

type Lines = Record<string, string>;
const pages = [['defaultForAllPages', 'odd'], ['evenPages', 'even'], ['firstPage', 'first']] as const;

function readHeaders(stored: Partial<HeaderFooter> | undefined): JsonRecord | null {
  const found = pages.flatMap(([own, name]): [string, Lines][] => {
    const lines = { ...sectionsOf(stored?.[`${name}Header`], 'Header'), ...sectionsOf(stored?.[`${name}Footer`], 'Footer') };
    return Object.keys(lines).length === 0 ? [] : [[own, lines]];
  });
  const state = states.find(([first, oddEven]) => first === (stored?.differentFirst === true) && oddEven === (stored?.differentOddEven === true))?.[2] ?? 'Default';
  if (found.length === 0 && state === 'Default') return null;
  return { ...(state === 'Default' ? {} : { state }), ...Object.fromEntries(found) };
}

/** `&Ltext&Ctext&Rtext`; what comes before any of them stands in the middle */
function sectionsOf(text: string | null | undefined, where: 'Header' | 'Footer'): Lines {
  const lines: Lines = {};
  if (!text) return lines;
  const names: Record<string, string> = { L: 'left', C: 'center', R: 'right' };
  for (const [, mark, content = ''] of text.matchAll(/(?:&([LCR])|^)((?:(?!&[LCR])[\s\S])*)/g)) {
    if (content !== '') lines[`${names[mark ?? 'C']}${where}`] = content;
  }
  return lines;
}

function writeHeaders(sheet: Worksheet, stored: unknown): void {
  if (typeof stored !== 'object' || stored === null) return;
  const record = stored as Record<string, Lines | string | undefined>;
  const target = sheet.headerFooter as unknown as Record<string, string | boolean>;
  for (const [own, name] of pages) {
    const lines = (own === 'defaultForAllPages' ? { ...record.oddPages as Lines, ...record[own] as Lines } : record[own]) as Lines | undefined;
    for (const where of ['Header', 'Footer']) {
      const text = [['L', 'left'], ['C', 'center'], ['R', 'right']].map(([mark, side]) => (lines?.[`${side}${where}`] ? `&${mark}${lines[`${side}${where}`]}` : '')).join('');
      if (text !== '') target[`${name}${where}`] = text;
    }
  }
  const state = states.find(([, , name]) => name === record.state);
  if (state?.[0]) target.differentFirst = true;
  if (state?.[1]) target.differentOddEven = true;
}

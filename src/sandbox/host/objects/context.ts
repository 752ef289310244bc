import { invalidArgument, itemNotFound } from '../wire/api-error';
import type { HostObject } from '../wire/host-object';
import { formatCorners, parseCorners, quoteSheetName, splitSheet } from '../model/address';
import { type Area, isWithinGrid } from '../model/area';
import type { Book } from '../model/book';
import type { NameTable } from '../model/names';
import type { Protection } from '../model/protection';
import type { ChangeEvents } from '../events/change-events';

/** What every object of the wire needs; objects make each other through it, so that their files do not import each other in circles. */
export interface Context {
  readonly book: Book;
  readonly names: NameTable;
  readonly protection: Protection;
  readonly events: ChangeEvents;
  /** refuses when the structure of the workbook is protected */
  requireOpenStructure(): void;
  worksheet(sheetId: string): HostObject;
  range(area: Area): HostObject;
  rangeAreas(areas: Area[]): HostObject;
}

/** the cells that an object stands for: a range, or several */
export const cellsOf = Symbol('cells');

export function addressOf(context: Context, area: Area): string {
  return `${quoteSheetName(context.book.sheet(area.sheetId).getName())}!${formatCorners(area)}`;
}

/** An area given as an address, as a name, or as a range of its own. */
export function areaArgument(context: Context, given: unknown, sheetId: string): Area {
  const [area, ...more] = areasArgument(context, given, sheetId);
  if (area === undefined || more.length > 0) throw invalidArgument('One range is asked for here.');
  return area;
}

export function areasArgument(context: Context, given: unknown, sheetId: string): Area[] {
  if (typeof given === 'string') return given.split(',').map((part) => areaAt(context, part.trim(), sheetId));
  if (typeof given === 'object' && given !== null && cellsOf in given) return (given as { [cellsOf]: Area[] })[cellsOf];
  throw invalidArgument();
}

function areaAt(context: Context, text: string, sheetId: string): Area {
  const { sheetName, rest } = splitSheet(text);
  const owner = sheetName === null ? sheetId : sheetIdOf(context, sheetName);
  const corners = parseCorners(rest);
  if (corners !== null) return { sheetId: owner, ...corners };
  const name = context.names.find(rest, owner);
  const area = name === null ? null : context.names.areaOf(name);
  if (area === null) throw invalidArgument(`"${text.slice(0, 60)}" is neither an address nor a name.`);
  return area;
}

function sheetIdOf(context: Context, name: string): string {
  const sheet = context.book.workbook.getSheets().find((candidate) => candidate.getName().toLowerCase() === name.toLowerCase());
  if (sheet === undefined) throw itemNotFound(`There is no worksheet "${name}".`);
  return sheet.getSheetId();
}

export function requireArea(area: Area): Area {
  if (!isWithinGrid(area)) throw invalidArgument('The range would lie outside the worksheet.');
  return area;
}

export function requireWhole(value: unknown, least: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least) throw invalidArgument();
  return value;
}

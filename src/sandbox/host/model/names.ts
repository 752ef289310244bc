import { IDefinedNamesService, type IDefinedNamesServiceParam, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { invalidArgument, itemAlreadyExists } from '../wire/api-error';
import { formatCorners, parseCorners, quoteSheetName, splitSheet } from './address';
import type { Area } from './area';
import type { Book } from './book';

/** what Univer calls the scope of a name that the whole workbook sees */
const wholeWorkbook = 'AllDefaultWorkbook';

/** The defined names of the workbook; Univer moves what they refer to. */
export class NameTable {
  readonly #service: IDefinedNamesService;
  #made = 0;

  constructor(private readonly book: Book) {
    this.#service = book.engine.injector.get(IDefinedNamesService);
  }

  /** the names of one sheet, or those of the workbook */
  inScope(sheetId: string | null): IDefinedNamesServiceParam[] {
    const all = Object.values(this.#service.getDefinedNameMap(this.book.unitId) ?? {});
    return all.filter((name) => scopeOf(name) === sheetId).sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));
  }

  byId(id: string): IDefinedNamesServiceParam | null {
    return this.#service.getValueById(this.book.unitId, id) ?? null;
  }

  /** the name as seen from a sheet: its own names come first */
  find(name: string, sheetId: string | null): IDefinedNamesServiceParam | null {
    const wanted = name.toLowerCase();
    const own = sheetId === null ? [] : this.inScope(sheetId);
    return [...own, ...this.inScope(null)].find((known) => known.name.toLowerCase() === wanted) ?? null;
  }

  add(sheetId: string | null, name: string, target: string, comment: string): string {
    requireName(name);
    if (this.inScope(sheetId).some((known) => known.name.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists();
    this.#made += 1;
    const id = `name-${this.book.unitId}-${this.#made}`;
    this.#write({ id, name, formulaOrRefString: target, comment, localSheetId: sheetId ?? wholeWorkbook });
    return id;
  }

  update(name: IDefinedNamesServiceParam, change: Partial<IDefinedNamesServiceParam>): void {
    this.#write({ ...name, ...change });
  }

  remove(name: IDefinedNamesServiceParam): void {
    this.book.run(RemoveDefinedNameMutation.id, { unitId: this.book.unitId, ...name });
  }

  /** where the name points, or null when it points to no single range */
  areaOf(name: IDefinedNamesServiceParam): Area | null {
    const { sheetName, rest } = splitSheet(name.formulaOrRefString.replace(/^=/, ''));
    const corners = parseCorners(rest);
    const sheet = sheetName === null ? undefined : this.book.workbook.getSheetBySheetName(sheetName);
    return corners === null || sheet === null || sheet === undefined ? null : { sheetId: sheet.getSheetId(), ...corners };
  }

  #write(name: IDefinedNamesServiceParam): void {
    this.book.adjust(SetDefinedNameMutation.id, { unitId: this.book.unitId, ...name });
  }
}

export function scopeOf(name: IDefinedNamesServiceParam): string | null {
  return name.localSheetId === undefined || name.localSheetId === '' || name.localSheetId === wholeWorkbook ? null : name.localSheetId;
}

/** `'Kế hoạch'!$A$1:$B$2` */
export function absoluteReference(book: Book, area: Area): string {
  return `${quoteSheetName(book.sheet(area.sheetId).getName())}!${formatCorners(area, '$')}`;
}

function requireName(name: unknown): asserts name is string {
  const isName = typeof name === 'string' && name.length <= 255 && /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name);
  if (!isName || parseCorners(name) !== null || /^(r|c|r\d*c\d*)$/i.test(name)) throw invalidArgument(`"${String(name).slice(0, 60)}" cannot be a name.`);
}

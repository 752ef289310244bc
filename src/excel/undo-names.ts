import { rowAfter, type Undone } from '../workbook';
import type { Place } from './follow-rows';
import { sheetsIn } from './named-sheets';
import type { NameBack } from './put-extras-back';
import type { Standing } from './undo-look';
import type { InsertedRows, Written, WrittenName } from './written';

const ADDRESS = /\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/;

/** No formula: the name is to go. */
const GOES = '';

interface Reference {
  sheet: string;
  columns: string;
  first: number;
  last: number;
}

/** The names that get back what they meant, and ours that go; one that was pointed elsewhere since is left and named. `places`: where the rows of each sheet stand now. */
export function namesToPutBack({ names, inserted }: Pick<Written, 'names' | 'inserted'>, standing: Standing, isStill: (sheet: string) => boolean, undone: Undone): NameBack[] {
  const { places } = standing;
  return names.flatMap(({ name, before, after, isHidden = false }) => {
    const now = standing.extras.names.get(name)?.formula ?? null;
    // one that we took away followed its cells no more
    const again = before !== null && after === null ? followed(before, inserted, standing, isStill) : before;
    if (now === after && again === null && before !== null) undone.left.push(name);
    if (now === after) return again === null && before !== null ? [] : [{ name, formula: again, isHidden }];
    if (now === null && before === null) return [];
    const formula = now === null || after === null ? null : before === null ? isOursStill(after, now, standing, places) ? GOES : null : withColumnsOf(before, after, now);
    if (formula === null) undone.left.push(name);
    return formula === null ? [] : [{ name, formula: formula === GOES ? null : formula, isHidden }];
  });
}

/** Is a name longer only by rows of ours? Then it shrinks as they go; one that took in more, blank rows below, does not. */
export function growsByRows({ before, after }: WrittenName, inserted: readonly InsertedRows[]): boolean {
  const [was, made] = [before, after].map((formula) => (formula === null ? null : referenceOf(formula)));
  if (!was || !made) return false;
  const above = (row: number): number => inserted.filter(({ sheet }) => sheet === made.sheet).flatMap(({ rowIndex, rows }) => rows.map((_, index) => rowIndex + index + 1)).filter((ours) => ours <= row).length;
  return inserted.length > 0 && was.sheet === made.sheet && was.columns === made.columns && was.first === made.first - above(made.first - 1) && was.last === made.last - above(made.last);
}

/** What a name from before the write means now: its cells where they stand; null when that cannot be told. */
function followed(before: string, inserted: readonly InsertedRows[], { sheets, places }: Standing, isStill: (sheet: string) => boolean): string | null {
  const was = referenceOf(before);
  const place = was && places.get(was.sheet);
  if (!was || !place) return sheetsIn(before).every(isStill) ? before : null;
  const runs = inserted.filter(({ sheet }) => sheet === was.sheet).map(({ rowIndex, rows }) => ({ rowIndex, rowCount: rows.length }));
  const [first, last] = [was.first, was.last].map((row) => place.rowAt(rowAfter(runs, row - 1)));
  if (first === null || first === undefined || last === null || last === undefined || last - first !== was.last - was.first) return null;
  const [from, to] = was.columns.split(':').map((column) => column.replace('$', '')) as [string, string];
  const sheet = sheets.get(was.sheet)?.name ?? was.sheet;
  return `='${sheet.replaceAll("'", "''")}'!$${from}$${first + 1}:$${to}$${last + 1}`;
}

/** Did the name only follow its cells: a sheet that was renamed, rows that came or went? Where its rows cannot be told, it must still share some with where it was. */
function isOursStill(after: string, now: string, standing: Standing, places: ReadonlyMap<string, Place>): boolean {
  // its cells are gone: it means nothing any more
  if (now.includes('#REF!')) return true;
  const [made, is] = [referenceOf(after), referenceOf(now)];
  if (made === null || is === null || made.columns !== is.columns || is.sheet !== (standing.sheets.get(made.sheet)?.name ?? made.sheet)) return false;
  const place = places.get(made.sheet);
  const [first, last] = [made.first, made.last].map((row) => place?.rowAt(row - 1) ?? null);
  const isAt = (row: number, followed: number | null | undefined): boolean => followed === null || followed === undefined || followed === row - 1;
  return isAt(is.first, first) && isAt(is.last, last) && is.first <= made.last && made.first <= is.last;
}

function referenceOf(formula: string): Reference | null {
  const found = ADDRESS.exec(formula);
  if (!found) return null;
  const sheet = formula.slice(1, found.index).replace(/!$/, '').replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
  return { sheet, columns: `${found[1]}:${found[3] ?? found[1]}`, first: Number(found[2]), last: Number(found[4] ?? found[2]) };
}

/** A name whose rows have moved since: its rows as they are now, its columns as they were before. null when more than that was changed. */
function withColumnsOf(before: string, after: string, now: string): string | null {
  const [was, made, is] = [ADDRESS.exec(before), ADDRESS.exec(after), ADDRESS.exec(now)];
  if (!was?.[3] || !made?.[3] || !is?.[3] || was[2] !== made[2] || was[4] !== made[4] || made[1] !== is[1] || made[3] !== is[3]) return null;
  return `${now.slice(0, is.index)}$${was[1]}$${is[2]}:$${was[3]}$${is[4]}`;
}

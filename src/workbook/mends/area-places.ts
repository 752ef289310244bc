import { matchAreas, parseOutlineNumber, type Area } from '../../core';
import { rowAfter, type RowRun } from '../inserted-rows';
import { isItem } from '../plan/decode-plan';
import { cellText, isFilled } from '../table/cell-text';
import type { PlanTableRow } from '../table/plan-table';
import { isNoteText } from '../table/wording';
import type { MendInput } from './mend';

/** New areas that follow one another. Rows count from the reading's first. */
export interface AreaPlace {
  areas: Area[];
  /** the row that they come above, as it is now */
  above: number;
  /** their first row once all rows are in */
  first: number;
  /** false: they take blank rows that are there */
  isInserted: boolean;
  /** below every row of the table */
  isEnd: boolean;
}

export interface AreaPlaces {
  places: AreaPlace[];
  /** the rows that come in */
  runs: RowRun[];
  /** the row that the table's total stands in; null: it has none at its end */
  totalRow: number | null;
  /** the numbers of the plan are not the programme's, or its areas stand in another order: what is missing goes to the end */
  isAtEnd: boolean;
  /** the plan's areas have numbers of their own */
  hasOwnNumbers: boolean;
}

/** Areas that the programme asks for and the plan does not have; null: it is not known what it must have, or it is arranged otherwise. */
export function missingAreas({ plan: { items }, requiredAreas: required }: MendInput): Area[] | null {
  const { byArea } = matchAreas(items, required);
  const isThere = ({ number }: Area) => (byArea.get(number) ?? []).length > 0;
  if (!required.some(isThere)) return null;
  return required.filter((area) => !isThere(area) && area.source.document === required[0]?.source.document);
}

/**
 * Where missing areas go: each above the first area that the programme has after it, where the plan's areas have the programme's numbers (or none) and order, else all to the
 * end. At the end they take blank rows as long as one is left, which ends the table; else rows come in above it.
 */
export function areaPlaces(input: MendInput, missing: readonly Area[]): AreaPlaces {
  const { values, freeBelow } = input;
  const { keyOf, present, hasOwnNumbers, isOrdered } = orderOf(input);
  const isInPlace = !hasOwnNumbers && isOrdered;
  const above = (area: Area): number | null => (isInPlace ? present.find(({ key }) => key !== null && key > keyOf(area))?.row ?? null : null);
  const last = missing.filter((area) => above(area) === null);
  const { first, foot, totalRow } = endOf(input);
  const free = (foot ?? values.length + freeBelow) - first;
  const groups: Omit<AreaPlace, 'first'>[] = [];
  for (const area of missing) {
    const row = above(area);
    const known = groups.find((group) => group.above === (row ?? first));
    if (known) known.areas.push(area);
    else groups.push({ areas: [area], above: row ?? first, isInserted: row !== null || free <= last.length, isEnd: row === null });
  }
  const runs: RowRun[] = [];
  const places = groups.sort((a, b) => a.above - b.above).map((group): AreaPlace => {
    // what comes in above has come in by now
    const place = { ...group, first: runs.length === 0 ? group.above : rowAfter(runs, group.above) };
    if (group.isInserted) runs.push({ rowIndex: place.first, rowCount: group.areas.length });
    return place;
  });
  return { places, runs, totalRow, isAtEnd: !isInPlace, hasOwnNumbers };
}

/** The plan's areas in their order, each with what tells where another belongs. */
function orderOf({ plan: { items }, requiredAreas: required }: MendInput) {
  const { byArea } = matchAreas(items, required);
  const areaOf = new Map(required.flatMap((area) => (byArea.get(area.number) ?? []).map((index) => [index, area] as const)));
  const found = items.flatMap((item, index) => (item.level === 'area' || areaOf.has(index) ? [{ row: item.row, number: item.number, area: areaOf.get(index) ?? null }] : []));
  const isNumbered = found.some(({ number }) => number !== '');
  const valueOf = (number: string): number | null => parseOutlineNumber(number)?.parts[0]?.value ?? null;
  const keyOf = (area: Area): number => (isNumbered ? Number(area.number) : required.indexOf(area));
  const present = found.map(({ row, number, area }) => ({ row, area, key: isNumbered ? valueOf(number) : area && keyOf(area) }));
  const keys = present.map(({ key }) => key).filter((key) => key !== null);
  return {
    keyOf, present,
    hasOwnNumbers: isNumbered && present.some(({ area, key }) => area !== null && key !== Number(area.number)),
    isOrdered: keys.every((key, index) => index === 0 || key > (keys[index - 1] ?? 0)),
  };
}

/** The first row that is free below the last one, the row that ends the free ones, and the total. Words below the total, or remarks where there is none, are no rows of an area. */
function endOf({ table: { rows, headerRows }, values }: MendInput): { first: number; foot: number | null; totalRow: number | null } {
  const lastOf = (list: readonly PlanTableRow[]): number => list.reduce((most, { row }) => Math.max(most, row), headerRows[1]);
  const item = lastOf(rows.filter(isItem));
  const isRemark = ({ row, level, content }: PlanTableRow) => level === 'note' && row > item && isNoteText(content === '' ? cellText(values[row]?.find(isFilled)) : content);
  const total = rows.find(({ level, row }) => level === 'total' && row > item);
  const foot = total ?? rows.find(isRemark);
  const last = lastOf(rows.filter(({ row, level }) => level !== 'total' && (foot === undefined || row < foot.row)));
  let first = last + 1;
  while (first < values.length && first !== foot?.row && (values[first] ?? []).some(isFilled)) first += 1;
  return { first, foot: foot?.row ?? null, totalRow: total?.row ?? null };
}

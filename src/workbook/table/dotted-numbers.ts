import type { OutlineNumber } from '../../core';
import type { RowShape } from './row-shape';

/** Where a row stands by its number alone: 5.1.1 two below 5, under the row numbered 5.1. */
export interface DottedPlace {
  depth: number;
  parent: RowShape | null;
}

const keyOf = ({ parts }: OutlineNumber): string => parts.map(({ value }) => value).join('.');
const isDotted = (number: OutlineNumber): boolean => number.parts.every(({ kind, sign }) => kind === 'arabic' && sign === '');
const above = (key: string): string => key.slice(0, Math.max(0, key.lastIndexOf('.')));

/** The nearest row above by number: 5 for 5.2.1 where 5.2 was never written; '' where there is none. */
function nearest(key: string, rows: ReadonlyMap<string, unknown>): string {
  let at = above(key);
  while (at !== '' && !rows.has(at)) at = above(at);
  return at;
}

const isBelow = (number: OutlineNumber, heading: OutlineNumber): boolean => heading.parts.length < number.parts.length && heading.parts.every(({ value }, index) => value === number.parts[index]?.value);

/** Does every number stand somewhere below the number above it (5.1.3 below 5.1), as in nearly every table? Then nothing was moved. */
function areAllBelow(shapes: readonly RowShape[]): boolean {
  const open: OutlineNumber[] = [];
  return shapes.every(({ kind, readings: [number] }) => {
    if (kind !== 'item' || number === undefined || number.parts[0]?.kind === 'bullet') return true;
    let heading = open[open.length - 1];
    while (heading !== undefined && !isBelow(number, heading)) {
      open.pop();
      heading = open[open.length - 1];
    }
    open.push(number);
    return number.parts.length === 1 + (heading?.parts.length ?? 0);
  });
}

/** Does some row stand elsewhere than below the row its number belongs to, as after moving or sorting rows? */
function isOutOfPlace(numbered: readonly { key: string; parent: string }[]): boolean {
  const open: string[] = [];
  return numbered.some(({ key, parent }) => {
    while (open.length > 0 && !key.startsWith(`${open[open.length - 1]}.`)) open.pop();
    const found = open[open.length - 1] ?? '';
    open.push(key);
    return found !== parent;
  });
}

/**
 * Places by number, for a table whose rows were moved: every number is dotted (5, 5.1, 5.1.1), no heading's number is used twice and most numbers have their heading.
 * null for every other table: its rows are understood by where they stand.
 */
export function dottedPlaces(shapes: readonly RowShape[]): Map<RowShape, DottedPlace> | null {
  if (areAllBelow(shapes)) return null;
  const rows = new Map<string, RowShape>();
  const twice = new Set<string>();
  const keys: { shape: RowShape; key: string }[] = [];
  for (const shape of shapes) {
    const number = shape.readings[0];
    if (shape.kind !== 'item' || number === undefined || number.parts[0]?.kind === 'bullet') continue;
    if (!isDotted(number)) return null;
    const key = keyOf(number);
    if (rows.has(key)) twice.add(key);
    else rows.set(key, shape);
    keys.push({ shape, key });
  }
  const numbered = keys.map(({ shape, key }) => ({ shape, key, parent: nearest(key, rows) }));
  if (numbered.some(({ parent }) => twice.has(parent)) || !isOutOfPlace(numbered)) return null;
  const below = numbered.filter(({ key }) => key.includes('.'));
  if (below.filter(({ key, parent }) => parent === above(key)).length * 2 <= below.length) return null;
  const deep = ({ key }: { key: string }): number => key.split('.').length;
  const top = Math.min(...numbered.map(deep));
  return new Map(numbered.map((one) => [one.shape, { depth: deep(one) - top + 1, parent: rows.get(one.parent) ?? null }]));
}

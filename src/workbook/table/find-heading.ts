import { finish, ROWS_A_STEP, type Steps } from '../../core';
import type { CellValue } from '../cells';
import { headingAt, type Heading } from './heading';
import { completeByShape } from './heading-by-shape';

/** rows looked at before a heading found so far is taken */
const WINDOW = 200;

/**
 * The heading of the plan table: one to three rows anywhere among the cells. Of several tables the first one counts whose heading names about as many columns as the best.
 */
export function findHeading(cells: CellValue[][]): Heading | null {
  return finish(findHeadingSteps(cells));
}

/** The same in steps. */
export function* findHeadingSteps(cells: CellValue[][]): Steps<Heading | null> {
  for (let from = 0; from < cells.length; from += WINDOW) {
    const found: Heading[] = [];
    for (let row = from; row < Math.min(cells.length, from + WINDOW); row += 1) {
      if (row % ROWS_A_STEP === 0) yield;
      const heading = headingAt(cells, row);
      if (heading !== null) found.push(heading);
    }
    const best = Math.max(...found.map((heading) => heading.score));
    const first = found.find((heading) => heading.score >= best * 0.7);
    if (first !== undefined) return completeByShape(cells, first);
  }
  return null;
}

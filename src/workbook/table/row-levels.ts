import type { OutlineNumber, Steps } from '../../core';
import { dottedPlaces, type DottedPlace } from './dotted-numbers';
import type { PlanLevel, PlanTableRow } from './plan-table';
import { OutlineWalk } from './outline-depth';
import type { RowShape } from './row-shape';

interface Placed {
  shape: RowShape;
  /** 1 is the top; 0 for totals and notes */
  depth: number;
  /** the rest of a task that a merged number covers: as deep as that task, and nobody's child */
  continues: boolean;
  note: boolean;
  /** a group's title without a number */
  title: boolean;
}

/** Is a row without number and content work of its own, beside the item in the row above? */
type OwnTask = (row: number, above: number) => boolean;

type Places = ReadonlyMap<RowShape, DottedPlace> | null;

const hasNumber = (shape: RowShape): boolean => shape.readings.length > 0 && shape.readings[0]?.parts[0]?.kind !== 'bullet';

/** Where the numbered part of the table ends: what comes after it without a number is a signature or a remark. */
function lastNumberedRow(shapes: RowShape[]): number {
  for (let index = shapes.length - 1; index >= 0; index -= 1) {
    const shape = shapes[index] as RowShape;
    if (shape.kind === 'item' && (hasNumber(shape) || shape.hasWork)) return index;
  }
  return -1;
}

/**
 * Is an unnumbered row a group's title? It stands alone in its row and is in capitals or written across the table, the list below it begins anew, or the table began with such a row.
 */
function isTitle(shape: RowShape, next: RowShape | undefined, items: number, titles: number): boolean {
  if (shape.hasOthers || shape.readings.length > 0 || shape.opensList) return false;
  if (shape.capitals || shape.isAcross) return true;
  if (next?.kind !== 'item' || !hasNumber(next)) return false;
  const [part, more] = next.readings[0]?.parts ?? [];
  const beginsAnew = more === undefined && part?.value === 1;
  return (beginsAnew && (next.hasOthers || items === 0)) || (titles > 0 && !/[.;,]$/.test(shape.content));
}

/** Gives every row its depth. In a table of tasks a row without a number goes on with the task above it; in a table of figures it is one of its parts. */
function placeRows(shapes: RowShape[], isTaskTable: boolean, dotted: Places, isOwnTask: OwnTask): Placed[] {
  const walk = new OutlineWalk();
  const lastNumbered = lastNumberedRow(shapes);
  let anchor: RowShape | null = null;
  let anchorDepth = 0;
  let items = 0;
  let titles = 0;
  let afterTotal = false;
  let gapAfterEnd = false;
  let ended = false;
  /** the item that a row without number and content may go on with */
  let above: RowShape | null = null;
  return shapes.map((shape, index) => {
    if (index > lastNumbered && shape.afterGap) gapAfterEnd = true;
    if (shape.kind !== 'item' && shape.isNameless && !shape.afterGap && above !== null && anchor !== null && isOwnTask(shape.row, above.row)) {
      items += 1;
      above = shape;
      return { shape, depth: anchorDepth, continues: true, note: false, title: false };
    }
    if (shape.kind === 'item') above = shape;
    else if (!shape.isNameless) above = null;
    if (shape.kind !== 'item') {
      if (shape.kind === 'total') afterTotal = true;
      if (shape.isRemark) ended = true;
      return { shape, depth: 0, continues: false, note: shape.kind === 'note', title: false };
    }
    const done = (depth: number, continues = false, note = false): Placed => ({ shape, depth: note ? 0 : depth, continues, note, title: false });
    if (hasNumber(shape) || (shape.ownNumber && shape.readings.length > 0)) {
      const given = dotted?.get(shape);
      const depth = given === undefined ? walk.step(shape.readings) : walk.stepTo(shape.readings[0] as OutlineNumber, given.depth);
      if (hasNumber(shape)) {
        anchor = shape;
        anchorDepth = depth;
      }
      items += 1;
      afterTotal = false;
      ended = false;
      return done(depth);
    }
    if (ended || (lastNumbered >= 0 && index > lastNumbered && (afterTotal || gapAfterEnd))) return done(0, false, true);
    // a line alone with nothing under it is a footnote, not a title
    const isLast = lastNumbered >= 0 && index > lastNumbered && !shape.hasOthers && shape.readings.length === 0;
    if (isLast && (isTaskTable || shape.isAcross)) return done(0, false, true);
    if (isTitle(shape, shapes[index + 1], items, titles)) {
      anchor = shape;
      anchorDepth = walk.stepTitle();
      items += 1;
      titles += 1;
      return { ...done(anchorDepth), title: true };
    }
    items += 1;
    if (!isTaskTable || anchor === null || !anchor.hasWork) {
      return done(shape.readings.length > 0 ? walk.step(shape.readings) : walk.stepPlain());
    }
    if (!shape.hasOthers) return done(0, false, true);
    return done(anchorDepth, true);
  });
}

/** A lettered or dashed line that says neither when nor by whom only details the task above it. */
function isDetail(shape: RowShape, parent: RowShape): boolean {
  const kind = shape.readings[0]?.parts[0]?.kind;
  return parent.hasWork && !shape.hasOthers && (kind === 'bullet' || kind === 'small-letter' || kind === 'small-roman');
}

/** Who has children; details of a task are turned into notes on the way. */
function findParents(placed: Placed[], isTaskTable: boolean, dotted: Places): Set<RowShape> {
  const parents = new Set<RowShape>();
  const open: Placed[] = [];
  for (const item of placed) {
    if (item.depth === 0 || item.continues) continue;
    while (open.length > 0 && (open[open.length - 1] as Placed).depth >= item.depth) open.pop();
    const given = dotted?.get(item.shape);
    if (given !== undefined) {
      if (given.parent !== null) parents.add(given.parent);
      open.push(item);
      continue;
    }
    const parent = open[open.length - 1];
    if (parent !== undefined && isTaskTable && isDetail(item.shape, parent.shape)) {
      item.note = true;
      continue;
    }
    if (parent !== undefined) parents.add(parent.shape);
    open.push(item);
  }
  return parents;
}

function levelsOf(placed: Placed[], isTaskTable: boolean, dotted: Places): PlanLevel[] {
  const parents = findParents(placed, isTaskTable, dotted);
  const counted = placed.filter((item) => item.depth > 0 && !item.continues && !item.note);
  const deepest = Math.max(0, ...new Set(counted.map(({ depth }) => depth)));
  const numbersOfThree = counted.some(({ shape }) => shape.readings[0]?.parts.length === 3);
  // where rows with children say when and by whom too (S0 Bảng 2.3), a childless row that says so need not be an activity
  const worksAt = new Set(placed.filter(({ shape }) => parents.has(shape) && shape.hasWork).map(({ depth }) => depth));
  return placed.map((item): PlanLevel => {
    const { shape, depth } = item;
    if (item.note) return 'note';
    if (shape.kind === 'total') return 'total';
    if (shape.wording !== null) return shape.wording;
    if (deepest === 1 || item.continues) return 'activity';
    const isLeaf = !parents.has(shape);
    if (isLeaf && shape.opensList) return 'note';
    const isOwnWork = shape.hasWork && !worksAt.has(depth);
    // a childless top row with work or, in a table of figures, with a figure of its own is counted itself
    if (depth === 1) return isLeaf && (isOwnWork || (!isTaskTable && shape.hasOthers)) ? 'activity' : 'area';
    if (!isLeaf) return 'result';
    // 5.2 beside 5.1 with its 5.1.1: a result that has no activity yet
    const isEmptyResult = depth === 2 && deepest === 3 && numbersOfThree && !isOwnWork && shape.readings[0]?.parts.length === 2;
    return isEmptyResult ? 'result' : 'activity';
  });
}

/** What each row is: by number, wording, shape and emptiness together, and by its neighbours; `isOwnTask` looks into the cells of the few that have none of these. Where rows were moved and the numbers tell (see `dottedPlaces`), by the numbers. */
export function* readRowLevelsSteps(shapes: RowShape[], isTaskTable: boolean, isOwnTask: OwnTask): Steps<PlanTableRow[]> {
  let dotted: Places = dottedPlaces(shapes);
  yield;
  let placed = placeRows(shapes, isTaskTable, dotted, isOwnTask);
  if (dotted !== null && placed.some(({ title }) => title)) {
    // titles without a number group the rows below them, which says that the order of the rows is meant
    dotted = null;
    placed = placeRows(shapes, isTaskTable, null, isOwnTask);
  }
  yield;
  const levels = levelsOf(placed, isTaskTable, dotted);
  yield;
  return placed.map(({ shape, depth }, index) => {
    const level = levels[index] as PlanLevel;
    const given = dotted?.get(shape);
    return {
      row: shape.row, level, depth: level === 'note' || level === 'total' ? 0 : depth, number: shape.number, content: shape.content,
      ...(given === undefined ? {} : { under: given.parent === null ? null : given.parent.row }),
    };
  });
}

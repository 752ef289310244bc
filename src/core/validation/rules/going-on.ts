import type { PlanItem } from '../../plan/plan';
import { isBlank, type Family } from '../rule';
import { isDetail } from './detail-line';

/** Which rows of a family go on with a task above them: Excel gives the words of a merged cell to its first row only. */
export interface GoingOn {
  /** more lines of a numbered task: nothing of their own is asked of them */
  readonly all: ReadonlySet<PlanItem>;
  /** lines with an indicator or a time of their own, whose agencies are those of the task above */
  readonly agencies: ReadonlySet<PlanItem>;
}

/** So many of the tasks have numbers that the one without is a task too, whose number was forgotten (see number-missing). */
const MOST = 2 / 3;

/** Eight rules ask the same of one family. */
const KNOWN = new WeakMap<Family, GoingOn>();

export function goingOn(family: Family): GoingOn {
  const known = KNOWN.get(family) ?? { all: linesOfTasks(family), agencies: linesWithoutAgency(family) };
  KNOWN.set(family, known);
  return known;
}

const isNumbered = ({ number }: PlanItem) => /[\p{L}\p{N}]/u.test(number);

/**
 * Rows without a number below a numbered task, that are more lines of it: its number and its agencies are merged over them. They are details by their wording, or have
 * something of their own but no time; a row with nothing but words is one that somebody has begun.
 */
function linesOfTasks({ children }: Family): ReadonlySet<PlanItem> {
  const found = new Set<PlanItem>();
  let belowTask = false;
  for (const item of children) {
    if (belowTask && item.level === 'activity' && item.number === '' && goesOn(item)) found.add(item);
    else belowTask = item.level === 'activity' && isNumbered(item);
  }
  return found;
}

function goesOn({ content, period, budget, lead, product }: PlanItem): boolean {
  if (isBlank(content)) return false;
  return isDetail(content) || (period.kind === 'empty' && (budget.kind !== 'empty' || !isBlank(lead) || !isBlank(product)));
}

/**
 * Rows with neither a number nor a lead, below a task that has a lead: it is merged over them where no line of the kind has its own. Below a numbered task they have a time,
 * and there are too many of them to be tasks whose number was forgotten; below one without a number they are details by their wording.
 */
function linesWithoutAgency({ children }: Family): ReadonlySet<PlanItem> {
  const found = new Set<PlanItem>();
  // nearly all families are of numbered tasks only
  if (!children.some(({ level, number }) => level === 'activity' && number === '')) return found;
  for (const tasks of runsOfTasks(children)) {
    const lines = linesOfRun(tasks);
    if (lines.every(({ item }) => isBlank(item.lead))) for (const { item, goesOn: isSure } of lines) if (isSure) found.add(item);
  }
  return found;
}

/** What stands between two headings; a line without a number may stand beside the heading above it. */
function runsOfTasks(children: readonly PlanItem[]): PlanItem[][] {
  const runs: PlanItem[][] = [[]];
  for (const item of children) {
    if (item.level === 'activity') runs[runs.length - 1]?.push(item);
    else runs.push([]);
  }
  return runs;
}

/** The lines below the first task of a run that have no number, and whether they certainly go on with their task. */
function linesOfRun(tasks: readonly PlanItem[]): { item: PlanItem; goesOn: boolean }[] {
  const numberIsForgotten = tasks.filter(isNumbered).length >= tasks.length * MOST;
  const lines: { item: PlanItem; goesOn: boolean }[] = [];
  let task: PlanItem | null = null;
  for (const item of tasks) {
    if (item.number !== '' || task === null) task = item;
    else lines.push({ item, goesOn: !isBlank(task.lead) && (isDetail(item.content) ? task.number === '' || isNumbered(task) : isNumbered(task) && !numberIsForgotten && item.period.kind !== 'empty') });
  }
  return lines;
}

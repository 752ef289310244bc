import { finish, foldText, ROWS_A_STEP, yearMention, type ColumnRole, type Finding, type Steps } from '../../core';
import type { CellValue } from '../cells';
import { modernCellsSteps } from '../table/modern-cells';
import type { PlanTable } from '../table/plan-table';

type Counts = Map<number, number>;

/** How often the parts of a table name which year. */
interface YearEvidence {
  /** periods that lie in one year */
  periods: Counts;
  /** periods that reach over several: they tell only when nothing else does */
  spans: Counts;
  completed: Counts;
  /** the lines above the table, and the headings of the columns of progress */
  titles: Counts;
  /** how many rows hold a time, with a year or without one */
  times: number;
}

const PROGRESS_ROLES: readonly ColumnRole[] = ['quarter1', 'quarter2', 'quarter3', 'quarter4', 'completedOn', 'outcome'];

function add(counts: Counts, year: number, times = 1): void {
  counts.set(year, (counts.get(year) ?? 0) + times);
}

/** The years counted most often, the earliest first, because a plan is made for the year in which it begins ("2025 - 2026"). */
function commonest(counts: Counts): number[] {
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => count === most).map(([year]) => year).sort((a, b) => a - b);
}

/** The cells of a column in the rows of items; equal cells once, with how often they stand there. */
function* cellsOfColumn(cells: CellValue[][], table: PlanTable, column: number | undefined): Steps<Map<string | number, number>> {
  const values = new Map<string | number, number>();
  if (column === undefined) return values;
  for (const [index, { row, level }] of table.rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    const cell = cells[row]?.[column];
    if (level === 'note' || level === 'total' || (typeof cell !== 'string' && typeof cell !== 'number')) continue;
    values.set(cell, (values.get(cell) ?? 0) + 1);
  }
  return values;
}

/** "… NĂM 2025" in the lines above the table; the day on which a document was signed ("tháng 11 năm 2024") names another year. */
function countTitles(titles: Counts, cells: CellValue[][], headingRow: number): void {
  for (const row of cells.slice(0, Math.max(0, headingRow))) {
    for (const cell of row) {
      if (typeof cell !== 'string' || cell.length > 1000) continue;
      const text = foldText(cell).replace(/(?:thang|\/)\s*\d{1,2}\s*(?:nam|\/)\s*\d{4}/g, ' ');
      for (const match of text.matchAll(/\bnam (20\d\d|19\d\d)\b/g)) add(titles, Number(match[1]));
    }
  }
}

function* evidenceIn(given: CellValue[][], table: PlanTable): Steps<YearEvidence> {
  const cells = table.findings.some(({ code }) => code === 'old-encoding') ? (yield* modernCellsSteps(given)).cells : given;
  const evidence: YearEvidence = { periods: new Map(), spans: new Map(), completed: new Map(), titles: new Map(), times: 0 };
  for (const [value, times] of yield* cellsOfColumn(cells, table, table.columns.period)) {
    yield;
    if (String(value).trim() !== '') evidence.times += times;
    const { kind, years } = yearMention(value);
    for (const year of years) add(kind === 'year' ? evidence.periods : evidence.spans, year, times);
  }
  for (const [value, times] of yield* cellsOfColumn(cells, table, table.columns.completedOn)) {
    yield;
    for (const year of yearMention(value).years) add(evidence.completed, year, times);
  }
  const [first, last] = table.headerRows;
  countTitles(evidence.titles, cells, first);
  for (const role of PROGRESS_ROLES) {
    const column = table.columns[role];
    if (column === undefined || first < 0) continue;
    const heading = cells.slice(first, last + 1).map((row) => row[column]).filter((cell) => typeof cell === 'string').join(' ').slice(0, 200);
    for (const year of yearMention(heading).years) add(evidence.titles, year);
  }
  return evidence;
}

function yearsOf({ periods: every, spans, completed, titles, times }: YearEvidence): number[] {
  // one dated row among others that name no year is no match for the title: it is that row's own matter
  const periods: Counts = titles.size > 0 && times > 1 && [...every.values()].reduce((sum, count) => sum + count, 0) === 1 ? new Map() : every;
  const tied = commonest(periods);
  const best = tied.find((year) => titles.has(year)) ?? tied[0] ?? commonest(completed)[0] ?? commonest(titles)[0] ?? commonest(spans)[0];
  if (best === undefined) return [];
  const rivals = titles.has(best) ? [] : tied.filter((year) => year !== best);
  const dates = [...completed.values()].reduce((sum, times) => sum + times, 0);
  // one work done after the turn of the year does not outweigh what several periods say
  if (dates > ((periods.get(best) ?? 0) > 1 ? 1 : 0) && !completed.has(best)) rivals.push(...commonest(completed).slice(0, 1));
  if (titles.size > 0 && !titles.has(best)) rivals.push(...commonest(titles).slice(0, 1));
  return [best, ...new Set(rivals)];
}

/**
 * The years that a table names as its own: one when its periods, completion dates, title and headings of progress agree; several, the likeliest first, when they do not;
 * none when nothing says. A time that is open to one side ("Đến năm 2030") names none.
 */
export function planYearsNamed(given: CellValue[][], table: PlanTable): number[] {
  return yearsOf(finish(evidenceIn(given, table)));
}

/** Whether a year rests on a single cell of the table: too little to be held against anything else. */
export function isNamedOnce(given: CellValue[][], table: PlanTable, year: number): boolean {
  return timesNamed(finish(evidenceIn(given, table)), year) < 2;
}

function timesNamed({ periods, spans, completed, titles }: YearEvidence, year: number): number {
  return [periods, spans, completed, titles].reduce((sum, counts) => sum + (counts.get(year) ?? 0), 0);
}

/** The likeliest year that a plan is for; null when nothing names one. */
export function inferPlanYear(given: CellValue[][], table: PlanTable): number | null {
  return finish(inferPlanYearSteps(given, table));
}

/** The same in steps. */
export function* inferPlanYearSteps(given: CellValue[][], table: PlanTable): Steps<number | null> {
  return yearsOf(yield* evidenceIn(given, table))[0] ?? null;
}

/** A plan of one year whose table speaks of another: nothing of it would fall due. Completion dates do not count here, for work can be done late. */
export function planYearFinding(given: CellValue[][], table: PlanTable, year: number): Finding[] {
  return finish(planYearFindingSteps(given, table, year));
}

/** The same in steps. */
export function* planYearFindingSteps(given: CellValue[][], table: PlanTable, year: number): Steps<Finding[]> {
  const evidence = yield* evidenceIn(given, table);
  const years = yearsOf({ ...evidence, completed: new Map() });
  const [named] = years;
  if (named === undefined || years.includes(year)) return [];
  // one dated row among others that name no year is that row's own matter, and `period-outside-year` names it
  if (evidence.times > 1 && !evidence.titles.has(named) && timesNamed({ ...evidence, completed: new Map() }, named) < 2) return [];
  // "Từ tháng 11/2024 đến tháng 3/2025" speaks of 2025 as well; one cell of another year beside it is work that is late, or the next year's
  const reached = [...evidence.spans.keys()];
  if (Math.min(...reached) <= year && year <= Math.max(...reached) && !evidence.titles.has(named) && (evidence.periods.get(named) ?? 0) < 2) return [];
  return [{ code: 'plan-year-differs', severity: 'warning', row: table.headerRows[0], column: null, params: { year, named } }];
}

import { ROWS_A_STEP, traceOf, type Finding, type IsoDate, type Plan, type Severity, type Steps } from '../../core';
import { formatAddress, formatCell, type LayoutPlace } from '../../workbook';
import { checkSheetRangeName, layoutCheckSheetSteps, NO_NOTES, readNotesSteps, rejoinNotes, type CheckColumn, type CheckContent, type CheckRow } from '../../workbook/check-sheet';
import type { ActionContext } from '../action-context';
import { inSlices } from '../in-slices';
import { columnOf } from '../show-cell';
import type { PlanReading, Result, Task } from '../state';
import { choosePlace } from '../target';
import { groupFindings, type ListedFinding } from './finding-groups';

/** What the check sheet says, handed in by whoever speaks the person's language. */
export interface CheckSheetWords {
  sheetName: string;
  title: string;
  columns: Record<CheckColumn, string>;
  severity: Record<Severity, string>;
  plan(title: string, unitName: string): string;
  line(sheet: string, address: string, ruleSet: string, on: IsoDate): string;
  totals(counts: Record<Severity, number>, ignored: number): string;
  /** null: what belongs to no area */
  area(plan: Plan, area: number | null, count: number): string;
  ignored(count: number): string;
  reason(reason: string, on: IsoDate): string;
  cell(address: string, finding: Finding): string;
  finding(finding: Finding): { what: string; why: string; todo: string };
  notesTitle: string;
  ownTitle: string;
}

export interface CheckSheetMade {
  sheet: string;
  findings: number;
  /** an earlier one was renewed in its place */
  again: boolean;
  /** how many notes of a person were kept, and how many of them now stand apart because their finding is gone */
  notes: number;
  apart: number;
  /** an earlier one was left as it is, because its columns were moved and its notes could no longer be told */
  leftOld: boolean;
}

/** Puts every finding of the shown plan on a sheet to print, in place of the earlier one; all or nothing. Notes that somebody wrote there stay. */
export async function makeCheckSheet({ deps, plans, write }: ActionContext, words: CheckSheetWords, task: Task): Promise<Result<CheckSheetMade>> {
  const { workbook } = deps;
  const read = await plans.read();
  if (!read.ok) return read;
  const reading = read.value;
  const surveyed = await workbook.survey();
  if (!surveyed.ok) return surveyed;
  const survey = surveyed.value;
  const name = checkSheetRangeName(reading.summary.rangeName);
  const isNamed = survey.names.some((one) => one.toLowerCase() === name.toLowerCase());
  const found = isNamed ? await workbook.readReport(name) : { ok: true as const, value: null };
  if (!found.ok) return found;
  const notes = found.value === null ? { ok: true as const, value: null } : await inSlices(deps, readNotesSteps(found.value.cells), task);
  if (!notes.ok) return notes;
  const standing = notes.value;
  const place: LayoutPlace = found.value === null || standing === null
    ? choosePlace(survey, 'new-sheet', words.sheetName)
    : { sheet: found.value.place.sheet, rowIndex: standing.rowIndex, columnIndex: standing.columnIndex, newSheet: false, ownSheet: false };
  const worded = await inSlices(deps, contentOf(reading, words, deps.today()), task);
  if (!worded.ok) return worded;
  const content = worded.value;
  const kept = rejoinNotes(standing ?? NO_NOTES, content);
  const laidOut = await inSlices(deps, layoutCheckSheetSteps(content, place, kept), task);
  if (!laidOut.ok) return laidOut;
  const { block, edits } = laidOut.value;
  const written = await write({ what: 'check-sheet', name: place.sheet, count: reading.findings.length }, [...edits, { kind: 'name', name, sheet: place.sheet, block, ...(isNamed ? { replace: true as const } : {}) }], task);
  if (!written.ok) return written.failure.kind === 'not-blank' ? { ok: false, failure: { kind: 'check-sheet-blocked', sheet: place.sheet, address: written.failure.address } } : written;
  const keys = new Set(content.sections.flatMap(({ rows }) => rows.map(({ key }) => key)));
  return {
    ok: true,
    value: {
      sheet: place.sheet, findings: reading.findings.length + reading.ignored.length, again: standing !== null,
      notes: kept.notes.size, apart: [...kept.notes.keys()].filter((key) => !keys.has(key)).length, leftOld: found.value !== null && standing === null,
    },
  };
}

function* contentOf(reading: PlanReading, words: CheckSheetWords, today: IsoDate): Steps<CheckContent> {
  const { plan, summary, block, findings, ignored, checked } = reading;
  const reasons = new Map(ignored.map(({ finding, entry }) => [finding, entry]));
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  const rowOf = ({ key, finding }: ListedFinding): CheckRow => {
    const cell = { sheet: summary.sheet, rowIndex: block.rowIndex + finding.row, columnIndex: block.columnIndex + columnOf(reading, finding.column) };
    const entry = reasons.get(finding);
    const said = words.finding(finding);
    return {
      key: traceOf(key), severity: words.severity[finding.severity], cell, place: words.cell(formatCell(cell.rowIndex, cell.columnIndex), finding),
      ...said, todo: entry ? words.reason(entry.reason, entry.on) : said.todo,
    };
  };
  // keys are counted over all of them, so that a note stays beside its finding when that is ignored
  const groups = groupFindings([...findings, ...reasons.keys()].sort((a, b) => a.row - b.row), plan);
  const open = groups.map((group) => ({ ...group, findings: group.findings.filter(({ finding }) => !reasons.has(finding)) })).filter((group) => group.findings.length > 0);
  const left = groups.flatMap((group) => group.findings.filter(({ finding }) => reasons.has(finding)));
  yield;
  const rowsOf = function* (listed: readonly ListedFinding[]): Steps<CheckRow[]> {
    const rows: CheckRow[] = [];
    for (const [index, one] of listed.entries()) {
      if (index % ROWS_A_STEP === 0) yield;
      rows.push(rowOf(one));
    }
    return rows;
  };
  const sections: CheckContent['sections'][number][] = [];
  for (const { area, findings: listed } of open) sections.push({ title: words.area(plan, area, listed.length), rows: yield* rowsOf(listed) });
  if (left.length > 0) sections.push({ title: words.ignored(left.length), rows: yield* rowsOf(left) });
  return {
    title: words.title, plan: words.plan(summary.title, summary.unitName), totals: words.totals(counts, ignored.length), columns: words.columns, notesTitle: words.notesTitle, ownTitle: words.ownTitle,
    line: words.line(summary.sheet, formatAddress(block), checked.ruleSet.name, today),
    sections,
  };
}

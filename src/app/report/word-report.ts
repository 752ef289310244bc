import { buildReportSteps, NO_WORDS } from '../../core/report';
import { inSlices } from '../in-slices';
import type { Deps } from '../ports';
import type { PlanReading, Result, Task } from '../state';
import { letterheadOf, reportInputOf, wordFileName, type ReportDraft } from './report-draft';
import { findReport } from './report-place';
import type { WordFile } from './report-state';
import { viewCutOff } from './report-view';

/** The report as a Word file: figures of the plan as it stands now, words of the sheet where the report was made before. Changes nothing in the workbook. */
export async function wordReport(deps: Pick<Deps, 'workbook' | 'reportInWord' | 'now' | 'letOthersIn'>, { plan, summary }: PlanReading, draft: ReportDraft, task: Task): Promise<Result<WordFile>> {
  const { workbook, reportInWord } = deps;
  const { problem } = viewCutOff(draft, plan.year);
  if (problem !== null) return { ok: false, failure: problem };
  const surveyed = await workbook.survey();
  if (!surveyed.ok) return surveyed;
  const record = surveyed.value.plans.find((one) => one.record.id === summary.id)?.record;
  if (record === undefined) return { ok: false, failure: { kind: 'plan-gone', rangeName: summary.rangeName } };
  const found = await findReport(workbook, surveyed.value, record, draft.kind);
  if (!found.ok) return found;
  const report = await inSlices(deps, buildReportSteps(plan, reportInputOf(draft)), task);
  if (!report.ok) return report;
  const bytes = await reportInWord(report.value, found.value?.kept.words ?? NO_WORDS, letterheadOf(draft));
  if (bytes === null) return { ok: false, failure: { kind: 'part-not-loaded' } };
  return { ok: true, value: { name: wordFileName(draft.kind, plan.year), bytes, wordsFrom: found.value?.sheet ?? null } };
}

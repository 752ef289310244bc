import { buildReportSteps, FORM_COLUMNS } from '../../core/report';
import { formatAddress, formatCell, type Block, type Edit } from '../../workbook';
import { layoutReportSteps, NOTHING_KEPT, reportRangeName, reportSheetName, type KeptWords } from '../../workbook/report-layout';
import { inSlices } from '../in-slices';
import type { Deps } from '../ports';
import type { Place, PlanReading, Result, Task } from '../state';
import { choosePlace, occupiedTarget } from '../target';
import { choicesOf, reportInputOf, type ReportDraft } from './report-draft';
import { findReport, hasName } from './report-place';
import type { ReportMade, ReportReplaces } from './report-state';
import { viewCutOff } from './report-view';

type Sliced = Pick<Deps, 'workbook' | 'now' | 'letOthersIn'>;

export interface MakeReportInput {
  draft: ReportDraft;
  /** where the first one goes; later ones stay where the report stands */
  place: Place;
  /** the person saw which of their figures are counted anew */
  replace?: boolean;
  /** the sheet of the earlier one is left as it is: its words can no longer be told */
  startAnew?: boolean;
}

/** A report that is ready to be written, and what is kept with the plan. */
export interface PreparedReport {
  edits: Edit[];
  made: ReportMade;
  choices: ReturnType<typeof choicesOf>;
}

/**
 * Looks where the report stands and what a person wrote there, and lays it out anew: figures counted again, every word kept. Nothing is written yet: a sheet that
 * cannot be read, cells in the way and figures that would be replaced are said first.
 */
async function prepareReport(deps: Sliced, reading: PlanReading, input: MakeReportInput, task: Task): Promise<Result<PreparedReport>> {
  const { workbook } = deps;
  const { draft } = input;
  const { plan, summary } = reading;
  const { problem } = viewCutOff(draft, plan.year);
  if (problem !== null) return { ok: false, failure: problem };
  const surveyed = await workbook.survey();
  if (!surveyed.ok) return surveyed;
  const survey = surveyed.value;
  const record = survey.plans.find((one) => one.record.id === summary.id)?.record;
  if (record === undefined) return { ok: false, failure: { kind: 'plan-gone', rangeName: summary.rangeName } };

  const found = input.startAnew ? { ok: true as const, value: null } : await findReport(workbook, survey, record, draft.kind);
  if (!found.ok) return found;
  const standing = found.value;
  const kept = standing?.kept ?? NOTHING_KEPT;
  const place = standing === null
    ? choosePlace(survey, input.startAnew ? 'new-sheet' : input.place, reportSheetName(draft.kind, plan.year))
    : { ...standing, newSheet: false, ownSheet: false };
  const report = await inSlices(deps, buildReportSteps(plan, reportInputOf(draft)), task);
  if (!report.ok) return report;
  const laidOut = await inSlices(deps, layoutReportSteps(report.value, place, draft.letterhead.agency, kept), task);
  if (!laidOut.ok) return laidOut;
  const layout = laidOut.value;
  if (layout.replaced.length > 0 && !input.replace) return { ok: false, failure: replaces(place.sheet, place.columnIndex, layout.replaced) };

  // rows that it has not taken before may be somebody's
  const held = standing?.endsAt ?? null;
  const fresh = standing === null ? layout.block : held === null ? null : below(layout.block, held);
  const occupied = fresh === null ? null : await occupiedTarget(workbook, place, fresh);
  if (occupied !== null && !occupied.ok) return occupied;
  if (occupied?.value) return { ok: false, failure: occupied.value };

  const isShared = standing === null ? !place.ownSheet : standing.endsAt !== null;
  const others = (record.report?.onSharedSheets ?? []).filter((kind) => kind !== draft.kind);
  const choices = { ...choicesOf(draft), onSharedSheets: isShared ? [...others, draft.kind] : others };
  const name = reportRangeName(record.rangeName, draft.kind);
  return {
    ok: true,
    value: {
      choices,
      edits: [
        ...layout.edits,
        { kind: 'name', name, sheet: place.sheet, block: layout.block, ...(hasName(survey, name) ? { replace: true as const } : {}) },
        { kind: 'plan-record', record: { ...record, report: choices }, replace: true },
      ],
      made: {
        kind: draft.kind, sheet: place.sheet, address: formatAddress(layout.block), again: standing !== null,
        keptRows: kept.words.places.size + kept.words.added.length, unplacedRows: layout.unplacedRows, looksRenewed: standing !== null && !layout.sameRows,
        besideCells: standing === null || layout.sameRows ? 0 : standing.besideCells,
      },
    },
  };
}

/** All or nothing. */
export async function makeReport(deps: Sliced, reading: PlanReading, input: MakeReportInput, write: (edits: Edit[]) => Promise<Result<void>>, task: Task): Promise<Result<PreparedReport>> {
  const prepared = await prepareReport(deps, reading, input, task);
  if (!prepared.ok) return prepared;
  if (task.signal?.aborted) return { ok: false, failure: { kind: 'cancelled' } };
  const written = await write(prepared.value.edits);
  return written.ok ? prepared : written;
}

function replaces(sheet: string, columnIndex: number, replaced: KeptWords['replaced']): ReportReplaces {
  return { kind: 'report-replaces', sheet, cells: replaced.map(({ rowIndex, column, text }) => ({ address: formatCell(rowIndex, columnIndex + FORM_COLUMNS.indexOf(column)), text })) };
}

/** What of a block lies in this row of the sheet and further down; null when nothing does. */
function below(block: Block, rowIndex: number): Block | null {
  const end = block.rowIndex + block.rowCount;
  return end <= rowIndex ? null : { ...block, rowIndex, rowCount: end - rowIndex };
}

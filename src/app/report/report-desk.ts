import { finish } from '../../core';
import { reportDueDates, seenFrom, type DueDaySeen } from '../../core/calendar/due-dates';
import type { ActionContext } from '../action-context';
import { inSlices } from '../in-slices';
import type { PlanReading, Result, Task } from '../state';
import { keepChoices, rememberChoices } from './keep-choices';
import { makeReport, type MakeReportInput } from './make-report';
import { choicesOf, firstDraft, profileOf, type ReportDraft } from './report-draft';
import type { ReportMade, WordFile } from './report-state';
import { PROFILE_CHOICES, viewCutOff, viewReportSteps, type CutOffView, type ReportView } from './report-view';
import { wordReport } from './word-report';

/** Everything about reports, loaded when the screen is first opened. */
export interface ReportDesk {
  profiles: { id: string; label: string }[];
  /** pure: what the screen shows for a plan: what was last filled in, else what is kept with the plan or suggested */
  draft(reading: PlanReading): ReportDraft;
  /** keeps what was filled in while another screen or plan is looked at */
  setDraft(planId: string, draft: ReportDraft): void;
  /** pure: which cut-off is used, and why */
  viewCutOff(draft: ReportDraft, planYear: number): CutOffView;
  /** pure: the figures before they are written; null while the cut-off is wrong */
  view(reading: PlanReading, draft: ReportDraft): ReportView | null;
  /** what `view` was last worked out to be for these choices, and whether that is of this very reading; undefined: not yet */
  counted(reading: PlanReading, draft: ReportDraft): { view: ReportView | null; isNow: boolean } | undefined;
  /** works out what `view` answers, in slices that leave the pane free */
  count(reading: PlanReading, draft: ReportDraft, task: Task): Promise<Result<void>>;
  /** pure: when what has to be sent, seen from today */
  dueDays(draft: ReportDraft, planYear: number): DueDaySeen[];
  /** how many days after the plan of the unit above ours is due; null where the profile says otherwise */
  daysAfterSuperior(draft: ReportDraft): number | null;
  /** writes the report, or makes it again where it stands */
  make(input: MakeReportInput): Promise<Result<ReportMade>>;
  word(draft: ReportDraft): Promise<Result<WordFile>>;
  /** keeps the choices with the plan without making a report */
  keep(draft: ReportDraft): Promise<Result<void>>;
}

export function createReportDesk(context: ActionContext): ReportDesk {
  const { deps, store, plans, inTurn, work, write } = context;
  const drafts = new Map<string, ReportDraft>();
  let viewed: { planId: string; plan: PlanReading['plan']; of: string; view: ReportView | null } | null = null;
  // what is typed into the letterhead changes no figure
  const keyOf = (draft: ReportDraft): string => JSON.stringify([draft.kind, draft.unitKind, draft.profileId, draft.programmeId, draft.rounding, draft.cutOffs]);
  const counted: ReportDesk['counted'] = ({ plan, summary }, draft) => (viewed?.planId === summary.id && viewed.of === keyOf(draft) ? { view: viewed.view, isNow: viewed.plan === plan } : undefined);
  const keep = ({ plan, summary }: PlanReading, draft: ReportDraft, view: ReportView | null): ReportView | null => {
    viewed = { planId: summary.id, plan, of: keyOf(draft), view };
    return view;
  };
  return {
    profiles: PROFILE_CHOICES,
    draft: (reading) => drafts.get(reading.summary.id) ?? firstDraft(reading, deps.today()),
    setDraft: (planId, draft) => void drafts.set(planId, draft),
    viewCutOff,
    view: (reading, draft) => {
      const known = counted(reading, draft);
      return known?.isNow ? known.view : keep(reading, draft, finish(viewReportSteps(reading, draft)));
    },
    counted,
    count: async (reading, draft, task) => {
      const view = await inSlices(deps, viewReportSteps(reading, draft), task);
      if (!view.ok) return view;
      keep(reading, draft, view.value);
      return { ok: true, value: undefined };
    },
    dueDays: (draft, planYear) => seenFrom(reportDueDates(profileOf(draft.profileId), planYear, { superiorPlanDate: draft.superiorPlanDate }), deps.today()),
    daysAfterSuperior: (draft) => {
      const { planDue } = profileOf(draft.profileId);
      return planDue?.kind === 'after-superior' ? planDue.days : null;
    },
    // what is reported must be what stands in the plan now, not what stood there before the last change
    make: (input) => work('make-report', async (task) => {
      const read = await plans.read();
      if (!read.ok) return read;
      const { summary } = read.value;
      const done = await makeReport(deps, read.value, input, (edits) => write({ what: 'report', name: summary.title }, edits, task), task);
      if (!done.ok) return done;
      rememberChoices(store, summary.id, done.value.choices);
      return { ok: true, value: done.value.made };
    }),
    word: (draft) => work('make-word', async (task) => {
      const read = await plans.read();
      return read.ok ? wordReport(deps, read.value, draft, task) : read;
    }),
    keep: (draft) => inTurn(async () => {
      const planId = store.get().reading?.summary.id;
      const kept: Result<void> = planId === undefined ? { ok: true, value: undefined } : await keepChoices(context, planId, choicesOf(draft));
      if (!kept.ok) store.set({ failure: kept.failure });
      return kept;
    }),
  };
}

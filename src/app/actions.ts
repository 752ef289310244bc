import type { ColumnRole } from '../core';
import type { CheckActions } from './check/check-actions';
import type { JournalActions } from './journal/journal-actions';
import type { MendActions } from './mend/mend-actions';
import type { MarkActions } from './marks/mark-actions';
import type { ReportActions } from './report/report-actions';
import type { RuleActions } from './rules/rule-actions';
import type { TrackingActions } from './tracking/tracking-actions';
import type { AppState, CompletionReport, CountingSettings, InsertPlanInput, Place, PlanSummary, Result, Screen, TableCandidate, TableChoice, TableDescription, TableSearch, Task } from './state';

export type * from './state';
export type { EntryKind, EntryTitle } from './journal/entry';
export type * from './journal/journal-state';
export type { MendKind } from './mend/mend-kinds';
export type * from './mend/mend-state';
export type { KeptSheet, SkippedCell, Undone } from '../workbook';
export type { LeftPlace, LeftReason, Mend, MendChange, MendNote } from '../workbook/mends';
export type { MakeReportInput } from './report/make-report';
export type { ReportDesk } from './report/report-desk';
export type { SendingView } from './send/prepare-sending';
export type { PutBack } from './send/put-back';
export type { ColoursView } from './status-colours/status-colours';
export type { TrackingDesk } from './tracking/tracking-desk';
export type { TrackingMade, TrackingView } from './tracking/tracking-sheet';
export type { ReportDraft } from './report/report-draft';
export type * from './report/report-state';
export type { AreaView, CutOffView, ReportView } from './report/report-view';

/** What the pane may ask for; bound to its dependencies in the composition root. */
export interface Actions extends JournalActions, MendActions, MarkActions, CheckActions, RuleActions, ReportActions, TrackingActions {
  getState(): AppState;
  subscribe(listener: () => void): () => void;
  /** looks through the workbook, starts following changes */
  start(): Promise<void>;
  showScreen(screen: Screen): void;
  choosePlan(planId: string): Promise<void>;
  /** the result is also put into the state; returned so that a form can show field errors and choices */
  insertPlan(input: InsertPlanInput): Promise<Result<PlanSummary>>;
  insertExample(place: Place): Promise<Result<PlanSummary>>;
  /** looks for tables that could become plans; changes nothing */
  findTables(scope: TableSearch['scope']): Promise<Result<TableSearch>>;
  /** pure: the choices to begin with */
  firstChoice(candidate: TableCandidate): TableChoice;
  /** of what was found already, without looking at the workbook; called off, it ends without a description */
  describeTable(candidate: TableCandidate, choice: Pick<TableChoice, 'roles' | 'moneyUnit'>, task?: Task): Promise<Result<TableDescription>>;
  /** makes the table a plan without changing a cell, and opens it */
  adoptTable(candidate: TableCandidate, choice: TableChoice): Promise<Result<PlanSummary>>;
  /** adds the columns of progress that the shown plan lacks */
  addProgress(): Promise<Result<void>>;
  /** pure: the columns of progress that the shown plan lacks */
  missingProgress(): ColumnRole[];
  /** reads the plan afresh */
  refresh(): Promise<void>;
  showCell(row: number, column: ColumnRole | null): Promise<void>;
  setCounting(settings: CountingSettings): void;
  /** pure: from the reading in the state */
  completion(): CompletionReport | null;
  dismissFailure(): void;
}

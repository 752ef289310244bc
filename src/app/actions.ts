import type { ColumnRole, Completion, Finding, IsoDate, Plan, Quarter } from '../core';
import type { Block, Outcome, PlanTable, WorkbookFailure } from '../workbook';

/** Where a table goes. `selection` starts at the selected cell, `below` under what the selected sheet already holds. */
export type Place = 'new-sheet' | 'selection' | 'below';

/** What stands where the table would go. `sample` shows the first few cells with their addresses. */
export interface OccupiedTarget {
  kind: 'occupied';
  sheet: string;
  address: string;
  filledCells: number;
  sample: { address: string; text: string }[];
}

export interface WrongInput {
  kind: 'wrong-input';
  field: 'year' | 'unitName' | 'areas' | 'results' | 'activities';
  reason: 'missing' | 'not-a-number' | 'out-of-range';
  min?: number;
  max?: number;
}

export interface NoPlanTable {
  kind: 'no-plan-table';
  sheet: string;
  address: string;
}

export type Failure = WorkbookFailure | OccupiedTarget | WrongInput | NoPlanTable;
export type Result<T> = Outcome<T, Failure>;

/** Progress and cancelling of long work. `signal.aborted` is looked at between steps; nothing half-written stays behind. */
export interface Task {
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

export interface InsertPlanInput {
  unitKind: string;
  unitName: string;
  year: number;
  programmeId: string;
  areaIds: string[];
  resultsPerArea: number;
  activitiesPerResult: number;
  place: Place;
}

/** One plan that the workbook holds. `lost` when its name or its sheet is gone. */
export interface PlanSummary {
  id: string;
  title: string;
  year: number;
  unitName: string;
  sheet: string;
  address: string;
  rangeName: string;
  lost: boolean;
}

/** One plan as read at one moment: everything the screens show is derived from this. */
export interface PlanReading {
  summary: PlanSummary;
  block: Block;
  table: PlanTable;
  plan: Plan;
  /** readers' and rules' findings together, in the order of the rows */
  findings: Finding[];
  /** đồng, every activity once */
  budgetTotal: bigint;
}

/** The way of counting; printed beside every figure. */
export interface CountingSettings {
  cutOff: Quarter | IsoDate;
  span: 'period' | 'to-date' | 'year';
  rounding: 'half-up' | 'truncated';
}

/** Completion with the activities that are in no figure, so that nothing disappears (domain.md, section 6). */
export interface CompletionReport {
  completion: Completion;
  notYetDue: number;
  /** fell due before the span began: counted in an earlier quarter's report, in no figure of this one */
  dueEarlier: number;
  noDueDate: number;
  cancelled: number;
  added: number;
  activities: number;
}

/** The pane's tabs; in the state because a ribbon button opens one too. */
export type Screen = 'plan' | 'check' | 'progress';

export interface AppState {
  screen: Screen;
  /** requirement sets that this Excel lacks; empty when all is well, null until known */
  missingApis: string[] | null;
  plans: PlanSummary[];
  /** true after the workbook was looked through once */
  plansKnown: boolean;
  currentPlanId: string | null;
  reading: PlanReading | null;
  /** what is being done now, for the progress bar; null when idle */
  work: { name: 'insert-plan' | 'insert-example' | 'read-plan' | 'mark' | 'unmark'; done: number; total: number; cancel: () => void } | null;
  /** the last thing that went wrong; cleared by the next action */
  failure: Failure | null;
  marked: boolean;
  counting: CountingSettings;
}

/** What the pane may ask for; bound to its dependencies in the composition root. */
export interface Actions {
  getState(): AppState;
  subscribe(listener: () => void): () => void;
  /** looks through the workbook, starts following changes */
  start(): Promise<void>;
  showScreen(screen: Screen): void;
  choosePlan(planId: string): Promise<void>;
  /** the result is also put into the state; returned so that a form can show field errors and choices */
  insertPlan(input: InsertPlanInput): Promise<Result<PlanSummary>>;
  insertExample(place: Place): Promise<Result<PlanSummary>>;
  /** reads the plan afresh */
  refresh(): Promise<void>;
  showCell(row: number, column: ColumnRole | null): Promise<void>;
  markFindings(): Promise<void>;
  clearMarks(): Promise<void>;
  setCounting(settings: CountingSettings): void;
  /** pure: from the reading in the state */
  completion(): CompletionReport | null;
  dismissFailure(): void;
}

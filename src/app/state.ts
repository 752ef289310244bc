import type { ActivityCounts, BudgetSum, Checked, ColumnRole, Completion, CustomRuleSet, Finding, IgnoredFinding, IgnoredPlace, IsoDate, MoneyUnit, Plan, Quarter, RuleSetId } from '../core';
import type { ReportChoices } from '../core/report';
import type { Block, CellValue, Outcome, PlanLevel, PlanRecord, PlanTable, ReadPlan, TableOverrides, WorkbookFailure } from '../workbook';
import type { JournalState } from './journal/journal-state';
import type { MendChanged } from './mend/mend-state';
import type { ReportFailure } from './report/report-state';

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
  field: 'year' | 'unitName' | 'areas' | 'results' | 'activities' | 'reason';
  reason: 'missing' | 'not-a-number' | 'out-of-range';
  min?: number;
  max?: number;
}

export interface NoPlanTable {
  kind: 'no-plan-table';
  sheet: string;
  address: string;
}

/** Two columns were given one role. */
export interface RoleTwice {
  kind: 'role-twice';
  role: ColumnRole;
  letters: string[];
}

/** No column was given a role without which nothing can be read. */
export interface RoleMissing {
  kind: 'role-missing';
  role: ColumnRole;
}

/** The sheet changed between showing a table and taking it. */
export interface TableChanged {
  kind: 'table-changed';
  sheet: string;
  address: string;
}

/** Somebody's cells stand where the check sheet would grow. */
export interface CheckSheetBlocked {
  kind: 'check-sheet-blocked';
  sheet: string;
  address: string;
}

/** What was remembered when functions were replaced for sending can no longer be read. */
export interface SentUnreadable {
  kind: 'sent-unreadable';
}

/** The file that holds the rules did not come. */
export interface RulesNotLoaded {
  kind: 'rules-not-loaded';
}

export type Failure = WorkbookFailure | RulesNotLoaded | SentUnreadable | OccupiedTarget | WrongInput | NoPlanTable | ReportFailure | RoleTwice | RoleMissing | TableChanged | CheckSheetBlocked | MendChanged;
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
  /** where its table stood when it was last looked at */
  block?: Block;
  rangeName: string;
  lost: boolean;
  /** what a person said about a table of their own */
  overrides?: TableOverrides;
  ruleSetId?: RuleSetId;
  /** the plan's own rule set */
  rules?: CustomRuleSet;
  /** its own rule set is kept, and the named one is in use */
  rulesAside?: true;
  /** as it was laid out; absent in a table of a person's own */
  unitKind?: string;
  programmeId?: string;
  /** what was chosen for its reports */
  report?: ReportChoices;
  /** findings that a person lets stand */
  ignored?: IgnoredFinding[];
}

/** A table that could become a plan. */
export interface TableCandidate {
  sheet: string;
  /** heading to last row */
  block: Block;
  address: string;
  /** the table's own cells, as every later reading gets them */
  cells: CellValue[][];
  /** the table as those cells alone are read */
  recognised: PlanTable;
  /** a unit that only a line above the table names */
  unitAbove: MoneyUnit | null;
  planYear: number | null;
  title: string;
  /** the plan that stands there already */
  plan: PlanRecord | null;
  /** what is merged on its sheet, in the sheet's rows and columns */
  merges?: Block[];
}

/** What was looked at, and what was found there. */
export interface TableSearch {
  scope: 'selection' | 'all-sheets';
  looked: { sheet: string; address: string }[];
  candidates: TableCandidate[];
}

/** What a person decides about a table before it is taken. */
export interface TableChoice {
  /** one for each column of the table */
  roles: (ColumnRole | null)[];
  moneyUnit: MoneyUnit;
  planYear: number | null;
  title: string;
  unitName: string;
  /** by both together it is known which areas the plan must have; null: not said */
  unitKind: string | null;
  programmeId: string | null;
}

/** What the reader is not sure of, or what the table does not have. */
export type Doubt =
  | { kind: 'finding'; finding: Finding; rowNumber: number }
  | { kind: 'no-column'; role: ColumnRole }
  | { kind: 'unread-columns'; letters: string[] }
  | { kind: 'unit-assumed' }
  /** cells merged over several rows, of which only the upper one counts */
  | { kind: 'merged'; count: number; rowNumber: number }
  | { kind: 'no-activities' };

/** A table as it will be read with certain choices. */
export interface TableDescription {
  /** 1-based rows of the sheet */
  headingRows: [first: number, last: number];
  columns: { letter: string; label: string; role: ColumnRole | null; sample: string }[];
  counts: Record<PlanLevel, number>;
  doubts: Doubt[];
  /** the year that the table names with these choices; null when it names none */
  planYear: number | null;
  unitFrom: 'heading' | 'above' | 'none';
  /** the functions in cells get the range only, and would read it otherwise */
  rangeIsNotEnough: boolean;
}

/** One plan as read at one moment: everything the screens show is derived from this. */
export interface PlanReading {
  summary: PlanSummary;
  block: Block;
  table: PlanTable;
  plan: Plan;
  /** readers' and rules' findings together, in the order of the rows, without those that a person lets stand */
  findings: Finding[];
  /** what a person lets stand, with the reasons */
  ignored: IgnoredPlace[];
  /** what was let stand once and speaks of nothing at present: mended, changed or gone */
  unusedIgnored: IgnoredFinding[];
  /** what it was read from, by its name and with the rows typed below it, so that the next reading need only look at what changed */
  read: { named: ReadPlan; whole: ReadPlan };
  /** what the rules said, so that the next check need only look at what changed */
  checked: Checked;
  /** đồng, every activity once */
  budgetTotal: bigint;
  /** the same total with the activities it holds */
  budget: BudgetSum;
}

/** The way of counting; printed beside every figure. */
export interface CountingSettings {
  cutOff: Quarter | IsoDate;
  span: 'period' | 'to-date' | 'year';
  rounding: 'half-up' | 'truncated';
}

/** Completion, and how many activities stand where: those that are in no figure too, so that nothing disappears. */
export interface CompletionReport extends ActivityCounts {
  completion: Completion;
}

/** The pane's tabs; in the state because a ribbon button opens one too. */
export type Screen = 'plan' | 'check' | 'progress' | 'report';

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
  work: { name: 'insert-plan' | 'insert-example' | 'read-plan' | 'mark' | 'unmark' | 'find-tables' | 'adopt-table' | 'add-progress' | 'make-report' | 'make-word' | 'ignore' | 'check-sheet' | 'choose-rules' | 'preview-mend' | 'mend' | 'undo' | 'colour-status' | 'uncolour-status' | 'tracking' | 'look-for-sending' | 'send' | 'put-back'; done: number; total: number; cancel: () => void } | null;
  /** the last thing that went wrong; cleared by the next action */
  failure: Failure | null;
  marked: boolean;
  /** something changed on the sheet, and the findings are not those of the new cells yet */
  checking: boolean;
  /** what we wrote in this sitting, and what became of taking it back */
  journal: JournalState;
  counting: CountingSettings;
}

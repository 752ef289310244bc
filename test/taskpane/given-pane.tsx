import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Actions, AppState, CompletionReport, InsertPlanInput, Mend, MendRequest, Place, PlanSummary, ReportDesk, TrackingDesk, Result, TableCandidate, TableChoice, TableSearch } from '../../src/app/actions';
import { finish } from '../../src/core';
import { describeTableSteps } from '../../src/app/adopt/describe-table';
import { firstChoice } from '../../src/app/adopt/first-choice';
import { mendKinds } from '../../src/app/mend/mend-kinds';
import { EMPTY_JOURNAL } from '../../src/app/journal/journal-state';
import { changeRule, copyRuleSet, mendOf, RULE_SETS, ruleChoices, type ColumnRole } from '../../src/core';
import { vi } from '../../src/i18n';
import { en } from '../../src/i18n/en';
import { isEnglish } from '../../src/i18n/is-english';
import { fetchLateParts } from '../../src/taskpane/late-part';
import { Pane } from '../../src/taskpane/pane';
import type { PaneContext, PlanChoices } from '../../src/taskpane/pane-context';
import type { Undone } from '../../src/workbook';
import { givenSummary } from './given-plan';

// Fluent's components are slow to draw in jsdom when the machine has other work
jest.setTimeout(60_000);

// How parts that come later arrive is a test of its own; the other tests find them there.
beforeAll(fetchLateParts);

/** Actions that keep a state and write down what was asked of them; each test says what comes back. */
export class GivenActions implements Actions {
  asked: unknown[][] = [];
  insertPlanAnswer: Result<PlanSummary> = { ok: true, value: givenSummary };
  undoAnswer: Result<Undone | null> = { ok: true, value: null };
  report: CompletionReport | null = null;
  private listeners = new Set<() => void>();

  constructor(private state: AppState) {}

  change(next: Partial<AppState>): void {
    this.state = { ...this.state, ...next };
    for (const listener of this.listeners) listener();
  }
  getState() { return this.state; }
  subscribe(listener: () => void) {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  }
  async start() { this.asked.push(['start']); }
  showScreen(screen: AppState['screen']) { this.asked.push(['showScreen', screen]); this.change({ screen }); }
  async choosePlan(planId: string) { this.asked.push(['choosePlan', planId]); this.change({ currentPlanId: planId }); }
  async insertPlan(input: InsertPlanInput) {
    this.asked.push(['insertPlan', input]);
    this.change({ failure: this.insertPlanAnswer.ok ? null : this.insertPlanAnswer.failure });
    return this.insertPlanAnswer;
  }
  async insertExample(place: Place) { this.asked.push(['insertExample', place]); return this.insertPlanAnswer; }
  async refresh() { this.asked.push(['refresh']); }
  async showCell(...cell: Parameters<Actions['showCell']>) { this.asked.push(['showCell', ...cell]); }
  async markFindings() { this.asked.push(['markFindings']); this.change({ marked: true }); }
  async clearMarks() { this.asked.push(['clearMarks']); this.change({ marked: false }); }
  ignoreAnswer: Result<void> = { ok: true, value: undefined };
  async ignoreFindings(...given: Parameters<Actions['ignoreFindings']>) { this.asked.push(['ignoreFindings', ...given]); return this.ignoreAnswer; }
  async heedFindings(...given: Parameters<Actions['heedFindings']>) { this.asked.push(['heedFindings', ...given]); return this.ignoreAnswer; }
  sheetAnswer: Awaited<ReturnType<Actions['makeCheckSheet']>> = { ok: true, value: { sheet: 'Phiếu kiểm tra', findings: 4, again: false, notes: 0, apart: 0, leftOld: false } };
  async makeCheckSheet() { this.asked.push(['makeCheckSheet']); return this.sheetAnswer; }
  chosenRules: ReturnType<Actions['rulesChosen']> = { inUse: 'logframe', own: null };
  ruleSets() { return Object.values(RULE_SETS).map(({ id, name }) => ({ id, name })); }
  rulesChosen() { return this.chosenRules; }
  copyRules(...given: Parameters<Actions['copyRules']>) { return copyRuleSet(...given); }
  changeRule(...given: Parameters<Actions['changeRule']>) { return changeRule(...given); }
  ruleChoices(...given: Parameters<Actions['ruleChoices']>) { return ruleChoices(...given); }
  async setRules(...given: Parameters<Actions['setRules']>) { this.asked.push(['setRules', ...given]); return this.ignoreAnswer; }
  setCounting(counting: AppState['counting']) { this.asked.push(['setCounting', counting]); this.change({ counting }); }
  tables: Result<TableSearch> = { ok: true, value: { scope: 'selection', looked: [], candidates: [] } };
  adoptAnswer: Result<PlanSummary> = { ok: true, value: givenSummary };
  progressAnswer: Result<void> = { ok: true, value: undefined };
  lacking: ColumnRole[] = [];
  async findTables(scope: TableSearch['scope']) { this.asked.push(['findTables', scope]); return this.tables; }
  firstChoice(candidate: TableCandidate) { return firstChoice(candidate); }
  async describeTable(...[candidate, choice]: Parameters<Actions['describeTable']>) { return { ok: true as const, value: finish(describeTableSteps(candidate, choice)) }; }
  async adoptTable(candidate: TableCandidate, choice: TableChoice) {
    this.asked.push(['adoptTable', candidate.address, choice]);
    return this.adoptAnswer;
  }
  async addProgress() { this.asked.push(['addProgress']); return this.progressAnswer; }
  missingProgress() { return this.lacking; }
  completion() { return this.report; }
  /** null: the file with the reports cannot be had */
  desk: ReportDesk | null = null;
  async openReports() {
    if (this.desk === null) throw new Error('not there');
    return this.desk;
  }
  /** colours, follow-up sheet and sending; null: their file does not come, `pending`: it is on its way */
  trackingDesk: TrackingDesk | null | 'pending' = 'pending';
  async openTracking(): Promise<TrackingDesk> {
    if (this.trackingDesk === null) throw new Error('not there');
    return this.trackingDesk === 'pending' ? new Promise(() => undefined) : this.trackingDesk;
  }
  mendOf = mendOf;
  mendKinds() { return this.getState().reading ? mendKinds(this.getState().reading!) : []; }
  mendAnswer: Result<Mend> = { ok: false, failure: { kind: 'cancelled' } };
  async previewMend(request: MendRequest) { this.asked.push(['previewMend', request]); return this.mendAnswer; }
  async applyMend(request: MendRequest, shown: Mend, name: string) { this.asked.push(['applyMend', request, shown, name]); return this.progressAnswer; }
  async undo(options: { confirmed?: boolean } = {}) { this.asked.push(['undo', options]); return this.undoAnswer; }
  keepWritten() { this.asked.push(['keepWritten']); this.change({ journal: { ...this.getState().journal, pending: null } }); }
  dismissUndone() { this.asked.push(['dismissUndone']); this.change({ journal: { ...this.getState().journal, undone: null } }); }
  dismissFailure() { this.asked.push(['dismissFailure']); this.change({ failure: null }); }
}

export const givenState: AppState = {
  screen: 'plan', missingApis: [], plans: [], plansKnown: true, currentPlanId: null, reading: null, work: null, failure: null, marked: false, checking: false, journal: EMPTY_JOURNAL,
  counting: { cutOff: 1, span: 'period', rounding: 'half-up' },
};

const givenAreas = ['Cải cách thể chế', 'Cải cách thủ tục hành chính', 'Thực hiện thu ngân sách'];

export const givenChoices: PlanChoices = {
  unitKinds: [{ id: 'department', label: 'Sở, ban, ngành' }, { id: 'commune', label: 'Xã, phường' }],
  programmes: [{ id: '2021-2030', label: 'Giai đoạn 2021–2030' }, { id: 'ha-tinh', label: 'Hà Tĩnh' }],
  areas: (_programmeId, unitKind) => givenAreas.map((label, index) => ({ id: `a${index + 1}`, label, applies: unitKind === 'commune' || index < 2, layout: { results: index === 2 ? 'none' : 0 } })),
  defaults: { unitKind: 'department', programmeId: '2021-2030', year: 2027 },
};

export function givenContext(actions: Actions, language = 'vi-VN'): PaneContext {
  return {
    actions,
    texts: isEnglish(language) ? en : vi,
    choices: givenChoices,
    figures: {
      // stands in for the core's formatter: the screens have to pass numerator and denominator on, and write nothing of their own
      formatShare: (onTime, planned, rounding) => `<${onTime} of ${planned} ${rounding}>`,
      formatAmount: (dong) => `<${dong}>`,
      amountInWords: (dong) => `<words of ${dong}>`,
    },
  };
}

export function renderPane(state: Partial<AppState> = {}, language?: string) {
  const actions = new GivenActions({ ...givenState, ...state });
  const light = { current: () => 'light' as const, subscribe: () => () => undefined };
  const view = render(<Pane context={givenContext(actions, language)} colourScheme={light} />);
  return { ...view, actions, user: userEvent.setup({ delay: null }) };
}

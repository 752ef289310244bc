import { endOfQuarter, startOfQuarter } from '../../src/core/calendar/quarter';
import type { IsoDate, Quarter } from '../../src/core/calendar/iso-date';
import type { Money } from '../../src/core/money/money';
import type { Period } from '../../src/core/period/period';
import type { ColumnRole, Plan, PlanItem, ProgressEntry } from '../../src/core/plan/plan';

export const EVERY_ROLE: ColumnRole[] = [
  'number', 'content', 'indicator', 'product', 'verification', 'budget', 'period', 'lead', 'support', 'note', 'risk',
  'quarter1', 'quarter2', 'quarter3', 'quarter4', 'completedOn', 'outcome',
];

const all: Quarter[] = [1, 2, 3, 4];
const blank: Period = { kind: 'empty', start: null, end: null, quarters: [], dueQuarter: null, every: null };

export const noPeriod = blank;
export const unreadablePeriod: Period = { ...blank, kind: 'unreadable' };
export const conditional: Period = { ...blank, kind: 'conditional' };
export const ongoing: Period = { ...blank, kind: 'ongoing', quarters: all };

export function inQuarter(quarter: Quarter, year = 2025): Period {
  return { ...blank, kind: 'range', start: startOfQuarter(year, quarter), end: endOfQuarter(year, quarter), quarters: [quarter], dueQuarter: quarter };
}

export function until(end: IsoDate, year = 2025): Period {
  const inYear = Number(end.slice(0, 4)) === year;
  const quarter = Math.ceil(Number(end.slice(5, 7)) / 3) as Quarter;
  return { ...blank, kind: 'range', end, quarters: inYear ? [quarter] : [], dueQuarter: inYear ? quarter : null };
}

export function recurring(every: Period['every'], quarters: Quarter[] = all): Period {
  return { ...blank, kind: 'recurring', quarters, every };
}

export function dong(total: bigint): Money {
  return { kind: 'amount', total, lines: [{ amount: total, label: '' }] };
}

export const noMoney: Money = { kind: 'empty', total: null, lines: [] };
export const reason: Money = { kind: 'nonNumeric', total: null, lines: [] };

/** Progress by quarter; what is left out is blank. */
export function filled(entries: Partial<Record<Quarter, number | ProgressEntry>>): Record<Quarter, ProgressEntry> {
  const entry = (quarter: Quarter): ProgressEntry => {
    const given = entries[quarter];
    return given === undefined ? { kind: 'empty' } : typeof given === 'number' ? { kind: 'share', share: given } : given;
  };
  return { 1: entry(1), 2: entry(2), 3: entry(3), 4: entry(4) };
}

/** An item with nothing missing; `level` and `number` say what it is. */
export function item(level: PlanItem['level'], number: string, more: Partial<PlanItem> = {}): PlanItem {
  return {
    row: 0, level, number, content: `Nội dung ${number}`, parent: null, indicator: '01 báo cáo', product: 'Báo cáo', verification: 'Báo cáo được phê duyệt',
    budget: level === 'activity' ? dong(10_000_000n) : noMoney, period: inQuarter(4), lead: 'Sở Nội vụ', support: 'Văn phòng', note: '', risk: '',
    progress: filled({}), completedOn: { kind: 'empty' }, outcome: '', standing: 'planned', raw: {}, ...more,
  };
}

/** A plan of these items: rows are given in order, and each item's parent is the nearest one above of a higher level. */
export function planOf(items: PlanItem[], more: Partial<Plan> = {}): Plan {
  const depth = { area: 0, result: 1, activity: 2 };
  const placed = items.map((one, index) => {
    let parent: number | null = null;
    for (let above = index - 1; above >= 0 && parent === null; above -= 1) if (depth[items[above]!.level] < depth[one.level]) parent = above;
    return { ...one, row: index + 2, parent };
  });
  return { year: 2025, roles: EVERY_ROLE, items: placed, ...more };
}

/** An activity with a period and what was done by when. */
export function activity(period: Period, more: Partial<PlanItem> = {}): PlanItem {
  return item('activity', '1.1.1', { period, ...more });
}

export function done(date: IsoDate): PlanItem['completedOn'] {
  return { kind: 'date', date };
}

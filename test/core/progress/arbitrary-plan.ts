import fc from 'fast-check';
import { isoDate, type Quarter } from '../../../src/core/calendar/iso-date';
import type { Period } from '../../../src/core/period/period';
import type { Plan, PlanItem, ProgressEntry } from '../../../src/core/plan/plan';
import type { CountingAt } from '../../../src/core/progress/span';
import { activity, conditional, done, inQuarter, item, noPeriod, ongoing, planOf, recurring, unreadablePeriod, until } from '../plan-builder';

const quarters: Quarter[] = [1, 2, 3, 4];
const day = (from: number, to: number) => fc.tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([year, month, date]) => isoDate(year, month, date)!);

export const anyQuarter = fc.constantFrom(...quarters);

export const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  anyQuarter.map((quarter) => inQuarter(quarter)), day(2025, 2025).map((end) => until(end)), day(2024, 2026).map((end) => until(end)),
  fc.uniqueArray(day(2024, 2026), { minLength: 2, maxLength: 3 }).map((days) => [...days].sort()).map((dueDates) => ({ ...until(dueDates[dueDates.length - 1]!), dueDates })),
  fc.constantFrom(recurring('week'), recurring('month'), recurring('quarter'), recurring('half-year'), recurring('year'), recurring(null), ongoing, conditional, noPeriod, unreadablePeriod),
);

const anyEntry: fc.Arbitrary<ProgressEntry> = fc.oneof(
  fc.constantFrom<ProgressEntry>({ kind: 'empty' }, { kind: 'underway' }, { kind: 'unreadable', text: '?' }),
  fc.constantFrom(0, 0.5, 0.99, 1, 1.2).map((share): ProgressEntry => ({ kind: 'share', share })),
);

export const anyActivity: fc.Arbitrary<PlanItem> = fc.record({
  period: anyPeriod,
  progress: fc.record({ 1: anyEntry, 2: anyEntry, 3: anyEntry, 4: anyEntry }),
  completedOn: fc.option(day(2024, 2026).map(done), { nil: { kind: 'empty' as const } }),
  standing: fc.constantFrom('planned', 'planned', 'planned', 'note', 'added', 1, 2, 3, 4),
}).map(({ period, standing, ...more }) => activity(period, { ...more, ...standingWritten(standing, more.progress) }));

/** Taken out by the note, or in the column of a quarter. */
function standingWritten(standing: string | number, progress: PlanItem['progress']): Partial<PlanItem> {
  if (typeof standing === 'number') return { standing: 'cancelled', progress: { ...progress, [standing]: { kind: 'cancelled' } } };
  return standing === 'note' ? { standing: 'cancelled', note: 'Đưa ra khỏi kế hoạch' } : { standing: standing as PlanItem['standing'] };
}

export const anyAreas: fc.Arbitrary<PlanItem[][]> = fc.array(fc.array(anyActivity, { maxLength: 6 }), { maxLength: 5 })
  .map((areas) => areas.map((activities, index) => [item('area', String(index + 1), { content: `Lĩnh vực ${index + 1}` }), ...activities]));

export const anyPlan: fc.Arbitrary<Plan> = fc.tuple(fc.array(anyActivity, { maxLength: 3 }), anyAreas).map(([loose, areas]) => planOf([...loose, ...areas.flat()]));

export const anyCounting: fc.Arbitrary<CountingAt> = fc.record({ cutOff: fc.oneof(anyQuarter, day(2024, 2026)), span: fc.constantFrom<CountingAt['span']>('period', 'to-date', 'year') });

/** Cut-offs of one kind, the first no later than the second. */
export const twoCutOffs = fc.oneof(
  fc.tuple(anyQuarter, anyQuarter).map((pair) => [...pair].sort() as [Quarter, Quarter]),
  fc.tuple(day(2025, 2025), day(2025, 2025)).map((pair) => [...pair].sort() as [string, string]),
  anyQuarter.map((quarter) => [quarter, quarter] as [Quarter, Quarter]),
);


import fc from 'fast-check';
import { QUARTERS, startOfQuarter } from '../../../src/core/calendar/quarter';
import type { PlanItem } from '../../../src/core/plan/plan';
import { completion } from '../../../src/core/progress/completion';
import { countActivities, countedAs } from '../../../src/core/progress/counting';
import { dueDates } from '../../../src/core/progress/due';
import { formatShare } from '../../../src/core/progress/share';
import { spanOf } from '../../../src/core/progress/span';
import { standingOf } from '../../../src/core/progress/standing';
import { planOf } from '../plan-builder';
import { anyActivity, anyAreas, anyCounting, anyPlan, twoCutOffs } from './arbitrary-plan';

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

test('law: overall is the sum of the areas, and on time never exceeds planned', () => {
  fc.assert(fc.property(anyPlan, anyCounting, (plan, at) => {
    const counted = completion(plan, at);
    expect(counted.onTime).toBe(sum(counted.areas.map((area) => area.onTime)));
    expect(counted.planned).toBe(sum(counted.areas.map((area) => area.planned)));
    for (const { onTime, planned, share } of [...counted.areas, counted]) {
      expect(onTime).toBeGreaterThanOrEqual(0);
      expect(onTime).toBeLessThanOrEqual(planned);
      expect(share).toBe(planned === 0 ? null : onTime / planned);
    }
  }));
});

test('law: every activity stands in exactly one place', () => {
  fc.assert(fc.property(anyPlan, anyCounting, (plan, at) => {
    const counts = countActivities(plan, at);
    expect(counts.planned + counts.notYetDue + counts.dueEarlier + counts.otherYear + counts.noDueDate + counts.cancelled + counts.added).toBe(counts.activities);
    expect(counts.activities).toBe(plan.items.filter((item) => item.level === 'activity').length);
    expect([counts.planned, counts.onTime]).toEqual([completion(plan, at).planned, completion(plan, at).onTime]);
    if (at.span !== 'period') expect(counts.dueEarlier).toBe(0);
  }));
});

test('law: a later cut-off never lowers what is planned to date', () => {
  fc.assert(fc.property(anyPlan, twoCutOffs, (plan, [earlier, later]) => {
    const planned = (cutOff: typeof earlier) => completion(plan, { cutOff, span: 'to-date' }).planned;
    expect(planned(later)).toBeGreaterThanOrEqual(planned(earlier));
  }));
});

test('law: what is taken out in a later quarter changes no figure of an earlier one, and what comes in changes none at all', () => {
  fc.assert(fc.property(anyPlan, anyActivity, anyCounting, fc.constantFrom(...QUARTERS), fc.nat(), (plan, added, at, quarter, which) => {
    const last = spanOf(at, plan.year).last;
    const write = (item: PlanItem, kind: 'cancelled' | 'added'): PlanItem => {
      const progress = { ...item.progress, [quarter]: { kind } } as PlanItem['progress'];
      return { ...item, progress, standing: standingOf({ progress, note: item.note }) };
    };
    const taken = { ...plan, items: plan.items.map((item, index) => (index === which % plan.items.length && item.standing === 'planned' && item.level === 'activity' ? write(item, 'cancelled') : item)) };
    if (startOfQuarter(plan.year, quarter) > last) expect(completion(taken, at)).toEqual(completion(plan, at));
    const [more, before] = [completion({ ...plan, items: [...plan.items, { ...write({ ...added, note: '' }, 'added'), parent: null }] }, at), completion(plan, at)];
    expect([more.onTime, more.planned]).toEqual([before.onTime, before.planned]);
  }));
});

test('law: finishing what falls due once earlier never lowers completion', () => {
  const once = anyActivity.filter((activity) => dueDates(activity.period, 2025).length <= 1);
  fc.assert(fc.property(once, anyCounting, fc.integer({ min: 0, max: 400 }), (activity, at, days) => {
    const rank = (one: PlanItem) => (countedAs(one, 2025, at) === 'onTime' ? 1 : 0);
    const doneAlready = { ...activity, progress: { ...activity.progress, 1: { kind: 'share' as const, share: 1 } } };
    expect(rank(doneAlready)).toBeGreaterThanOrEqual(rank(activity));
    if (activity.completedOn.kind !== 'date') return;
    const day = `2024-${String((days % 12) + 1).padStart(2, '0')}-01`;
    if (day <= activity.completedOn.date) expect(rank({ ...activity, completedOn: { kind: 'date', date: day } })).toBeGreaterThanOrEqual(rank(activity));
  }));
});

test('law: filling another quarter as done never lowers completion', () => {
  fc.assert(fc.property(anyActivity, anyCounting, fc.constantFrom(...QUARTERS), (activity, at, quarter) => {
    fc.pre(activity.progress[quarter].kind !== 'cancelled');
    const more = { ...activity, progress: { ...activity.progress, [quarter]: { kind: 'share', share: 1 } } } as PlanItem;
    if (countedAs(activity, 2025, at) === 'onTime') expect(countedAs(more, 2025, at)).toBe('onTime');
  }));
});

test('law: the order of areas and of the activities in them does not matter', () => {
  fc.assert(fc.property(anyAreas, anyCounting, (areas, at) => {
    const turned = [...areas].reverse().map(([heading, ...activities]) => [heading!, ...activities.reverse()]);
    const [before, after] = [completion(planOf(areas.flat()), at), completion(planOf(turned.flat()), at)];
    const figures = (counted: typeof before) => counted.areas.map(({ area, onTime, planned }) => `${area} ${onTime}/${planned}`).sort();
    expect(figures(after)).toEqual(figures(before));
    expect([after.onTime, after.planned]).toEqual([before.onTime, before.planned]);
  }));
});

test('law: a share is printed within half a hundredth, and cut never above the truth', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }).chain((planned) => fc.tuple(fc.integer({ min: 0, max: planned }), fc.constant(planned))), ([onTime, planned]) => {
    const hundredths = (text: string) => BigInt(text.includes(',') ? text.replace(',', '').padEnd(text.indexOf(',') + 2, '0') : `${text}00`);
    const exact = BigInt(onTime) * 10_000n;
    const [rounded, cut] = [hundredths(formatShare(onTime, planned, 'half-up')), hundredths(formatShare(onTime, planned, 'truncated'))];
    expect(cut * BigInt(planned) <= exact && exact < (cut + 1n) * BigInt(planned)).toBe(true);
    const off = 2n * (rounded * BigInt(planned) - exact);
    expect(off <= BigInt(planned) && -off < BigInt(planned)).toBe(true);
  }));
});

test.each<[number, number, string, string]>([
  [24, 27, '88,89', '88,88'], [2, 2, '100', '100'], [1, 2, '50', '50'], [4, 5, '80', '80'], [7, 8, '87,5', '87,5'], [0, 3, '0', '0'], [0, 0, '—', '—'], [1, 3, '33,33', '33,33'],
  [2, 3, '66,67', '66,66'], [1, 800, '0,13', '0,12'], [1, 2000, '0,05', '0,05'], [199, 200, '99,5', '99,5'], [99999, 100000, '100', '99,99'],
])('%i of %i is printed %s, or cut %s', (onTime, planned, rounded, cut) => {
  expect([formatShare(onTime, planned, 'half-up'), formatShare(onTime, planned, 'truncated')]).toEqual([rounded, cut]);
});

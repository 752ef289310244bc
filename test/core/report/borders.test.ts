import { REPORT_PROFILES } from '../../../src/core/library/report-profiles';
import type { PlanItem } from '../../../src/core/plan/plan';
import { activity, filled, inQuarter, item, planOf, recurring, until } from '../plan-builder';
import { reportOf } from './given-report';

type Given = Parameters<typeof reportOf>[1];
const ministry = REPORT_PROFILES.find(({ id }) => id === 'bo-noi-vu')!;
const late = { kind: 'share', share: 1, late: true } as const;
const out = { kind: 'cancelled' } as const;
const of = (one: PlanItem, given?: Given) => reportOf(planOf([item('area', '1', { content: 'Công tác chỉ đạo, điều hành CCHC' }), one]), given);

test('a task of the form says whether it came late or is not done', () => {
  const plan = planOf([item('area', '1', { content: 'Công tác chỉ đạo, điều hành CCHC' }), activity(inQuarter(1), { progress: filled({ 1: 1 }) }), activity(inQuarter(1), { progress: filled({ 1: late }) }), activity(inQuarter(1))]);
  expect(reportOf(plan).rows[0]!.activities.map(({ status, period }) => [status, period])).toEqual([['done-on-time', ''], ['done-late', ''], ['overdue', '']]);
});

test.each<[string, PlanItem, Given, isNext: boolean]>([
  ['due on the first day after it', activity(until('2025-04-01')), {}, true],
  ['due on the last day of the next', activity(until('2025-06-30')), {}, true],
  ['due the day after that', activity(until('2025-07-01')), {}, false],
  ['twice a year, the first time done', activity(recurring('half-year'), { progress: filled({ 2: 1 }) }), { kind: 'quarter-3' }, true],
  ['each quarter until it was taken out', activity(recurring('quarter'), { standing: 'cancelled', progress: filled({ 3: out }) }), { kind: 'half-year' }, false],
  ['each quarter, taken out later', activity(recurring('quarter'), { standing: 'cancelled', progress: filled({ 4: out }) }), { kind: 'half-year' }, true],
  ['done before it falls due', activity(inQuarter(2), { progress: filled({ 1: 1 }) }), {}, false],
])('what comes next: %s', (_, one, given, isNext) => expect(of(one, given).next.activities).toHaveLength(isNext ? 1 : 0));

test.each<[string, PlanItem, Given, isListed: boolean]>([
  ['ends in a later year', activity(until('2027-06-30')), { kind: 'year' }, true],
  ['in a report of another kind', activity(until('2027-06-30')), { kind: 'quarter-1' }, false],
  ['ends with the year', activity(until('2025-12-31')), { kind: 'year' }, false],
  ['finished already', activity(until('2027-06-30'), { progress: filled({ 4: 1 }) }), { kind: 'year' }, false],
  ['finished, and late', activity(until('2027-06-30'), { progress: filled({ 4: late }) }), { kind: 'year' }, false],
  ['taken out', activity(until('2027-06-30'), { standing: 'cancelled', note: 'Đưa ra khỏi kế hoạch' }), { kind: 'year' }, false],
])('what goes on after the year: %s', (_, one, given, isListed) => expect(of(one, given).next.afterYear).toHaveLength(isListed ? 1 : 0));

test.each<[Given, string, string | null | undefined]>([
  [{ kind: 'quarter-1' }, '2025-03-14', undefined], [{ kind: 'quarter-1' }, '2025-03-15', 'half-year'], [{ kind: 'quarter-1' }, '2025-03-31', 'half-year'], [{ kind: 'quarter-1' }, '2025-04-01', undefined],
  [{ kind: 'half-year' }, '2025-06-15', 'quarter-3'], [{ kind: 'quarter-3' }, '2025-09-15', 'year'], [{ kind: 'year' }, '2025-12-15', null],
])('between the cut-off and the end of the quarter (Bộ Nội vụ): %j, due %s, is counted in %s', (given, day, report) => {
  expect(of(activity(until(day)), { profile: ministry, ...given }).afterCutOff.map(({ countedIn }) => countedIn)).toEqual(report === undefined ? [] : [report]);
});

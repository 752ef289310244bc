import { PROGRAMMES } from '../../../src/core/library/programmes';
import { REPORT_PROFILES } from '../../../src/core/library/report-profiles';
import { cutOffFits, proposeKind, proposeProgramme } from '../../../src/core/report';
import { item, planOf } from '../plan-builder';

const profile = (id: string) => REPORT_PROFILES.find((one) => one.id === id)!;
const areas = (...names: string[]) => planOf(names.map((content, index) => item('area', String(index + 1), { content })));

test('a programme is proposed when half of the areas are called as it calls them, else the plan’s own areas stay', () => {
  for (const { id, areas: own } of PROGRAMMES) expect(proposeProgramme(areas(...own.map(({ name }) => name.toUpperCase())))).toBe(id);
  expect(proposeProgramme(areas('Lĩnh vực 1: Công tác chỉ đạo, điều hành CCHC', 'Việc riêng'))).toBe('ha-tinh');
  expect(proposeProgramme(areas('Cải cách tổ chức bộ máy', 'Việc riêng', 'Việc khác'))).toBeNull();
  expect([proposeProgramme(areas('Một', 'Hai')), proposeProgramme(planOf([]))]).toEqual([null, null]);
});

test('the report that is due next is proposed, then the yearly one', () => {
  expect(['2025-01-02', '2025-03-05', '2025-03-06', '2025-06-06', '2025-09-06', '2025-12-30'].map((today) => proposeKind(profile('duc-tho'), 2025, today)))
    .toEqual(['quarter-1', 'quarter-1', 'half-year', 'quarter-3', 'year', 'year']);
  expect(proposeKind(profile('ninh-thuan'), 2025, '2025-01-02')).toBe('year');
});

test('a cut-off before the report begins, or one that is no date, does not fit', () => {
  expect([cutOffFits(profile('duc-tho'), 'quarter-3', 2025, '2025-06-30'), cutOffFits(profile('duc-tho'), 'quarter-3', 2025, '2025-07-01'), cutOffFits(profile('duc-tho'), 'quarter-3', 2025, 3)]).toEqual([false, true, true]);
  expect([cutOffFits(profile('bo-noi-vu'), 'quarter-1', 2025, '2024-12-20'), cutOffFits(profile('duc-tho'), 'quarter-1', 2025, '2024-12-20'), cutOffFits(profile('duc-tho'), 'year', 2025, '2025-02-30')]).toEqual([true, false, false]);
});

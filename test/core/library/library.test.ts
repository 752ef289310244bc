import { isoDate } from '../../../src/core/calendar/iso-date';
import { areasFor, OVERALL_REPORT_ROW, reportAreasFor } from '../../../src/core/library/area-duties';
import { PROGRAMMES } from '../../../src/core/library/programmes';
import { REPORT_KINDS, REPORT_PROFILES, type DayOfYear, type ReportKind } from '../../../src/core/library/report-profiles';
import { SOURCES } from '../../../src/core/library/sources';
import { UNIT_KINDS } from '../../../src/core/library/unit-kinds';

const numbers = (areas: { number: string }[]) => areas.map((area) => Number(area.number));
const one = [1, 2, 3, 4, 5, 6, 7];

test('three programmes with seven, seven and eleven areas, numbered without a gap', () => {
  expect(PROGRAMMES.map(({ id, areas }) => [id, areas.length])).toEqual([['2021-2030', 7], ['2011-2020', 7], ['ha-tinh', 11]]);
  for (const { areas } of PROGRAMMES) expect(areas.map((area) => area.number)).toEqual(areas.map((_, index) => String(index + 1)));
});

test('ids are unique, ASCII and carry their programme', () => {
  const ids = PROGRAMMES.flatMap(({ id, areas }) => areas.flatMap((area) => [area, ...area.subAreas].map((any) => [id, any.id] as const)));
  expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
  for (const [programme, id] of ids) expect(id).toMatch(new RegExp(`^${programme}\\.[a-z.-]+$`));
});

test('names are proper composed Vietnamese, sources are known', () => {
  const areas = PROGRAMMES.flatMap((programme) => programme.areas);
  for (const { name, source } of [...areas, ...PROGRAMMES, ...UNIT_KINDS, ...REPORT_PROFILES]) {
    expect(name).toBe(name.normalize('NFC').trim());
    expect(Object.keys(SOURCES)).toContain(source.document);
    expect(source.place).not.toBe('');
  }
});

test('the areas of the worked examples stand where the documents have them', () => {
  const name = (id: string) => PROGRAMMES.flatMap((programme) => programme.areas).find((area) => area.id === id)?.name;
  expect([name('2011-2020.staff'), name('2021-2030.civil-service'), name('ha-tinh.legal-documents')])
    .toEqual(['Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức', 'Cải cách chế độ công vụ', 'Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật']);
  expect(PROGRAMMES[2]!.areas[6]!.subAreas.map(({ number, name: title }) => `${number} ${title}`)).toEqual(['7.1 Ứng dụng CNTT', '7.2 ISO']);
  expect(PROGRAMMES.flatMap(({ areas }) => areas.filter((area) => area.figureOnly).map((area) => area.number))).toEqual(['8', '9', '10', '11']);
});

test.each<[string, number[], number[], number[]]>([
  ['department', one, one, one],
  ['district', [...one, 8, 9, 10, 11], one, [...one, 8, 9, 10, 11]],
  ['commune', [...one, 11], one, [...one, 11]],
  ['central', [1, 2, 3, 7], [1, 2, 3, 7], [1, 2, 3, 7]],
])('Hà Tĩnh: a %s plans and reports its rows, some only at the end of the year', (kind, plan, quarterly, yearly) => {
  expect(numbers(areasFor('ha-tinh', kind))).toEqual(plan);
  for (const report of ['quarter-1', 'half-year', 'quarter-3'] as ReportKind[]) expect(numbers(reportAreasFor('ha-tinh', kind, report))).toEqual(quarterly);
  expect(numbers(reportAreasFor('ha-tinh', kind, 'year'))).toEqual(yearly);
  expect(OVERALL_REPORT_ROW).toBe(12);
});

test('a national programme asks every unit kind for every area; an unknown one for none', () => {
  expect(UNIT_KINDS.map(({ id }) => id)).toEqual(['department', 'district', 'commune', 'central']);
  for (const { id } of UNIT_KINDS) for (const programme of ['2011-2020', '2021-2030']) {
    expect(numbers(areasFor(programme, id))).toEqual(one);
    expect(numbers(reportAreasFor(programme, id, 'quarter-1'))).toEqual(one);
  }
  expect(areasFor('1991-2000', 'department')).toEqual([]);
});

test('calendars hold the days of the documents, and every one is a day of every year', () => {
  const days = (day?: DayOfYear) => (day ? `${day.day}/${day.month}${day.yearOffset ? ' N-1' : ''}` : '–');
  const calendar = REPORT_PROFILES.map(({ id, planDue, reportDue }) => [id, planDue?.kind === 'on' ? days(planDue.day) : (planDue?.days ?? '–'), ...REPORT_KINDS.map((kind) => days(reportDue[kind.id]))]);
  expect(calendar).toEqual([
    ['duc-tho', 15, '5/3', '5/6', '5/9', '15/11'],
    ['dak-lak', '30/7 N-1', '8/3', '8/6', '8/9', '3/12'],
    ['ninh-thuan', '15/11 N-1', '–', '–', '–', '–'],
    ['bo-noi-vu', '–', '20/3', '20/6', '20/9', '20/12'],
  ]);
  const ministry = REPORT_PROFILES[3]!.counts;
  expect(ministry === 'quarter' ? [] : REPORT_KINDS.map(({ id }) => `${days(ministry[id].from)} – ${days(ministry[id].to)}`)).toEqual(['15/12 N-1 – 14/3', '15/12 N-1 – 14/6', '15/6 – 14/9', '15/12 N-1 – 14/12']);
  const all = REPORT_PROFILES.flatMap(({ planDue, reportDue, selfScoreDue, counts }) => [
    ...(planDue?.kind === 'on' ? [planDue.day] : []), ...Object.values(reportDue), ...(selfScoreDue ? [selfScoreDue] : []), ...(counts === 'quarter' ? [] : Object.values(counts).flatMap(({ from, to }) => [from, to])),
  ]);
  expect(all.length).toBeGreaterThan(20);
  for (const { day, month } of all) expect(isoDate(2025, month, day)).not.toBeNull();
});

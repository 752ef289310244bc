import { OVERALL_REPORT_ROW, reportAreasFor } from '../library/area-duties';
import { PROGRAMMES } from '../library/programmes';
import type { ReportKind } from '../library/report-profiles';
import type { UnitKindId } from '../library/unit-kinds';
import type { Plan, PlanItem } from '../plan/plan';
import { areaOf } from '../progress/completion';
import { bareAreaName } from '../library/area-names';
import { matchAreas } from './match-areas';
import type { AreaStanding, ReportRow } from './report';

/** A row of part I while the plan is walked through. */
export interface ReportHome {
  row: ReportRow;
}

/** The rows of part I in their order, and the one that an item of the plan belongs to. */
export interface ReportHomes {
  homes: ReportHome[];
  homeOf: (index: number) => ReportHome;
}

/** Lays out part I: the areas asked for, then the plan's other areas, then (when there are any) activities under no area. */
export function reportHomes(plan: Plan, programmeId: string | null, unitKind: UnitKindId, kind: ReportKind): ReportHomes {
  const programme = PROGRAMMES.find((one) => one.id === programmeId);
  const asked = programme === undefined ? [] : reportAreasFor(programme.id, unitKind, kind);
  const match = matchAreas(plan.items, programme?.areas ?? []);
  const byItem = new Map<number, ReportHome>();
  const homes: ReportHome[] = [];
  const add = (key: string, number: string, name: string, standing: AreaStanding, figureOnly: boolean, from: readonly number[]): ReportHome => {
    const areas = from.map((index) => plan.items[index]).filter((item): item is PlanItem => item !== undefined);
    const outcome = areas.map((item) => item.outcome).filter((text) => text !== '').join('\n');
    const home: ReportHome = { row: { key: free(key, homes), number, name, standing, figureOnly, outcome, planRows: areas.map((item) => item.row), activities: [], planned: 0, onTime: 0, late: 0, notDone: 0 } };
    from.forEach((index) => byItem.set(index, home));
    homes.push(home);
    return home;
  };

  for (const area of asked) add(area.id, area.number, area.name, 'asked', area.figureOnly, match.byArea.get(area.number) ?? []);
  for (const area of programme?.areas ?? []) {
    const from = match.byArea.get(area.number) ?? [];
    if (from.length > 0 && !asked.includes(area)) add(area.id, area.number, area.name, 'not-asked-of-unit', area.figureOnly, from);
  }
  for (const index of match.unmatched) {
    const item = plan.items[index];
    if (item) add(`area:${bareAreaName(item.content) || item.number}`, item.number, item.content || item.number, programme === undefined ? 'asked' : 'other-area', false, [index]);
  }
  let homeless: ReportHome | null = null;
  return {
    homes,
    homeOf: (index) => {
      const area = areaOf(plan, index);
      const home = byItem.get(area ?? index);
      return home ?? (homeless ??= add('no-area', '', '', 'no-area', false, []));
    },
  };
}

/** The number of the row with the overall completion: 12 in Hà Tĩnh's form, none elsewhere. */
export function overallNumber(programmeId: string | null): string {
  return programmeId === 'ha-tinh' ? String(OVERALL_REPORT_ROW) : '';
}

/** Two areas of one plan can have the same name; their rows must not share what a person writes into them. */
function free(key: string, homes: readonly ReportHome[]): string {
  const taken = new Set(homes.map((home) => home.row.key));
  let name = key;
  for (let count = 2; taken.has(name); count += 1) name = `${key} (${count})`;
  return name;
}

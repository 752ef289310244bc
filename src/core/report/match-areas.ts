import type { Area } from '../library/programmes';
import { bareAreaName } from '../library/area-names';
import { outlineReadings } from '../outline/outline-number';
import type { PlanItem } from '../plan/plan';
import { foldText } from '../text/fold';

/** Which report row each of the plan's areas belongs to. Every area of the plan is in exactly one of the two lists. */
export interface AreaMatch {
  /** indices into `Plan.items`, by the number of the programme's area; a figure of the year written as one row (S4, 8–11) may be read as an activity and is found too */
  byArea: Map<string, number[]>;
  unmatched: number[];
}

/**
 * Finds the programme's area for each area of a plan: by its number (V is 5), then by its folded name. A number gives way where the name is, word for word, that
 * of another area of the programme: a plan numbered in its own order would else report procedures as institutions.
 */
export function matchAreas(items: readonly PlanItem[], areas: readonly Area[]): AreaMatch {
  const match: AreaMatch = { byArea: new Map(areas.map((area) => [area.number, []])), unmatched: [] };
  items.forEach((item, index) => {
    const figure = item.level === 'activity' && item.parent === null;
    if (item.level !== 'area' && !figure) return;
    const named = areas.find((area) => foldText(area.name) === bareAreaName(item.content));
    const numbered = areas.find((area) => isNumber(item.number, Number(area.number)));
    const home = named ?? numbered;
    if (figure && home?.figureOnly !== true) return;
    if (home) match.byArea.get(home.number)?.push(index);
    else match.unmatched.push(index);
  });
  return match;
}

function isNumber(text: string, wanted: number): boolean {
  return outlineReadings(text).some(({ parts }) => parts.length === 1 && parts[0]?.value === wanted && ['arabic', 'roman', 'small-roman'].includes(parts[0].kind));
}

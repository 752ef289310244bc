import { isFigureOnlyArea } from '../../library/area-names';
import { isDitto } from '../../text/ditto';
import type { SourceReference } from '../../library/sources';
import type { Plan, PlanItem } from '../../plan/plan';
import { below, isBlank, type Place, type Rule } from '../rule';

const chain: SourceReference = { document: 'S0', place: 'phần II, mục 2: đầu vào, hoạt động, kết quả đầu ra, lĩnh vực, mục tiêu' };

const has = (plan: Plan, index: number, level: 'result' | 'activity') => below(plan, index).some((item) => item.level === level);

/** In a table with results, every area needs one. A table without any result has two levels (S3): there the activities stand under the area. */
export const areaWithoutResult: Rule = {
  code: 'area-without-result', severity: 'error', source: chain, column: null,
  look: (plan) => {
    const threeLevels = plan.items.some((item) => item.level === 'result');
    return plan.items.flatMap((item, index) => (item.level === 'area' && !isFigureOnlyArea(item.content) && !has(plan, index, 'result') && (threeLevels || !has(plan, index, 'activity')) ? [{ item, column: null }] : []));
  },
};

/** For forms of two levels. An area that itself has a lead, a period or a product is measured by its own figure (S4, areas 8–11). */
export const areaWithoutActivity: Rule = {
  code: 'area-without-activity', severity: 'error', source: { document: 'S3', place: 'Phụ lục: nhóm nhiệm vụ và nhiệm vụ' }, column: null,
  look: (plan) => plan.items.flatMap((item, index) => {
    const ownFigure = !isBlank(item.lead) || !isBlank(item.product) || item.period.kind !== 'empty';
    return item.level === 'area' && !ownFigure && !isFigureOnlyArea(item.content) && !has(plan, index, 'activity') ? [{ item, column: null }] : [];
  }),
};

export const resultWithoutActivity: Rule = {
  code: 'result-without-activity', severity: 'error', source: chain, column: null,
  look: (plan) => plan.items.flatMap((item, index) => (item.level === 'result' && !has(plan, index, 'activity') ? [{ item, column: null }] : [])),
};

/** The topmost heading of an item that stands below it in the sheet; null where all of them stand above. */
function headingBelow(plan: Plan, index: number): PlanItem | null {
  let found: PlanItem | null = null;
  for (let at = plan.items[index]?.parent ?? null; at !== null; at = plan.items[at]?.parent ?? null) if (at > index) found = plan.items[at] ?? null;
  return found;
}

/**
 * A result or an activity above the first area belongs to no area and to no area's completion, unless its number says to which: then it only stands in the wrong place,
 * above its own heading.
 */
export const rowBeforeArea: Rule = {
  code: 'row-before-area', severity: 'warning', source: chain, column: null,
  look: (plan) => {
    const firstArea = plan.items.findIndex((item) => item.level === 'area');
    return plan.items.flatMap((item, index): Place[] => {
      const heading = headingBelow(plan, index);
      if (heading !== null) return [{ item, column: null, params: { heading: heading.number } }];
      return index < firstArea ? [{ item, column: null }] : [];
    });
  },
};

/** "(nt)" repeats the cell above; where nothing stands above, it says nothing. */
export const nothingToRepeat: Rule = {
  code: 'nothing-to-repeat', severity: 'error', source: { document: 'S0', place: 'Bảng 2.3, hoạt động 5.1.2: “(nt)”' }, column: null,
  look: (plan) => plan.items.flatMap((item) => (['lead', 'support'] as const).flatMap((column) =>
    plan.roles.includes(column) && isDitto(item.raw[column]) && (isBlank(item[column]) || isDitto(item[column])) ? [{ item, column, params: { text: String(item.raw[column]).trim() } }] : [])),
};

export const structureRules: readonly Rule[] = [areaWithoutResult, areaWithoutActivity, resultWithoutActivity, rowBeforeArea, nothingToRepeat];

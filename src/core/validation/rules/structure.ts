import { isFigureOnlyArea } from '../../library/area-names';
import { parseOutlineNumber, type OutlineNumber } from '../../outline/outline-number';
import { isDitto } from '../../text/ditto';
import type { SourceReference } from '../../library/sources';
import type { Plan, PlanItem } from '../../plan/plan';
import { isBlank, NOTHING, type Family, type FamilyRule, type Place, type PlanRule, type Remark, type RowRule, type Rule } from '../rule';
import { SIGN } from './signs';

const chain: SourceReference = { document: 'S0', place: 'phần II, mục 2: đầu vào, hoạt động, kết quả đầu ra, lĩnh vực, mục tiêu' };

const has = ({ below }: Family, level: 'result' | 'activity') => below.some((item) => item.level === level);

/** The items below which an item of this level stands. */
function headsOf({ items }: Plan, level: 'result' | 'activity'): Set<PlanItem> {
  const heads = new Set<PlanItem>();
  for (const item of items) {
    if (item.level !== level) continue;
    for (let head = headOf(items, item); head !== null && !heads.has(head); head = headOf(items, head)) heads.add(head);
  }
  return heads;
}

function headOf(items: readonly PlanItem[], { parent }: PlanItem): PlanItem | null {
  return parent === null ? null : (items[parent] ?? null);
}

/** In a table with results, every area needs one. A table without any result has two levels (S3): there the activities stand under the area. */
export const areaWithoutResult: PlanRule = {
  code: 'area-without-result', severity: 'error', source: chain, columns: [], params: [], mend: null, scope: 'plan', reads: ['level', 'parent', 'content'],
  look: (plan) => {
    const threeLevels = plan.items.some((item) => item.level === 'result');
    const fulfilled = headsOf(plan, threeLevels ? 'result' : 'activity');
    return plan.items.filter((item) => item.level === 'area' && !fulfilled.has(item) && !isFigureOnlyArea(item.content)).map((item) => ({ item, column: null }));
  },
};

/** For forms of two levels. An area that itself has a lead, a period or a product is measured by its own figure (S4, areas 8–11). */
export const areaWithoutActivity: FamilyRule = {
  code: 'area-without-activity', severity: 'error', source: { document: 'S3', place: 'Phụ lục: nhóm nhiệm vụ và nhiệm vụ' }, columns: [], params: [], mend: null, scope: 'family',
  look: (family) => {
    const { head } = family;
    if (head?.level !== 'area' || has(family, 'activity')) return [];
    const ownFigure = !isBlank(head.lead) || !isBlank(head.product) || head.period.kind !== 'empty';
    return ownFigure || isFigureOnlyArea(head.content) ? [] : [{ item: head, column: null }];
  },
};

export const resultWithoutActivity: FamilyRule = {
  code: 'result-without-activity', severity: 'error', source: chain, columns: [], params: [], mend: null, scope: 'family',
  look: (family) => (family.head?.level === 'result' && !has(family, 'activity') ? [{ item: family.head, column: null }] : []),
};

/** The topmost heading of an item that stands below it in the sheet; null where all of them stand above. */
function headingBelow(plan: Plan, index: number): PlanItem | null {
  let found: PlanItem | null = null;
  for (let at = plan.items[index]?.parent ?? null; at !== null; at = plan.items[at]?.parent ?? null) if (at > index) found = plan.items[at] ?? null;
  return found;
}

/** 1 and 2 before area 3: areas with nothing below them, which a reader takes for activities. */
function isAreaAlone({ parent, number }: PlanItem, firstArea: OutlineNumber | null): boolean {
  const own = parent === null && firstArea !== null ? parseOutlineNumber(number, null) : null;
  const [part, areaPart] = [own?.parts[0], firstArea?.parts[0]];
  return own?.parts.length === 1 && firstArea?.parts.length === 1 && part?.kind === areaPart?.kind && part !== undefined && areaPart !== undefined && part.value < areaPart.value;
}

/**
 * A result or an activity above the first area belongs to no area and to no area's completion, unless its number says to which: then it only stands in the wrong place,
 * above its own heading.
 */
export const rowBeforeArea: PlanRule = {
  code: 'row-before-area', severity: 'warning', source: chain, columns: [], params: ['heading'], mend: null, scope: 'plan', reads: ['level', 'parent', 'number'],
  look: (plan) => {
    const firstArea = plan.items.findIndex((item) => item.level === 'area');
    const first = firstArea === -1 ? null : parseOutlineNumber(plan.items[firstArea]?.number ?? '');
    const moved = plan.items.some(({ parent }, index) => parent !== null && parent > index);
    // nearly always the rows stand below their headings
    return plan.items.slice(0, moved ? undefined : Math.max(firstArea, 0)).flatMap((item, index): Place[] => {
      const heading = headingBelow(plan, index);
      if (heading !== null) return [{ item, column: null, params: { heading: heading.number } }];
      return index < firstArea && !isAreaAlone(item, first) ? [{ item, column: null }] : [];
    });
  },
};

/** "(nt)" repeats the cell above; where nothing stands above, it says nothing. */
export const nothingToRepeat: RowRule = {
  code: 'nothing-to-repeat', severity: 'error', source: { document: 'S0', place: 'Bảng 2.3, hoạt động 5.1.2: “(nt)”' }, columns: ['lead', 'support'], params: ['text'], mend: null, scope: 'row', needs: SIGN.ditto,
  look: (item) => {
    let found: Remark[] | null = null;
    for (const column of ['lead', 'support'] as const) {
      if (isDitto(item.raw[column]) && (isBlank(item[column]) || isDitto(item[column]))) (found ??= []).push({ column, params: { text: String(item.raw[column]).trim() } });
    }
    return found ?? NOTHING;
  },
};

export const structureRules: readonly Rule[] = [areaWithoutResult, areaWithoutActivity, resultWithoutActivity, rowBeforeArea, nothingToRepeat];

import type { PlanItem } from '../../plan/plan';
import { beginsPlainly, NOTHING, type PlanRule } from '../rule';
import { isDetail } from './detail-line';

/** So many of its kind have numbers that the one without was forgotten. */
const MOST = 2 / 3;

/**
 * A row without a number among rows of its kind that have one (S3, group V). What stands under one kind of heading is compared: in some tables only the headings are numbered.
 * A row without a time of its own goes on with the row above it (a merged cell, "trong đó …"), and is no task that somebody forgot to number.
 */
export const numberMissing: PlanRule<number> = {
  code: 'number-missing', severity: 'warning', columns: ['number'], params: [], mend: 'renumber', scope: 'plan', reads: ['number', 'level', 'parent', 'content', 'period'],
  source: { document: 'S3', place: 'Phụ lục, mục V: nhiệm vụ “Tổ chức sơ kết, tổng kết việc thực hiện Đề án” không có số thứ tự' },
  glance,
  look: ({ items }, _, seen) => {
    if (!seen.includes(FORGOTTEN)) return NOTHING;
    const kinds = new Map<number, { all: number; numbered: number }>();
    items.forEach((item, index) => {
      if (seen[index] === BULLET) return;
      const kind = kindOf(item, items);
      const found = kinds.get(kind) ?? { all: 0, numbered: 0 };
      if (seen[index] === NUMBERED) found.numbered += 1;
      found.all += 1;
      kinds.set(kind, found);
    });
    return items.filter((item, index) => {
      if (seen[index] !== FORGOTTEN) return false;
      const { all, numbered } = kinds.get(kindOf(item, items)) ?? { all: 0, numbered: 0 };
      return numbered > 1 && numbered >= all * MOST;
    }).map((item) => ({ item, column: 'number' as const }));
  },
};

/** What is seen of a row at a glance: its number, a bullet in its place, a blank that may have been forgotten, or another blank. */
const NUMBERED = 1;
const BULLET = 2;
const FORGOTTEN = 3;
const BLANK = 4;

function glance({ number, content, period }: PlanItem): number {
  if (number !== '') return isNumbered(number) ? NUMBERED : BULLET;
  return period.kind !== 'empty' && content !== '' && !isDetail(content) ? FORGOTTEN : BLANK;
}

const LEVELS: readonly (PlanItem['level'] | undefined)[] = ['area', 'result', 'activity', undefined];

/** Its level and that of its heading. */
function kindOf({ level, parent }: PlanItem, items: readonly PlanItem[]): number {
  return LEVELS.indexOf(level) * LEVELS.length + LEVELS.indexOf(parent === null ? undefined : items[parent]?.level);
}

/** A bullet is no number. */
function isNumbered(number: string): boolean {
  return beginsPlainly(number) || /[\p{L}\p{N}]/u.test(number);
}

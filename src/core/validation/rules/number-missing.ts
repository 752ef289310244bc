import type { PlanItem } from '../../plan/plan';
import type { PlanRule } from '../rule';
import { isDetail } from './detail-line';

/** So many of its kind have numbers that the one without was forgotten. */
const MOST = 2 / 3;

/**
 * A row without a number among rows of its kind that have one (S3, group V). What stands under one kind of heading is compared: in some tables only the headings are numbered.
 * A row without a time of its own goes on with the row above it (a merged cell, "trong đó …"), and is no task that somebody forgot to number.
 */
export const numberMissing: PlanRule = {
  code: 'number-missing', severity: 'warning', columns: ['number'], params: [], mend: 'renumber', scope: 'plan', reads: ['number', 'level', 'parent', 'content', 'period'],
  source: { document: 'S3', place: 'Phụ lục, mục V: nhiệm vụ “Tổ chức sơ kết, tổng kết việc thực hiện Đề án” không có số thứ tự' },
  look: ({ items }) => {
    const kinds = new Map<string, { without: PlanItem[]; numbered: number }>();
    for (const item of items) {
      const level = item.parent === null ? '' : (items[item.parent]?.level ?? '');
      const found = kinds.get(item.level + level) ?? { without: [], numbered: 0 };
      if (item.number === '') found.without.push(item);
      else if (/[\p{L}\p{N}]/u.test(item.number)) found.numbered += 1;
      kinds.set(item.level + level, found);
    }
    return [...kinds.values()].flatMap(({ without, numbered }) => (numbered < 2 || numbered < (numbered + without.length) * MOST ? []
      : without.filter(({ content, period }) => content !== '' && period.kind !== 'empty' && !isDetail(content)).map((item) => ({ item, column: 'number' as const }))));
  },
};

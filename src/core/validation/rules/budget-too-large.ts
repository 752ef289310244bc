import type { Plan, PlanItem } from '../../plan/plan';
import type { Place, PlanRule } from '../rule';

/** đồng. No single reform activity costs a thousand tỷ; whole budgets of a province do. */
const LARGEST_LIKELY = 1_000_000_000_000n;

/** Whoever types whole đồng into a column of triệu writes a million times too much; amounts of one table seldom differ by more than a thousand. */
const OUT_OF_LINE = 1_000n;

/**
 * Whoever types whole đồng into a column of triệu writes 35.000.000 for 35 triệu. One such cell stands far above the others; a whole column of them has no amount below what a
 * multiplied one must be, and all of them end in thousands. A table of large sums (a province's budget) is neither.
 */
export const budgetTooLarge: PlanRule<boolean> = {
  code: 'budget-too-large', severity: 'warning', columns: ['budget'], params: ['amount'], mend: null, scope: 'plan', reads: ['budget', 'raw.budget'],
  source: { document: 'S0', place: 'Bảng 2.2, cột “Ngân sách (Đồng)”' },
  // whether it is large, of each item with an amount
  glance: ({ budget: { lines } }) => (lines.length === 0 ? null : lines.some(({ amount }) => amount >= LARGEST_LIKELY)),
  look: (plan, _, seen): Place[] => {
    if (!seen.includes(true)) return [];
    const large = plan.items.filter((__, index) => seen[index] === true);
    const asDong = isColumnOfDong(plan);
    const usual = median(plan);
    return large.filter((item) => asDong || usual === null || largest(item) >= usual * OUT_OF_LINE).map((item) => ({ item, column: 'budget', params: { amount: (item.budget.total ?? largest(item)).toString() } }));
  },
};

function largest({ budget }: PlanItem): bigint {
  return budget.lines.reduce((most, { amount }) => (amount > most ? amount : most), 0n);
}

/** The amount in the middle; null where there are too few to say what is usual. */
function median({ items }: Plan): bigint | null {
  const amounts = items.map(largest).filter((amount) => amount > 0n).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return amounts.length < 2 ? null : (amounts[Math.floor((amounts.length - 1) / 2)] ?? null);
}

/** Whether every amount was a bare figure of thousands that the column's unit made larger. */
function isColumnOfDong({ items }: Plan): boolean {
  return items.filter((item) => largest(item) > 0n).every(({ raw, budget }) => {
    const figure = bareFigure(raw.budget);
    return figure !== null && figure >= 10_000n && figure % 1_000n === 0n && budget.total !== null && budget.total > figure;
  });
}

function bareFigure(cell: PlanItem['raw']['budget']): bigint | null {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? BigInt(cell) : null;
  return typeof cell === 'string' && /^\s*\d{1,3}(?:\.\d{3})+\s*$|^\s*\d+\s*$/.test(cell) ? BigInt(cell.replace(/\D/g, '')) : null;
}

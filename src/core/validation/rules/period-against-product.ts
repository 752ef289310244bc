import { shownCell } from '../../period/serial-cell';
import { foldText } from '../../text/fold';
import type { PlanItem } from '../../plan/plan';
import { NOTHING, type RowRule } from '../rule';

const COLUMNS = ['product', 'indicator'] as const;
const YEAR = /20\d\d/;

/** "vào năm 2025", "trong quý IV năm 2030", "vào các năm 2025 và 2030", "sơ kết năm 2025". "Đến năm 2030" is a target, "năm 2025" alone mostly the name of a document. */
const DUE_IN_YEARS = /\b(?:vao|trong|so ket|tong ket)\s+(?:(?:cuoi|dau|giua|het)\s+)?(?:(?:quy|thang)\s+[\divx]+[\s/]*)?(?:cac\s+)?nam\s+(20\d\d(?:\s*(?:,|;|va|-|–)\s*(?:nam\s+)?20\d\d)*)/g;

/**
 * Work that is done every year with a product that is due in certain years only (S3: "Hàng năm" beside "sơ kết vào năm 2025 và tổng kết vào năm 2030"): it would be counted as due each year.
 */
export const periodAgainstProduct: RowRule = {
  code: 'period-against-product', severity: 'warning', columns: ['period'], params: ['text', 'years'], mend: null, scope: 'row',
  source: { document: 'S3', place: 'Phụ lục, mục V: “Hàng năm” bên cạnh “tổ chức sơ kết vào năm 2025 và tổng kết vào năm 2030”' },
  look: (item, { year }) => {
    if (item.period.kind !== 'recurring' && item.period.kind !== 'ongoing') return NOTHING;
    if (!YEAR.test(item.product) && !YEAR.test(item.indicator)) return NOTHING;
    const years = yearsDue(item, year);
    return years.length < 2 ? NOTHING : [{ column: 'period', params: { text: shownCell(item.raw.period).slice(0, 80), years: years.join(', ') } }];
  },
};

/** What is named before the plan's own year is what a product is about ("so sánh số liệu trong năm 2024 và năm 2025"), not when it is due. */
function yearsDue(item: PlanItem, planYear: number): string[] {
  const texts = COLUMNS.filter((column) => YEAR.test(item[column])).map((column) => foldText(item[column]));
  const named = texts.flatMap((text) => [...text.matchAll(DUE_IN_YEARS)].flatMap((match) => (match[1] ?? '').match(/20\d\d/g) ?? []));
  return [...new Set(named)].filter((year) => Number(year) >= planYear).sort();
}

import { isFigureOnlyArea } from '../../library/area-names';
import type { SourceReference } from '../../library/sources';
import type { PlanItem } from '../../plan/plan';
import type { Severity } from '../finding';
import type { RuleCode } from '../finding-codes';
import { isBlank, NOTHING, type Family, type FamilyRule, type Place, type RowRule, type Rule } from '../rule';
import { goingOn } from './going-on';

type Levels = Partial<Record<PlanItem['level'], Severity>>;
type TextRole = 'content' | 'indicator' | 'product' | 'verification' | 'lead' | 'support';

const isMissing = (item: PlanItem, column: TextRole | 'budget' | 'period') =>
  column === 'budget' || column === 'period' ? item[column].kind === 'empty' : isBlank(item[column]);

function element(words: string): SourceReference {
  return { document: 'S0', place: `phần I, mục 1, điểm b: “${words}”` };
}

/**
 * A cell that a form asks for at some levels and that holds nothing. A reason in place of a budget is filled; a row that goes on with the one above is told by that row's
 * merged cells; a figure of the year (S4, areas 8–11) costs nothing of its own; a heading between
 * area and activity is a result with cells of its own in the logframe only, and areas are mere titles elsewhere where none of them has an indicator.
 */
function missing(code: RuleCode, column: Exclude<TextRole, 'content'> | 'budget' | 'period', levels: Levels, source: SourceReference): FamilyRule {
  return {
    code, source, severity: levels.activity ?? 'error', columns: [column], params: column === 'budget' ? ['count'] : [], mend: null, scope: 'family',
    look: (family, { bareHeadings }) => {
      const found: Place[] = [];
      const areTitles = bareHeadings && column === 'indicator' && !family.children.some((item) => item.level === 'area' && !isMissing(item, column));
      for (const item of family.children) {
        const severity = (bareHeadings && item.level === 'result') || (areTitles && item.level === 'area') ? undefined : levels[item.level];
        if (severity === undefined || !isMissing(item, column) || (column === 'budget' && isFigureOnlyArea(item.content))) continue;
        const { all, agencies } = goingOn(family);
        if (!all.has(item) && !((column === 'lead' || column === 'support') && agencies.has(item))) found.push({ item, column, severity });
      }
      return column === 'budget' ? belowWordsAtOnce(found, family) : found;
    },
  };
}

/** The first task of a heading names a source in words and none below it holds anything: perhaps one merged cell, of which Excel tells its first row only. Said once. */
function belowWordsAtOnce(found: Place[], { children }: Family): Place[] {
  if (found.length < 2) return found;
  const [first, ...rest] = children.filter(({ level }) => level === 'activity');
  if (first?.budget.kind !== 'nonNumeric' || rest.some(({ budget }) => budget.kind !== 'empty')) return found;
  return found.slice(0, 1).map((place) => ({ ...place, severity: 'warning', params: { count: found.length } }));
}

/** A heading that stands in another column, merged over the row, is no missing one. */
const missingContent: RowRule = {
  code: 'missing-content', source: element('Nội dung các hoạt động'), severity: 'error', columns: ['content'], params: [], mend: null, scope: 'row',
  look: (item) => (isBlank(item.content) && !(item.level !== 'activity' && isHeadingElsewhere(item)) ? [{ column: 'content' }] : NOTHING),
};

function isHeadingElsewhere({ raw }: PlanItem): boolean {
  const filled = Object.entries(raw).filter(([role, cell]) => role !== 'number' && cell !== null);
  return filled.length === 1 && typeof filled[0]?.[1] === 'string' && /\p{L}{2}/u.test(filled[0][1]);
}

// S0 asks of each level: indicators of areas, results and activities; documents, periods and units of results and activities; money of results or activities.
export const missingRules: readonly Rule[] = [
  missingContent,
  missing('missing-indicator', 'indicator', { area: 'error', result: 'error', activity: 'error' }, { document: 'S0', place: 'Bảng 2.5: “Chỉ số cần xây dựng cho các cấp độ khác nhau trong kế hoạch công tác – lĩnh vực, kết quả, hoạt động”' }),
  missing('missing-product', 'product', { activity: 'error' }, { document: 'S3', place: 'Phụ lục, cột “Hoạt động, sản phẩm cụ thể”' }),
  missing('missing-verification', 'verification', { result: 'warning', activity: 'error' }, element('Các nguồn tài liệu kiểm chứng ghi nhận hoặc chứng tỏ các hoạt động đã hoàn thành')),
  missing('missing-budget', 'budget', { activity: 'error' }, element('Ngân sách và nguồn lực phân bổ để hoàn thành các kết quả đầu ra/thực hiện các hoạt động')),
  missing('missing-period', 'period', { result: 'warning', activity: 'error' }, element('Thời gian thực hiện (bắt đầu, kết thúc) các hoạt động')),
  missing('missing-lead', 'lead', { result: 'warning', activity: 'error' }, element('Đơn vị chịu trách nhiệm (chủ trì, phối hợp) hoàn thành các kết quả/thực hiện các hoạt động')),
  missing('missing-support', 'support', { activity: 'hint' }, { document: 'S0', place: 'Bảng 2.2, cột “Cơ quan phối hợp”' }),
];

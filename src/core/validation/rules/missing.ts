import type { SourceReference } from '../../library/sources';
import type { ColumnRole, PlanItem } from '../../plan/plan';
import type { Severity } from '../finding';
import type { RuleCode } from '../finding-codes';
import { isBlank, type RowRule } from '../rule';

type Levels = Partial<Record<PlanItem['level'], Severity>>;
type TextRole = 'content' | 'indicator' | 'product' | 'verification' | 'lead' | 'support';

const isMissing = (item: PlanItem, column: TextRole | 'budget' | 'period') =>
  column === 'budget' || column === 'period' ? item[column].kind === 'empty' : isBlank(item[column]);

/** A cell that a form asks for at some levels and that holds nothing. A reason in place of a budget is filled. */
function missing(code: RuleCode, column: (TextRole | 'budget' | 'period') & ColumnRole, levels: Levels, source: SourceReference): RowRule {
  const severity = levels.activity ?? 'error';
  return {
    code, source, severity, columns: [column], params: [], mend: null, scope: 'row',
    look: (item) => {
      const weight = levels[item.level];
      return weight !== undefined && isMissing(item, column) ? [{ column, severity: weight }] : [];
    },
  };
}

// S0 asks of each level: indicators of areas, results and activities; documents, periods and units of results and activities; money of results or activities.
const element = (words: string): SourceReference => ({ document: 'S0', place: `phần I, mục 1, điểm b: “${words}”` });

export const missingRules: readonly RowRule[] = [
  missing('missing-content', 'content', { area: 'error', result: 'error', activity: 'error' }, element('Nội dung các hoạt động')),
  missing('missing-indicator', 'indicator', { area: 'error', result: 'error', activity: 'error' }, { document: 'S0', place: 'Bảng 2.5: “Chỉ số cần xây dựng cho các cấp độ khác nhau trong kế hoạch công tác – lĩnh vực, kết quả, hoạt động”' }),
  missing('missing-product', 'product', { activity: 'error' }, { document: 'S3', place: 'Phụ lục, cột “Hoạt động, sản phẩm cụ thể”' }),
  missing('missing-verification', 'verification', { result: 'warning', activity: 'error' }, element('Các nguồn tài liệu kiểm chứng ghi nhận hoặc chứng tỏ các hoạt động đã hoàn thành')),
  missing('missing-budget', 'budget', { activity: 'error' }, element('Ngân sách và nguồn lực phân bổ để hoàn thành các kết quả đầu ra/thực hiện các hoạt động')),
  missing('missing-period', 'period', { result: 'warning', activity: 'error' }, element('Thời gian thực hiện (bắt đầu, kết thúc) các hoạt động')),
  missing('missing-lead', 'lead', { result: 'warning', activity: 'error' }, element('Đơn vị chịu trách nhiệm (chủ trì, phối hợp) hoàn thành các kết quả/thực hiện các hoạt động')),
  missing('missing-support', 'support', { activity: 'hint' }, { document: 'S0', place: 'Bảng 2.2, cột “Cơ quan phối hợp”' }),
];

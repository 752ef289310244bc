import { judgeIndicator } from '../../indicator/judge-indicator';
import { impossibleShare } from '../../indicator/impossible-share';
import type { SourceReference } from '../../library/sources';
import { byText } from '../../text/by-text';
import { isCellError } from '../../text/cell-error';
import type { Severity } from '../finding';
import { isBlank, NOTHING, type Remark, type RowRule } from '../rule';
import { SIGN } from './signs';

const smart: SourceReference = { document: 'S0', place: 'Bảng 2.5: “Đo lường được: Được thể hiện bằng các số liệu định lượng, định tính. Có thể phân tích, so sánh đối chiếu và thống kê được”' };

const kindOf = byText(judgeIndicator);
const shareIn = byText(impossibleShare);

/** Never an error: S0 lets an indicator be qualitative, and whether one can be checked is for people to say. */
function indicatorRule(code: 'indicator-intention' | 'indicator-vague', severity: Severity, kind: 'intention' | 'vague'): RowRule {
  return {
    code, severity, source: smart, columns: ['indicator'], params: ['text'], mend: null, scope: 'row',
    look: ({ indicator, raw, level }) => {
      if (isBlank(indicator) || isCellError(raw.indicator) || kindOf(indicator) !== kind) return NOTHING;
      // indicators of areas are those of the programme of several years (Bảng 2.4)
      return [{ column: 'indicator', ...(level === 'area' ? { severity: 'hint' as const } : {}), params: { text: indicator.replace(/\s+/g, ' ').slice(0, 80) } }];
    },
  };
}

/** S2, 3.1.2.4: "Trong năm có trên 100% cán bộ, công chức, viên chức được nhận xét, đánh giá …". */
const shareImpossible: RowRule = {
  code: 'share-impossible', severity: 'warning', source: { document: 'S0', place: 'Bảng 2.5: “Có thể đạt được: Khả thi trong các điều kiện cụ thể”' }, columns: ['indicator', 'product', 'content'], params: ['text'], mend: null, scope: 'row', needs: SIGN.percent,
  look: (item) => (['indicator', 'product', 'content'] as const).flatMap((column): Remark[] => {
    const text = shareIn(item[column]);
    return text === null ? [] : [{ column, params: { text } }];
  }),
};

export const indicatorRules: readonly RowRule[] = [indicatorRule('indicator-intention', 'warning', 'intention'), indicatorRule('indicator-vague', 'hint', 'vague'), shareImpossible];

import type { ColumnRole } from '../../plan/plan';
import { isDitto } from '../../text/ditto';
import { NOTHING, type Remark, type RowRule } from '../rule';
import { SIGN } from './signs';

const COLUMNS = ['content', 'indicator', 'product', 'verification', 'lead', 'support', 'note', 'risk'] as const satisfies readonly ColumnRole[];

/** "(nt)" where the cell above says what is meant: read as that, until the row is sorted, moved or printed on another page. With nothing above it is another finding. */
export const repeatsAbove: RowRule = {
  code: 'repeats-above', severity: 'hint', source: { document: 'S0', place: 'Bảng 2.3, hoạt động 5.1.2: “(nt)”' }, columns: COLUMNS, params: ['text', 'meant'], mend: 'fill-ditto', scope: 'row', needs: SIGN.ditto,
  look: (item) => {
    let found: Remark[] | null = null;
    for (const column of COLUMNS) {
      if (!isDitto(item.raw[column]) || item[column] === '' || isDitto(item[column])) continue;
      (found ??= []).push({ column, params: { text: String(item.raw[column]).trim(), meant: item[column].replace(/\s+/g, ' ').slice(0, 60) } });
    }
    return found ?? NOTHING;
  },
};

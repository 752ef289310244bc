import { leftoverIn } from '../../drafting/leftovers';
import { NOTHING, type Remark, type RowRule } from '../rule';
import { SIGN, TEXT_COLUMNS } from './signs';

/** Signs without which nothing of a form can be left; most cells have none. */
const WORTH_A_LOOK = /[.…_]{2}|…|[Ss]ố\s*:?\s*[./_]|[Nn]gày\s*[./_t]|[Nn]gày\s+tháng|[Tt]háng\s*[._]|năm\s+20\s*[._]|[Tt]háng {2,}|xx|XX|20[2-9][xX]|[[<]/;

/** S3: "Quyết định số /QĐ-UBND ngày /7/2023"; S4 Mẫu 1a: "Số: /KH-.....", "ngày tháng năm". */
export const leftovers: RowRule = {
  code: 'leftover', severity: 'warning', source: { document: 'S3', place: 'Phụ lục: “Quyết định số /QĐ-UBND ngày /7/2023”' }, columns: TEXT_COLUMNS, params: ['kind', 'text'], mend: 'remove-leftovers', scope: 'row', needs: SIGN.gap,
  look: (item) => {
    let said: Remark[] | null = null;
    for (const column of TEXT_COLUMNS) {
      const found = WORTH_A_LOOK.test(item[column]) ? leftoverIn(item[column]) : null;
      if (found !== null) (said ??= []).push({ column, params: { kind: found.kind, text: found.text } });
    }
    return said ?? NOTHING;
  },
};

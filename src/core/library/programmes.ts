import type { SourceReference } from './sources';

export interface SubArea {
  id: string;
  number: string;
  name: string;
}

/** One area of a programme. `id` is stable: workbooks keep it. */
export interface Area extends SubArea {
  subAreas: readonly SubArea[];
  /** measured by a figure of the year, without activities under it (S4, areas 8–11) */
  figureOnly: boolean;
  source: SourceReference;
}

/** The multi-year reform programme that fixes the areas. */
export interface Programme {
  id: string;
  name: string;
  years: readonly [first: number, last: number] | null;
  areas: readonly Area[];
  source: SourceReference;
}

type Row = [slug: string, name: string, source?: SourceReference];

const ministry2011: SourceReference = { document: 'S1', place: 'mục 2: sáu lĩnh vực bắt buộc trong kế hoạch' };
const direction2011: SourceReference = { document: 'S0', place: 'phần III, mục 2, điểm h' };
const resolution76: SourceReference = { document: 'NQ76', place: 'Chương trình tổng thể giai đoạn 2021-2030, sáu nội dung' };
const direction2021: SourceReference = { document: 'S0', place: 'phần III, mục 2, điểm h; phần lớn đơn vị giữ lại cho giai đoạn sau' };
const form1b: SourceReference = { document: 'S4', place: 'Mẫu 1b' };

function areasOf(programme: string, fallback: SourceReference, rows: Row[]): Area[] {
  return rows.map(([slug, name, source], index) => ({ id: `${programme}.${slug}`, number: String(index + 1), name, subAreas: [], figureOnly: false, source: source ?? fallback }));
}

const haTinh = areasOf('ha-tinh', form1b, [
  ['direction', 'Công tác chỉ đạo, điều hành CCHC'],
  ['legal-documents', 'Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật'],
  ['procedures', 'Cải cách thủ tục hành chính'],
  ['apparatus', 'Cải cách tổ chức bộ máy'],
  ['staff', 'Xây dựng và nâng cao chất lượng đội ngũ CBCCVC'],
  ['finance', 'Cải cách tài chính công'],
  ['modernisation', 'Hiện đại hóa nền hành chính'],
  ['investment', 'Mức độ thu hút đầu tư'],
  ['new-enterprises', 'Tỷ lệ doanh nghiệp thành lập mới trong năm'],
  ['enterprise-revenue', 'Tỷ lệ đóng góp của doanh nghiệp vào thu ngân sách'],
  ['budget-revenue', 'Thực hiện thu ngân sách'],
]).map((area) => ({
  ...area,
  figureOnly: Number(area.number) >= 8,
  subAreas: area.number === '7'
    ? [{ id: 'ha-tinh.modernisation.it', number: '7.1', name: 'Ứng dụng CNTT' }, { id: 'ha-tinh.modernisation.iso', number: '7.2', name: 'ISO' }]
    : [],
}));

export const PROGRAMMES: readonly Programme[] = [
  {
    id: '2021-2030', name: 'Chương trình tổng thể CCHC giai đoạn 2021-2030', years: [2021, 2030], source: resolution76,
    areas: areasOf('2021-2030', resolution76, [
      ['institutions', 'Cải cách thể chế'],
      ['procedures', 'Cải cách thủ tục hành chính'],
      ['apparatus', 'Cải cách tổ chức bộ máy hành chính nhà nước'],
      ['civil-service', 'Cải cách chế độ công vụ'],
      ['finance', 'Cải cách tài chính công'],
      ['digital-government', 'Xây dựng và phát triển Chính phủ điện tử, Chính phủ số'],
      ['direction', 'Công tác chỉ đạo, điều hành cải cách hành chính', direction2021],
    ]),
  },
  {
    id: '2011-2020', name: 'Chương trình tổng thể CCHC giai đoạn 2011-2020', years: [2011, 2020], source: { document: 'NQ30c', place: 'Chương trình tổng thể giai đoạn 2011-2020' },
    areas: areasOf('2011-2020', ministry2011, [
      ['institutions', 'Cải cách thể chế'],
      ['procedures', 'Cải cách thủ tục hành chính'],
      ['apparatus', 'Cải cách tổ chức bộ máy hành chính nhà nước'],
      ['staff', 'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức'],
      ['finance', 'Cải cách tài chính công'],
      ['modernisation', 'Hiện đại hóa hành chính'],
      ['direction', 'Công tác chỉ đạo, điều hành cải cách hành chính', direction2011],
    ]),
  },
  { id: 'ha-tinh', name: 'Hà Tĩnh (Mẫu 1b)', years: null, source: form1b, areas: haTinh },
];

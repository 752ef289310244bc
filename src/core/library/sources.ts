/** The documents that the rules and tables come from; `title` is what the screen cites. */
export const SOURCES = {
  S0: { title: 'Tài liệu bồi dưỡng kiến thức cải cách hành chính của tỉnh Ninh Thuận, chuyên đề 3' },
  S1: { title: 'Công văn số 125/SNV-CCHC ngày 01/3/2012 của Sở Nội vụ Đắk Lắk' },
  S2: { title: 'Đề cương đề án mẫu cải cách hành chính giai đoạn 2018-2020 của tỉnh Nghệ An' },
  S3: { title: 'Quyết định số 1718/QĐ-UBND ngày 21/7/2023 của UBND tỉnh Khánh Hòa' },
  S4: { title: 'Văn bản của UBND huyện Đức Thọ ngày 05/11/2019 về xây dựng Kế hoạch và báo cáo CCHC' },
  NQ30c: { title: 'Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ' },
  NQ76: { title: 'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ' },
  BNV581: { title: 'Công văn số 581/BNV-CCHC của Bộ Nội vụ' },
} as const;

export type SourceId = keyof typeof SOURCES;

/** Where in a document: a table, a part, a sentence. */
export interface SourceReference {
  document: SourceId;
  place: string;
}

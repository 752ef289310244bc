/** What a custom function says in place of a figure, as a sentence beside the error. */
export const functions = {
  noHeading: 'Vùng này không có dòng tiêu đề của bảng kế hoạch: hãy chọn cả dòng có “Nội dung”, “Thời gian”, “Quý I”…',
  wrongCutOff: 'Kỳ phải là 1, 2, 3, 4 (quý) hoặc một ngày, ví dụ DATE(2025;11;15).',
  wrongSpan: 'Cách tính phải là "ky" (trong kỳ), "luyke" (từ đầu năm) hoặc "nam" (cả năm).',
  wrongYear: 'Năm phải là một số từ 1990 đến 2100.',
  yearUnclear: (years: number[]) => `Bảng ghi các năm khác nhau (${years.join(', ')}): hãy ghi năm kế hoạch vào tham số nam, ví dụ ${years[years.length - 1]}.`,
  noSuchArea: (asked: string) => `Bảng không có lĩnh vực “${asked}”: hãy ghi số (5), số La Mã (V) hoặc tên lĩnh vực.`,
  severalAreas: (asked: string) => `Bảng có nhiều lĩnh vực “${asked}”: hãy ghi số của lĩnh vực, hoặc tên đầy đủ.`,
  nothingPlanned: 'Không có hoạt động nào đến hạn trong kỳ này nên không có tỷ lệ.',
  unreadBudget: (activity: string, text: string) => `Không đọc được ngân sách “${text.slice(0, 40)}” của hoạt động ${activity.slice(0, 60)}: hãy ghi số tiền rồi tính lại.`,
  tooLarge: 'Tổng quá lớn: Excel không giữ được đủ từng đồng.',
  notAnAmount: 'Số tiền phải là một số nguyên đồng, ví dụ 117000000.',
  overall: 'Chung',
  noArea: 'Ngoài các lĩnh vực',
  none: '—',
};

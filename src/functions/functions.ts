// Only top-level `function` declarations become custom functions; anything else would be left out without a word (test/functions/metadata.test.ts looks).
// Optional parameters arrive as null, so defaults are chosen where they are read. The namespace CCHC comes from the manifest.
import { functionTexts, type Texts } from '../i18n';
import type { Answer } from './answer';
import { amountWords, areaShare, budgetTotal, completionTable, overallShare } from './figures';

function texts(): Texts['functions'] {
  const language = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
  return functionTexts(language ?? 'vi-VN');
}

function give<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode[answer.error], answer.message);
}

/**
 * Tỷ lệ hoàn thành đúng tiến độ của một lĩnh vực: số hoạt động hoàn thành đúng tiến độ chia cho số hoạt động đến hạn.
 * @customfunction TYLELINHVUC TYLELINHVUC
 * @param bang Vùng chứa bảng kế hoạch, gồm cả dòng tiêu đề.
 * @param linhvuc Số của lĩnh vực (5 hoặc V) hoặc tên lĩnh vực.
 * @param ky Quý (1, 2, 3, 4) hoặc ngày chốt số liệu.
 * @param [cachtinh] "ky": trong kỳ (mặc định), "luyke": từ đầu năm đến hết kỳ, "nam": cả năm.
 * @param [nam] Năm kế hoạch; bỏ trống thì lấy năm mà bảng ghi.
 * @returns Tỷ lệ từ 0 đến 1.
 */
export function TYLELINHVUC(bang: unknown[][], linhvuc: unknown, ky: unknown, cachtinh?: unknown, nam?: unknown): number {
  return give(areaShare(bang, linhvuc, ky, cachtinh, nam, texts()));
}

/**
 * Tỷ lệ hoàn thành đúng tiến độ chung của cả kế hoạch: tổng số hoạt động hoàn thành đúng tiến độ chia cho tổng số hoạt động đến hạn.
 * @customfunction TYLECHUNG TYLECHUNG
 * @param bang Vùng chứa bảng kế hoạch, gồm cả dòng tiêu đề.
 * @param ky Quý (1, 2, 3, 4) hoặc ngày chốt số liệu.
 * @param [cachtinh] "ky": trong kỳ (mặc định), "luyke": từ đầu năm đến hết kỳ, "nam": cả năm.
 * @param [nam] Năm kế hoạch; bỏ trống thì lấy năm mà bảng ghi.
 * @returns Tỷ lệ từ 0 đến 1.
 */
export function TYLECHUNG(bang: unknown[][], ky: unknown, cachtinh?: unknown, nam?: unknown): number {
  return give(overallShare(bang, ky, cachtinh, nam, texts()));
}

/**
 * Bảng tiến độ: mỗi dòng một lĩnh vực (tên, số đúng tiến độ, số đến hạn, tỷ lệ, số hoàn thành chậm, số chưa xong), dòng cuối là số chung.
 * @customfunction TIENDO TIENDO
 * @param bang Vùng chứa bảng kế hoạch, gồm cả dòng tiêu đề.
 * @param ky Quý (1, 2, 3, 4) hoặc ngày chốt số liệu.
 * @param [cachtinh] "ky": trong kỳ (mặc định), "luyke": từ đầu năm đến hết kỳ, "nam": cả năm.
 * @param [nam] Năm kế hoạch; bỏ trống thì lấy năm mà bảng ghi.
 * @returns Sáu cột: lĩnh vực, đúng tiến độ, đến hạn, tỷ lệ, hoàn thành chậm, chưa xong.
 */
export function TIENDO(bang: unknown[][], ky: unknown, cachtinh?: unknown, nam?: unknown): unknown[][] {
  return give(completionTable(bang, ky, cachtinh, nam, texts()));
}

/**
 * Tổng ngân sách (đồng) của các hoạt động, mỗi hoạt động tính một lần; số ghi ở dòng lĩnh vực và kết quả không cộng thêm.
 * @customfunction NGANSACH NGANSACH
 * @param bang Vùng chứa bảng kế hoạch, gồm cả dòng tiêu đề.
 * @param [linhvuc] Số của lĩnh vực (5 hoặc V) hoặc tên lĩnh vực; bỏ trống thì tính cả kế hoạch.
 * @returns Số tiền bằng đồng.
 */
export function NGANSACH(bang: unknown[][], linhvuc?: unknown): number {
  return give(budgetTotal(bang, linhvuc, texts()));
}

/**
 * Đọc số tiền thành chữ, ví dụ 117000000 thành "Một trăm mười bảy triệu đồng".
 * @customfunction BANGCHU BANGCHU
 * @param sotien Số tiền nguyên, tính bằng đồng.
 * @returns Số tiền bằng chữ.
 */
export function BANGCHU(sotien: unknown): string {
  return give(amountWords(sotien, texts()));
}

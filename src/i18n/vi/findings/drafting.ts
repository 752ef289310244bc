import type { FindingTexts } from '../../finding-text';
import { said, who } from './wording';

/** What a leftover waits for (`Leftover.kind`). */
const leftovers: Record<string, string> = {
  number: 'số văn bản còn để trống', date: 'ngày tháng còn để trống', dots: 'chỗ chấm chưa điền', instruction: 'phần hướng dẫn của mẫu chưa thay', letters: 'chữ “x” giữ chỗ của mẫu chưa thay',
};

const parts: Record<string, string> = { 'goal': 'Mục tiêu chung', 'key-tasks': 'Nhiệm vụ trọng tâm, đột phá', 'implementation': 'Tổ chức thực hiện' };

/** A row by its number, or by the beginning of its words. */
function elsewhere(other: string | number | undefined): string {
  const name = String(other ?? '');
  if (name === '') return 'chỗ khác cùng dòng';
  return /^\S{1,12}$/.test(name) ? `mục ${name}` : `dòng “${name}”`;
}

export const draftingFindings = {
  'leftover': {
    title: 'Chỗ của mẫu chưa điền',
    sentence: (params) => `${who(params)} có ${leftovers[String(params.kind)] ?? 'chỗ chưa điền'}:${said(params)}.`,
    why: 'Phần của mẫu hoặc của bản dự thảo còn sót lại thì văn bản ban hành bị thiếu thông tin (như Quyết định 1718/QĐ-UBND của Khánh Hòa, Phụ lục: “số /QĐ-UBND ngày /7/2023”).',
    mend: 'Điền số, ngày hoặc nội dung còn thiếu; nếu không dùng thì xóa.',
  },
  'document-two-dates': {
    title: 'Một văn bản, hai ngày',
    sentence: (params) => `Văn bản ${params.number} ở ${who(params)} ghi ngày ${params.date}, nhưng ${elsewhere(params.other)} ghi ngày ${params.otherDate}.`,
    why: 'Một văn bản chỉ có một ngày ban hành; ghi hai ngày thì người đọc không tra cứu được (như Đề cương của Nghệ An ghi Quyết định 225/QĐ-TTg với hai ngày).',
    mend: 'Tra lại văn bản và sửa ngày sai.',
  },
  'text-too-long': {
    title: 'Phần lời văn quá dài',
    sentence: (params) => `“${parts[String(params.part)] ?? 'Phần này'}” dài ${params.words} từ, quá mức ${params.limit} từ (mỗi tiếng cách nhau bằng dấu cách tính là một từ).`,
    why: 'Mẫu 1a giới hạn: mục tiêu chung 120 từ, nhiệm vụ trọng tâm, đột phá 200 từ, tổ chức thực hiện 150 từ (văn bản Đức Thọ năm 2019).',
    mend: 'Rút gọn, chỉ giữ ý chính; phần chi tiết để ở bảng nhiệm vụ.',
  },
} satisfies Partial<FindingTexts>;

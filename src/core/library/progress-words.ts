/**
 * What people write into a progress cell instead of a share (S4 "Ghi chú"; domain.md, section 6). Written as on screen; compared folded.
 * "Không thực hiện" is not done: whoever takes an activity out of the plan has to say so. "Hoàn thành chậm" is in no list: a cell cannot say late, the column or the
 * completion date does; it becomes a finding.
 */
export const PROGRESS_WORDS = {
  done: [
    'x', '✓', '✔', 'Hoàn thành', 'Đã hoàn thành', 'Xong', 'Đã xong', 'Đạt', 'Đã đạt', 'Đã thực hiện xong',
    'Hoàn thành đúng tiến độ', 'Hoàn thành đúng hạn', 'Hoàn thành trước hạn', 'Hoàn thành trước tiến độ',
  ],
  notDone: [
    'Chưa', 'Không', 'Chưa hoàn thành', 'Không hoàn thành', 'Chưa xong', 'Không xong', 'Chưa đạt', 'Không đạt', 'Chưa thực hiện', 'Không thực hiện',
    'Chưa triển khai', 'Không triển khai', 'Chưa bắt đầu', 'Chưa làm', 'Không làm', 'Chưa đến hạn', 'Chưa thực hiện xong', 'Quá hạn chưa xong',
  ],
  underway: ['Đang thực hiện', 'Đang triển khai', 'Đang làm', 'Đang tiến hành', 'Đang hoàn thiện', 'Đang xử lý'],
  cancelled: [
    'Đưa ra khỏi kế hoạch', 'Đã đưa ra khỏi kế hoạch', 'Đề nghị đưa ra khỏi kế hoạch', 'Rút khỏi kế hoạch', 'Loại khỏi kế hoạch', 'Hủy', 'Huỷ', 'Hủy bỏ', 'Huỷ bỏ', 'Đã hủy', 'Đã huỷ',
  ],
  added: ['Phát sinh', 'Nhiệm vụ phát sinh', 'Phát sinh ngoài kế hoạch', 'Phát sinh trong năm', 'Bổ sung ngoài kế hoạch'],
} as const;

/** The drop-down of a progress cell; a share can be typed as well. No commas: Excel separates choices by them. */
export const PROGRESS_CHOICES = ['Hoàn thành', 'Đang thực hiện', 'Chưa hoàn thành', 'Đưa ra khỏi kế hoạch', 'Phát sinh'] as const;

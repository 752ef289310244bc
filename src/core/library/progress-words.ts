/**
 * What people write into a progress cell instead of a share (S4 "Ghi chú"). Written as on screen; compared folded.
 * "Không thực hiện" is not done: whoever takes an activity out of the plan has to say so.
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

/**
 * What may follow "hoàn thành", "xong" and leaves it done: that it was too late, or that the proof is still missing. Patterns of folded text. "Còn chậm" says how work goes on,
 * "chưa có báo cáo" may be the work itself: both are in neither list.
 */
export const DONE_REMARKS = {
  late: [
    '(?:cham|tre|muon)(?: (?:tien do|han|thoi han|ke hoach))?(?: \\d{1,3} (?:ngay|tuan|thang|quy))?(?: so voi (?:ke hoach|tien do|thoi han|han|yeu cau)(?: de ra| duoc giao)?)?(?: \\d{1,3} (?:ngay|tuan|thang|quy))?',
    '(?:qua|sau) (?:thoi )?han', '(?:khong|chua) dung (?:thoi han|han|tien do|ke hoach)',
  ],
  unproved: ['bien ban', '(?:tai lieu )?minh chung', 'tai lieu (?:kiem chung|xac minh|chung minh)', 'chung tu', 'van ban xac nhan'],
} as const;

/** The drop-down of a progress cell; a share can be typed as well. No commas: Excel separates choices by them. */
export const PROGRESS_CHOICES = ['Hoàn thành', 'Đang thực hiện', 'Chưa hoàn thành', 'Đưa ra khỏi kế hoạch', 'Phát sinh'] as const;

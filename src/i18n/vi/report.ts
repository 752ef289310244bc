import { formatDate } from '../dates';

/** Reports, their due dates and the further views of progress: what the pane says about them. The report itself is written in Vietnamese whatever the pane speaks. */
export const report = {
  kinds: { 'quarter-1': 'Quý I', 'half-year': '6 tháng', 'quarter-3': 'Quý III', year: 'Năm' },
  due: {
    kinds: { plan: 'Kế hoạch năm', 'quarter-1': 'Báo cáo quý I', 'half-year': 'Báo cáo 6 tháng', 'quarter-3': 'Báo cáo quý III', year: 'Báo cáo năm', 'self-score': 'Tự chấm điểm chỉ số CCHC' },
    date: (date: string) => `Trước ngày ${formatDate(date, 'vi-VN')}`,
    weekend: (workingDay: string) => `rơi vào cuối tuần; ngày làm việc tiếp theo là ${formatDate(workingDay, 'vi-VN')}`,
    daysLeft: (days: number) => (days === 0 ? 'hôm nay' : `còn ${days} ngày`),
    past: 'đã qua',
    needsSuperiorPlanDate: (days: number) => `Chậm nhất ${days} ngày sau kế hoạch của cấp trên: hãy nhập ngày ban hành kế hoạch đó.`,
    nothingLeft: 'Không còn hạn nào trong năm kế hoạch.',
  },
  views: {
    'mean-of-activities': 'Tiến độ trung bình của các hoạt động',
    'weighted-by-budget': 'Tiến độ tính theo ngân sách',
    notOfficial: 'Số liệu tham khảo, không phải tỷ lệ hoàn thành dùng để báo cáo.',
    counted: (count: number) => `Tính trên ${count} hoạt động.`,
    withoutFigure: (count: number) => `${count} hoạt động đang thực hiện mà chưa ghi tỷ lệ, không tính.`,
    withoutAmount: (count: number) => `${count} hoạt động không có số tiền, không tính.`,
  },
};

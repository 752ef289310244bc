/** The further views of progress, named as what they are and never mixed with the figure that is reported. */
export const report = {
  views: {
    'mean-of-activities': 'Tiến độ trung bình của các hoạt động',
    'weighted-by-budget': 'Tiến độ tính theo ngân sách',
    notOfficial: 'Số liệu tham khảo, không phải tỷ lệ hoàn thành dùng để báo cáo.',
    counted: (count: number) => `Tính trên ${count} hoạt động.`,
    withoutFigure: (count: number) => `${count} hoạt động đang thực hiện mà chưa ghi tỷ lệ, không tính.`,
    withoutAmount: (count: number) => `${count} hoạt động không có số tiền, không tính.`,
  },
};

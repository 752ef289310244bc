// A plan of so many rows, as officials write them: 7 areas, results of 12 activities, texts that repeat and texts that do not, figures as numbers and as text, some cells forgotten.
const HEADING = ['TT', 'Nội dung', 'Chỉ số thành công', 'Phương tiện xác minh', 'Ngân sách (Đồng)', 'Thời gian thực hiện', 'Cơ quan đầu mối', 'Cơ quan phối hợp', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Ngày hoàn thành', 'Kết quả thực hiện'];
const PERIODS = ['Quý I', 'Quý II/2025', 'Trước ngày 15/11', 'Từ 15/10 đến 10/11/2025', 'Tháng 3/2025', 'Thường xuyên', '6 tháng đầu năm', 'Hàng quý'];
const UNITS = ['Sở Nội vụ', 'Văn phòng UBND tỉnh', 'Sở Tài chính', 'Sở Tư pháp', 'Sở Khoa học và Công nghệ'];

export function planCells(rowCount) {
  const rows = [HEADING];
  const areaRows = Math.ceil(rowCount / 7);
  let [area, result, activity] = [0, 0, 0];
  for (let row = 0; row < rowCount; row += 1) {
    if (row % areaRows === 0) {
      [area, result] = [area + 1, 0];
      rows.push([String(area), `Lĩnh vực ${area}: Cải cách hành chính`, 'Tỷ lệ hài lòng đạt 90%', 'Báo cáo năm', null, 'Năm 2025', 'Sở Nội vụ', 'Các sở', null, null, null, null, null, null]);
    } else if ((row % areaRows) % 13 === 1) {
      [result, activity] = [result + 1, 0];
      rows.push([`${area}.${result}`, `Kết quả ${area}.${result} của lĩnh vực`, `Có ${result} sản phẩm`, 'Biên bản nghiệm thu', null, 'Năm 2025', 'Sở Nội vụ', 'Các sở', null, null, null, null, null, null]);
    } else {
      activity += 1;
      const budget = row % 3 === 0 ? `${(row % 900) + 100}.000.000` : ((row % 900) + 100) * 1_000_000;
      rows.push([
        `${area}.${result}.${activity}`, `Tổ chức thực hiện nhiệm vụ số ${row} về rà soát, đơn giản hóa thủ tục hành chính`, `${(row % 40) + 1} thủ tục được rà soát`, row % 50 === 7 ? null : `Quyết định số ${row}/QĐ-UBND`, budget,
        PERIODS[row % PERIODS.length], UNITS[row % UNITS.length], row % 4 === 0 ? '(nt)' : UNITS[(row + 1) % UNITS.length], row % 5 === 0 ? 'x' : null, row % 5 === 1 ? 0.5 : null, row % 5 === 2 ? '80%' : null, row % 5 === 3 ? 1 : null,
        row % 6 === 0 ? `${(row % 28) + 1}/${(row % 12) + 1}/2025` : null, row % 6 === 0 ? `Báo cáo số ${row}/BC-SNV` : null,
      ]);
    }
  }
  return rows;
}

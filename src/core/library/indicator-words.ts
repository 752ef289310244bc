/**
 * What makes an indicator one that can be checked (S0 Bảng 2.5: "Được thể hiện bằng các số liệu định lượng, định tính. Có thể phân tích, so sánh đối chiếu và thống kê được").
 * In lower case with marks.
 */

/** What only says what someone means to do; at the beginning of a line. */
export const INTENTIONS: readonly string[] = [
  'nâng cao', 'tăng cường', 'đẩy mạnh', 'tiếp tục', 'phát huy', 'chú trọng', 'quan tâm', 'từng bước', 'góp phần', 'cải thiện', 'đổi mới', 'phấn đấu', 'tập trung', 'chủ động', 'củng cố', 'thúc đẩy', 'khuyến khích',
  'nỗ lực', 'quyết tâm', 'làm tốt', 'thực hiện tốt', 'thực hiện nghiêm', 'thực hiện có hiệu quả', 'thực hiện hiệu quả', 'tổ chức tốt', 'tổ chức thực hiện tốt', 'bảo đảm', 'đảm bảo', 'hướng tới', 'nhằm', 'không ngừng', 'mở rộng', 'phát triển',
];

/** Things that are there or are not: whoever checks can ask to see them. */
export const DELIVERABLES: readonly string[] = [
  'báo cáo', 'kế hoạch', 'quyết định', 'văn bản', 'đề án', 'dự án', 'chương trình', 'tài liệu', 'bộ tài liệu', 'giáo trình', 'phần mềm', 'ứng dụng', 'hệ thống', 'cơ sở dữ liệu', 'csdl', 'nền tảng', 'danh mục', 'danh sách', 'quy chế',
  'quy trình', 'nội quy', 'quy hoạch', 'tiêu chí', 'tiêu chuẩn', 'quy chuẩn', 'hội nghị', 'hội thảo', 'tọa đàm', 'lớp', 'khóa', 'cuộc', 'đợt', 'buổi', 'đoàn', 'tờ trình', 'biên bản', 'nghị quyết', 'thông tư', 'nghị định', 'chỉ thị',
  'công văn', 'thông báo', 'kết luận', 'hướng dẫn', 'luật', 'pháp lệnh', 'cổng', 'trang', 'website', 'chuyên mục', 'bản tin', 'bài', 'bài viết', 'phóng sự', 'video', 'sổ tay', 'cẩm nang', 'tờ rơi', 'pano', 'phiếu', 'bảng', 'biểu mẫu',
  'hợp đồng', 'mô hình', 'sáng kiến', 'đề tài', 'nhiệm vụ', 'công trình', 'trụ sở', 'thiết bị', 'máy tính', 'máy in', 'máy quét', 'máy chủ', 'máy móc', 'bộ phận', 'dự thảo', 'phương án', 'lộ trình', 'chứng chỉ', 'chứng nhận', 'giấy', 'hồ sơ', 'kho', 'mạng lưới', 'trạm', 'bộ công cụ',
  'bộ chỉ số', 'dữ liệu', 'nghiên cứu', 'chiến dịch', 'cuộc thi', 'chính sách', 'cơ chế', 'diện tích', 'bộ thủ tục', 'bộ tthc', 'áp phích',
  'tờ gấp', 'băng rôn', 'hội thi', 'dự toán', 'quyết toán', 'cam kết', 'hòm thư', 'đường dây nóng', 'fanpage', 'tài khoản', 'mã qr', 'chữ ký số', 'số liệu', 'sơ đồ', 'bản đồ',
  // as officials shorten them
  'qđ', 'kh', 'bc', 'ttr', 'nq', 'cv', 'vb',
];

/** States that have come about or have not: a qualitative indicator, as S0 allows and itself uses ("Xác định được nhu cầu của CBCC"). */
export const STATES = new RegExp(`(?:^|[\\s,;(])(?:${[
  'đã', 'đạt (?!kết quả|hiệu quả)\\S+', 'hoàn thành', 'hoàn thiện xong', 'ban hành', 'phê duyệt', 'công bố', 'công khai', 'ký kết', 'kết nối', 'vận hành', 'áp dụng', 'đưa vào (?:sử dụng|vận hành|khai thác|hoạt động)', 'thành lập', 'kiện toàn',
  'đúng hạn', 'đúng thời hạn', 'trước hạn', 'đúng tiến độ', 'trước ngày', 'xếp (?:loại|hạng|thứ)', 'không (?!ngừng)\\S+', 'toàn bộ', 'tất cả',
  '(?:xác định|xây dựng|thực hiện|giải quyết|tổ chức|đào tạo|bồi dưỡng|tập huấn|lập|tuyển dụng|thu thập|đánh giá|huy động|cắt giảm|số hóa|kiểm tra|rà soát|tiết kiệm) được',
  'được (?!nâng|tăng cường|đẩy|cải thiện|củng cố|chú trọng|quan tâm|phát huy|duy trì|đảm bảo|bảo đảm|mở rộng)\\S+',
].join('|')})(?=$|[\\s,;.)])`, 'u');

/** Quantities, even before anybody has said how much. */
export const QUANTITIES = /tỷ lệ|tỉ lệ|phần trăm|số lượng|số lượt|số (?:cuộc|lớp|hồ sơ|văn bản|thủ tục|người|đơn vị|vụ|giờ|ngày|phút|lần|bài|tin)|mức độ (?!\d)|chỉ số|thứ hạng|xếp hạng|điểm số|thời gian (?:giải quyết|xử lý|chờ)|chi phí/;

/** Improvement without a measure: what stands in S0's own example beside a share, and alone cannot be checked. */
export const IMPROVEMENTS = /được (?:nâng (?:cao|lên)|tăng cường|đẩy mạnh|cải thiện|củng cố|chú trọng|quan tâm|phát huy|duy trì|mở rộng)|chuyển biến|tốt hơn|hiệu quả hơn|có hiệu quả|kịp thời|đầy đủ/;

/** Numbers in words, where something is counted. */
export const COUNT_WORDS = /(?:^|[\s,;(])(?:(?:một|hơn|quá|ít nhất) nửa|gấp (?:đôi|hai|ba|bốn|năm|mười)|(?:một|hai|ba) phần (?:hai|ba|tư|năm|mười))(?=$|[\s,;.)])|(?:^|[\s,;(])(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mỗi)\s+(?=(?:báo cáo|kế hoạch|văn bản|lớp|cuộc|đợt|buổi|lần|hội|bộ|người|đơn vị|xã|phường|phòng|bài|tin|đề|mô hình|quý|tháng|năm|tuần)(?:$|[\s,;.]))/u;

/** Whom and what a share can be a share of: no more than all of them. */
export const SHARED_THINGS: readonly string[] = [
  'cán bộ', 'công chức', 'viên chức', 'cbcc', 'cbccvc', 'ccvc', 'người', 'học viên', 'đại biểu', 'lãnh đạo', 'đảng viên', 'hộ', 'doanh nghiệp', 'tổ chức', 'công dân', 'cơ quan', 'đơn vị', 'phòng', 'sở', 'xã', 'phường', 'huyện', 'thôn',
  'hồ sơ', 'văn bản', 'thủ tục', 'tthc', 'dịch vụ', 'quy trình', 'đơn thư', 'ý kiến', 'phản ánh', 'kiến nghị', 'số hồ sơ', 'số văn bản', 'số cán bộ', 'số đơn vị', 'số người', 'báo cáo', 'trường', 'quyết định', 'giao dịch', 'nhiệm vụ', 'cuộc họp',
];

/** Where more than all of it is meant: growth, and what was planned, allotted or compared with. */
export const MORE_THAN_ALL = /tăng|giảm|gấp|tỷ lệ thu|tỉ lệ thu|thu (?:phí|hồi|đạt)|thuế|lệ phí|vượt (?:thu|kế hoạch|dự toán|chỉ tiêu|mức)|kế hoạch|dự toán|chỉ tiêu|định mức|công suất|doanh thu|thu ngân sách|thu nội địa|nguồn thu|so với|cùng kỳ|năm trước|năm ngoái|tăng trưởng|tốc độ|lương|phụ cấp|tiến độ giải ngân|giải ngân|vốn|lợi nhuận|sản lượng|năng suất|được giao|giao đầu năm/;

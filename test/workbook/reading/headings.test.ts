import type { ColumnRole } from '../../../src/core';
import { read, sheet } from './tables';

/** Officials write their own headings. */
const SYNONYMS: [ColumnRole, string[]][] = [
  ['number', ['TT', 'STT', 'Stt', 'Số TT', 'S.T.T']],
  ['indicator', ['Chỉ số', 'Chỉ số thành công', 'Chỉ số kết quả', 'Chỉ tiêu', 'Chỉ số đánh giá (SMART)']],
  ['product', ['Sản phẩm', 'Kết quả', 'Kết quả đầu ra', 'Hoạt động, sản phẩm cụ thể', 'Sản phẩm đầu ra', 'Dự kiến kết quả', 'Kết quả/Sản phẩm']],
  ['verification', ['Phương tiện xác minh', 'Tài liệu kiểm chứng', 'Nguồn tài liệu kiểm chứng', 'Tài liệu minh chứng']],
  ['budget', ['Ngân sách', 'Kinh phí', 'Kinh phí dự kiến', 'Dự toán', 'Ngân sách (VNĐ)', 'Dự toán kinh phí (triệu đồng)', 'Kinh phí thực hiện (nếu có)', 'Thành tiền (đồng)']],
  ['period', ['Thời gian', 'Thời gian thực hiện', 'Thời hạn', 'Thời gian hoàn thành', 'Thời gian thực hiện/ Hoàn thành', 'Tiến độ thực hiện', 'Mốc thời gian', 'Thời hạn trình', 'Hạn', 'Hạn xử lý', 'Hạn hoàn thành']],
  ['lead', ['Cơ quan đầu mối', 'Cơ quan chủ trì', 'Đơn vị chủ trì', 'Đơn vị thực hiện', 'Cơ quan, đơn vị chủ trì', 'Phòng chủ trì', 'Đơn vị đầu mối thực hiện']],
  ['support', ['Cơ quan phối hợp', 'Đơn vị phối hợp', 'Cơ quan, đơn vị phối hợp', 'Phối hợp']],
  ['note', ['Ghi chú', 'Ghi chú (nếu có)']],
  ['risk', ['Rủi ro', 'Rủi ro và biện pháp']],
  ['quarter1', ['Quý I', 'Quý 1', 'Qúy I', 'Quí 1', 'Quý I/2025']],
  ['quarter4', ['Quý IV', 'Quý 4']],
  ['completedOn', ['Ngày hoàn thành', 'Ngày hoàn thành thực tế']],
  ['outcome', ['Kết quả thực hiện', 'Tình hình thực hiện', 'Văn bản chứng minh']],
];

describe.each(SYNONYMS)('%s', (role, labels) => {
  it.each(labels)('%s', (label) => {
    const beside = role === 'number' ? 'Ghi chú' : 'TT';
    const { columns } = read(sheet(`${beside}|Nội dung|${label}`, '1|Việc|x'));
    expect(columns[role]).toBe(2);
  });
});

it.each(['Nội dung', 'Nhiệm vụ', 'Nhiệm vụ cụ thể', 'Nhiệm vụ, giải pháp', 'Tên nhiệm vụ', 'Hoạt động', 'Nội dung công việc', 'Tên đề án, nhiệm vụ', 'Nội dung nhiệm vụ[1]'])('content: %s', (label) => {
  expect(read(sheet(`TT|Căn cứ|${label}|Thời gian`, '1|NQ|Việc|Quý I')).columns).toMatchObject({ number: 0, content: 2, period: 3 });
});

it('does not mind case, spaces, line breaks, decomposed letters, missing or misplaced marks', () => {
  const labels = ['tt', '  NỘI\nDUNG ', 'Thời  gian thực hiện:'.normalize('NFD'), 'Co quan chu tri', 'CƠ QUAN\r\nPHỐI HỢP', 'Kinh phí dự kiến\n(triệu đồng)'];
  const table = read([labels, ['1', 'Việc', 'Quý I', 'Sở', 'Sở', '15']]);
  expect(table.columns).toEqual({ number: 0, content: 1, period: 2, lead: 3, support: 4, budget: 5 });
  expect(table.moneyUnit).toBe('trieu');
});

it('leaves columns alone that are none of ours', () => {
  const table = read(sheet('TT|Nội dung|Đơn vị tính|Số lượng|Đơn giá (đồng)|Thành tiền (nghìn đồng)|Người đứng đầu chịu trách nhiệm', '1|Việc|cái|2|5|10|Ông A'));
  expect(table.columns).toEqual({ number: 0, content: 1, budget: 5 });
  expect(table.moneyUnit).toBe('nghin');
});

it('finds the text column by its place when it has a name of its own', () => {
  expect(read(sheet('TT|Đối tượng|Tần suất|Thời gian', '1|Vùng nuôi|2 lần|Quý I')).columns).toEqual({ number: 0, content: 1, period: 3 });
  expect(read(sheet('TT|Chỉ tiêu|Kinh phí', '1|Số hồ sơ|15')).columns).toEqual({ number: 0, content: 1, budget: 2 });
  expect(read(sheet('|Nội dung|Kinh phí', '1|Hồ sơ|15', '2|Sách|16')).columns).toEqual({ number: 0, content: 1, budget: 2 });
});

describe('two heading rows', () => {
  it('reads the lower labels where the upper ones are merged', () => {
    const table = read(sheet('KẾ HOẠCH|||||', 'TT|Nội dung|Trách nhiệm||Tiến độ|||', '||Chủ trì|Phối hợp|Quý I|Quý II|Quý III|Quý IV', '1|Việc|A|B|x|||'));
    expect(table.headerRows).toEqual([1, 2]);
    expect(table.columns).toEqual({ number: 0, content: 1, lead: 2, support: 3, quarter1: 4, quarter2: 5, quarter3: 6, quarter4: 7 });
    expect(table.rows.map(({ row }) => row)).toEqual([3]);
  });

  it('reads labels that a program repeated instead of merging', () => {
    const table = read(sheet('TT|Nội dung|Trách nhiệm|Trách nhiệm', 'TT|Nội dung|Chủ trì|Phối hợp', '1|Việc|A|B'));
    expect([table.headerRows, table.columns]).toEqual([[0, 1], { number: 0, content: 1, lead: 2, support: 3 }]);
  });

  it('takes the total of several sources, and says so when there is none', () => {
    expect(read(sheet('TT|Nội dung|Kinh phí||', '||NSTW|NSĐP|Tổng số', '1|Việc|1|2|3')).columns.budget).toBe(4);
    const table = read(sheet('TT|Nội dung|Kinh phí|', '||NSTW|NSĐP', '1|Việc|1|2'));
    expect(table.columns.budget).toBe(2);
    expect(table.findings).toMatchObject([{ code: 'column-twice', column: 'budget', params: { taken: 'NSTW', left: 'NSĐP' } }]);
  });

  it('takes the end of a time in two columns', () => {
    expect(read(sheet('TT|Nội dung|Thời gian|', '||Bắt đầu|Kết thúc', '1|Việc|1/1/2025|1/2/2025')).columns.period).toBe(3);
  });
});

describe('the unit of money', () => {
  it.each([
    ['Kinh phí (triệu đồng)', 'trieu'], ['Kinh phí (tr.đ)', 'trieu'], ['Ngân sách (VNĐ)', 'dong'], ['Kinh phí (1.000 đồng)', 'nghin'], ['Kinh phí (1.000đ)', 'nghin'], ['Dự toán (nghìn đồng)', 'nghin'], ['Kinh phí (tỷ đồng)', 'ty'], ['Kinh phí, ĐVT: triệu đồng', 'trieu'], ['Kinh phí', 'dong'],
  ])('%s', (label, unit) => {
    expect(read(sheet(`TT|Nội dung|${label}`, '1|Việc|5')).moneyUnit).toBe(unit);
  });

  it.each([['ĐVT: triệu đồng', 'trieu'], ['Đơn vị tính: nghìn đồng', 'nghin'], ['(Đơn vị: tỷ đồng)', 'ty'], ['ĐVT: 1.000đ', 'nghin'], ['ĐVT: Triệu', 'trieu'], ['Đơn vị: Sở Nội vụ', 'dong']])('%s above the table', (line, unit) => {
    expect(read(sheet('KẾ HOẠCH', `||${line}`, 'TT|Nội dung|Kinh phí', '1|Việc|5')).moneyUnit).toBe(unit);
  });
});

it('stands anywhere in the sheet', () => {
  const table = read([...Array.from({ length: 12 }, () => [null]), ...sheet('||TT|Nội dung|Thời gian', '||1|Việc|Quý I')]);
  expect([table.headerRows, table.columns]).toEqual([[12, 12], { number: 2, content: 3, period: 4 }]);
});

it('passes over a smaller table above, and stops at another table below', () => {
  const table = read(sheet('TT|Nội dung', '1|Tóm tắt', '', 'STT|Nhiệm vụ|Sản phẩm|Chủ trì|Thời gian', '1|Việc|Báo cáo|A|Quý I', '', 'TT|Họ tên|Ghi chú|Đơn vị', '1|Nguyễn Văn A||B'));
  expect(table.headerRows).toEqual([3, 3]);
  expect(table.rows.map(({ row }) => row)).toEqual([4]);
  expect(table.findings).toMatchObject([{ code: 'more-tables', row: 6 }]);
});

it('says which of two equal columns it did not take', () => {
  expect(read(sheet('TT|Nhiệm vụ|Nội dung|Thời gian', '1|A|B|Quý I')).findings).toMatchObject([{ code: 'column-twice', column: 'content', params: { taken: 'Nhiệm vụ', left: 'Nội dung' } }]);
});

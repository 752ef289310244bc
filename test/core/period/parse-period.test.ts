import { saysOnlyTime } from '../../../src/core';
import type { Period } from '../../../src/core/period/period';
import { parsePeriod } from '../../../src/core/period/parse-period';

/** What a cell says, on one line: kind start..end quarters due every. */
function told(cell: string | number | null, planYear = 2025): string {
  const { kind, start, end, quarters, dueQuarter, every, problem }: Period = parsePeriod(cell, { planYear });
  const dates = start === null && end === null ? '' : ` ${start ?? ''}..${end ?? ''}`;
  return `${kind}${dates}${quarters.length > 0 ? ` Q${quarters.join('')}` : ''}${dueQuarter === null ? '' : ` due${dueQuarter}`}${every === null ? '' : ` ${every}`}${problem === undefined ? '' : ` ${problem}`}`;
}

describe('the table of the contract', () => {
  test.each([
    ['Quý II', 'range 2025-04-01..2025-06-30 Q2 due2'],
    ['Quý 2/2025', 'range 2025-04-01..2025-06-30 Q2 due2'],
    ['trong quý II năm 2025', 'range 2025-04-01..2025-06-30 Q2 due2'],
    ['Trước ngày 15/11', 'range ..2025-11-15 Q4 due4'],
    ['Chậm nhất ngày 15 tháng 11', 'range ..2025-11-15 Q4 due4'],
    ['15/11/2025', 'range ..2025-11-15 Q4 due4'],
    ['Từ 15/10 đến 10/11/2025', 'range 2025-10-15..2025-11-10 Q4 due4'],
    ['Từ 28 đến 30/11/2025', 'range 2025-11-28..2025-11-30 Q4 due4'],
    ['Từ 01 đến 15 tháng 10/2025', 'range 2025-10-01..2025-10-15 Q4 due4'],
    ['Tháng 3', 'range 2025-03-01..2025-03-31 Q1 due1'],
    ['Tháng 3/2025', 'range 2025-03-01..2025-03-31 Q1 due1'],
    ['6 tháng đầu năm', 'range 2025-01-01..2025-06-30 Q12 due2'],
    ['2025', 'range 2025-01-01..2025-12-31 Q1234 due4'],
    ['Năm 2025', 'range 2025-01-01..2025-12-31 Q1234 due4'],
    ['Trong năm', 'range 2025-01-01..2025-12-31 Q1234 due4'],
    ['2025 - 2026', 'range 2025-01-01..2026-12-31 Q1234'],
    ['Hàng quý', 'recurring Q1234 quarter'],
    ['Định kỳ hằng quý', 'recurring Q1234 quarter'],
    ['Hàng tháng', 'recurring Q1234 month'],
    ['Hàng năm', 'recurring Q1234 year'],
    ['Trước ngày 30/11 hằng năm', 'recurring ..2025-11-30 Q4 due4 year'],
    ['Thường xuyên', 'ongoing Q1234'],
    ['Cả năm, thường xuyên', 'ongoing Q1234'],
    ['Theo tiến độ của Bộ Nội vụ', 'conditional'],
    ['Sau khi có hướng dẫn', 'conditional'],
    ['12 tháng kể từ khi ký hợp đồng', 'conditional'],
    ['Từ ngày … đến ngày …', 'unreadable left-blank'],
    ['07/05 AL', 'unreadable lunar-date'],
    ['trước năm 2027', 'range ..2026-12-31'],
    ['Hoàn thành trong năm 2025, vận hành thường xuyên', 'range 2025-01-01..2025-12-31 Q1234 due4'],
    [45000, 'range ..2023-03-15'],
    [2025, 'range 2025-01-01..2025-12-31 Q1234 due4'],
    [2030, 'range 2030-01-01..2030-12-31'],
  ])('%p', (cell, expected) => {
    expect(told(cell)).toBe(expected);
  });

  test.each([
    ['Từ 01 đến 15 tháng 10/2013', 'range 2013-10-01..2013-10-15 Q4 due4'], ['Từ 15/10 đến 10/11/2013', 'range 2013-10-15..2013-11-10 Q4 due4'],
    ['Từ 11 đến 20 tháng 11/2013', 'range 2013-11-11..2013-11-20 Q4 due4'], ['Từ 28 đến 30/11/2013', 'range 2013-11-28..2013-11-30 Q4 due4'],
  ])('the worked example: %p', (cell, expected) => {
    expect(told(cell, 2013)).toBe(expected);
  });
});

test.each([[null], [''], ['   '], ['-'], [' – '], ['\u00a0'], ['--'], ['.'], ['…………'], ['......'], ['____'], ['… . …']])('%j is empty', (cell) => {
  expect(told(cell)).toBe('empty');
});

test.each([[0], [3], [-45000], [0.5], [2025.5], [1e9], [NaN], [Infinity], [1989], [2101]])('the number %p says nothing', (cell) => {
  expect(told(cell)).toBe('unreadable no-period');
});

describe('days', () => {
  test.each([
    ['15/11', '..2025-11-15 Q4 due4'], ['1/3', '..2025-03-01 Q1 due1'], ['ngày 05 tháng 9 năm 2025', '..2025-09-05 Q3 due3'], ['15.11.2025', '..2025-11-15 Q4 due4'], ['15-11-2025', '..2025-11-15 Q4 due4'],
    ['2025-11-15', '..2025-11-15 Q4 due4'], ['15/11/25', '..2025-11-15 Q4 due4'], ['15 / 11 / 2025', '..2025-11-15 Q4 due4'], ['45000', '..2023-03-15'], ['15/01/2026', '..2026-01-15'],
    ['Đến hết ngày 30/9/2025', '..2025-09-30 Q3 due3'], ['Chậm nhất là ngày 15/6', '..2025-06-15 Q2 due2'], ['không quá 15/6/2025', '..2025-06-15 Q2 due2'], ['Hạn cuối 31/12/2025', '..2025-12-31 Q4 due4'],
    ['Trước 17 giờ 00 phút ngày 15/11/2025', '..2025-11-15 Q4 due4'], ['14h00-17h00, 15/11/2025', '..2025-11-15 Q4 due4'], ['17 giờ 28/4', '..2025-04-28 Q2 due2'], ['8h00 ngày 16/7', '..2025-07-16 Q3 due3'], ['Thứ Năm, ngày 04/12/2025', '..2025-12-04 Q4 due4'], ['04/12/2025 (thứ 5)', '..2025-12-04 Q4 due4'],
    ['05-10/3/2025', '2025-03-05..2025-03-10 Q1 due1'], ['Ngày 3, 5 và 9/6', '2025-06-03..2025-06-09 Q2 due2'], ['Từ ngày 05 đến ngày 10 tháng 3', '2025-03-05..2025-03-10 Q1 due1'], ['28/5 - 03/6/2025', '2025-05-28..2025-06-03 Q2 due2'],
    ['Từ ngày 02/1 đến 17 giờ ngày 05/1/2025', '2025-01-02..2025-01-05 Q1 due1'], ['15/12/2024 - 14/3/2025', '2024-12-15..2025-03-14 Q1 due1'], ['Từ 20/12 đến 10/01/2026', '2025-12-20..2026-01-10 Q4'],
    ['30/6 và 31/12', '2025-06-30..2025-12-31 Q24 due4'], ['Trước ngày 30/6 và 31/12/2025', '..2025-12-31 Q24 due4'], ['Trước 30/6 (đợt 1), trước 30/11 (đợt 2)', '..2025-11-30 Q24 due4'],
    ['Trước ngày 20 các tháng 3, 6, 9, 12', '..2025-12-20 Q1234 due4'], ['Từ ngày 01/7/2025', '2025-07-01.. Q34'], ['Sau ngày 30/6/2025', '2025-07-01.. Q34'], ['15/01 năm sau', '..2026-01-15'], ['ngày cuối cùng của tháng 6', '2025-06-30..2025-06-30 Q2 due2'],
  ])('%p', (cell, expected) => {
    expect(told(cell)).toBe(`range ${expected}`);
  });
});

describe('weeks and parts of a month', () => {
  test.each([
    ['Tuần 2 tháng 3', '2025-03-08..2025-03-14 Q1 due1'], ['tuần thứ hai của tháng 3/2025', '2025-03-08..2025-03-14 Q1 due1'], ['Tuần 2/tháng 5', '2025-05-08..2025-05-14 Q2 due2'], ['Tuần III tháng 5', '2025-05-15..2025-05-21 Q2 due2'],
    ['Tuần 1-2 tháng 10', '2025-10-01..2025-10-14 Q4 due4'], ['Tuần 3/11', '2025-11-15..2025-11-21 Q4 due4'], ['tuần 5 tháng 3', '2025-03-29..2025-03-31 Q1 due1'], ['tuần đầu tháng 3', '2025-03-01..2025-03-07 Q1 due1'], ['Tuần cuối tháng 2', '2025-02-22..2025-02-28 Q1 due1'],
    ['Đầu tháng 3', '2025-03-01..2025-03-10 Q1 due1'], ['giữa tháng 5/2025', '2025-05-11..2025-05-20 Q2 due2'], ['cuối tháng 2', '2025-02-21..2025-02-28 Q1 due1'], ['Trung tuần tháng 5', '2025-05-11..2025-05-20 Q2 due2'],
    ['nửa cuối tháng 4', '2025-04-16..2025-04-30 Q2 due2'], ['15 ngày đầu tháng 3', '2025-03-01..2025-03-15 Q1 due1'], ['cuối tháng 10, đầu tháng 11', '2025-10-21..2025-11-10 Q4 due4'], ['Trước cuối tháng 6', '..2025-06-30 Q2 due2'],
  ])('%p', (cell, expected) => {
    expect(told(cell)).toBe(`range ${expected}`);
  });
});

describe('months', () => {
  test.each([
    ['T12/2025', '2025-12-01..2025-12-31 Q4 due4'], ['tháng 11-2025', '2025-11-01..2025-11-30 Q4 due4'], ['Tháng mười hai năm 2025', '2025-12-01..2025-12-31 Q4 due4'], ['tháng tư', '2025-04-01..2025-04-30 Q2 due2'], ['Tháng Sáu', '2025-06-01..2025-06-30 Q2 due2'],
    ['11/2025', '2025-11-01..2025-11-30 Q4 due4'], ['3-5/2025', '2025-03-01..2025-05-31 Q12 due2'], ['Tháng 3, 4, 5', '2025-03-01..2025-05-31 Q12 due2'], ['tháng 3 và tháng 9', '2025-03-01..2025-09-30 Q13 due3'], ['T3-T5/2025', '2025-03-01..2025-05-31 Q12 due2'],
    ['tháng 3->6', '2025-03-01..2025-06-30 Q12 due2'], ['Tháng 10/2025 - 3/2026', '2025-10-01..2026-03-31 Q4'], ['Từ tháng 10 đến tháng 3/2026', '2025-10-01..2026-03-31 Q4'], ['Từ tháng 10/2025 đến tháng 3', '2025-10-01..2026-03-31 Q4'],
    ['Hết tháng 6', '..2025-06-30 Q2 due2'], ['Trước tháng 6/2025', '..2025-05-31 Q2 due2'], ['Từ tháng 3 trở đi', '2025-03-01.. Q1234'], ['Bắt đầu từ tháng 9', '2025-09-01.. Q34'], ['Tháng 01 năm sau', '2026-01-01..2026-01-31'],
    ['03 tháng (tháng 3, 4, 5)', '2025-03-01..2025-05-31 Q12 due2'], ['Tháng 3/25', '2025-03-01..2025-03-31 Q1 due1'],
  ])('%p', (cell, expected) => {
    expect(told(cell)).toBe(`range ${expected}`);
  });
});

describe('quarters', () => {
  test.each([
    ['Qúy III/2025', '2025-07-01..2025-09-30 Q3 due3'], ['Quí 4-2025', '2025-10-01..2025-12-31 Q4 due4'], ['QUÝ IV NĂM 2025', '2025-10-01..2025-12-31 Q4 due4'], ['quy 2/2025', '2025-04-01..2025-06-30 Q2 due2'], ['Quý 02', '2025-04-01..2025-06-30 Q2 due2'],
    ['QuýII', '2025-04-01..2025-06-30 Q2 due2'], ['Q4/2025', '2025-10-01..2025-12-31 Q4 due4'], ['Q.II/2025', '2025-04-01..2025-06-30 Q2 due2'], ['IV/2025', '2025-10-01..2025-12-31 Q4 due4'], ['Quý Ⅳ', '2025-10-01..2025-12-31 Q4 due4'], ['Quý ll', '2025-04-01..2025-06-30 Q2 due2'],
    ['III, IV/2025', '2025-07-01..2025-12-31 Q34 due4'], ['Q II', '2025-04-01..2025-06-30 Q2 due2'], ['Quý tư', '2025-10-01..2025-12-31 Q4 due4'], ['Quý I, II và III', '2025-01-01..2025-09-30 Q123 due3'], ['Quý I và quý III', '2025-01-01..2025-09-30 Q13 due3'], ['Quý I–IV/2025', '2025-01-01..2025-12-31 Q1234 due4'], ['Quý III+IV', '2025-07-01..2025-12-31 Q34 due4'],
    ['Quý IV/2025 - I/2026', '2025-10-01..2026-03-31 Q4'], ['Quý IV và quý I/2026', '2025-10-01..2026-03-31 Q4'], ['Quý IV/2024 đến quý II/2025', '2024-10-01..2025-06-30 Q12 due2'], ['đầu quý II', '2025-04-01..2025-04-30 Q2 due2'], ['cuối quý II', '2025-06-01..2025-06-30 Q2 due2'],
    ['giữa quý II', '2025-05-01..2025-05-31 Q2 due2'], ['Tháng cuối của quý III', '2025-09-01..2025-09-30 Q3 due3'], ['Trước quý III', '..2025-06-30 Q2 due2'], ['Chậm nhất trong quý III', '..2025-09-30 Q3 due3'], ['Sau quý II', '2025-07-01.. Q34'],
    ['Bắt đầu quý II, kết thúc quý IV', '2025-04-01..2025-12-31 Q234 due4'], ['Quý II/25', '2025-04-01..2025-06-30 Q2 due2'], ['Quý III/2026', '2026-07-01..2026-09-30'], ['Từ quý II đến hết năm 2027', '2025-04-01..2027-12-31 Q234'],
  ])('%p', (cell, expected) => {
    expect(told(cell)).toBe(`range ${expected}`);
  });
});

describe('years and their parts', () => {
  test.each([
    ['Cả năm', '2025-01-01..2025-12-31 Q1234 due4'], ['năm nay', '2025-01-01..2025-12-31 Q1234 due4'], ['Hoàn thành 2025', '2025-01-01..2025-12-31 Q1234 due4'], ['Giai đoạn 2021–2025', '2021-01-01..2025-12-31 Q1234 due4'], ['2026-30', '2026-01-01..2030-12-31'],
    ['2025, 2026', '2025-01-01..2026-12-31 Q1234'], ['Năm 2024, 2025 và các năm tiếp theo', '2024-01-01.. Q1234'], ['cuối 2025', '2025-10-01..2025-12-31 Q4 due4'], ['9 tháng năm 2025', '2025-01-01..2025-09-30 Q123 due3'], ['2025; 2027', '2025-01-01..2027-12-31 Q1234'], ['Từ năm 2025', '2025-01-01.. Q1234'], ['năm 2025 và các năm tiếp theo', '2025-01-01.. Q1234'], ['Đến năm 2030', '..2030-12-31'], ['Đến hết năm', '..2025-12-31 Q4 due4'],
    ['Đầu năm', '2025-01-01..2025-03-31 Q1 due1'], ['cuối năm 2025', '2025-10-01..2025-12-31 Q4 due4'], ['Kỳ họp cuối năm', '2025-10-01..2025-12-31 Q4 due4'], ['9 tháng đầu năm', '2025-01-01..2025-09-30 Q123 due3'], ['Sáu tháng cuối năm 2025', '2025-07-01..2025-12-31 Q34 due4'],
    ['Nửa đầu năm', '2025-01-01..2025-06-30 Q12 due2'], ['đến năm 2030, tầm nhìn đến năm 2045', '..2030-12-31'], ['Quý I, 6 tháng, 9 tháng và năm', '2025-01-01..2025-12-31 Q1234 due4'],
  ])('%p', (cell, expected) => {
    expect(told(cell)).toBe(`range ${expected}`);
  });
});

describe('several periods in one cell', () => {
  test.each([
    ['Năm 2025: Quý II', 'range 2025-04-01..2025-06-30 Q2 due2'],
    ['Quý II (tháng 5)', 'range 2025-05-01..2025-05-31 Q2 due2'],
    ['Quý IV, trước ngày 15/11/2025', 'range 2025-10-01..2025-11-15 Q4 due4'],
    ['Đợt 1: 15/4 - 15/5; đợt 2: 15/9 - 15/10', 'range 2025-04-15..2025-10-15 Q234 due4'],
    ['Bắt đầu: 01/3/2025; Kết thúc: 30/6/2025', 'range 2025-03-01..2025-06-30 Q12 due2'],
    ['2025 - 2026 (Quý IV/2025 - Quý II/2026)', 'range 2025-10-01..2026-06-30 Q4'],
    ['Đợt 1: Quý II; Đợt 2: Quý IV', 'range 2025-04-01..2025-12-31 Q24 due4'],
    ['- Quý I\n- Quý III', 'range 2025-01-01..2025-09-30 Q13 due3'],
    ['Quý I\n- Quý III', 'range 2025-01-01..2025-09-30 Q123 due3'],
    ['Chuẩn bị từ quý III/2025, ban hành trong năm 2026', 'range 2025-07-01..2026-12-31 Q34'],
    ['Thí điểm năm 2025, nhân rộng từ năm 2026', 'range 2025-01-01..2025-12-31 Q1234 due4'],
    ['Ban hành kế hoạch năm 2026 trước ngày 15/12/2025', 'range ..2025-12-15 Q4 due4'],
    ['Ban hành trước 31/3, triển khai Quý II - IV', 'range ..2025-12-31 Q1234 due4'],
    ['Quý II/2025 hoặc khi có hướng dẫn', 'range 2025-04-01..2025-06-30 Q2 due2'],
  ])('%j', (cell, expected) => {
    expect(told(cell)).toBe(expected);
  });
});

describe('what comes back', () => {
  test.each([
    ['hằng tuần', 'Q1234 week'], ['Hàng tháng, quý, năm', 'Q1234 month'], ['định kỳ 6 tháng, năm', 'Q24 half-year'], ['Báo cáo quý, 6 tháng, năm', 'Q1234 quarter'], ['Sơ kết 6 tháng, tổng kết năm', 'Q24 half-year'], ['3 tháng/lần', 'Q1234 quarter'],
    ['6 tháng một lần', 'Q24 half-year'], ['02 lần/năm', 'Q24 half-year'], ['mỗi năm 2 lần', 'Q24 half-year'], ['mỗi quý một lần', 'Q1234 quarter'], ['01 lần/quý', 'Q1234 quarter'], ['4 lần trong năm', 'Q1234 quarter'], ['2 lần/tháng', 'Q1234 month'],
    ['Định kỳ', 'Q1234'], ['Thường niên', 'Q1234 year'], ['Các quý trong năm', 'Q1234 quarter'], ['Hàng quý trong năm 2025', 'Q1234 quarter'], ['Hằng năm và theo tiến độ của cấp trên', 'Q1234 year'], ['Trước ngày 25 hằng tháng', 'Q1234 month'],
    ['ngày 20 tháng cuối quý', 'Q1234 quarter'], ['Quý IV hằng năm', '2025-10-01..2025-12-31 Q4 due4 year'], ['Hằng năm (tháng 12)', '2025-12-01..2025-12-31 Q4 due4 year'], ['Hàng năm, sơ kết vào quý IV', '2025-10-01..2025-12-31 Q4 due4 year'],
    ['Trước 01/6 và 15/11 hàng năm', '..2025-11-15 Q24 due4 year'], ['Từ tháng 3 đến tháng 11 hằng năm', '2025-03-01..2025-11-30 Q1234 due4 year'], ['Từ năm 2025, định kỳ hằng năm', '2025-01-01.. Q1234 year'], ['Hằng năm, giai đoạn 2026-2030', '2026-01-01..2030-12-31 year'],
  ])('%p', (cell, expected) => {
    expect(told(cell)).toBe(`recurring ${expected}`);
  });

  test.each(['Hoàn thành trong quý I/2025, hằng năm rà soát, cập nhật', 'Ban hành trong quý I và rà soát hằng năm', 'Quý I/2025; hằng năm cập nhật'])('a date with a later repetition is read by its date: %p', (cell) => {
    expect(told(cell)).toBe('range 2025-01-01..2025-03-31 Q1 due1');
  });
});

describe('what goes on, waits or cannot be read', () => {
  test.each([
    ['Thường xuyên, liên tục', 'ongoing Q1234'], ['Thường xuyên trong năm 2025', 'ongoing Q1234'], ['Năm 2025, thường xuyên', 'ongoing Q1234'], ['Trong suốt quá trình thực hiện', 'ongoing Q1234'], ['Hoàn thành trong năm 2025 và thường xuyên cập nhật', 'range 2025-01-01..2025-12-31 Q1234 due4'], ['Hoàn thành trước 30/6 hằng năm; thường xuyên cập nhật', 'recurring ..2025-06-30 Q2 due2 year'], ['Triển khai từ năm 2024, thực hiện thường xuyên', 'ongoing 2024-01-01.. Q1234'], ['Từ quý III/2025, thường xuyên', 'ongoing 2025-07-01.. Q34'],
    ['Khi có yêu cầu', 'conditional'], ['Sau mỗi kỳ đối thoại', 'conditional'], ['Trước hội nghị', 'conditional'], ['Đột xuất', 'conditional'], ['Theo Quyết định số 12/QĐ-UBND ngày 15 tháng 01 năm 2025', 'conditional'], ['Theo Kế hoạch năm 2025 của UBND tỉnh', 'conditional'], ['Theo Luật Cán bộ, công chức 2025', 'conditional'],
    ['10 ngày làm việc', 'conditional'], ['2,5 ngày kể từ ngày nhận hồ sơ', 'conditional'], ['Thực hiện theo quy định', 'conditional'], ['Trong vòng 30 ngày', 'conditional'], ['Sau Đại hội', 'conditional'], ['Trước Tết Nguyên đán 2026', 'conditional'], ['Trước ngày họp', 'conditional'],
    ['31/11/2025', 'unreadable impossible-date'], ['29/2/2025', 'unreadable impossible-date'], ['ngày 30 tháng 02', 'unreadable impossible-date'], ['00/5/2025', 'unreadable impossible-date'], ['Tháng 13', 'unreadable impossible-month'], ['Quý V', 'unreadable impossible-quarter'],
    ['Quý 5/2025', 'unreadable impossible-quarter'], ['Tuần 6 tháng 3', 'unreadable impossible-date'], ['Từ 25/11/2025 đến 10/10/2025', 'unreadable ends-before-start'], ['Từ tháng 10 đến tháng 3', 'unreadable ends-before-start'],
    ['ngày … tháng 11 năm 2025', 'unreadable left-blank'], ['Tháng .../2025', 'unreadable left-blank'], ['Trước ngày ____/11', 'unreadable left-blank'], ['Trước ngày   tháng   năm 2025', 'unreadable left-blank'], ['Trước ngày tháng năm 2025', 'unreadable left-blank'], ['ngày 15 tháng   năm 2025', 'unreadable left-blank'], ['Quý   năm 2025', 'unreadable left-blank'], ['15/8 âm lịch', 'unreadable lunar-date'], ['tháng Chạp', 'unreadable lunar-date'],
    ['Trước ngày 15', 'unreadable no-period'], ['Sở Nội vụ', 'unreadable no-period'], ['Chưa xác định', 'unreadable no-period'], ['100%', 'unreadable no-period'], ['Đợt 1/2025', 'unreadable no-period'], ['Thông tư 01/2025', 'unreadable no-period'], ['#N/A', 'unreadable no-period'], ['x', 'unreadable no-period'],
  ])('%p', (cell, expected) => {
    expect(told(cell)).toBe(expected);
  });

  test('"đầu tư" is to invest, "bắt đầu từ" is to begin, with marks or without', () => {
    expect(told('Hoàn thành đầu tư năm 2025')).toBe('range 2025-01-01..2025-12-31 Q1234 due4');
    expect(told('hoan thanh dau tu nam 2025')).toBe('range 2025-01-01..2025-12-31 Q1234 due4');
    expect(told('bat dau tu nam 2025')).toBe('range 2025-01-01.. Q1234');
  });

  test('a leap day is a day in its years only', () => {
    expect(told('29/2', 2024)).toBe('range ..2024-02-29 Q1 due1');
    expect(told('29/2')).toBe('unreadable impossible-date');
    expect(told('cuối tháng 2', 2024)).toBe('range 2024-02-21..2024-02-29 Q1 due1');
  });
});

describe('what may mean several times is said, not guessed', () => {
  test.each([
    ['Quý II/2025-2026', 'joined-years'], ['Quý II, III/2025-2026', 'joined-years'], ['Tháng 3/2025-2026', 'joined-years'], ['Trước 30/6/2025-2026', 'joined-years'], ['Quý II năm 2025 - 2026', 'joined-years'], ['Quý II/2025-26', 'joined-years'], ['Quý IV/2025, 2026', 'joined-years'],
    ['6 tháng đầu năm 2025-2026', 'joined-years'], ['H2/2025', 'half-year'], ['H1', 'half-year'], ['Trong H2 năm 2025', 'half-year'], ['2025-12', 'year-and-month'], ['2025/06', 'year-and-month'], ['Năm 2025-3', 'year-and-month'],
    ['Năm học 2024-2025', 'school-year'], ['Cuối năm học 2024 - 2025', 'school-year'], ['Đầu năm học', 'school-year'], ['Trong năm học', 'school-year'], ['Quý III năm học 2025-2026', 'school-year'],
  ])('%s', (cell, problem) => expect(told(cell)).toBe(`unreadable ${problem}`));

  test.each([
    ['2025-26', 'range 2025-01-01..2026-12-31 Q1234'], ['2025/2026', 'range 2025-01-01..2026-12-31 Q1234'], ['2025-12-15', 'range ..2025-12-15 Q4 due4'], ['15/10/2025-20/11/2025', 'range 2025-10-15..2025-11-20 Q4 due4'], ['Quý IV/2025-Quý II/2026', 'range 2025-10-01..2026-06-30 Q4'],
    ['Quý IV/2025-I/2026', 'range 2025-10-01..2026-03-31 Q4'], ['10/2025-3/2026', 'range 2025-10-01..2026-03-31 Q4'], ['Quý II/2025 và năm 2026', 'range 2025-04-01..2026-12-31 Q2'], ['Chuẩn bị năm học mới: trước 31/8', 'range ..2025-08-31 Q3 due3'],
    ['8h2 ngày 15/3', 'range ..2025-03-15 Q1 due1'], ['Quý II (hệ thống H2)', 'range 2025-04-01..2025-06-30 Q2 due2'],
  ])('%s is certain', (cell, expected) => expect(told(cell)).toBe(expected));
});

describe('figures with a stroke that are no dates', () => {
  test.each([
    ['3/5 nhiệm vụ', 'unreadable no-period'],
    ['Hoàn thành 3/5 nhiệm vụ trong Quý II', 'range 2025-04-01..2025-06-30 Q2 due2'],
    ['100% (5/5 đơn vị)', 'unreadable no-period'],
    ['2/3 số xã', 'unreadable no-period'],
    ['5/5 chỉ tiêu trong năm 2025', 'range 2025-01-01..2025-12-31 Q1234 due4'],
    ['Trực 24/7', 'unreadable no-period'],
    ['Vận hành 24/7, thường xuyên', 'ongoing Q1234'],
    ['Hoạt động 24/24 giờ, 7/7 ngày trong tuần', 'unreadable no-period'],
    ['Quý III, trực 24/7', 'range 2025-07-01..2025-09-30 Q3 due3'],
  ])('%j', (cell, expected) => expect(told(cell)).toBe(expected));

  test.each([
    ['24/7', '2025-07-24'], ['Trước 24/7', '2025-07-24'], ['Hoàn thành 24/7', '2025-07-24'], ['24/7/2025', '2025-07-24'], ['7/5 nhiệm vụ trình', '2025-05-07'], ['Trước 3/5 đơn vị nộp báo cáo', '2025-05-03'], ['ngày 3/5 các đơn vị báo cáo', '2025-05-03'],
    ['3/5/2025 nhiệm vụ hoàn thành', '2025-05-03'], ['15/11 đơn vị báo cáo', '2025-11-15'], ['Đến 5/11 cơ quan chủ trì trình', '2025-11-05'],
  ])('%j is a date all the same', (cell, end) => expect(parsePeriod(cell, { planYear: 2025 })).toMatchObject({ kind: 'range', end }));
});

describe('falling due more than once', () => {
  const due = (cell: string) => parsePeriod(cell, { planYear: 2025 }).dueDates;

  test.each<[string, string[]]>([
    ['Định kỳ 15/6, 15/12/2025', ['2025-06-15', '2025-12-15']],
    ['Trước 15/6 và 15/12/2025', ['2025-06-15', '2025-12-15']],
    ['Trước ngày 15/6 và trước ngày 15/12', ['2025-06-15', '2025-12-15']],
    ['Trước ngày 15/12; trước ngày 15/6', ['2025-06-15', '2025-12-15']],
    ['Quý I và quý III', ['2025-03-31', '2025-09-30']],
    ['Quý I, III/2025', ['2025-03-31', '2025-09-30']],
    ['Tháng 3, 6, 9', ['2025-03-31', '2025-06-30', '2025-09-30']],
    ['Ngày 20 các tháng 3, 6, 9 và 12', ['2025-03-20', '2025-06-20', '2025-09-20', '2025-12-20']],
    ['Báo cáo trước 15/6 và 15/12 hằng năm', ['2025-06-15', '2025-12-15']],
    ['15/6/2025 và 15/6/2026', ['2025-06-15', '2026-06-15']],
    ['Quý I, II và IV', ['2025-06-30', '2025-12-31']],
    ['Tháng 3;6;9;12', ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31']],
    ['Tháng 3; 6; 9 và 12/2026', ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']],
    ['Ngày 20 các tháng 3; 6; 9; 12', ['2025-03-20', '2025-06-20', '2025-09-20', '2025-12-20']],
    ['Quý I; III', ['2025-03-31', '2025-09-30']],
    ['20/6; 20/12', ['2025-06-20', '2025-12-20']],
    ['Đợt 1 trước 15/4; đợt 2 trước 15/10', ['2025-04-15', '2025-10-15']],
    ['Trước 15/4 (đợt 1), trước 15/10 (đợt 2)', ['2025-04-15', '2025-10-15']],
    ['Lần 1: 30/6; Lần 2: 15/12', ['2025-06-30', '2025-12-15']],
    ['Lần 1:30/6; lần 2:15/12', ['2025-06-30', '2025-12-15']],
    ['Trước 15/6 (6 tháng) và 15/12 (năm)', ['2025-06-15', '2025-12-15']],
    ['Báo cáo 6 tháng: trước 15/6; báo cáo năm: trước 15/12', ['2025-06-15', '2025-12-15']],
    ['Báo cáo quý I trước 15/3, báo cáo 6 tháng trước 15/6, báo cáo năm trước 15/12', ['2025-03-15', '2025-06-15', '2025-12-15']],
    ['Đợt 1: Quý II; đợt 2: Quý IV', ['2025-06-30', '2025-12-31']],
    ['Đợt 1: 15/4 - 15/5; đợt 2: 15/9 - 15/10', ['2025-05-15', '2025-10-15']],
    ['Đợt 1, 15/4; đợt 2, 15/10', ['2025-04-15', '2025-10-15']],
    ['Đợt 1, tháng 4; đợt 2, tháng 10', ['2025-04-30', '2025-10-31']],
    ['Lần 1, 30/6; lần 2, 15/12', ['2025-06-30', '2025-12-15']],
    ['Quý I, 6 tháng, 9 tháng, năm', ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31']],
  ])('%s', (cell, expected) => {
    expect(due(cell)).toEqual(expected);
  });

  // what follows on without a gap is one stretch of time; alternatives, ranges and steps of one work end once
  test.each(['Quý II', 'Quý III, IV/2025', 'Quý III và quý IV', 'Tháng 11, 12', 'Ngày 24, 25/5', 'Từ 15/6 đến 15/12', 'Quý I - quý III', 'Quý II hoặc quý IV', 'Năm 2025 (quý II)', 'Xây dựng trong quý I, hoàn thành trong quý III', 'Hằng quý', 'Thường xuyên', '2025 - 2026', 'Khi có hướng dẫn',
    'Tháng 3; 2 hội nghị', 'Xây dựng trước 15/6, báo cáo năm trước 15/12', 'Dự thảo báo cáo quý II, hoàn thiện báo cáo quý IV', 'Đợt 1: 15/4, tổng kết trước 15/10', 'Từ 15/6 (6 tháng) đến 15/12 (năm)'])('once or by rule: %s', (cell) => {
    expect(due(cell)).toBeUndefined();
  });
});

describe('what comes back, and the end of the year as one of its turns', () => {
  test.each<[cell: string, every: string, quarters: number[]]>([
    ['Hằng quý, cuối năm', 'quarter', [1, 2, 3, 4]], ['Hàng quý và cuối năm', 'quarter', [1, 2, 3, 4]], ['Hằng tháng; cuối năm 2025', 'month', [1, 2, 3, 4]], ['6 tháng một lần, cuối năm', 'half-year', [2, 4]],
  ])('%s', (cell, every, quarters) => {
    expect(parsePeriod(cell, { planYear: 2025 })).toMatchObject({ kind: 'recurring', start: null, end: null, every, quarters, dueQuarter: null });
  });
  test.each(['Hằng năm, cuối năm', 'Trước ngày 30/11 hằng năm', 'Hằng quý, trước ngày 15/12'])('%s falls due at its date', (cell) => {
    expect(parsePeriod(cell, { planYear: 2025 })).toMatchObject({ kind: 'recurring', quarters: [4], dueQuarter: 4 });
  });
});

test('“quí” and “T3” say a time and nothing else; five digits may be anything', () => {
  expect(['quí III', 'T3/2025', 'Q2/2025', 'Qúy II'].filter((cell) => !saysOnlyTime(cell))).toEqual([]);
  expect(['45950', ' 45950 ', 'T3/2025 (xã)', 'tờ trình quý II', 'Hằng quý, cuối năm', '6 tháng một lần và cuối năm'].filter(saysOnlyTime)).toEqual([]);
});

test('what may fall due more than once than it is read, and which round it is, is more than a time that can be put otherwise', () => {
  expect(['6 tháng và cuối năm', '6 tháng, cuối năm', '6 thang, cuoi nam', 'Quý, cuối năm', 'cuối năm, hằng quý', 'Cuối năm và hằng quý', 'Hang quy, cuoi nam', 'Lần 1, ngày 2/9', 'Lần I: 15/4', 'lan 2, thang 10', '6 tháng một lần; cuối năm'].filter(saysOnlyTime)).toEqual([]);
  const plain = ['Cuối năm', 'Tháng cuối năm', 'Đến cuối năm 2025', 'Mỗi quý một lần', '01 lần/quý', 'Mỗi năm 2 lần', '6 tháng một lần', '6 tháng đầu năm', 'Hoàn thành trong quý I', 'Trước ngày 15/11', 'Từ 01 đến 15 tháng 10/2013', 'Trong năm 2025', 'Cả năm', 'Nửa đầu năm', 'Định kỳ hằng tháng', 'Định kỳ 6 tháng', 'Quý I, II, III'];
  expect(plain.filter((cell) => !saysOnlyTime(cell))).toEqual([]);
});

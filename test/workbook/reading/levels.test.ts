import fc from 'fast-check';
import type { CellValue } from '../../../src/workbook';
import { levels, read, sheet } from './tables';

const TASKS = 'TT|Nhiệm vụ|Sản phẩm|Chủ trì|Thời gian';
const FIGURES = 'TT|Nội dung|Kinh phí';

it('has activities only where there is one level', () => {
  expect(levels(sheet(TASKS, '1|A|S|P|Quý I', '2|B|S|P|Quý II', '3|C|S|P|Quý II'))).toEqual(['activity 1', 'activity 2', 'activity 3']);
});

it('has areas and activities where there are two, whether the numbers go on or begin anew', () => {
  expect(levels(sheet(TASKS, 'I|A', '1|a|S|P|Quý I', '2|b|S|P|Quý I', 'II|B', '1|c|S|P|Quý I'))).toEqual(['area I', 'activity 1', 'activity 2', 'area II', 'activity 1']);
  expect(levels(sheet(TASKS, 'I|A', '1|a|S|P|Quý I', '2|b|S|P|Quý I', 'II|B', '3|c|S|P|Quý I'))).toEqual(['area I', 'activity 1', 'activity 2', 'area II', 'activity 3']);
});

it('has results between, and more than three levels fold into them', () => {
  expect(levels(sheet(TASKS, '5|A', '5.1|B', '5.1.1|C', '5.1.2|D', '5.2|E', '5.2.1|F', '6|G', '6.1|H', '6.1.1|J'))).toEqual(
    ['area 5', 'result 5.1', 'activity 5.1.1', 'activity 5.1.2', 'result 5.2', 'activity 5.2.1', 'area 6', 'result 6.1', 'activity 6.1.1']);
  expect(levels(sheet(FIGURES, 'A|x|9', 'I|x|9', '1|x|9', 'a|x|4', '-|x|2', '-|x|2', 'b|x|5', '2|x|1', 'II|x|1', 'B|x|1', 'I|x|1'))).toEqual(
    ['area A', 'result I', 'result 1', 'result a', 'activity -', 'activity -', 'activity b', 'activity 2', 'activity II', 'area B', 'activity I']);
});

it('reads C, D, I and L as letters in a list from A to P', () => {
  const letters = 'ABCDEGHIKLMNOP'.split('');
  const rows = letters.flatMap((letter) => [`${letter}.|Bộ ${letter}`, '1|Việc|S|P|Quý I']);
  expect(levels(sheet(TASKS, ...rows))).toEqual(letters.flatMap((letter) => [`area ${letter}.`, 'activity 1']));
});

it('goes by the wording of Bảng 2.2, in whichever column it stands', () => {
  const expected = ['area 1', 'result 1.1', 'activity 1.1.1', 'result 1.2', 'area 2', 'activity 2.1.1'];
  expect(levels(sheet(TASKS, 'Lĩnh vực 1: Thể chế', 'Kết quả 1.1', 'Hoạt động 1.1.1', 'Kết quả 1.2', 'Lĩnh vực 2: Thủ tục', 'Hoạt động 2.1.1'))).toEqual(expected);
  expect(levels(sheet(TASKS, '|Lĩnh vực 1: Thể chế', '|Kết quả 1.1. A', '|Hoạt động 1.1.1 B', '|Kết quả 1.2: C', '|LĨNH VỰC 2. Thủ tục', '|Hoạt động 2.1.1. D'))).toEqual(expected);
  expect(levels(sheet(TASKS, '1|Kết quả khảo sát được công bố|S|P|Quý I'))).toEqual(['activity 1']);
});

it('takes numbers out of titles that run across the table', () => {
  const table = read(sheet(TASKS, 'I. NÂNG CAO NHẬN THỨC', '1|a|S|P|Quý I', 'II. HOÀN THIỆN', '2|b|S|P|Quý I', '|III. HẠ TẦNG', '3|c|S|P|Quý I'));
  expect(table.rows.map(({ level, number, content }) => [level, number, content])).toEqual([
    ['area', 'I', 'NÂNG CAO NHẬN THỨC'], ['activity', '1', 'a'], ['area', 'II', 'HOÀN THIỆN'], ['activity', '2', 'b'], ['area', 'III', 'HẠ TẦNG'], ['activity', '3', 'c'],
  ]);
});

it('knows a title without a number by its capitals or by the list that begins under it', () => {
  expect(levels(sheet(TASKS, '|CẢI CÁCH THỂ CHẾ', '1|a|S|P|Quý I', '|CẢI CÁCH THỦ TỤC', '2|b|S|P|Quý I'))).toEqual(['area', 'activity 1', 'area', 'activity 2']);
  expect(levels(sheet(TASKS, 'Cải cách thể chế', '1|a|S|P|Quý I', 'Cải cách thủ tục', '1|b|S|P|Quý I'))).toEqual(['area', 'activity 1', 'area', 'activity 1']);
});

it('knows the parts above the areas, and a title among numbers that go on', () => {
  expect(levels(sheet(TASKS, 'PHẦN I: NHIỆM VỤ CHUNG', 'I|A', '1|a|S|P|Quý I', 'PHẦN II: NHIỆM VỤ RIÊNG', 'I|B', '1|b|S|P|Quý I'))).toEqual(['area I', 'result I', 'activity 1', 'area II', 'result I', 'activity 1']);
  expect(levels(sheet(TASKS, '|Nâng cao nhận thức', '1|a|S|P|Quý I', '2|b|S|P|Quý I', '|Hoàn thiện cơ chế', '3|c|S|P|Quý I', 'Các đơn vị báo cáo trước ngày 15'))).toEqual(['area', 'activity 1', 'activity 2', 'area', 'activity 3', 'note']);
  expect(levels(sheet(TASKS, 'I.1|A', '1a|a|S|P|Quý I', '1b|b|S|P|Quý I', 'I.2|B', '1a|a|S|P|Quý I'))).toEqual(['area I.1', 'activity 1a', 'activity 1b', 'area I.2', 'activity 1a']);
  expect(levels(sheet(TASKS, '|Dự án 1: A', '|Tiểu dự án 1: B', '1|b|S|P|Quý I', '|Tiểu dự án 2: C', '1|c|S|P|Quý I', '|Dự án 2: D', '|Tiểu dự án 1: E', '1|d|S|P|Quý I'))).toEqual(
    ['area 1', 'result 1', 'activity 1', 'result 2', 'activity 1', 'area 2', 'result 1', 'activity 1']);
  expect(levels(sheet(TASKS, '|Nhiệm vụ 1: A', '-|a|S|P|Quý I', '-|b|S|P|Quý I', '|Nhiệm vụ 2: B', '-|c|S|P|Quý I'))).toEqual(['area 1', 'activity -', 'activity -', 'area 2', 'activity -']);
  expect(levels(sheet(TASKS, '1|Dự án 2 trạm y tế|S|P|Quý I', '2|Nhiệm vụ 3: c|S|P|Quý I'))).toEqual(['activity 1', 'activity 2']);
  expect(levels(sheet(TASKS, '1|Lĩnh vực Y tế|S|P|Quý I'))).toEqual(['activity 1']);
});

it('reads on under a merged number: a row with work is a task, one without text is the rest of the task above', () => {
  expect(levels(sheet(TASKS, 'I|A', '1|a|S|P|Quý I', '|b tiếp|S|Q|', '||S2||', '2|c|S|P|Quý I'))).toEqual(['area I', 'activity 1', 'activity', 'note', 'activity 2']);
});

it('counts the task, not its lettered details, when only the task says when and by whom', () => {
  expect(levels(sheet(TASKS, '1|Kiểm tra|BC|P|Quý II', 'a)|Huyện', 'b)|Xã', '2|Việc|BC|P|Quý II', '|- Một phần'))).toEqual(['activity 1', 'note a)', 'note b)', 'activity 2', 'note']);
  expect(levels(sheet(TASKS, '1|Kiểm tra', 'a)|Huyện|BC|P|Quý II', 'b)|Xã|BC|P|Quý III'))).toEqual(['area 1', 'activity a)', 'activity b)']);
});

it('takes a childless top row as a task when it has work and its neighbours have children instead (S4, rows 8–11)', () => {
  expect(levels(sheet(TASKS, '7|Hiện đại hóa', '7.1|ISO|S|P|Quý I', '8|Thu hút đầu tư|BC|P|Cả năm'))).toEqual(['area 7', 'activity 7.1', 'activity 8']);
});

describe('a row without number and content', () => {
  const below = (...lines: string[]) => levels(sheet(TASKS, 'I|Thể chế', '1|Lập kế hoạch|Kế hoạch|Sở Nội vụ|Quý I', ...lines, '2|Kiểm tra|Quyết định|Sở Nội vụ|Quý II')).slice(2, -1);
  it('is work of its own where it names another office or another time, and both', () => {
    expect(below('||Báo cáo|Sở Tài chính|Quý IV/2025')).toEqual(['activity']);
    expect(below('||Báo cáo|Sở Nội vụ|Quý IV', '||Biên bản', '|||Sở Y tế|Quý IV')).toEqual(['activity', 'note', 'activity']);
    expect(below('||Báo cáo|(nt)|Trước 15/11')).toEqual(['activity']);
  });
  it.each(['||Báo cáo', '||Báo cáo|Sở Y tế', '||Báo cáo||Quý IV', '||Báo cáo|Sở Nội vụ|Quý I', '||Báo cáo|(nt)|Quý I', '||Báo cáo|UBND tỉnh|2025', '||Báo cáo|UBND tỉnh|năm 2025', '||Báo cáo|Sở Y tế|chưa rõ', '||Báo cáo|-|Quý IV'])('goes on with the task above it in %s', (line) => {
    expect(below(line)).toEqual(['note']);
  });
  it.each<[above: string, below: string]>([
    ['Sở Tư pháp chủ trì,||Từ tháng 3', 'phối hợp các sở, ngành||đến tháng 5/2025'], ['Sở Tư||Từ 01/3/2025', 'pháp||đến 30/5/2025'], ['Sở Tư pháp||Từ 01/3/2025', 'Sở Nội vụ||30/5/2025'], ['Sở Tư pháp||Quý I -', 'Sở Nội vụ||Quý III'],
    ['Sở Tư pháp||Tháng 3', 'Sở Nội vụ||đến tháng 5/2025'], ['Sở Tư pháp||Trước 15/6', 'Sở Nội vụ||và 15/12/2025'], ['Sở Tư pháp||Quý I và', 'Sở Nội vụ||Quý III'], ['Sở Tư pháp||Quý I, II', 'Sở Nội vụ||III/2025'], ['Sở Tư pháp||Quý I năm', 'Sở Nội vụ||2025, quý II'],
    ['Sở Tư pháp,||Quý I', 'Sở Nội vụ||Quý II'], ['Sở Tư pháp (chủ trì;||Quý I', 'Sở Nội vụ)||Quý II'], ['Sở Tư pháp chủ trì||Quý I', 'Sở Nội vụ phối hợp||Quý II'], ['Chủ trì:||Quý I', 'Sở Nội vụ||Quý II'], ['Văn phòng||Quý I', 'UBND tỉnh||Quý II'],
    ['Sở Nội vụ||Từ 01/3 -', 'Sở Y tế||30/6/2025'], ['Sở Nội vụ và||Quý I', 'Sở Y tế||Quý II'], ['Sở Nội vụ;||Quý I;', 'Sở Y tế||Quý II'], ['Sở Giáo dục||Quý I,', 'và Đào tạo||Quý II năm 2025'], ['Sở Giáo dục||Quý I và', 'và Đào tạo||Quý II'],
    ['Sở Văn hóa và||Quý I', 'Thể thao||Quý II'], ['Sở Giáo dục||Quý I', 'Đào tạo||Quý II'], ['So Tu phap||Tu thang 3', 'So Noi vu||den thang 5/2025'],
  ])('is the rest of the row above it where either cell goes on or may go on: %s | %s', (above, below) => {
    const table = sheet('TT|Nội dung|Sản phẩm|Chủ trì|Phối hợp|Thời gian', 'I|Thể chế', `1|Rà soát văn bản|Báo cáo|${above}`, `|||${below}`, '2|Kiểm tra|Quyết định|Sở Nội vụ||Quý II');
    expect(levels(table)).toEqual(['area I', 'activity 1', 'note', 'activity 2']);
  });
  it('goes on where the row above breaks off in the middle of its time, and stands alone below a total or a blank row', () => {
    expect(levels(sheet(TASKS, '1|Lập kế hoạch|Kế hoạch|Văn phòng|Trước ngày', '|||UBND tỉnh|15/11/2025'))).toEqual(['activity 1', 'note']);
    expect(levels(sheet(TASKS, '1|Lập kế hoạch|Kế hoạch|Văn phòng|Quý I', '|Tổng cộng', '|||Người lập|15/11/2025'))).toEqual(['activity 1', 'total', 'note']);
    expect(levels(sheet(TASKS, '1|Lập kế hoạch|Kế hoạch|Văn phòng|Quý I', '', '|||Người lập|15/11/2025'))).toEqual(['activity 1', 'note']);
  });
});

describe('sums and remarks', () => {
  it.each(['TM. UBND XÃ', 'KT. CHỦ TỊCH', 'Người lập biểu'])('a signature right below the last task (%s) is no rest of it; an office that leads may be', (signature) => {
    const last = (line: string) => read(sheet(TASKS, '1|a|S|P|Quý I', line)).rows[1];
    expect(last(`|||${signature}|Ngày 05/01/2025`)).toMatchObject({ level: 'note', number: '', content: signature });
    expect(last('|||Chủ tịch UBND xã|')).toMatchObject({ level: 'note', number: '', content: '' });
  });

  it.each(['TỔNG', 'Tổng cộng', 'Tổng số', 'Cộng', 'Cộng:', 'Tổng kinh phí: (bằng chữ)', 'Tổng (I+II+III)', 'TỔNG CỘNG:', 'Tổng thu ngân sách', 'Cộng lĩnh vực 1', 'Tổng kinh phí thực hiện'])('%s', (text) => {
    expect(levels(sheet(FIGURES, 'I|A|5', '1|a|5', `|${text}|5`))[2]).toBe('total');
    expect(levels(sheet(FIGURES, 'I|A|5', '1|a|5', `${text}||5`))[2]).toBe('total');
  });

  it.each(['Tổng hợp báo cáo của các xã', 'Tổng kết năm', 'Tổng công ty điện lực', 'Tổng rà soát thủ tục', 'Cộng tác viên', 'Công bố thủ tục'])('%s is a task', (text) => {
    expect(levels(sheet(TASKS, '1|a|S|P|Quý I', `2|${text}|S|P|Quý I`))[1]).toBe('activity 2');
  });

  it('takes lines of column codes, repeated headings and what stands under the table as notes', () => {
    const table = sheet(TASKS, '(1)|(2)|(3)|(4)|(5)', '1|a|S|P|Quý I', TASKS, '2|b|S|P|Quý I', '|Tổng cộng|||', '|Bằng chữ: một đồng', '', '||||Hà Tĩnh, ngày 5 tháng 1 năm 2025', 'Nơi nhận:|||THỦ TRƯỞNG', '- Như trên;|||Nguyễn Văn A');
    expect(read(table).rows.map(({ level }) => level)).toEqual(['note', 'activity', 'note', 'activity', 'total', 'note', 'note', 'note', 'note']);
  });

  it('takes A | B | 1 | 2 for codes only where the content is one', () => {
    expect(levels(sheet('STT|Nội dung|Kế hoạch|Ngân sách', 'A|B|1|2', 'A|Chi thường xuyên|5|6'))).toEqual(['note A', 'activity A']);
  });
});

describe('what Excel does to outline numbers', () => {
  const table = (numbers: CellValue[]): CellValue[][] => [['TT', 'Nội dung', 'Chủ trì'], ...numbers.map((number) => [number, 'Việc', null])];

  it('reads a date as the number that was typed, and says so', () => {
    const { rows, findings } = read(table([5, 45662, 45693]));
    expect(rows.map(({ number }) => number)).toEqual(['5', '5.1', '5.2']);
    expect(findings.map(({ code, row, params }) => [code, row, params.meant])).toEqual([['number-as-date', 2, '5.1'], ['number-as-date', 3, '5.2']]);
  });

  it('reads 5,1 after 5.9 as 5.10, and says so', () => {
    const { rows, findings } = read(table([5, 5.1, 5.2, 5.3, 5.4, 5.5, 5.6, 5.7, 5.8, 5.9, 5.1, 5.11, 6, 6.1]));
    expect(rows.map(({ number }) => number)).toEqual(['5', '5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7', '5.8', '5.9', '5.10', '5.11', '6', '6.1']);
    expect(findings).toMatchObject([{ code: 'number-as-date', row: 11, params: { shown: '5.1', meant: '5.10' } }]);
  });
});

describe('laws', () => {
  const plan = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  const decimal = (tree: number[][]): string[] => tree.flatMap((results, a) => [`${a + 1}`, ...results.flatMap((count, r) => [`${a + 1}.${r + 1}`, ...Array.from({ length: count }, (_, k) => `${a + 1}.${r + 1}.${k + 1}`)])]);
  const styled = (tree: number[][]): string[] => tree.flatMap((results, a) => [['I', 'II', 'III', 'IV'][a]!, ...results.flatMap((count, r) => [`${r + 1}`, ...Array.from({ length: count }, (_, k) => `${'abcd'[k]})`)])]);
  const expected = (tree: number[][]): string[] => tree.flatMap((results) => ['area', ...results.flatMap((count) => ['result', ...Array<string>(count).fill('activity')])]);
  const table = (numbers: string[]): CellValue[][] => [['TT', 'Nội dung', 'Kinh phí'], ...numbers.map((number) => [number, 'việc', 5])];

  it('three levels are found again, whatever the numbering', () => {
    fc.assert(fc.property(plan, (tree) => {
      for (const numbers of [decimal(tree), styled(tree)]) expect(read(table(numbers)).rows.map(({ level }) => level)).toEqual(expected(tree));
    }));
  });

  it('rows keep their order and their place, however many blank rows lie between', () => {
    fc.assert(fc.property(plan, fc.array(fc.nat({ max: 80 }), { maxLength: 6 }), (tree, gaps) => {
      const rows = table(decimal(tree));
      for (const gap of gaps) rows.splice(Math.max(1, gap % rows.length), 0, [null, '', null]);
      const got = read(rows).rows;
      expect(got.map(({ level }) => level)).toEqual(expected(tree));
      expect(got.map(({ row }) => rows[row]?.[0])).toEqual(decimal(tree));
    }));
  });

  const cell = fc.oneof(fc.constantFrom<CellValue[]>(null, '', 'TT', 'Nội dung', 'Kinh phí', 'Thời gian', 'I', '1', '1.1', 'a)', '-', 'Tổng cộng', 'Kết quả 1.1', 'CẢI CÁCH', 'Ghi chú: x', '(nt)', true, 45000, 5.1), fc.string({ unit: 'binary', maxLength: 12 }), fc.double());
  it('never throws; every row is read at most once and stands under the heading', () => {
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 14 }), (cells) => {
      const { rows, headerRows, columns } = read(cells);
      expect(new Set(rows.map(({ row }) => row)).size).toBe(rows.length);
      expect(rows.every(({ row }) => row > headerRows[1] && row < cells.length)).toBe(true);
      expect(new Set(Object.values(columns)).size).toBe(Object.keys(columns).length);
    }), { numRuns: 500 });
  });
});

import fc from 'fast-check';
import { formatMoney, parseMoney, type Money, type MoneyUnit } from '../../../src/core';

const read = (text: string, unit: MoneyUnit = 'dong'): Money => parseMoney(text, { unit });

describe('one amount', () => {
  it.each([
    ['35.000.000', 35_000_000n], ['35.000.000đ', 35_000_000n], ['35.000.000 đ.', 35_000_000n], ['35,000,000', 35_000_000n], ['35 000 000', 35_000_000n], ['35.000.000,-', 35_000_000n],
    ['200 triệu', 200_000_000n], ['300tr', 300_000_000n], ['300 tr.đ', 300_000_000n], ['12,5trđ', 12_500_000n], ['1.200 nghìn đồng', 1_200_000n], ['1.200 ngàn đồng', 1_200_000n],
    ['1,5 tỷ đồng', 1_500_000_000n], ['1.5 tỷ', 1_500_000_000n], ['3,5 tỉ', 3_500_000_000n], ['2 tỷ rưỡi', 2_500_000_000n], ['1 tỷ 500 triệu đồng', 1_500_000_000n], ['1,2 nghìn tỷ đồng', 1_200_000_000_000n],
    ['5 trăm triệu đồng', 500_000_000n], ['02 tỷ đồng', 2_000_000_000n], ['22.123,39 triệu đồng', 22_123_390_000n], ['7.250,500 tỷ đồng', 7_250_500_000_000n],
    ['500 triệu đồng/năm', 500_000_000n], ['50 triệu đồng mỗi năm', 50_000_000n], ['khoảng 1,4 tỷ đồng', 1_400_000_000n], ['hơn 4.200 tỷ đồng', 4_200_000_000_000n], ['gần 2 tỷ đồng', 2_000_000_000n], ['Dự kiến: 50.000.000 đồng', 50_000_000n],
    ['50 triệu đồng từ nguồn ngân sách thành phố năm 2025', 50_000_000n], ['Ngân sách năm 2025: 50.000.000 đồng', 50_000_000n], ['Đầu tư 500 triệu', 500_000_000n], ['VND 5.000.000', 5_000_000n],
    ['26.000.000.000 đồng (Hai mươi sáu tỷ đồng)', 26_000_000_000n], ['200.000.000 đồng (Bằng chữ: Hai trăm triệu đồng chẵn)', 200_000_000n], ['Hai trăm triệu đồng', 200_000_000n],
    ['0,5 tỷ đồng (500 triệu đồng)', 500_000_000n], ['100 triệu đồng, trong đó: NSTW 60 triệu, NSĐP 40 triệu', 100_000_000n], ['100 triệu đồng (NSTW 60 triệu, NSĐP 40 triệu)', 100_000_000n],
    ['3 người x 500.000 đồng/người = 1.500.000 đồng', 1_500_000n], ['0', 0n], ['0 đồng', 0n], ['-5.000.000', -5_000_000n], ['ba trieu dong', 3_000_000n], ['1,5 ty dong', 1_500_000_000n],
  ])('%s', (text, amount) => {
    expect(read(text)).toMatchObject({ kind: 'amount', total: amount });
  });

  it('reads decomposed letters and any case alike', () => {
    for (const text of ['1,5 TỶ ĐỒNG', '1,5 tỷ đồng'.normalize('NFD'), ' 1,5\u00a0tỷ\nđồng'.replace('\n', ' ')]) expect(read(text).total).toBe(1_500_000_000n);
  });
});

describe('several labelled amounts', () => {
  it.each<[string, MoneyUnit, bigint, string[]]>([
    ['15.000.000 (Giảng viên)\n12.000.000 (Chi phí lớp học)', 'dong', 27_000_000n, ['Giảng viên', 'Chi phí lớp học']],
    ['15 (Giảng viên)\n12 (Chi phí lớp học)', 'trieu', 27_000_000n, ['Giảng viên', 'Chi phí lớp học']],
    ['- Giảng viên: 15\n- Lớp học: 12', 'trieu', 27_000_000n, ['Giảng viên', 'Lớp học']],
    ['NSTW: 10 triệu; NSĐP: 5 triệu', 'dong', 15_000_000n, ['NSTW', 'NSĐP']],
    ['10.000.000 (NSTW), 5.000.000 (NSĐP)', 'dong', 15_000_000n, ['NSTW', 'NSĐP']],
    ['- Giảng viên 15.000.000đ - Lớp học 12.000.000đ', 'dong', 27_000_000n, ['Giảng viên', 'Lớp học']],
    ['NSTW: 60 triệu\nNSĐP: 40 triệu\nTổng cộng: 100 triệu', 'dong', 100_000_000n, ['NSTW', 'NSĐP']],
    ['Tổng: 100 triệu\nNSTW: 60 triệu\nNSĐP: 40 triệu', 'dong', 100_000_000n, ['NSTW', 'NSĐP']],
    ['Giảng viên:\n15.000.000\nLớp học:\n12.000.000', 'dong', 27_000_000n, ['Giảng viên', 'Lớp học']],
  ])('%j', (text, unit, total, labels) => {
    const money = read(text, unit);
    expect(money).toMatchObject({ kind: 'amounts', total });
    expect(money.lines.map(({ label }) => label)).toEqual(labels);
  });
});

describe('what is no amount', () => {
  it.each<[Money['kind'], string[]]>([
    ['empty', ['', '  ', '-', '–', '—', '...', '…….', '...triệu', '… đồng', '____ triệu đồng', '……… đ/năm']],
    ['nonNumeric', ['Kinh phí thường xuyên', 'Ngân sách tỉnh', 'Theo dự toán được giao', 'Lồng ghép', 'Không sử dụng kinh phí', 'Theo Quyết định số 15/QĐ-UBND ngày 03/4/2025', 'NSNN', '10%', '50% NSTW, 50% NSĐP',
      'Tối đa 10% tổng mức chi', '5.000 USD', '$500', '2 triệu USD', '4=3/2', '(3)=(1)+(2)', '(1)', 'B', 'A, B và D']],
    ['ambiguous', ['80.000 đồng/người/buổi', 'Tối đa 15.000.000 đồng/văn bản', 'không quá 50 triệu đồng', '2.600.000 đồng/01 lượt khám', '50 triệu đồng/tháng', 'mỗi lớp 50 triệu đồng', '10 - 20 triệu', 'từ 10 đến 20 triệu', 'dưới 50 triệu', 'trên 50 triệu', '5 triệu đồng trở lên', 'không thấp hơn 5 triệu',
      '3 x 500.000', '10.000.000 + 5.000.000', '1 tỷ đồng/năm x 5 năm', '6,1 tỷ đồng/6,4 tỷ đồng', '26.000.000 đồng (Hai mươi sáu tỷ đồng)', '15.000.000 12.000.000', '=SUM(A1:A3)', '(5.000.000)', '2,5', '(nt)',
      '3 5.000.000', 'NSTW: 60 triệu\nNSĐP: 40 triệu\nTổng: 110 triệu', '100.000.000 đồng (đã cấp 20.000.000 đồng)', '12 triệu 500', '15.000.000 (Giảng viên)\n-2.000.000 (giảm trừ)']],
    ['unreadable', ['35.00.000', '12..3', '???', '03 lớp', '15/10/2025', '#REF!', '150 NS tỉnh', '1.000 tờ rơi', 'x',
      '1O.000.000', 'l2.000.000 đồng', 'I5.000.000', '10.00O.000', '35.OOO.000đ', '2O0 triệu', '35,000.000', '1.250,000 đồng']],
  ])('is %s', (kind, texts) => {
    expect(texts.map((text) => [text, read(text).kind])).toEqual(texts.map((text) => [text, kind]));
    for (const text of texts) expect(read(text)).toMatchObject({ total: null, lines: [] });
  });
});

test.each([
  ['Kinh phí:\n-30 triệu\n-20 triệu', 50_000_000n], ['-30 triệu\n-20 triệu', 50_000_000n], ['50 triệu, trong đó:\n-30 triệu NS tỉnh\n-20 triệu NS huyện', 50_000_000n],
  ['30 triệu\n-20 triệu NS tỉnh\n-10 triệu NS huyện', 30_000_000n], ['15.000.000 (Giảng viên)\n- 2.000.000 (Nước uống)', 17_000_000n],
])('a dash before parts, before every item, or apart from its figure is a bullet: %s', (text, total) => {
  expect(read(text).total).toBe(total);
});

test('work that needs no money says so, and so keeps no amount back; a reason may', () => {
  for (const text of ['Không', 'không sử dụng kinh phí', 'KHÔNG SỬ DỤNG KINH PHÍ.', 'Không phát sinh kinh phí', 'Khong can kinh phi']) expect(read(text)).toEqual({ kind: 'nonNumeric', total: null, lines: [], costsNothing: true });
  for (const text of ['Kinh phí thường xuyên', 'Không tự chủ', 'Kinh phí không tự chủ', 'Không có kinh phí', 'Lồng ghép']) expect(read(text)).toEqual({ kind: 'nonNumeric', total: null, lines: [] });
});

test('a source that goes by its number is a source', () => {
  for (const text of ['Nguồn 13', 'Nguồn 0161', 'nguồn 12, 13', 'Mã 1719', 'Chương I.2: 5 triệu đồng']) expect([text, read(text).kind]).toEqual([text, text.includes('triệu') ? 'amount' : 'nonNumeric']);
});

test('two capital words before a year are a source, a unit before a number is none: it may be an amount that was turned round', () => {
  for (const text of ['KP 2025', 'NS 2026', 'NSTW 2025', 'vốn 2025']) expect([text, read(text).kind]).toEqual([text, 'nonNumeric']);
  for (const text of ['TRĐ 2050', 'TR 2030', 'VND 2025', 'VNĐ 2050', 'ĐỒNG 2000', 'TỶ 2025', 'TỈ 2025', 'TRIỆU 2050', 'NGHÌN 2000', 'NGÀN 2000', 'Đ 2000', 'TRD 2050', 'triệu đồng 2025', 'TỶ ĐỒNG 2030']) {
    expect([text, parseMoney(text, { unit: 'trieu' }).kind]).toEqual([text, 'unreadable']);
  }
  expect(parseMoney('USD 2050', { unit: 'trieu' }).total).toBeNull();
});

describe('units', () => {
  it.each<[string, MoneyUnit, bigint]>([
    ['2.000', 'trieu', 2_000_000_000n], ['17,4', 'trieu', 17_400_000n], ['1.234,56', 'trieu', 1_234_560_000n], ['1,234.56', 'trieu', 1_234_560_000n], ['0,5', 'ty', 500_000_000n], ['3.140', 'nghin', 3_140_000n],
    ['500 triệu đồng', 'nghin', 500_000_000n], ['35.000', 'dong', 35_000n], ['35,000', 'dong', 35_000n],
  ])('%s in a column of %s', (text, unit, total) => {
    expect(read(text, unit).total).toBe(total);
  });

  it('takes number cells as they are, without what floating arithmetic left behind', () => {
    expect(parseMoney(35_000_000, { unit: 'dong' }).total).toBe(35_000_000n);
    expect(parseMoney(34_999_999.99999999, { unit: 'dong' }).total).toBe(35_000_000n);
    expect(parseMoney(0.1 + 0.2, { unit: 'ty' }).total).toBe(300_000_000n);
    expect(parseMoney(35, { unit: 'dong' }).total).toBe(35n);
    expect(parseMoney(1e21, { unit: 'dong' }).total).toBe(10n ** 21n);
    expect(parseMoney(-5, { unit: 'trieu' }).total).toBe(-5_000_000n);
    expect(parseMoney(35.5, { unit: 'dong' }).kind).toBe('ambiguous');
    for (const value of [NaN, Infinity, 1e300]) expect(parseMoney(value, { unit: 'dong' }).kind).toBe('unreadable');
    expect(parseMoney(null, { unit: 'dong' }).kind).toBe('empty');
  });
});

describe('laws', () => {
  const units = fc.constantFrom<MoneyUnit>('dong', 'nghin', 'trieu', 'ty');
  const size = { dong: 1n, nghin: 1_000n, trieu: 1_000_000n, ty: 1_000_000_000n };
  const amounts = fc.bigInt({ min: 0n, max: 10n ** 20n });

  it('parse ∘ format is the identity', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (amount) => parseMoney(formatMoney(amount), { unit: 'dong' }).total === amount));
  });

  it('a unit only multiplies', () => {
    fc.assert(fc.property(amounts, units, (amount, unit) => parseMoney(formatMoney(amount), { unit }).total === amount * size[unit]));
  });

  it('the total is the sum of the lines, and there is one exactly for amounts', () => {
    const piece = fc.constantFrom('15.000.000', '200 triệu', '1,5 tỷ', ' (Giảng viên)', 'NSTW: ', '\n', '; ', ', ', 'trong đó ', 'tổng: ', '/năm', '/người', ' x ', ' = ', ' - ', '10%', 'Ngân sách tỉnh', '2', '(', ')');
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), units, (pieces, unit) => {
      const money = parseMoney(pieces.join(''), { unit });
      if (money.kind !== 'amount' && money.kind !== 'amounts') return money.total === null && money.lines.length === 0;
      return money.total === money.lines.reduce((sum, { amount }) => sum + amount, 0n) && money.lines.length > 0 && (money.kind === 'amount') === (money.lines.length === 1);
    }), { numRuns: 2000 });
  });

  it('labelled lines add up', () => {
    fc.assert(fc.property(fc.array(fc.bigInt({ min: 1_000_000n, max: 10n ** 12n }), { minLength: 1, maxLength: 8 }), (items) => {
      const text = items.map((amount, index) => `${formatMoney(amount)} (Khoản ${index + 1})`).join('\n');
      // where one line is the sum of all others, it may be their total
      const all = items.reduce((sum, amount) => sum + amount, 0n);
      fc.pre(items.length < 3 || (items[0]! * 2n !== all && items.at(-1)! * 2n !== all));
      return parseMoney(text, { unit: 'dong' }).total === all;
    }));
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), units, (text, unit) => typeof parseMoney(text, { unit }).kind === 'string'));
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,;:()/-+x=% \nđtrỷniệuồg'), maxLength: 60 }), units, (text, unit) => typeof parseMoney(text, { unit }).kind === 'string'), { numRuns: 3000 });
  });

  it('costs little more than its length', () => {
    const time = (text: string): number => {
      const start = performance.now();
      parseMoney(text, { unit: 'dong' });
      return performance.now() - start;
    };
    for (const piece of ['1 ', '1.', '-', '- a', '1.000 ', '(', 'tỷ ', '5 tỷ ', '1 x ', 'khoảng ', '=', 'a;', '1.000;', '(abcdefg)', ' - 1.000']) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      time(text.slice(0, 10_000));
      // a quadratic reader needs tens of seconds for these
      expect(time(`1.000 ${text}a`)).toBeLessThan(2_000);
    }
  });
});

import fc from 'fast-check';
import { formatMoney, parseMoney, type Money } from '../../../src/core';

const read = (text: string): Money => parseMoney(text, { unit: 'dong' });
const million = (millions: number) => BigInt(millions) * 1_000_000n;

describe('an amount and its parts are one amount, however they are laid out', () => {
  it.each<[string, number]>([
    ['100.000.000\n- NSTW: 60.000.000\n- NSĐP: 40.000.000', 100], ['50 triệu đồng; trong đó: NS tỉnh 30 triệu, NS huyện 20 triệu', 50], ['50.000.000; trong đó: NS tỉnh 30.000.000; NS huyện 20.000.000', 50],
    ['300 triệu\n(Năm 2025: 100 triệu; năm 2026: 200 triệu)', 300], ['300 triệu\n(Năm 2025: 100 triệu\nnăm 2026: 200 triệu)', 300], ['300 triệu (Năm 2025: 100 triệu;\nnăm 2026: 200 triệu)', 300], ['300 triệu; (Năm 2025: 100 triệu; năm 2026: 200 triệu)', 300],
    ['100 triệu\nTrong đó:\n- NSTW: 60 triệu\n- NSĐP: 40 triệu', 100], ['100 triệu, gồm: NSTW 60 triệu; NSĐP 40 triệu', 100], ['100 triệu\nBao gồm: NSTW 60 triệu; NSĐP 40 triệu', 100], ['100 triệu\nGồm: NSTW 60 triệu; NSĐP 40 triệu', 100], ['100 triệu\nChia ra: NSTW 60 triệu, NSĐP 40 triệu', 100],
    ['Kinh phí dự kiến: 100 triệu\nNSTW: 60 triệu\nNSĐP: 40 triệu', 100], ['100.000.000, NSTW: 60.000.000, NSĐP: 40.000.000', 100], ['100 triệu (trong đó NSTW 60 triệu, NSĐP 40 triệu)', 100], ['50.000.000\nNS tỉnh: 50.000.000', 50],
    ['0,5 tỷ đồng\n(500 triệu đồng)', 500], ['500 triệu đồng\n(Năm trăm triệu đồng)', 500], ['45.000.000\n(3 người x 15.000.000 = 45.000.000)', 45],
    // one part named of a whole leaves the whole what it is
    ['100 triệu, trong đó NSTW 60 triệu', 100], ['100 triệu\nTrong đó NSTW: 60 triệu', 100], ['100 triệu (trong đó ngân sách tỉnh 60 triệu)', 100],
  ])('%j', (text, millions) => expect(read(text)).toMatchObject({ kind: 'amount', total: million(millions) }));
});

describe('what stands beside each other is added', () => {
  it.each<[string, number]>([
    ['15.000.000 (Giảng viên)\n12.000.000 (Chi phí lớp học)', 27], ['15.000.000\n12.000.000 (Chi phí lớp học)', 27], ['10.000.000 (Giảng viên)\n10.000.000 (Lớp học)', 20], ['Công ty A: 10 triệu\nCông ty B: 10 triệu', 20], ['Giảng viên: 10 triệu\nCông tác phí: 10 triệu', 20],
    ['Khảo sát: 10 triệu\nTổng kết: 10 triệu', 20], ['Tổng hợp: 10 triệu\nIn ấn: 5 triệu', 15], ['Giảng viên: 15 triệu (NSTW 10 triệu, NSĐP 5 triệu)\nLớp học: 12 triệu', 27], ['15 triệu (Giảng viên)\n12 triệu\n(NSTW 7 triệu, NSĐP 5 triệu)', 27],
    ['Giảng viên: 30 triệu, trong đó: NSTW 20 triệu, NSĐP 10 triệu\nLớp học: 12 triệu', 42], ['Giảng viên: 60 triệu\nLớp học: 40 triệu\nTrong đó: NSTW 70 triệu; NSĐP 30 triệu', 100], ['Gồm: Giảng viên 15 triệu; Lớp học 12 triệu', 27], ['(NSTW: 60 triệu)\n(NSĐP: 40 triệu)', 100], ['Tài liệu: 12 triệu\nLớp học gồm hội trường, giảng viên: 15 triệu', 27],
  ])('%j', (text, millions) => expect(read(text)).toMatchObject({ kind: 'amounts', total: million(millions) }));
});

test('what does not agree, or can be read in two ways, is not read', () => {
  const texts = [
    '100 triệu; trong đó: NSTW 60 triệu, NSĐP 30 triệu', '100 triệu, trong đó NSTW 160 triệu', '100 triệu, gồm NSTW 60 triệu', '100 triệu\nChia ra: NSTW 60 triệu; NSĐP 30 triệu', '100.000.000\n- NSTW: 60.000.000\n- NSĐP: 30.000.000',
    '300 triệu\n(Năm 2025: 100 triệu; năm 2026: 100 triệu)', '300 triệu (trong đó: năm 2025: 100 triệu, năm 2026: 100 triệu)', '30.000.000 (Giảng viên)\n20.000.000 (Lớp học)\n10.000.000 (Tài liệu)', 'NSTW: 60 triệu\nNSĐP: 40 triệu\n100 triệu',
    '10.000.000\n10.000.000', '100 triệu, trong đó NSTW 60 triệu\nLớp học: 20 triệu', '26.000.000 đồng\n(Hai mươi sáu tỷ đồng)',
  ];
  expect(texts.filter((text) => read(text).kind !== 'ambiguous')).toEqual([]);
});

test('a written fraction of a đồng is not rounded without a word; what arithmetic leaves in a number cell is', () => {
  for (const text of ['1,234,567.89', '35.000,5', '35000,5 đồng', '3 x 500,5 = 1.501,5 đồng']) expect([text, read(text).kind]).toEqual([text, 'ambiguous']);
  for (const [text, total] of [['35.000.000,00', 35_000_000n], ['22.123,39 triệu đồng', 22_123_390_000n]] as const) expect(read(text).total).toBe(total);
  expect(parseMoney(33_333_333.333333332, { unit: 'dong' }).total).toBe(33_333_333n);
  expect(parseMoney(35_000.5, { unit: 'dong' }).total).toBe(35_001n);
});

describe('laws', () => {
  const parts = fc.array(fc.bigInt({ min: 1_000_000n, max: 10n ** 12n }), { minLength: 2, maxLength: 5 });
  const named = (amounts: bigint[], separator: string) => amounts.map((amount, index) => `Nguồn ${'ABCDE'[index]}: ${formatMoney(amount)}`).join(separator);
  const layouts: Record<string, (whole: string, amounts: bigint[]) => string> = {
    'line break': (whole, amounts) => `${whole}\n${named(amounts, '\n')}`,
    'bullets': (whole, amounts) => `${whole}\n- ${named(amounts, '\n- ')}`,
    'semicolon': (whole, amounts) => `${whole}; ${named(amounts, '; ')}`,
    'bracket': (whole, amounts) => `${whole} (${named(amounts, ', ')})`,
    'bracket, semicolons': (whole, amounts) => `${whole} (${named(amounts, '; ')})`,
    'bracket below': (whole, amounts) => `${whole}\n(${named(amounts, '; ')})`,
    'bracket over lines': (whole, amounts) => `${whole}\n(${named(amounts, '\n')})`,
    'trong đó': (whole, amounts) => `${whole}, trong đó: ${named(amounts, ', ')}`,
    'trong đó; semicolons': (whole, amounts) => `${whole}; trong đó: ${named(amounts, '; ')}`,
    'trong đó below': (whole, amounts) => `${whole}\nTrong đó:\n${named(amounts, '\n')}`,
    'gồm': (whole, amounts) => `${whole}; gồm: ${named(amounts, '; ')}`,
    'chia ra': (whole, amounts) => `${whole}\nChia ra: ${named(amounts, ', ')}`,
  };
  const sum = (amounts: bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);

  it.each(Object.keys(layouts))('parts that make up the whole are never added to it: %s', (name) => {
    fc.assert(fc.property(parts, (amounts) => {
      const money = read(layouts[name]!(formatMoney(sum(amounts)), amounts));
      return money.kind === 'amount' && money.total === sum(amounts);
    }));
  });

  it.each(Object.keys(layouts).filter((name) => !['line break', 'semicolon'].includes(name)))('parts that do not are said to be unclear: %s', (name) => {
    fc.assert(fc.property(parts, fc.bigInt({ min: -999_999n, max: 10n ** 12n }), (amounts, more) => {
      fc.pre(more !== 0n && amounts.every((amount) => amount !== sum(amounts) + more));
      return read(layouts[name]!(formatMoney(sum(amounts) + more), amounts)).kind === 'ambiguous';
    }));
  });
});

it.each<[text: string, total: bigint | null]>([
  ['20.000.000 (2 lớp x 10.000.000)', 20_000_000n], ['20.000.000 (2 lớp x 10.000.000 đồng/lớp)', 20_000_000n], ['20.000.000 đồng (2 lớp x 10 triệu)', 20_000_000n],
  ['60.000.000 (2 lớp x 3 ngày x 10.000.000)', 60_000_000n], ['22.000.000 (2 lớp x 10.000.000 + 1 lớp x 2.000.000)', 22_000_000n], ['20.000.000 (10.000.000 x 2 lớp)', 20_000_000n],
  ['25.000.000 (2 lớp x 10.000.000)', null], ['2 lớp x 10.000.000', null], ['20.000.000 (2 lớp + 10.000.000)', null], ['20.000.000 (2,5 lớp x 10.000.000)', null], ['20.000.000 (2 lớp, 10.000.000)', null],
])('%s: a product in brackets counts where it comes to the amount', (text, total) => {
  expect(read(text)).toMatchObject(total === null ? { kind: 'ambiguous', total } : { kind: 'amount', total });
});

it('a source with its year is a reason', () => {
  for (const text of ['KP 2025', 'NSNN 2025', 'NS 2025', 'Vốn 2025', 'Kinh phí năm 2025']) expect([text, read(text).kind]).toEqual([text, 'nonNumeric']);
  for (const text of ['khoảng 2025', 'KP 20250']) expect([text, read(text).kind]).not.toEqual([text, 'nonNumeric']);
});

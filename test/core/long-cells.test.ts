import { amountFromWords, amountInWords, fromOldEncoding, isCellError, isDitto, oldEncodingOf, outlineReadings, parseDate, parseMoney, parsePeriod, readProgressCell, splitOutlineNumber, yearMention } from '../../src/core';
import { readPlan, readPlanTable } from '../../src/workbook';

/** What a cell can be filled with by accident, by pasting or on purpose: digits, signs, dates, words, marks that stand alone, letters that become several. */
const PIECES = [
  '1', '12.', '1,', '1/', '1/1/', '15/11/2025 ', '(', ')', '((1', '1.', '…', '-', '- ', '_', ' ', '\n', '\t', '\u200b', '\u0301', 'a\u0301', 'ﬁ', 'Ⅳ', '😀', '\ud800', 'Quý ', 'quý I ', 'q1', 'I-', 'từ 1/1 đến ', 'năm 2025 ', 'tháng 1, ', 'hàng quý ', 'theo ',
  'thường xuyên ', '12 tháng kể từ ', 'số 1/KH-UBND ngày 1/1/2025 ', 'một trăm ', 'hai mươi ba nghìn ', '35.000.000 ', '35.000.000đ; ', '1 000 ', '100 triệu + ', '1 x ', '1;', '1\n', '1.000\n- 1.000\n', 'trong đó: 1 triệu ', '(nt) ', '"', '%', '5/10 ', 'Tổng ', 'CẢI CÁCH ',
  'C¶i c¸ch ', 'aø', '#REF!', '=',
];
const filled = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const READERS: Record<string, (text: string) => unknown> = {
  parsePeriod: (text) => parsePeriod(text, { planYear: 2025 }),
  parseDate: (text) => parseDate(text, { planYear: 2025 }),
  yearMention,
  parseMoney: (text) => parseMoney(text, { unit: 'trieu' }),
  amountFromWords,
  readProgressCell,
  oldEncodingOf,
  fromTcvn3: (text) => fromOldEncoding(text, 'TCVN3'),
  fromVni: (text) => fromOldEncoding(text, 'VNI'),
  outlineReadings,
  splitOutlineNumber,
  isDitto,
  isCellError,
  readPlanTable: (text) => readPlanTable([['TT', 'Nội dung', 'Kinh phí', 'Chủ trì', 'Thời gian'], ['1', text, null, null, text], [text, 'a', null, null, null]], { planYear: 2025 }),
  heading: (text) => readPlanTable([[text, text], ['TT', text, `Kinh phí ${text}`, 'Chủ trì'], ['1', 'a', '5', 'b']], { planYear: 2025 }),
  readPlan: (text) => readPlan([['TT', 'Nội dung', 'Kinh phí', 'Chủ trì', 'Thời gian', 'Quý I', 'Ngày hoàn thành', 'Ghi chú'], ['1', 'a', text, null, text, null, text, null], ['2', 'a', '(nt)', 'b', null, text, null, null]]),
};

test.each(Object.keys(READERS))('%s: a cell of 100,000 signs costs at most what its length says', (name) => {
  const read = READERS[name]!;
  const time = (text: string): number => {
    const from = performance.now();
    read(text);
    return performance.now() - from;
  };
  const best = (text: string): number => Math.min(time(text), time(text), time(text));
  for (const piece of PIECES) {
    const [long, short] = [filled(piece, 100_000), filled(piece, 6_250)];
    // what takes no longer than a blink need not be compared
    if (time(long) < 40) continue;
    // sixteen times the length; quadratic work would take 256 times as long
    expect([piece, best(long) / Math.max(best(short), 3) < 80]).toEqual([piece, true]);
  }
}, 120_000);

describe('a cell too long for one time or one amount', () => {
  it('is unreadable, and says why', () => {
    expect(parsePeriod(filled('Quý I ', 100_000), { planYear: 2025 })).toMatchObject({ kind: 'unreadable', problem: 'too-long' });
    expect(parsePeriod(filled('Quý I; ', 9_000), { planYear: 2025 })).toMatchObject({ kind: 'unreadable', problem: 'too-long' });
    expect(parseDate(`15/11/2025${filled(' và', 20_000)}`, { planYear: 2025 }).kind).toBe('unreadable');
    expect(parseMoney(filled('1.000; ', 100_000), { unit: 'dong' }).kind).toBe('unreadable');
    expect(parseMoney(filled('1.000\n', 9_000), { unit: 'dong' }).kind).toBe('unreadable');
    expect(readProgressCell(filled('x', 1_000)).kind).toBe('unreadable');
  });

  it.each([2_000, 9_000])('is not one of %d signs: what stands in it is read', (length) => {
    const words = filled('rà soát, bổ sung quy định về công tác văn thư và lưu trữ của đơn vị ', length);
    expect(parsePeriod(`Hoàn thành trước ngày 15/11/2025: ${words}`, { planYear: 2025 })).toMatchObject({ kind: 'range', end: '2025-11-15' });
    expect(parsePeriod(`${words}: Quý III`, { planYear: 2025 })).toMatchObject({ kind: 'range', dueQuarter: 3 });
    expect(parseMoney(`35.000.000 đồng (${words})`, { unit: 'dong' }).total).toBe(35_000_000n);
    expect(parseMoney(words, { unit: 'dong' }).kind).toBe('nonNumeric');
  });

  it('is not one that is filled with blanks', () => {
    for (const blank of [' ', '\n', '\u00a0', '\t']) {
      expect(parsePeriod(`${blank.repeat(50_000)}Quý II${blank.repeat(50_000)}`, { planYear: 2025 })).toMatchObject({ kind: 'range', dueQuarter: 2 });
      expect(parseMoney(`${blank.repeat(50_000)}35.000.000`, { unit: 'dong' }).total).toBe(35_000_000n);
      expect(parseDate(`15/11/2025${blank.repeat(50_000)}`, { planYear: 2025 })).toEqual({ kind: 'date', date: '2025-11-15' });
      expect(readProgressCell(`${blank.repeat(50_000)}80%`)).toEqual({ kind: 'share', share: 0.8 });
    }
  });
});

test('an amount of hundreds of digits is written out in words', () => {
  expect(amountInWords(10n ** 300n)).toMatch(/^Một .*tỷ đồng$/);
});

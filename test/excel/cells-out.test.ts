import { encodeFormula, encodeValue, needsApostrophe } from '../../src/excel/cells-out';

test.each([
  '=SUM(A1)', '+84', '-5', '- Trình độ chuyên môn', '@SUM', '5.10', '001', '1/2', '15/11/2025', '80%', "'quoted", ' 5', 'TRUE', 'false', 'May 2013', 'Mar-13', 'thg 3', 'Tháng 3', '(nt)', '“5”',
])('%s would be read as something else, or might be', (text) => {
  expect(needsApostrophe(text)).toBe(true);
  expect(encodeValue({ text })).toBe(`'${text}`);
});

test.each(['Sở Nội vụ', 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH', 'Quý IV', 'Đơn vị phối hợp', 'Khảo sát đánh giá nhu cầu tập huấn (55 CBCC thuộc 11 đơn vị trực thuộc Sở)'])('%s is plain words', (text) => {
  expect(encodeValue({ text })).toBe(text);
});

test('numbers go as numbers, formulas apart, blanks clear and nothing leaves the cell alone', () => {
  expect([encodeValue({ number: 5 }), encodeValue({ text: '' }), encodeValue(null), encodeValue({ formula: '=A1' })]).toEqual([5, '', null, null]);
  expect([encodeFormula({ formula: '=A1' }), encodeFormula({ text: '=A1' }), encodeFormula(null)]).toEqual(['=A1', null, null]);
});

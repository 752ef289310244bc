import { withoutPlaces } from '../../src/excel/print';

test.each([
  ['=LEN(G8)<100', '=LEN(#)<100'],
  ['=$K$60:$K$63', '=#'],
  ['=$K$60', '=#'],
  ["='Danh mục A'!$A$1:$A$9", '=#'],
  ['=Mục!A:A', '=#'],
  ['=COUNTIF(5:5,G$8)=1', '=COUNTIF(#,#)=1'],
  ['=#REF!+A1', '=#+#'],
])('a formula %s counts as %s: where it points to moves with rows', (formula, left) => {
  expect(withoutPlaces(formula)).toBe(left);
});

test.each(['="Q1"', '=INDIRECT("A1""B2")', '=LOG10(2)>1E5', '=Tháng_1', '=DanhSach2025'])('%s points to no place, and counts whole', (formula) => {
  expect(withoutPlaces(formula)).toBe(formula);
});

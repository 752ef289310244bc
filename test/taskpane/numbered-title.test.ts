import { numberedTitle } from '../../src/taskpane/numbered-title';

test.each([
  ['1', 'Cải cách thể chế', '1. Cải cách thể chế'],
  ['5', 'Lĩnh vực 5: Nâng cao Năng lực Đội ngũ CBCC', 'Lĩnh vực 5: Nâng cao Năng lực Đội ngũ CBCC'],
  ['IV.', 'Cải cách tài chính công', 'IV. Cải cách tài chính công'],
  ['I', 'I. Cải cách thể chế', 'I. Cải cách thể chế'],
  ['', 'Cải cách thể chế', 'Cải cách thể chế'],
  ['3', '', '3'],
  ['', '', ''],
  ['2', 'Giảm chi phí tuân thủ, cắt giảm ít nhất 2 thủ tục', '2. Giảm chi phí tuân thủ, cắt giảm ít nhất 2 thủ tục'],
])('%s and %s', (number, content, title) => {
  expect(numberedTitle(number, content)).toBe(title);
});

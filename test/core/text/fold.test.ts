import fc from 'fast-check';
import { foldText, normaliseText } from '../../../src/core/text/fold';

test.each([
  ['  Quy\u0301\u00a0II \n', 'Quý II'], ['Cơ\u200b quan\r\nchủ trì', 'Cơ quan chủ trì'], ['', ''], ['\ufeff \t', ''], ['Quy\u200b\u0301', 'Quý'], ['Ti\u00adến độ', 'Tiến độ'],
])('normaliseText(%j) is %j', (text, expected) => {
  expect(normaliseText(text)).toBe(expected);
});

test.each([
  ['Cơ quan ĐẦU MỐI', 'co quan dau moi'], ['Qúy', 'quy'], ['QUÝ', 'quy'], ['Thời  gian thực\nhiện', 'thoi gian thuc hien'], ['Đắk Lắk', 'dak lak'],
])('foldText(%j) is %j', (text, expected) => {
  expect(foldText(text)).toBe(expected);
});

test('folding twice changes nothing more, and neither case nor composition matters', () => {
  const vietnamese = fc.string({ unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ 0123456789/.-') });
  fc.assert(fc.property(vietnamese, (text) => {
    const folded = foldText(text);
    expect(foldText(folded)).toBe(folded);
    expect(foldText(text.toUpperCase())).toBe(folded);
    expect(foldText(text.normalize('NFD'))).toBe(folded);
    expect(folded).toMatch(/^[a-z0-9/. -]*$/);
  }));
});

test('normalising any text settles at once', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const once = normaliseText(text);
    expect(normaliseText(once)).toBe(once);
  }));
});

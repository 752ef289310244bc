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

test('law: letters looked up one by one fold as Unicode folds the whole text, plain texts as all others', () => {
  const unicodeFold = (text: string) => text.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '').normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd');
  const latin = fc.array(fc.oneof(fc.integer({ min: 0, max: 0x36f }), fc.integer({ min: 0x1e00, max: 0x1eff })).map((code) => String.fromCharCode(code)), { maxLength: 12 }).map((letters) => letters.join(''));
  fc.assert(fc.property(fc.oneof(latin, fc.string({ unit: 'binary' })), (text) => expect(foldText(text)).toBe(unicodeFold(text))), { numRuns: 2_000 });
});

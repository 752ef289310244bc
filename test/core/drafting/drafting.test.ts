import fc from 'fast-check';
import { datesDiffer, documentKey, documentMentions } from '../../../src/core/drafting/document-dates';
import { leftoverIn } from '../../../src/core/drafting/leftovers';
import { countWords, limitedText } from '../../../src/core/drafting/text-limits';

test('law: a text without signs of a form has nothing left over', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('báo', 'cáo', 'ngày 21/7/2023', 'số 15/KH-UBND', 'tháng 3', 'năm 2025', 'hồ sơ,', 'v.v…', '(Sở Nội vụ)', '100%', '2/3', 'và/hoặc', 'lớp x 03 ngày', '20x30', 'tháng năm'), { minLength: 1 }), (words) => {
    expect(leftoverIn(words.join(' '))).toBeNull();
  }));
});

test('law: a blank number is found whatever stands around it', () => {
  fc.assert(fc.property(fc.constantFrom('', 'Theo ', 'Ban hành kèm theo Quyết định '), fc.constantFrom('', ' ', '…', ' …… ', '......', '____'), fc.constantFrom('QĐ-UBND', 'KH-SNV', 'BC-UBND'), (before, gap, code) => {
    expect(leftoverIn(`${before}số${gap}/${code}`)?.kind).toBe('number');
  }));
});

test('what is quoted is what was written, with a word or two around it', () => {
  expect(leftoverIn('Thực hiện các nhiệm vụ trọng tâm theo Quyết định số /QĐ-UBND ngày /7/2023 của UBND tỉnh Khánh Hòa')).toEqual({ kind: 'number', text: 'Quyết định số /QĐ-UBND ngày /7/2023 của' });
});

test('documents with their days, in both writings', () => {
  expect(documentMentions('Quyết định số 225/QĐ-TTg ngày 04/12/2016 của Chính phủ phê duyệt; Nghị quyết số 15-NQ/TU, ngày 31 tháng 12 năm 2007; Quyết định số 54/2019/QĐ-UBND (ngày 27/9/2019)')).toEqual([
    { number: '225/QĐ-TTg', day: 4, month: 12, year: 2016, issuer: 'chinh phu' }, { number: '15-NQ/TU', day: 31, month: 12, year: 2007, issuer: '' }, { number: '54/2019/QĐ-UBND', day: 27, month: 9, year: 2019, issuer: '' },
  ]);
  expect(documentMentions('Công văn số 84/SNV-CCHC trước ngày 20/3/2025, 15 hồ sơ ngày 1/2/2025')).toEqual([]);
  expect(documentKey('08/QĐ-UBND')).toBe(documentKey('8/qđ-ubnd'));
});

test('law: whether two dates differ does not depend on their order, and a date never differs from itself', () => {
  const mention = fc.record({ number: fc.constantFrom('225/QĐ-TTg', '15/KH-UBND', '54/2019/QĐ-UBND'), day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }), year: fc.integer({ min: 2015, max: 2017 }), issuer: fc.constantFrom('', 'uy ban nhan dan tinh', 'uy ban nhan dan xa yen ho') });
  fc.assert(fc.property(mention, mention, (first, second) => {
    const same = { ...second, number: first.number };
    expect(datesDiffer(first, same)).toBe(datesDiffer(same, first));
    expect(datesDiffer(first, first)).toBe(false);
  }));
});

test('words are what stands between blanks', () => {
  expect(countWords('cải cách hành chính')).toBe(4);
  expect(countWords('  - Cải cách\u00a0hành chính (CCHC) – năm 2025;\n+ 100%  ')).toBe(8);
  expect(countWords('…… - ')).toBe(0);
  fc.assert(fc.property(fc.array(fc.constantFrom('cải', 'cách', '2025', 'CCHC.', '(một)')), fc.constantFrom(' ', '\n', '  ', '\u00a0'), (words, gap) => expect(countWords(words.join(gap))).toBe(words.length)));
});

test.each<[string, string | null, string]>([
  ['Mục tiêu chung: Nâng cao hiệu quả', 'goal', 'Nâng cao hiệu quả'], ['1. MỤC TIÊU CHUNG', 'goal', ''], ['II. Nhiệm vụ trọng tâm, đột phá\nRà soát', 'key-tasks', 'Rà soát'], ['III. TỔ CHỨC THỰC HIỆN', 'implementation', ''],
  ['Tổ chức thực hiện các nhiệm vụ', null, ''], ['Mục tiêu cụ thể: 95%', null, ''], ['Thực hiện mục tiêu chung', null, ''],
])('%j', (text, id, rest) => {
  const found = limitedText(text);
  expect(found?.limit.id ?? null).toBe(id);
  if (found) expect(found.rest).toBe(rest);
});

it.each(['.../.../2025', '…/…/2025', 'trước …/3/2025', 'Quý .../2025', 'Quý …/2025', 'Quý … năm 2025', 'đạt …. %', 'XXX', 'Sở XXX', 'UBND xã XXXX', 'Công ty XXX'])('%s is left of a form', (text) => {
  expect(leftoverIn(text)).not.toBeNull();
});
it.each(['Nghị quyết XXXIV', 'Đại hội lần thứ XXX', 'XXX. Cải cách thể chế', 'khóa XXX', 'XXXIX', 'tuyên truyền, tập huấn…', 'Hồ sơ, tài liệu…/năm', '15/10/2025', 'đạt 80 %', 'Quý II/2025'])('%s is not', (text) => {
  expect(leftoverIn(text)).toBeNull();
});

import fc from 'fast-check';
import { judgeIndicator } from '../../../src/core/indicator/judge-indicator';
import { impossibleShare } from '../../../src/core/indicator/impossible-share';

const INTENTIONS = ['Nâng cao chất lượng phục vụ', 'Tăng cường kỷ luật', 'Đẩy mạnh tuyên truyền', 'Tiếp tục đổi mới'];

test('law: one line that can be checked is enough, wherever it stands', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...INTENTIONS, 'Triển khai kịp thời')), fc.array(fc.constantFrom(...INTENTIONS)), fc.constantFrom('95% hồ sơ đúng hạn', '02 lớp tập huấn', 'Quyết định được ban hành'), (before, after, good) => {
    expect(judgeIndicator([...before, good, ...after].join('\n- '))).toBe('measurable');
  }));
});

test('law: intentions alone stay intentions, however many', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...INTENTIONS), { minLength: 1 }), fc.constantFrom('\n', '; ', '\n- '), (lines, joint) => {
    expect(judgeIndicator(lines.join(joint))).toBe('intention');
  }));
});

const LINES = [...INTENTIONS, 'Triển khai kịp thời', 'Công dân hài lòng', 'Thực hiện giai đoạn 2021-2025', 'Thực hiện theo Quyết định số 1718/QĐ-UBND ngày 21/7/2023', 'Có trên 100% cán bộ được đánh giá', '95% hồ sơ đúng hạn'];

const blanks = fc.constantFrom(' ', '  ', '\u00a0', ' \u00a0 ');

test('law: composed or decomposed letters, bullets, blank lines, wider blanks and the order of lines change no judgement', () => {
  fc.assert(fc.property(fc.shuffledSubarray(LINES, { minLength: 1 }), blanks, fc.constantFrom('', '- ', '+ ', '• '), fc.constantFrom('\n', '\n\n', '\r\n'), fc.constantFrom('NFC', 'NFD'), (lines, blank, bullet, joint, form) => {
    const written = lines.map((line) => `${bullet}${line.replaceAll(' ', blank)}`).join(joint).normalize(form);
    expect(judgeIndicator(written)).toBe(judgeIndicator([...lines].sort().join('\n')));
  }));
});

test('law: a share up to all is never impossible, one beyond it is, and what is quoted stands in the text', () => {
  fc.assert(fc.property(fc.subarray(LINES), fc.integer({ min: 0, max: 100 }), blanks, fc.constantFrom('NFC', 'NFD'), (lines, percent, blank, form) => {
    const written = (text: string) => text.replaceAll(' ', blank).normalize(form);
    expect(impossibleShare(written(`đạt ${percent}% cán bộ`))).toBeNull();
    const text = [...lines, `${percent + 101}% cán bộ`].join('\n');
    const quoted = impossibleShare(written(text));
    expect(quoted).not.toBeNull();
    expect(text).toContain(quoted!);
  }));
});

test.each(['Thực hiện theo Quyết định số 1718/QĐ-UBND ngày 21/7/2023', 'Thực hiện giai đoạn 2021-2025', 'Công dân hài lòng'])('figures that name something count nothing: %s', (text) => expect(judgeIndicator(text)).toBe('vague'));

it.each(['Giảm ít nhất một nửa', 'Giảm ít nhất một nửa thời gian giải quyết', 'Hơn nửa cán bộ biết', 'Tăng gấp đôi', 'Hai phần ba cán bộ', 'Mức độ 4', 'Tối thiểu mức độ 3'])('%s can be checked', (text) => {
  expect(judgeIndicator(text)).toBe('measurable');
});
it.each(['Nửa vời, chuyển biến chậm', 'Phục vụ người dân tốt hơn', 'Dịch vụ trực tuyến mức độ 4 có hiệu quả'])('%s cannot', (text) => {
  expect(judgeIndicator(text)).toBe('vague');
});

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

test('law: any text is judged, and a share up to all is never impossible', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 100 }), (text, percent) => {
    expect(['measurable', 'intention', 'vague']).toContain(judgeIndicator(text));
    expect(impossibleShare(`đạt ${percent}% cán bộ`)).toBeNull();
    expect(impossibleShare(`${percent + 101}% cán bộ`)).toBe(`${percent + 101}% cán bộ`);
  }));
});

test.each(['Thực hiện theo Quyết định số 1718/QĐ-UBND ngày 21/7/2023', 'Thực hiện giai đoạn 2021-2025', 'Công dân hài lòng'])('figures that name something count nothing: %s', (text) => expect(judgeIndicator(text)).toBe('vague'));

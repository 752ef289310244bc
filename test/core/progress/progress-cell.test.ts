import { isDone } from '../../../src/core/progress/on-time';
import fc from 'fast-check';
import { PROGRESS_CHOICES, PROGRESS_WORDS } from '../../../src/core/library/progress-words';
import { readProgressCell } from '../../../src/core/progress/progress-cell';
import { standingOf } from '../../../src/core/progress/standing';
import { filled } from '../plan-builder';

const share = (value: number) => ({ kind: 'share', share: value });
const late = { kind: 'share', share: 1, late: true };

test.each<[string | number | null, unknown]>([
  [0.8, share(0.8)], ['80%', share(0.8)], ['80 %', share(0.8)], [80, share(0.8)], ['80', share(0.8)], ['0,8', share(0.8)], ['0.8', share(0.8)],
  ['12,5%', share(0.125)], ['100,00%', share(1)], [1, share(1)], ['1', share(1)], [0, share(0)], ['0', share(0)], ['0%', share(0)], [100, share(1)],
  ['3/5', share(0.6)], ['03 / 05', share(0.6)], ['5/5', share(1)], ['0/4', share(0)],
  ['x', share(1)], ['X', share(1)], ['✓', share(1)], ['Hoàn thành', share(1)], ['ĐÃ HOÀN THÀNH', share(1)], ['Xong.', share(1)], ['Đạt', share(1)], [' hoàn\n thành ', share(1)],
  ['Hoàn thành'.normalize('NFD'), share(1)], ['hoan thanh', share(1)], ['Hoàn thành 80%', share(0.8)], ['Đạt 100%', share(1)], ['Đã thực hiện được 45 %', share(0.45)],
  ['Chưa', share(0)], ['Chưa hoàn thành', share(0)], ['Không hoàn thành', share(0)], ['CHƯA ĐẠT', share(0)], ['không thực hiện', share(0)], ['Chưa xong', share(0)],
  ['Đang thực hiện', { kind: 'underway' }], ['đang triển khai', { kind: 'underway' }],
  ['Đưa ra khỏi kế hoạch', { kind: 'cancelled' }], ['Huỷ', { kind: 'cancelled' }], ['hủy bỏ', { kind: 'cancelled' }], ['Phát sinh', { kind: 'added' }], ['Nhiệm vụ phát sinh', { kind: 'added' }],
  ['', { kind: 'empty' }], ['  ', { kind: 'empty' }], [null, { kind: 'empty' }], ['-', { kind: 'empty' }], ['–', { kind: 'empty' }], ['…', { kind: 'empty' }], ['......', { kind: 'empty' }], ['____', { kind: 'empty' }],
  ['32/12', share(32 / 12)], ['14/13', share(14 / 13)], [9_999, share(99.99)], ['Xong ;', share(1)],
  ['120%', share(1.2)], [1.2, share(1.2)], [120, share(1.2)], ['42/35', share(1.2)],
  ['Hoàn thành chậm', late], ['Hoàn thành nhưng chậm', late], ['Đã hoàn thành, chậm so với kế hoạch.', late], ['Xong (trễ hạn)', late], ['Đã xong nhưng chậm 05 ngày so với kế hoạch', late], ['Hoàn thành chậm tiến độ 2 tuần', late],
  ['Hoàn thành không đúng hạn', late], ['Đã hoàn thành quá hạn', late], ['Chậm nhưng đã xong', late], ['Quá hạn, đã hoàn thành', late], ['HOÀN THÀNH 100% NHƯNG CHẬM', late],
  ['Đã xong nhưng chưa có biên bản', share(1)], ['Hoàn thành, chưa có tài liệu kiểm chứng', share(1)], ['Đã hoàn thành (thiếu minh chứng)', share(1)],
])('%j is read', (cell, expected) => {
  expect(readProgressCell(cell)).toEqual(expected);
});

test.each<[string | number | boolean, string]>([
  ['gần xong', 'gần xong'], ['Hoàn thành còn chậm', 'Hoàn thành còn chậm'], ['Chậm tiến độ', 'Chậm tiến độ'], ['Chưa hoàn thành, chậm', 'Chưa hoàn thành, chậm'], ['Không hoàn thành đúng hạn', 'Không hoàn thành đúng hạn'], ['Hoàn thành dự thảo nhưng chậm', 'Hoàn thành dự thảo nhưng chậm'],
  ['Đã xong nhưng chưa có biên bản nghiệm thu', 'Đã xong nhưng chưa có biên bản nghiệm thu'], ['Hoàn thành nhưng chưa ban hành', 'Hoàn thành nhưng chưa ban hành'], ['Đã xong nhưng chưa có báo cáo', 'Đã xong nhưng chưa có báo cáo'], ['Chậm nhưng sẽ hoàn thành', 'Chậm nhưng sẽ hoàn thành'],
  ['Hoàn thành 3/5', 'Hoàn thành 3/5'], ['Chưa hoàn thành 20%', 'Chưa hoàn thành 20%'], ['Chưa hoàn thành nhưng đạt 80%', 'Chưa hoàn thành nhưng đạt 80%'],
  ['đạt yêu cầu', 'đạt yêu cầu'], ['50-60%', '50-60%'], ['3/0', '3/0'], ['15/3', '15/3'], ['6/5', '6/5'], ['-5%', '-5%'], [-0.1, '-0.1'], [99_999, '99999'], ['Quý II', 'Quý II'], ['#N/A', '#N/A'], [true, 'TRUE'], ['ok', 'ok'],
  ['Số 12/QĐ-UBND', 'Số 12/QĐ-UBND'], [Number.NaN, 'NaN'], [false, 'FALSE'],
  ['31/12', '31/12'], ['13/12', '13/12'], ['0/0', '0/0'], ['40/0', '40/0'], [10_000, '10000'], ['1e1', '1e1'], ['0x50', '0x50'],
])('%j is said to be unreadable, never guessed', (cell, text) => {
  expect(readProgressCell(cell)).toEqual({ kind: 'unreadable', text });
});

test('a date of Excel is told as the date that the person sees, with the day', () => {
  expect(readProgressCell(45_780)).toEqual({ kind: 'unreadable', text: '03/05/2025', day: '2025-05-03' });
});

test('every choice of the drop-down is read, and no choice holds the comma that parts choices', () => {
  expect(PROGRESS_CHOICES.map((choice) => readProgressCell(choice).kind)).toEqual(['share', 'underway', 'share', 'cancelled', 'added']);
  expect(PROGRESS_CHOICES.filter((choice) => choice.includes(','))).toEqual([]);
});

test('law: a negation before any word that means done is never done', () => {
  fc.assert(fc.property(fc.constantFrom(...PROGRESS_WORDS.done), fc.constantFrom('chưa', 'Không', 'CHƯA', 'chưa kịp'), fc.constantFrom(' ', '\n', '\u00a0'), (word, negation, gap) => {
    const entry = readProgressCell(negation + gap + word);
    expect(entry.kind === 'share' ? entry.share : 0).toBe(0);
  }));
});

test('law: a percentage means the same as a number, as text with a sign, and as a fraction of a hundred', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 300 }), (percent) => {
    const readings = [percent, `${percent}`, `${percent}%`, `${percent} %`, `${percent}/100`].map((cell) => readProgressCell(cell));
    for (const reading of readings) expect(reading).toEqual({ kind: 'share', share: percent / 100 });
  }));
});

test('an activity taken out or come in during the year says so in any quarter or in its note; taken out wins', () => {
  expect(standingOf({ progress: filled({}), note: '' })).toBe('planned');
  expect(standingOf({ progress: filled({ 2: { kind: 'added' }, 3: 1 }), note: '' })).toBe('added');
  expect(standingOf({ progress: filled({ 1: { kind: 'added' }, 3: { kind: 'cancelled' } }), note: '' })).toBe('cancelled');
  expect(standingOf({ progress: filled({}), note: 'Nhiệm vụ phát sinh.' })).toBe('added');
  expect(standingOf({ progress: filled({}), note: 'Đưa ra khỏi kế hoạch' })).toBe('cancelled');
  expect(standingOf({ progress: filled({}), note: 'Không phát sinh kinh phí' })).toBe('planned');
});

test.each([[1, true], [0.7 + 0.2 + 0.1, true], [1.2, true], [0.999, false], [0.99999, false]])('%d counts as done: %s', (share, done) => {
  expect(isDone({ kind: 'share', share })).toBe(done);
});

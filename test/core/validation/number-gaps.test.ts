import { checkPlan } from '../../../src/core/validation/check-plan';
import { describeFinding } from '../../../src/i18n/finding-text';
import { findings as english } from '../../../src/i18n/en/findings';
import { findings as vietnamese } from '../../../src/i18n/vi/findings';
import { act, area, everyRule, under } from './examples/example';
import { planOf } from '../plan-builder';

const skipped = (...numbers: string[]) => checkPlan(under(...numbers.map((number) => act(number))), everyRule).filter(({ code }) => code === 'number-skipped');

test.each([
  [['1.1.1', '1.1.3'], ['Trước Hoạt động 1.1.3 thiếu số 1.1.2.']],
  [['1.1.1', '1.1.5'], ['Trước Hoạt động 1.1.5 thiếu 3 số: 1.1.2–1.1.4.']],
  [['1.1.3'], ['Trước Hoạt động 1.1.3 thiếu 2 số: 1.1.1–1.1.2.']],
  [['1.1.1', '1.1.7', '1.1.8', '1.1.3'], ['Trước Hoạt động 1.1.7 thiếu 4 số: 1.1.2, 1.1.4–1.1.6.']],
  [['1.1.1', '1.1.10', '1.1.11', '1.1.3', '1.1.5', '1.1.7'], ['Trước Hoạt động 1.1.10 thiếu 5 số: 1.1.2, 1.1.4, 1.1.6….']],
  [['1.1.1', '1.1.3', '1.1.2'], []],
])('%j', (numbers, sentences) => expect(skipped(...numbers).map((finding) => describeFinding(finding, vietnamese))).toEqual(sentences));

test('letters, with the ones that lists leave out', () => {
  const [finding] = checkPlan(planOf([area('I'), act('a)'), act('h)')]), everyRule).filter(({ code }) => code === 'number-skipped');
  expect(finding && describeFinding(finding, english)).toBe('Before Activity h), 6 numbers are missing: b–g.');
});

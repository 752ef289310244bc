import { checkPlan, parsePeriod, RULE_SETS } from '../../../src/core';
import { describeFinding } from '../../../src/i18n';
import { findingTexts } from '../../../src/i18n/finding-texts';
import { activity, item, planOf } from '../plan-builder';

test.each([
  ['31/11/2025', 'ngày không có trong lịch', 'there is no such day'],
  ['Quý V', 'một năm chỉ có bốn quý', 'a year has four quarters'],
  ['Từ quý II đến quý 5/2025', 'một năm chỉ có bốn quý', 'a year has four quarters'],
  ['Tháng 13/2025', 'một năm chỉ có mười hai tháng', 'a year has twelve months'],
  ['Cuối quý V', 'ngày không có trong lịch', 'there is no such day'],
  ['Từ 15/11/2025 đến 15/10/2025', 'kết thúc trước khi bắt đầu', 'it ends before it begins'],
  ['07/05 AL', 'ngày âm lịch', 'a date of the lunar calendar'],
  ['Từ ngày … đến ngày …', 'còn để trống chỗ ghi ngày', 'the day was left blank'],
  ['Trong phạm vi cả tỉnh', 'không nêu thời gian nào', 'it names no time'],
])('the finding says why %s cannot be read', (cell, vietnamese, english) => {
  const plan = planOf([item('area', '1'), item('result', '1.1'), activity(parsePeriod(cell, { planYear: 2025 }), { raw: { period: cell } })]);
  const finding = checkPlan(plan, RULE_SETS.logframe).find(({ code }) => code === 'period-unreadable')!;
  expect(describeFinding(finding, findingTexts('vi'))).toBe(`Không đọc được thời gian “${cell}” của Hoạt động 1.1.1: ${vietnamese}.`);
  expect(describeFinding(finding, findingTexts('en'))).toContain(`: ${english}.`);
});

import fc from 'fast-check';
import { completion, followUp } from '../../../src/core';
import { readPlan, type CellValue } from '../../../src/workbook';

const HEADING = ['TT', 'Nội dung', 'Thời gian', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Ngày hoàn thành'];
const planOf = (rows: CellValue[][]) => readPlan([HEADING, ['1', 'Cải cách thể chế', '', '', '', '', '', ''], ...rows.slice(0, 3), ['2', 'Cải cách tài chính công', '', '', '', '', '', ''], ...rows.slice(3)], { planYear: 2025 }).plan;
const row = (number: string, ...cells: CellValue[]): CellValue[] => [number, `Nhiệm vụ ${number}`, ...Array.from({ length: 6 }, (_, index) => cells[index] ?? null)];

test('what was not on time is late or not done, as it stood at the cut-off', () => {
  const plan = planOf([
    row('1.1', 'Quý I', 'x'), row('1.2', 'Quý I', null, 'x'), row('1.3', 'Quý II'),
    row('2.1', 'Quý II', null, null, null, null, '15/7/2025'), row('2.2', 'Quý II', null, 'x'), row('2.3', 'Quý II', 'Đưa ra khỏi kế hoạch'),
  ]);
  const half = followUp(plan, { cutOff: 2, span: 'to-date' });
  expect(half.areas.map(({ planned, onTime, late, notDone }) => [planned, onTime, late, notDone])).toEqual([[3, 1, 1, 1], [2, 1, 0, 1]]);
  expect([half.planned, half.onTime, half.late, half.notDone]).toEqual([5, 2, 1, 2]);
  // by the third quarter the completion of 2.1 on 15/7 is known
  expect(followUp(plan, { cutOff: 3, span: 'to-date' }).areas.map(({ late, notDone }) => [late, notDone])).toEqual([[1, 1], [1, 0]]);
});

test('planned = on time + late + not done in every area and overall, and completion is completion', () => {
  const cell = fc.constantFrom<CellValue>(null, 1, 0.5, 'x', 'Chưa hoàn thành', 'Phát sinh', 'Đưa ra khỏi kế hoạch');
  const activity = fc.tuple(fc.constantFrom<CellValue>('Quý I', 'Quý II', 'Hàng quý', 'Tháng 9', 'Theo yêu cầu'), cell, cell, cell, cell, fc.constantFrom<CellValue>(null, '15/7/2025'));
  fc.assert(fc.property(fc.array(activity, { minLength: 1, maxLength: 12 }), fc.constantFrom(1, 2, 3, 4, '2025-08-15' as const), fc.constantFrom('period' as const, 'to-date' as const, 'year' as const), (rows, cutOff, span) => {
    const plan = planOf(rows.map((cells, index) => row(`1.${index + 1}`, ...cells)));
    const at = { cutOff: cutOff as 1, span };
    const { areas, late, notDone, ...overall } = followUp(plan, at);
    for (const area of areas) expect([area.onTime + area.late + area.notDone, area.late >= 0, area.notDone >= 0]).toEqual([area.planned, true, true]);
    expect(overall.onTime + late + notDone).toBe(overall.planned);
    expect({ ...overall, areas: areas.map(({ late: _late, notDone: _notDone, ...area }) => area) }).toEqual(completion(plan, at));
  }));
});

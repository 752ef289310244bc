import { checkPlan, isDitto, parseMoney, RULE_SETS } from '../../../src/core';
import { DittoColumn, readPlan } from '../../../src/workbook';

const marks = ['(nt)', 'nt', 'NT.', '( nt )', 'n.t', 'n.t.', 'như trên', '(Như trên)', 'nhu tren', 'như mục trên', 'Như ở trên', 'như trên'.normalize('NFD'), '"', '”', '〃', "''", '- " -', '-"-'];
const words = ['NTM huyện', 'Như trên, thêm Sở Tài chính', 'ntt', '-', '', 'Sở Nội vụ', 'như', 'nt nt'];

test('a mark is known by any of its writings, and nothing else is one', () => {
  expect(marks.filter((text) => !isDitto(text))).toEqual([]);
  expect([...words, null, undefined, 5, true, 'nt '.repeat(20)].filter(isDitto)).toEqual([]);
});

test.each(marks)('%j means the same to the column, to money and to the rules', (mark) => {
  const column = new DittoColumn();
  expect([column.read('Sở Nội vụ'), column.read(mark)]).toEqual(['Sở Nội vụ', 'Sở Nội vụ']);
  expect(parseMoney(mark, { unit: 'dong' })).toEqual({ kind: 'ambiguous', total: null, lines: [] });
  const heading = ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp'];
  const { plan } = readPlan([heading, ['I', 'Cải cách thể chế', null, null], ['1', 'Rà soát văn bản', mark, mark], ['2', 'Công bố kết quả', 'Sở Tư pháp', 'Văn phòng'], ['3', 'Báo cáo', mark, mark]], { planYear: 2025 });
  const found = checkPlan(plan, RULE_SETS.annex).filter(({ code }) => code === 'nothing-to-repeat');
  expect(found.map(({ row, column: role, params }) => [row, role, params.text])).toEqual([[2, 'lead', mark], [2, 'support', mark]]);
  expect(plan.items.at(-1)).toMatchObject({ lead: 'Sở Tư pháp', support: 'Văn phòng' });
});

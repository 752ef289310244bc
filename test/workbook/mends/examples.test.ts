import { MEND_IDS, RULES } from '../../../src/core';
import { MENDS } from '../../../src/workbook/mends';
import { done, givenInput, inputOf, make, requiredAreas, told, type GivenRow } from './given-input';

const AREA: GivenRow = ['5', 'Lĩnh vực 5: Nâng cao Năng lực Đội ngũ CBCC', '', '2013', 'Sở Nội vụ'];
const RESULT: GivenRow = ['5.1', 'Nâng cao năng lực', '', '2013', 'Sở Nội vụ'];
/** one activity under 5.1, by its cells */
const activity = (...cells: Partial<GivenRow>): GivenRow => [cells[0] ?? '5.1.1', cells[1] ?? 'Khảo sát', cells[2] ?? '', cells[3] ?? '', cells[4] ?? '', cells[5] ?? ''];
const reasons = ({ left }: { left: { address: string; reason: string }[] }) => left.map(({ address, reason }) => `${address} ${reason}`);

test('every mend has its function, and every mend that a rule names exists', () => {
  expect(Object.keys(MENDS).sort()).toEqual([...MEND_IDS].sort());
  for (const { mend } of RULES) if (mend !== null) expect(MEND_IDS).toContain(mend);
});

test.each(MEND_IDS)('%s does nothing to a plan without faults', (id) => {
  const input = givenInput([
    ['5', 'Lĩnh vực 5', '=SUBTOTAL(9,E3:E6)', '2013', 'Sở Nội vụ', 'Phòng A'],
    ['5.1', 'Kết quả', '=SUBTOTAL(9,E4:E6)', 'Quý IV', 'Sở Nội vụ', 'Phòng A'],
    ['5.1.1', 'Khảo sát', 35_000_000, 'Quý II/2013', 'Sở Nội vụ', 'Phòng A'],
    ['5.1.2', 'Tập huấn', 'Kinh phí thường xuyên', 'Tháng 3', 'Sở Nội vụ', ''],
    ['', ''],
    ['', 'TỔNG CỘNG', '=SUBTOTAL(9,E2:E6)'],
  ], { shown: { '=SUBTOTAL(9,E3:E6)': 35_000_000, '=SUBTOTAL(9,E4:E6)': 35_000_000, '=SUBTOTAL(9,E2:E6)': 35_000_000 } });
  const mend = make(id, input, null);
  expect([told(mend), mend.edits]).toEqual([[], []]);
});

describe('renumber', () => {
  const renumber = (numbers: [string | number, string?][]) => {
    const input = givenInput(numbers.map(([number, content = 'Việc'], index): GivenRow => [number, `${content} ${index}`, 1_000_000, 'Quý II', 'Phòng TCCB', 'VP Sở']));
    return { input, mend: make('renumber', input, null) };
  };
  test.each<[string, [string | number, string?][], string[]]>([
    ['a number twice, and what follows', [['5'], ['5.1'], ['5.1.1'], ['5.1.1'], ['5.1.2']], ['A5: 5.1.1 → 5.1.2', 'A6: 5.1.2 → 5.1.3']],
    ['a number left out', [['5'], ['5.1'], ['5.1.1'], ['5.1.3'], ['5.2'], ['5.2.1']], ['A5: 5.1.3 → 5.1.2']],
    ['a number of another heading (S2: 2.1.2.2)', [['3'], ['3.1'], ['3.1.1'], ['2.1.2'], ['3.1.3']], ['A5: 2.1.2 → 3.1.2']],
    ['a heading that moves takes what is below it along', [['5'], ['5.1'], ['5.1.1'], ['5.3'], ['5.3.1'], ['5.3.2']], ['A5: 5.3 → 5.2', 'A6: 5.3.1 → 5.2.1', 'A7: 5.3.2 → 5.2.2']],
    ['closing signs stay', [['5.'], ['5.1.'], ['5.1.1.'], ['5.1.3.']], ['A5: 5.1.3. → 5.1.2.']],
    ['Roman groups with 1, 2, 3', [['I', 'Nhóm'], ['1'], ['3'], ['II', 'Nhóm'], ['1'], ['2']], ['A4: 3 → 2']],
    ['letters', [['I', 'Nhóm'], ['a)'], ['b)'], ['d)']], ['A5: d) → c)']],
    ['d is followed by đ or e', [['I', 'Nhóm'], ['a'], ['b'], ['c'], ['d'], ['e']], []],
    ['areas that a unit does not plan are no gap', [['1'], ['1.1'], ['1.1.1'], ['4'], ['4.1'], ['4.1.1']], []],
    ['numbers that go on under the next heading are right', [['I', 'Nhóm'], ['1'], ['2'], ['II', 'Nhóm'], ['3'], ['4']], []],
    ['whole numbers stay numbers', [['I', 'Nhóm'], [1], [2], [2]], ['A5: 2 → 3']],
  ])('%s', (_, numbers, changes) => {
    const { input, mend } = renumber(numbers);
    expect(told(mend)).toEqual(changes);
    expect(done(input, mend).findings.filter(({ column }) => column === 'number')).toEqual([]);
  });
  test('a forgotten number among numbers is one too, and text among texts', () => {
    const forgotten = (numbers: [string | number, string?][]) => renumber(numbers).mend.changes.map(({ after }) => after);
    expect(forgotten([['I', 'Nhóm'], [1], [2], ['', 'Kiểm tra'], [4]])).toEqual([{ number: 3 }]);
    expect(forgotten([['I', 'Nhóm'], ['1'], ['2'], ['', 'Kiểm tra'], ['4']])).toEqual([{ text: '3' }]);
  });

  test('areas that stand in another order keep their numbers, and are named', () => {
    const { mend } = renumber([['I', 'Thể chế'], [1], ['III', 'Bộ máy'], [1], ['II', 'Thủ tục'], [1]]);
    expect([mend.changes, mend.left.map(({ reason }) => reason)]).toEqual([[], ['no-pattern']]);
  });

  test('whole numbers are written as numbers', () => expect(renumber([['I', 'Nhóm'], [1], [2], [2]]).mend.changes[0]?.after).toEqual({ number: 3 }));
  test('a row that may have been moved from another heading is left', () => {
    const { mend } = renumber([['2'], ['2.1'], ['2.1.1'], ['3'], ['3.1'], ['3.1.1'], ['2.1.2'], ['3.1.3']]);
    expect([told(mend), reasons(mend)]).toEqual([[], ['A8 no-pattern', 'A9 no-pattern']]);
  });
  test('a formula stays', () => {
    const input = inputOf([['TT', 'Nội dung', 'Kinh phí', 'Thời gian'], ['I', 'Nhóm', '', ''], [1, 'a', 5_000_000, 'Quý I'], ['=A3+2', 'b', 5_000_000, 'Quý I'], [4, 'c', 5_000_000, 'Quý I']], { '=A3+2': 3 });
    expect(reasons(make('renumber', input, null))).toContain('A4 own-formula');
  });
  test('of one finding, only the rows under its heading', () => {
    const { input } = renumber([['5'], ['5.1'], ['5.1.1'], ['5.1.3'], ['5.2'], ['5.2.1'], ['5.2.3']]);
    expect(told(make('renumber', input, new Set([4])))).toEqual(['A5: 5.1.3 → 5.1.2']);
  });
});

describe('number-from-text', () => {
  const from = (text: string, heading = 'Ngân sách (Đồng)') => {
    const input = givenInput([AREA, RESULT, activity('5.1.1', 'Khảo sát', text)], { heading: ['TT', 'Nội dung', 'Chỉ số', 'PTXM', heading, 'Thời gian', 'Chủ trì', 'Phối hợp'] });
    return { input, mend: make('number-from-text', input, null) };
  };
  test.each<[string, object]>([
    ['35.000.000', { number: 35_000_000 }],
    ['35.000.000đ', { number: 35_000_000 }],
    ['1,5 tỷ đồng', { number: 1_500_000_000 }],
    ['15.000.000 (Giảng viên)\n12.000.000 (Chi phí lớp học)', { formula: '=15000000+N("Giảng viên")+12000000+N("Chi phí lớp học")' }],
    ['15.000.000 (thuê "chuyên gia")\n12.000.000 (lớp)', { formula: '=15000000+N("thuê ""chuyên gia""")+12000000+N("lớp")' }],
    ['500 triệu đồng/năm', { formula: '=500000000+N("500 triệu đồng/năm")' }],
  ])('%s', (text, after) => expect(from(text).mend.changes.map((change) => change.after)).toEqual([after]));
  test('in the column’s own unit', () => {
    expect(from('22.123,39 triệu đồng', 'Kinh phí (triệu đồng)').mend.changes[0]?.after).toEqual({ number: 22_123.39 });
    expect(from('2.000', 'Kinh phí (triệu đồng)').mend.changes[0]?.after).toEqual({ number: 2000 });
  });
  test.each(['Kinh phí thường xuyên', '80.000 đồng/người/buổi', 'Tối đa 15.000.000 đồng/văn bản', '100 - 200 triệu', ''])('left alone: %s', (text) => expect(from(text).mend.changes).toEqual([]));
  test('an ambiguous one is named', () => expect(reasons(from('80.000 đồng/người/buổi').mend)).toEqual(['E4 ambiguous']));
  test('a heading’s own figure would be counted twice', () => {
    const input = givenInput([AREA, ['5.1', 'Nâng cao năng lực', '105.000.000'], activity('5.1.1', 'Khảo sát', 35_000_000)]);
    expect(make('number-from-text', input, null)).toMatchObject({ changes: [], left: [{ address: 'E3', reason: 'heading-figure' }] });
  });
  test.each(['1.500', '1,500'])('%s đồng is too small to have been meant so', (text) => (
    expect(from(text).mend).toMatchObject({ changes: [], left: [{ address: 'E4', reason: 'unsure' }] })));
  test('words and sums are kept: the mended cell reads as the same money', () => {
    const { input, mend } = from('15.000.000 (Giảng viên)\n12.000.000 (Chi phí lớp học)');
    expect(done(input, mend).plan.items[2]?.budget.total).toBe(27_000_000n);
  });
  test('a number format that a person chose stays', () => expect(from('35.000.000').mend.edits).toContainEqual(expect.objectContaining({ kind: 'number-format', format: '#,##0', keepOthers: true })));
});

describe('write-totals', () => {
  const rows = (...more: GivenRow[]): GivenRow[] => [['5', 'Lĩnh vực 5', 200_000_000], ['5.1', 'Kết quả', 105_000_000], activity('5.1.1', 'a', 35_000_000), activity('5.1.2', 'b', 82_000_000), ...more];
  test('S0 Bảng 2.3: 105 million were printed where 117 stand below', () => {
    const { changes, findings } = make('write-totals', givenInput(rows()), null);
    expect(changes.map(({ address, before, after, shows }) => [address, before, after, shows])).toEqual([
      ['E2', 200_000_000, { formula: '=SUBTOTAL(9,E3:E5)' }, 117_000_000], ['E3', 105_000_000, { formula: '=SUBTOTAL(9,E4:E5)' }, 117_000_000],
    ]);
    expect(findings.map(({ code }) => code).sort()).toEqual(['budget-short', 'budget-unexplained']);
  });
  test('each runs to the next heading of the same or a higher level, the last to the blank row before the total, the total over all', () => {
    expect(told(make('write-totals', givenInput(rows(['5.2', 'Kết quả hai', ''], activity('5.2.1', 'c', 1_000_000), ['6', 'Lĩnh vực 6', ''], ['6.1', 'Kết quả ba', ''], activity('6.1.1', 'd', 2_000_000), ['', ''], ['', 'TỔNG CỘNG', 999])), null))).toEqual([
      'E2: 200000000 → =SUBTOTAL(9,E3:E8)', 'E3: 105000000 → =SUBTOTAL(9,E4:E6)', 'E6: ∅ → =SUBTOTAL(9,E7:E8)', 'E8: ∅ → =SUBTOTAL(9,E9:E11)', 'E9: ∅ → =SUBTOTAL(9,E10:E11)', 'E12: 999 → =SUBTOTAL(9,E2:E11)',
    ]);
  });
  test('an own formula stays, and so do the totals around it, which would count it twice', () => {
    const input = givenInput([['5', 'Lĩnh vực 5', 1], ['5.1', 'Kết quả', '=SUM(E4:E4)*2'], activity('5.1.1', 'a', 35_000_000)], { shown: { '=SUM(E4:E4)*2': 70_000_000 } });
    expect(make('write-totals', input, null)).toMatchObject({ changes: [], left: [{ address: 'E3', reason: 'own-formula' }, { address: 'E2', reason: 'own-formula' }] });
  });
  test('formulas that are right already are named as right, where there is nothing else to do', () => {
    const [area, result] = ['=SUBTOTAL(9,E3:E4)', '=SUM(E4:E4)'];
    const input = givenInput([['5', 'Lĩnh vực 5', area], ['5.1', 'Kết quả', result], activity('5.1.1', 'a', 35_000_000)], { shown: { [area]: 35_000_000, [result]: 35_000_000 } });
    expect(make('write-totals', input, null)).toMatchObject({ changes: [], left: [{ address: 'E3', reason: 'already-total' }, { address: 'E2', reason: 'already-total' }] });
    const half = givenInput([['5', 'Lĩnh vực 5', 1], ['5.1', 'Kết quả', '=SUBTOTAL(9,E4:E5)'], activity('5.1.1', 'a', 35_000_000)], { shown: { '=SUBTOTAL(9,E4:E5)': 35_000_000 } });
    expect([told(make('write-totals', half, null)), reasons(make('write-totals', half, null))]).toEqual([['E2: 1 → =SUBTOTAL(9,E3:E4)'], []]);
  });
  describe('a native total that shows something else than the activities', () => {
    const under = (result: string, ...rest: GivenRow[]) => givenInput([['5', 'Lĩnh vực 5', ''], ['5.1', 'Kết quả', result], activity('5.1.1', 'a', 35_000_000), activity('5.1.2', 'b', 1_000_000), ...rest], { shown: { [result]: 35_000_000 } });
    test('the range lacks rows: it gets the one that belongs there', () => {
      const input = under('=SUBTOTAL(9,E4:E4)');
      const mend = make('write-totals', input, new Set([2]));
      expect([told(mend), reasons(mend)]).toEqual([['E3: =SUBTOTAL(9,E4:E4) → =SUBTOTAL(9,E4:E5)'], []]);
      expect(mend.changes[0]).toMatchObject({ before: '=SUBTOTAL(9,E4:E4)', shows: 36_000_000 });
      expect(mend.findings.filter(({ column }) => column === 'budget').map(({ code, row }) => [code, row])).toEqual([['budget-short', 2]]);
    });
    test('rows that came in between a new area and the next have pushed its range away', () => {
      const [three, result, four] = ['=SUBTOTAL(9,E5:E5)', '=SUBTOTAL(9,E4:E5)', '=SUBTOTAL(9,E6:E6)'];
      const rows = (content: string): GivenRow[] => [['3', 'Lĩnh vực 3', content], ['3.1', 'Kết quả', result], activity('3.1.1', 'a', 5_000_000), ['4', 'Lĩnh vực 4', four], activity('4.1.1', 'b', 7_000_000)];
      const shown = { [three]: 0, [result]: 5_000_000, [four]: 7_000_000 };
      expect(told(make('write-totals', givenInput(rows(three), { shown }), null))).toEqual(['E2: =SUBTOTAL(9,E5:E5) → =SUBTOTAL(9,E3:E5)']);
    });
    test.each<[what: string, formula: string]>([
      ['the very range', '=SUBTOTAL(9,E4:E5)'], ['the very range, fixed', '=SUBTOTAL(9,$E$4:$E$5)'], ['two ranges', '=SUBTOTAL(9,E4:E4,E4:E4)'], ['what is hidden left out', '=SUBTOTAL(109,E4:E4)'],
      ['something beside it', '=SUBTOTAL(9,E4:E4)+0'], ['another column', '=SUBTOTAL(9,D4:D4)'], ['two columns', '=SUBTOTAL(9,D4:E4)'], ['another sheet', '=SUBTOTAL(9,Khac!E4:E4)'],
    ])('%s: told apart and left', (_, formula) => expect([told(make('write-totals', under(formula), new Set([2]))), reasons(make('write-totals', under(formula), new Set([2])))]).toEqual([[], ['E3 total-differs']]));
    test('an amount in words would be left out by the right range too', () => {
      expect(reasons(make('write-totals', under('=SUBTOTAL(9,E4:E4)', activity('5.1.3', 'c', '10 triệu')), new Set([2])))).toEqual(['E3 not-all-figures']);
    });
    test('the overall total is a person’s own', () => {
      const [total, area] = ['=SUBTOTAL(9,E2:E3)', '=SUBTOTAL(9,E3:E5)'];
      const input = givenInput([['5', 'Lĩnh vực 5', area], activity('5.1.1', 'a', 35_000_000), activity('5.1.2', 'b', 1_000_000), ['', ''], ['', 'TỔNG CỘNG', total]], { shown: { [total]: 35_000_000, [area]: 36_000_000 } });
      expect(reasons(make('write-totals', input, null))).toEqual(['E6 total-differs', 'E2 already-total']);
    });
  });
  test('a figure that stays below is no formula of anybody’s', () => {
    const input = givenInput([['5', 'Lĩnh vực 5', 200_000_000], ['5.1', 'Kết quả', 105_000_000], activity('5.1.1', 'a', ''), ['5.2', 'Kết quả hai', ''], activity('5.2.1', 'b', 5_000_000)]);
    expect(reasons(make('write-totals', input, new Set([1, 2])))).toEqual(['E3 no-figures', 'E2 inner-stays']);
  });
  test('an amount in words would be left out', () => {
    expect(reasons(make('write-totals', givenInput(rows(activity('5.1.3', 'c', '10 triệu'))), null))).toEqual(['E3 not-all-figures', 'E2 not-all-figures']);
  });
  test('a reason instead of an amount is no obstacle', () => expect(make('write-totals', givenInput(rows(activity('5.1.3', 'c', 'Kinh phí thường xuyên'))), null).changes).toHaveLength(2));
  test('a figure that nothing below explains is not wiped out', () => {
    expect(make('write-totals', givenInput([['5', 'Lĩnh vực 5', 200_000_000], ['5.1', 'Kết quả', ''], activity('5.1.1', 'a', '')]), null)).toMatchObject({ changes: [], left: [{ address: 'E2', reason: 'no-figures' }] });
  });
});

describe('fill-ditto, split-lead, plain-period, remove-leftovers', () => {
  test('(nt) takes what stands above, over several rows, in each column', () => {
    expect(told(make('fill-ditto', givenInput([AREA, RESULT, activity('5.1.1', 'a', '', 'Quý I', 'Phòng TCCB', 'VP Sở'), activity('5.1.2', 'b', '', '(nt)', '(nt)', '"'), activity('5.1.3', 'c', '', 'Quý II', 'nt', 'như trên')]), null)))
      .toEqual(['F5: (nt) → Quý I', 'G5: (nt) → Phòng TCCB', 'H5: " → VP Sở', 'G6: nt → Phòng TCCB', 'H6: như trên → VP Sở']);
  });
  test('nothing above, or a date that would show as a number', () => {
    expect(reasons(make('fill-ditto', givenInput([['5', 'Lĩnh vực 5', '', '', '(nt)'], RESULT, activity('5.1.1', 'a', '', 41_561), activity('5.1.2', 'b', '', '(nt)')]), null))).toEqual(['F5 unsure', 'G2 nothing-above']);
  });
  test('lead and support apart, where support is blank or says the same', () => {
    const lead = 'Sở Nội vụ chủ trì, phối hợp Sở Tư pháp';
    expect(told(make('split-lead', givenInput([AREA, RESULT, activity('5.1.1', 'a', '', '', lead), activity('5.1.2', 'b', '', '', lead, 'Sở Tư pháp'), activity('5.1.3', 'c', '', '', lead, 'Sở Tài chính')]), null)))
      .toEqual(['G4: Sở Nội vụ chủ trì, phối hợp Sở Tư pháp → Sở Nội vụ', 'H4: ∅ → Sở Tư pháp', 'G5: Sở Nội vụ chủ trì, phối hợp Sở Tư pháp → Sở Nội vụ']);
    expect(reasons(make('split-lead', givenInput([AREA, RESULT, activity('5.1.3', 'c', '', '', lead, 'Sở Tài chính')]), null))).toEqual(['H4 support-differs']);
  });
  test('without a column for support', () => {
    const input = inputOf([['TT', 'Nội dung', 'Thời gian', 'Cơ quan chủ trì'], ['I', 'Nhóm', '', ''], ['1', 'a', 'Quý I', 'Sở Nội vụ chủ trì, phối hợp Sở Tư pháp'], ['2', 'b', 'Quý I', 'Sở Nội vụ']]);
    expect(reasons(make('split-lead', input, null))).toEqual(['D3 no-support-column']);
  });
  test.each([
    ['Từ 01 đến 15 tháng 10/2013', 'Từ ngày 01/10/2013 đến ngày 15/10/2013'], ['trong quý II năm 2013', 'Quý II/2013'], ['Chậm nhất ngày 15 tháng 11', 'Chậm nhất ngày 15/11/2013'], ['Cả năm, thường xuyên', 'Thường xuyên'],
  ])('%s → %s', (text, plain) => expect(make('plain-period', givenInput([AREA, RESULT, activity('5.1.1', 'a', '', text)]), null).changes.map(({ after }) => after)).toEqual([{ text: plain }]));
  test.each(['Quý II', 'Tháng 3/2013', '15/11/2013', 'Trước ngày 15/11', 'Từ 15/10 đến 10/11/2013', '2013', 'Hằng quý', ''])('%s is plain enough', (text) => (
    expect(make('plain-period', givenInput([AREA, RESULT, activity('5.1.1', 'a', '', text)]), null)).toMatchObject({ changes: [], left: [] })));
  test.each(['Quý II, sau khi có hướng dẫn', 'Hoàn thành trong năm 2013, vận hành thường xuyên', 'Theo tiến độ của Bộ Nội vụ', '07/05 AL'])('%s says more, or nothing sure', (text) => (
    expect(reasons(make('plain-period', givenInput([AREA, RESULT, activity('5.1.1', 'a', '', text)]), null))).toEqual(['F4 unsure'])));
  test('a line to write on at the end goes; a number or a date that is missing only a person can fill in', () => {
    const input = givenInput([AREA, RESULT, activity('5.1.1', 'Tổ chức hội nghị sơ kết ……………'), activity('5.1.2', 'Quyết định số /QĐ-UBND ngày /7/2013')]);
    expect(told(make('remove-leftovers', input, null))).toEqual(['B4: Tổ chức hội nghị sơ kết …………… → Tổ chức hội nghị sơ kết']);
    expect(reasons(make('remove-leftovers', input, null))).toEqual(['B5 needs-words']);
  });
  test.each(['Phối hợp với ……………', 'Nội dung: ..........', 'Báo cáo gồm ______'])('%s waits for words', (text) => {
    expect(reasons(make('remove-leftovers', givenInput([AREA, RESULT, activity('5.1.1', text)]), null))).toEqual(['B4 needs-words']);
  });
});

describe('add-areas', () => {
  const plan = (blank: number, areas: GivenRow[]): GivenRow[] => [...areas, ...Array.from({ length: blank }, (): GivenRow => ['', '']), ['', 'TỔNG CỘNG', '=SUBTOTAL(9,E2:E9)']];
  const four: GivenRow[] = [['1', 'Cải cách thể chế'], ['1.1', 'Kết quả'], activity('1.1.1', 'a', 5), ['2', 'Cải cách thủ tục hành chính'], ['3', 'Cải cách tổ chức bộ máy hành chính nhà nước'], ['4', 'Cải cách chế độ công vụ']];
  test('below the last row, with the programme’s numbers, above a blank row that stays', () => {
    const input = givenInput(plan(3, four), { requiredAreas });
    const mend = make('add-areas', input, null);
    expect(told(mend)).toEqual(['A8: ∅ → 5', 'B8: ∅ → Cải cách tài chính công', 'A9: ∅ → 6', 'B9: ∅ → Xây dựng và phát triển Chính phủ điện tử, Chính phủ số']);
    expect(done(input, mend).findings.filter(({ code }) => code === 'area-missing')).toEqual([]);
  });
  test('totals end where the next area begins', () => {
    const rows = four.map((row, index): GivenRow => (index === 0 ? ['1', 'Cải cách thể chế', '=SUBTOTAL(9,E3:E5)'] : index === 5 ? ['4', 'Cải cách chế độ công vụ', '=SUBTOTAL(9,E8:E10)'] : row));
    expect(told(make('add-areas', givenInput(plan(3, rows), { requiredAreas }), null)).filter((line) => line.startsWith('E'))).toEqual(
      ['E7: =SUBTOTAL(9,E8:E10) → =SUBTOTAL(9,E8:E8)', 'E8: ∅ → =SUBTOTAL(9,E9:E9)', 'E9: ∅ → =SUBTOTAL(9,E10:E10)']);
  });
  test('one blank row has to stay: rows come in above it, and nothing that was there is written over', () => {
    const input = givenInput(plan(2, four), { requiredAreas });
    const mend = make('add-areas', input, null);
    expect(told(mend)).toEqual(['A8: ∅ → 5', 'B8: ∅ → Cải cách tài chính công', 'A9: ∅ → 6', 'B9: ∅ → Xây dựng và phát triển Chính phủ điện tử, Chính phủ số']);
    expect(mend.notes).toEqual([{ kind: 'rows', count: 2, above: 8 }]);
    expect(mend.edits[0]).toEqual({ kind: 'insert-rows', sheet: 'KH', rowIndex: 7, rowCount: 2, within: 'CCHC_KeHoach_2013' });
    // the name grows with the rows that come in inside it
    expect(mend.edits.some(({ kind }) => kind === 'name')).toBe(false);
    const after = done(input, mend);
    expect(after.formulas.map((row) => row[1])).toEqual(['Nội dung', ...four.map(([, content]) => content), 'Cải cách tài chính công', 'Xây dựng và phát triển Chính phủ điện tử, Chính phủ số', '', '', 'TỔNG CỘNG']);
    expect(after.formulas.at(-1)![4]).toBe('=SUBTOTAL(9,E2:E11)');
    expect(after.findings.filter(({ code }) => code === 'area-missing')).toEqual([]);
  });
  /** As the product lays a plan out: totals to the next heading, a blank row, the total. */
  const laidOut = (numbers: number[]): GivenRow[] => {
    const names = ['Cải cách thể chế', 'Cải cách thủ tục hành chính', 'Cải cách tổ chức bộ máy hành chính nhà nước', 'Cải cách chế độ công vụ', 'Cải cách tài chính công', 'Xây dựng và phát triển Chính phủ điện tử, Chính phủ số'];
    const rows = numbers.flatMap((number, index): GivenRow[] => {
      const at = 2 + index * 3;
      return [[String(number), `Lĩnh vực ${number}: ${names[number - 1]}`, `=SUBTOTAL(9,E${at + 1}:E${at + 3})`], [`${number}.1`, 'Kết quả', `=SUBTOTAL(9,E${at + 2}:E${at + 3})`], activity(`${number}.1.1`, 'Khảo sát', 5)];
    });
    return [...rows, ['', ''], ['', 'TỔNG CỘNG', `=SUBTOTAL(9,E2:E${rows.length + 2})`]];
  };
  test('what is missing in the middle comes in at its place; every total runs to the next heading', () => {
    const input = givenInput(laidOut([2, 4, 5]), { requiredAreas });
    const mend = make('add-areas', input, null);
    expect(mend.notes).toEqual([{ kind: 'rows', count: 1, above: 2 }, { kind: 'rows', count: 1, above: 5 }, { kind: 'rows', count: 1, above: 11 }]);
    const after = done(input, mend);
    expect(after.formulas.slice(1).map((row) => [row[0], row[4]])).toEqual([
      ['1', '=SUBTOTAL(9,E3:E3)'],
      ['2', '=SUBTOTAL(9,E4:E6)'], ['2.1', '=SUBTOTAL(9,E5:E6)'], ['2.1.1', 5],
      ['3', '=SUBTOTAL(9,E7:E7)'],
      ['4', '=SUBTOTAL(9,E8:E10)'], ['4.1', '=SUBTOTAL(9,E9:E10)'], ['4.1.1', 5],
      ['5', '=SUBTOTAL(9,E11:E13)'], ['5.1', '=SUBTOTAL(9,E12:E13)'], ['5.1.1', 5],
      ['6', '=SUBTOTAL(9,E14:E14)'], ['', ''], ['', '=SUBTOTAL(9,E2:E14)'],
    ]);
    expect(after.formulas.slice(1).filter((row) => /^\d$/.test(String(row[0]))).map((row) => row[1])).toEqual(requiredAreas.slice(0, 6).map(({ number, name }) => `Lĩnh vực ${number}: ${name}`));
    expect(after.findings.filter(({ code }) => code === 'area-missing')).toEqual([]);
    // what the person sees before is what is there before
    expect(told(mend).filter((line) => line.startsWith('E'))).toEqual([
      'E2: ∅ → =SUBTOTAL(9,E3:E3)', 'E3: =SUBTOTAL(9,E3:E5) → =SUBTOTAL(9,E4:E6)', 'E4: =SUBTOTAL(9,E4:E5) → =SUBTOTAL(9,E5:E6)', 'E6: ∅ → =SUBTOTAL(9,E7:E7)',
      'E10: =SUBTOTAL(9,E9:E11) → =SUBTOTAL(9,E11:E13)', 'E11: =SUBTOTAL(9,E10:E11) → =SUBTOTAL(9,E12:E13)', 'E13: ∅ → =SUBTOTAL(9,E14:E14)', 'E15: =SUBTOTAL(9,E2:E11) → =SUBTOTAL(9,E2:E14)']);
  });
  test('numbers of the plan’s own: at the end, and said', () => {
    const own: GivenRow[] = [['I', 'Cải cách tài chính công'], ['1', 'Khảo sát', 5], ['II', 'Cải cách thể chế'], ['1', 'Khảo sát', 5]];
    const mend = make('add-areas', givenInput(plan(1, own), { requiredAreas }), null);
    expect(mend.notes).toEqual([{ kind: 'rows', count: 4, above: 6 }, { kind: 'at-end' }]);
    expect(told(mend).slice(0, 2)).toEqual(['A6: ∅ → III', 'B6: ∅ → Cải cách thủ tục hành chính']);
  });
  test('numbers that are numbers stay numbers', () => {
    const rows = four.map(([number, ...rest]): GivenRow => [/^\d$/.test(String(number)) ? Number(number) : number, ...rest]);
    expect(make('add-areas', givenInput(plan(1, rows), { requiredAreas }), null).changes[0]).toMatchObject({ address: 'A8', after: { number: 5 } });
  });
  test('the total right below the last row takes the new rows in, and no total adds itself up', () => {
    const input = givenInput([...four.map((row, index): GivenRow => (index === 0 ? ['1', 'Cải cách thể chế', '=SUBTOTAL(9,E3:E5)'] : row)), ['', 'TỔNG CỘNG', '=SUBTOTAL(9,E2:E7)']], { requiredAreas });
    const mend = make('add-areas', input, null);
    expect(told(mend).filter((line) => line.startsWith('E'))).toEqual(['E8: ∅ → =SUBTOTAL(9,E9:E9)', 'E10: =SUBTOTAL(9,E2:E7) → =SUBTOTAL(9,E2:E9)']);
  });
  test('a total of single cells does not take them in: said', () => {
    const mend = make('add-areas', givenInput([...four, ['', 'TỔNG CỘNG', '=E2+E5']], { requiredAreas }), null);
    expect([mend.changes.length, mend.left]).toEqual([4, [{ row: 7, address: 'E8', reason: 'total-apart' }]]);
  });
  test('a heading’s formula of another kind over the place stops it', () => {
    const rows = four.map((row, index): GivenRow => (index === 0 ? ['1', 'Cải cách thể chế', '=SUM(E3:E9)'] : row));
    expect(reasons(make('add-areas', givenInput(plan(2, rows), { requiredAreas }), null))).toEqual(['B2 own-formula']);
  });
  test('rows look as the table’s areas look, column by column; number formats and lines of rows that were there stay', () => {
    const areaLook = { styles: [{ bold: true, horizontal: 'center' as const }, ...new Array<{ bold: boolean }>(7).fill({ bold: true })], numberFormats: ['@', ...new Array<string>(7).fill('General')] };
    const { edits } = make('add-areas', givenInput(plan(1, four), { requiredAreas, areaLook }), null);
    const block = (columnIndex: number, columnCount: number) => ({ rowIndex: 7, columnIndex, rowCount: 2, columnCount });
    expect(edits.filter(({ kind }) => kind === 'style')).toEqual([{ kind: 'style', sheet: 'KH', blocks: [block(0, 1)], style: { bold: true, horizontal: 'center' } }, { kind: 'style', sheet: 'KH', blocks: [block(1, 7)], style: { bold: true } }]);
    expect(edits.filter(({ kind }) => kind === 'number-format')).toMatchObject([{ blocks: [block(0, 1)], format: '@' }, { blocks: [block(1, 7)], format: 'General' }]);
    // a text cell must be one before text is written into it
    expect(edits.findIndex(({ kind }) => kind === 'number-format')).toBeLessThan(edits.findIndex((edit) => edit.kind === 'write' && edit.cells.flat().some((cell) => cell !== null)));
  });
  test('a table that ends with its rows grows, on cells that must be blank', () => {
    const { edits, changes } = make('add-areas', givenInput(four, { requiredAreas, freeBelow: 3, areaLook: { styles: new Array(8).fill({ bold: true }), numberFormats: new Array(8).fill('@') } }), null);
    expect(changes.map(({ address }) => address)).toEqual(['A8', 'B8', 'A9', 'B9']);
    expect(edits).toContainEqual(expect.objectContaining({ kind: 'name', name: 'CCHC_KeHoach_2013', replace: true, block: { rowIndex: 0, columnIndex: 0, rowCount: 9, columnCount: 8 } }));
    expect(edits).toContainEqual(expect.objectContaining({ kind: 'write', expectBlank: true, block: { rowIndex: 7, columnIndex: 0, rowCount: 2, columnCount: 8 } }));
    expect(edits).toContainEqual(expect.objectContaining({ kind: 'style', style: { bold: true } }));
    expect(edits.some(({ kind }) => kind === 'number-format' || kind === 'insert-rows')).toBe(false);
  });
  test('something stands right below: rows come in, and the name grows by as many', () => {
    const { edits } = make('add-areas', givenInput(four, { requiredAreas, freeBelow: 2 }), null);
    expect(edits).toContainEqual({ kind: 'insert-rows', sheet: 'KH', rowIndex: 7, rowCount: 2, within: 'CCHC_KeHoach_2013' });
    expect(edits).toContainEqual(expect.objectContaining({ kind: 'name', replace: true, block: { rowIndex: 0, columnIndex: 0, rowCount: 9, columnCount: 8 } }));
  });
  test('areas without numbers, told by the tasks below them: new ones would be read as tasks, and do not come in', () => {
    const rows: GivenRow[] = [['', 'Cải cách thể chế'], ['1', 'Rà soát', 5], ['2', 'Sửa đổi', 5], ['', 'Cải cách thủ tục hành chính'], ['3', 'Rà', 5], ['', 'Cải cách chế độ công vụ'], ['4', 'Đào tạo', 5]];
    const mend = make('add-areas', givenInput(rows, { requiredAreas, freeBelow: 5 }), null);
    expect([mend.changes, mend.edits, reasons(mend)]).toEqual([[], [], ['B2 no-area-pattern']]);
  });
  test('an area that stands in a row of another level is not added a second time, nor is any other: said where it stands', () => {
    const input = givenInput([...four.slice(0, 4), ['2.1', 'Cải cách tổ chức bộ máy hành chính nhà nước.'], ['', 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ'], ...plan(3, [])], { requiredAreas });
    const mend = make('add-areas', input, null);
    expect([mend.changes, mend.edits, reasons(mend)]).toEqual([[], [], ['B6 area-there', 'B7 area-there']]);
  });
  describe('another column than the budgets has formulas', () => {
    const heading = ['TT', 'Nội dung', 'Kinh phí (đồng)', 'Trong đó: ngân sách địa phương', 'Thời gian', 'Cơ quan chủ trì'];
    const names = ['Cải cách thể chế', 'Cải cách thủ tục hành chính', 'Cải cách tổ chức bộ máy hành chính nhà nước', 'Cải cách chế độ công vụ'];
    const own = (numbers: number[], beside: (row: number, isTotal: boolean) => string | number, blank: number) => {
      const rows = numbers.flatMap((number, index) => [
        [`${number}`, names[number - 1]!, `=SUBTOTAL(9,C${index * 2 + 3}:C${index * 2 + 3 + (blank > 0 ? 1 : 0)})`, beside(index * 2 + 2, false), '', ''], [`${number}.1`, 'Khảo sát', 5, 4, 'Quý II', 'Sở Nội vụ'],
      ]);
      const last = rows.length + 1;
      const input = inputOf([heading, ...rows, ...new Array<string[]>(blank).fill(['', '', '', '', '', '']), ['', 'TỔNG CỘNG', `=SUBTOTAL(9,C2:C${last})`, beside(last + blank + 1, true), '', '']], {}, { requiredAreas });
      expect(input.table.columns.budget).toBe(2);
      return make('add-areas', input, null);
    };
    test.each<[string, number[], (row: number, isTotal: boolean) => string | number, number, string]>([
      ['totals of a part, right below the last row', [1, 2, 3, 4], (row, isTotal) => (isTotal ? '=SUBTOTAL(9,D2:D9)' : `=SUBTOTAL(9,D${row + 1}:D${row + 1})`), 0, 'D2'],
      ['totals of a part to the next heading', [1, 2, 4], (row, isTotal) => (isTotal ? '=SUBTOTAL(9,D2:D7)' : `=SUBTOTAL(9,D${row + 1}:D${row + 2})`), 1, 'D2'],
      ['of the overall total only', [1, 2, 3, 4], (_, isTotal) => (isTotal ? '=D3+D5+D7+D9' : 3), 1, 'D11'],
      ['of another sheet', [1, 2, 3, 4], (_, isTotal) => (isTotal ? '=Khac!D11' : 3), 1, 'D11'],
    ])('%s: nothing comes in, and the first such cell is named', (_, numbers, beside, blank, address) => {
      const mend = own(numbers, beside, blank);
      expect([mend.changes, mend.edits, reasons(mend)]).toEqual([[], [], [`${address} column-formula`]]);
    });
    test('what looks at its own row only is no obstacle', () => {
      expect(own([1, 2, 3, 4], (row) => `=C${row}*50%`, 1)).toMatchObject({ left: [], changes: expect.arrayContaining([expect.objectContaining({ address: 'B10' })]) });
    });
  });
  test('what the plan must have is not known', () => expect(reasons(make('add-areas', givenInput(four), null))).toEqual(['B2 areas-unknown']));
});

import fc from 'fast-check';
import { dueDates, parsePeriod } from '../../../src/core';
import { dueWords, firstOpenWord, progressWordList, readPlan, readWordList, ROW_MARK, statusFormulas, wordingOf, wordListFormula, dueNameOf, unknownWordings } from '../../../src/workbook';

const wording = fc.string({ maxLength: 60 }).map((text) => wordingOf(text.replace(/[«»‹›]/g, '')));

test('what a list says is read back from its formula, whatever the wordings hold', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.record({ wording, meaning: fc.constantFrom('', '457471', '45747458384593046022'), brackets: fc.constantFrom('once' as const, 'recurring' as const) }), { selector: (entry) => entry.wording, maxLength: 20 }), (entries) => {
    expect([...readWordList(wordListFormula(entries)).values()]).toEqual(entries);
  }));
});

test('no text of a formula is longer than Excel takes, nor the formula; the first ones win', () => {
  const words = Array.from({ length: 600 }, (_, index) => ({ wording: `từ ngày ${index} đến ngày "${index}" tháng 11/2025`, meaning: '459764', brackets: 'once' as const }));
  const formula = wordListFormula(words);
  expect(formula.length).toBeLessThan(8192);
  for (const [, text = ''] of formula.matchAll(/"((?:[^"]|"")*)"/g)) expect(text.length).toBeLessThanOrEqual(255);
  const kept = [...readWordList(formula).keys()];
  expect(kept.length).toBeGreaterThan(100);
  expect(kept).toEqual(words.slice(0, kept.length).map((entry) => entry.wording));
});

const HEADING = ['TT', 'Nội dung', 'Thời gian', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Ngày hoàn thành'];
const planOf = (...periods: (string | number)[]) => readPlan([HEADING, ['1', 'Cải cách thể chế', '', '', '', '', '', ''], ...periods.map((period, index) => [`1.${index + 1}`, `Nhiệm vụ ${index + 1}`, period, '', '', '', '', ''])], { planYear: 2025 }).plan;

test('a plan\'s wordings fall due when the readers say, and the usual ones are known before they are typed', () => {
  const words = new Map(dueWords(planOf('Trước ngày 15/11', 'Hàng quý', 'Theo tiến độ của Bộ Nội vụ', 45961, 'Sau năm 2027', '6 tháng đầu năm', '6 tháng/lần')).map((entry) => [entry.wording, entry]));
  const told = (wording: string) => words.get(wording)?.meaning;
  expect(['trước ngày 15/11', 'hàng quý', '45961', '6 tháng/lần', 'quý ii', 'tháng 02/2025', 'theo tiến độ của bộ nội vụ', 'sau năm 2027'].map(told))
    .toEqual(['459764', '45747458384593046022', '459614', '99999458389999946022', '458382', '457161', undefined, undefined]);
  for (const { wording: key, meaning, brackets } of words.values()) {
    const due = dueDates(parsePeriod(/^\d{5}$/.test(key) ? Number(key) : key, { planYear: 2025 }), 2025);
    expect([key, due.length === 1 ? 'once' : 'recurring', due.length === 1 ? 6 : 20]).toEqual([key, brackets, meaning.length]);
  }
});

test('a wording that was typed since is told, and one that means the same is not', () => {
  const words = dueWords(planOf('Quý II'));
  const known = readWordList(wordListFormula(words));
  expect(unknownWordings(planOf('Quý  II', 'QUÝ III', 'Trước ngày 20/10', 'Sau khi có hướng dẫn', ''), known).map(({ content }) => content)).toEqual(['Nhiệm vụ 3']);
});

test('the rules stay within what Excel\'s dialogs take, with the first activity in any usual row', () => {
  for (const [columns, name, row] of [[{ period: 5, firstQuarter: 8, completedOn: 12 }, dueNameOf('CCHC_KeHoach_2025'), '5'], [{ period: 8, firstQuarter: 12, completedOn: 16 }, dueNameOf('CCHC_KeHoach_2025_2'), '20']] as const) {
    const formulas = statusFormulas(columns, name).map(({ formula }) => formula.replaceAll(ROW_MARK, row));
    expect(formulas).toHaveLength(7);
    for (const formula of formulas) expect([formula.length <= 255, formula]).toEqual([true, formula]);
  }
});

test('words for done stand before the others, and none in both', () => {
  const words = progressWordList();
  const list = words.map(({ wording: each }) => `«${each}»`).join('');
  const isDone = (cell: string) => (list.includes(`«${wordingOf(cell)}»`) ? list.indexOf(`«${wordingOf(cell)}»`) + 1 < firstOpenWord() : null);
  expect(['Hoàn thành', 'X', '1', 'Chưa hoàn thành', '', '0', 'Đang thực hiện', 'Đưa ra khỏi kế hoạch', 'Hoàn thành chậm'].map(isDone)).toEqual([true, true, true, false, false, false, false, null, null]);
  expect(new Set(words.map(({ wording: each }) => each)).size).toBe(words.length);
});

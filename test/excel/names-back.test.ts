import { followRows, type Place } from '../../src/excel/follow-rows';
import { growsByRows, namesToPutBack } from '../../src/excel/undo-names';
import type { Standing } from '../../src/excel/undo-look';
import type { InsertedRows, WrittenName } from '../../src/excel/written';
import type { Undone } from '../../src/workbook';

const NAME = 'CCHC_KeHoach_2025';
const at = (rows: string, sheet = 'KH') => `=${sheet}!$A$${rows.replace(':', ':$N$')}`;

/** What becomes of one name: what it means then (null: it is gone), or that it is left. `names` of sheets: what they are called now. */
function back(written: Pick<WrittenName, 'before' | 'after'>, now: string | null, { sheets = { KH: 'KH' }, places = new Map<string, Place>() }: { sheets?: Record<string, string>; places?: ReadonlyMap<string, Place> } = {}) {
  const standing = {
    sheets: new Map(Object.entries(sheets).map(([then, name]) => [then, { name }])), places, extras: { names: new Map(now === null ? [] : [[NAME, { formula: now }]]) },
  } as unknown as Standing;
  const undone = { left: [] as string[] } as Undone;
  const names = namesToPutBack({ names: [{ name: NAME, ...written }], inserted: [] }, standing, (sheet) => sheets[sheet] === sheet, undone);
  return undone.left.length > 0 ? 'left' : names.length === 0 ? 'nothing' : names[0]!.formula;
}

test.each<[string, Pick<WrittenName, 'before' | 'after'>, string | null, unknown]>([
  ['ours, as we left it: it goes', { before: null, after: at('6:19') }, at('6:19'), null],
  ['ours, gone already', { before: null, after: at('6:19') }, null, 'nothing'],
  ['ours, its cells are gone', { before: null, after: at('6:19') }, '=#REF!', null],
  ['ours, on rows that moved a little', { before: null, after: at('6:19') }, at('8:21'), null],
  ['ours, at the last row that it shares with where it was', { before: null, after: at('6:19') }, at('19:32'), null],
  ['ours, pointed below where it was', { before: null, after: at('6:19') }, at('20:33'), 'left'],
  ['ours, pointed above where it was', { before: null, after: at('26:39') }, at('6:25'), 'left'],
  ['ours, pointed at other columns', { before: null, after: at('6:19') }, '=KH!$A$6:$M$19', 'left'],
  ['ours, pointed at another sheet', { before: null, after: at('6:19') }, at('6:19', 'Khac'), 'left'],
  ['ours, made a formula', { before: null, after: at('6:19') }, '=SUM(KH!$A$6:$N$19,1)', 'left'],
  ['a person’s, as we left it', { before: at('6:19'), after: at('6:22') }, at('6:22'), at('6:19')],
  ['a person’s, deleted since', { before: at('6:19'), after: at('6:22') }, null, 'left'],
  ['a person’s, taken away by us, and nobody made it again', { before: at('6:19'), after: null }, null, at('6:19')],
  ['a person’s, taken away by us and made again', { before: at('6:19'), after: null }, at('6:19'), 'left'],
  ['columns that we added, rows that moved since', { before: '=KH!$A$6:$H$19', after: at('6:19') }, at('8:21'), '=KH!$A$8:$H$21'],
  ['columns that we added on the left', { before: '=KH!$B$6:$N$19', after: at('6:19') }, at('8:21'), '=KH!$B$8:$N$21'],
  ['columns that somebody added too', { before: '=KH!$A$6:$H$19', after: at('6:19') }, '=KH!$A$6:$P$19', 'left'],
  ['columns that somebody put on the left', { before: '=KH!$A$6:$H$19', after: at('6:19') }, '=KH!$B$6:$N$19', 'left'],
  ['rows that we added, and others since', { before: at('6:19'), after: at('6:22') }, at('6:25'), 'left'],
  ['a first row that we added, and others since', { before: at('7:19'), after: at('6:19') }, at('8:21'), 'left'],
  ['a cell is no table', { before: '=KH!$A$6', after: '=KH!$B$6' }, '=KH!$C$6', 'left'],
])('a name: %s', (_, written, now, expected) => expect(back(written, now)).toBe(expected));

test('a name of ours on a sheet that was renamed goes too, with a quote in its name as well', () => {
  const written = { before: null, after: at('6:19') };
  expect(back(written, at('6:19', "'Kế hoạch năm'"), { sheets: { KH: 'Kế hoạch năm' } })).toBeNull();
  expect(back(written, at('6:19', "'O''Neil'"), { sheets: { KH: "O'Neil" } })).toBeNull();
  expect(back(written, at('6:19', "'Kế hoạch năm'"))).toBe('left');
});

test('where its rows are known, it has to stand exactly on them', () => {
  const then = { firstRow: 0, prints: Array.from({ length: 40 }, (_, index) => index + 1) };
  const rowAt = followRows(then, { firstRow: 0, prints: [901, 902, ...then.prints] });
  const places = new Map([['KH', { rowAt, moved: true }]]);
  const written = { before: null, after: at('6:19') };
  expect([back(written, at('8:21'), { places }), back(written, at('6:21'), { places }), back(written, at('8:22'), { places }), back(written, at('6:19'))]).toEqual([null, 'left', 'left', null]);
});

describe('a person’s name that we took away followed its cells no more', () => {
  const then = { firstRow: 0, prints: Array.from({ length: 40 }, (_, index) => index + 1) };
  const moved = (prints: number[]) => new Map<string, Place>([['KH', { rowAt: followRows(then, { firstRow: 0, prints }), moved: true }]]);
  const written = { before: at('6:19'), after: null };
  test('it comes back where they stand now, on a sheet that was renamed too', () => {
    const places = moved([901, 902, ...then.prints]);
    expect([back(written, null, { places }), back(written, null, { places, sheets: { KH: "Của O'Neil" } })]).toEqual(["='KH'!$A$8:$N$21", "='Của O''Neil'!$A$8:$N$21"]);
  });
  test('where rows came in among them, or are gone, it is left and said', () => {
    expect([back(written, null, { places: moved([...then.prints.slice(0, 10), 901, ...then.prints.slice(10)]) }), back(written, null, { places: moved(then.prints.slice(0, 12)) })]).toEqual(['left', 'left']);
  });
  test('on a sheet that was not looked at it comes back only where that stands still', () => {
    expect([back({ before: at('1:3', 'Khac'), after: null }, null), back({ before: at('1:3', 'Khac'), after: null }, null, { sheets: { KH: 'KH', Khac: 'Khac' } })]).toEqual(['left', at('1:3', 'Khac')]);
  });
});

describe('a name that grew', () => {
  const rows = (rowIndex: number, count: number, sheet = 'KH'): InsertedRows => ({ sheet, rowIndex, rows: Array.from({ length: count }, () => []), look: null });
  const grows = (before: string | null, after: string | null, ...inserted: InsertedRows[]) => growsByRows({ name: NAME, before, after }, inserted);
  test.each<[string, string | null, string | null, InsertedRows[], boolean]>([
    // row 11 of the sheet is row 10 from 0
    ['by a row among its own', at('6:19'), at('6:20'), [rows(10, 1)], true],
    ['by its last row', at('6:19'), at('6:20'), [rows(19, 1)], true],
    ['by a row right above it: only moved', at('6:19'), at('7:20'), [rows(5, 1)], true],
    ['by rows in two places', at('6:19'), at('6:22'), [rows(8, 1), rows(15, 2)], true],
    ['by blank rows too', at('6:19'), at('6:22'), [rows(10, 1)], false],
    ['by none of ours', at('6:19'), at('6:20'), [], false],
    ['as it was, without rows', at('6:19'), at('6:19'), [], false],
    ['by rows of another sheet', at('6:19'), at('6:20'), [rows(10, 1, 'Khac')], false],
    ['and columns', '=KH!$A$6:$M$19', at('6:20'), [rows(10, 1)], false],
    ['and went to another sheet', at('6:19', 'Cu'), at('6:20'), [rows(10, 1)], false],
    ['by rows below it, that are none of it', at('6:19'), at('6:20'), [rows(20, 1)], false],
    ['ours', null, at('6:20'), [rows(10, 1)], false],
    ['taken away', at('6:19'), null, [rows(10, 1)], false],
    ['no reference', '=SUM(1)', at('6:20'), [rows(10, 1)], false],
  ])('%s', (_, before, after, inserted, expected) => expect(grows(before, after, ...inserted)).toBe(expected));
});

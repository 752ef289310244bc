import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { FORM_COLUMNS, NO_WORDS, overallSentence, reportTable, type FormColumnId, type Report, type WrittenWords } from '../../../src/core/report';
import { readPlan, type CellValue, type Edit, type Snapshot } from '../../../src/workbook';
import { layoutReport, NOTHING_KEPT, readWrittenWords, type KeptWords } from '../../../src/workbook/report-layout';
import { decodeRowKey } from '../../../src/workbook/report-layout/row-key';
import { anyPlan } from '../../core/progress/arbitrary-plan';
import { reportOf } from '../../core/report/given-report';

const { cells, planYear } = JSON.parse(fs.readFileSync(path.resolve('test/golden/report/s4-quarter-1/input.json'), 'utf8')) as { cells: CellValue[][]; planYear: number };
const plan = readPlan(cells, { planYear }).plan;
const s4 = reportOf(plan, { rounding: 'truncated' });
const place = { sheet: 'Báo cáo', rowIndex: 0, columnIndex: 0, newSheet: true, ownSheet: true };

/** The cells after the edits, over what stood there. */
function write(edits: Edit[], before: CellValue[][] = []): Snapshot {
  const values = before.map((row) => [...row]);
  for (const edit of edits) {
    if (edit.kind !== 'write') continue;
    edit.cells.forEach((row, r) => row.forEach((input, c) => {
      const line = (values[edit.block.rowIndex + r] ??= []);
      if (input !== null) line[edit.block.columnIndex + c] = 'text' in input ? input.text : 'number' in input ? input.number : input.formula;
    }));
  }
  const width = Math.max(...values.map((row) => row.length));
  const full = values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return { sheetId: '1', sheetName: place.sheet, block: { rowIndex: 0, columnIndex: 0, rowCount: full.length, columnCount: width }, values: full, formulas: full };
}

const make = (report: Report, kept: KeptWords = NOTHING_KEPT, before: CellValue[][] = []) => write(layoutReport(report, place, 'UBND xã A', kept).edits, before);
const column = (id: FormColumnId) => FORM_COLUMNS.indexOf(id);
const rowOf = (sheet: Snapshot, key: string) => sheet.values.findIndex((row) => decodeRowKey(row[FORM_COLUMNS.length])?.key === key);

function read(sheet: Snapshot) {
  const found = readWrittenWords(sheet);
  if (!found.ok) throw new Error(found.failure.kind);
  return found.value;
}

test('S4’s note stands on the sheet to the letter, row by row as on paper', () => {
  const sheet = make(s4);
  const texts = sheet.values.map((row) => row.slice(0, FORM_COLUMNS.length));
  expect(texts.some((row) => row[0] === overallSentence(s4) && row[0].endsWith('2+1+3+4+6+1+7/2+2+3+5+6+1+8 = 24/27 nhiệm vụ = 88,88%'))).toBe(true);
  expect(texts[rowOf(sheet, 'overall')]).toEqual(['12', expect.any(String), 27, 24, 0, 3, '', '24/27 nhiệm vụ = 88,88 %', '']);
  const first = rowOf(sheet, 'numbers') + 1;
  expect(texts.slice(first, first + reportTable(s4).length)).toEqual(reportTable(s4).map((row) => FORM_COLUMNS.map((id) => row.cells[id] ?? '')));
});

test('an untouched report holds no words, and made again it is the same', () => {
  const sheet = make(s4);
  const kept = read(sheet);
  expect([kept.words, kept.replaced, kept.rowCount]).toEqual([NO_WORDS, [], sheet.values.length]);
  expect(make(s4, kept, sheet.values).values).toEqual(sheet.values);
});

test('words, changed texts and rows put in are kept; figures are counted again and named when someone typed over them', () => {
  const sheet = make(s4);
  const set = (key: string, id: FormColumnId, value: CellValue) => { sheet.values[rowOf(sheet, key)]![column(id)] = value; };
  set('II.3.1.text', 'content', 'Văn bản cấp trên chậm');
  set('ha-tinh.staff', 'outcome', 'Mở 02 lớp');
  set('ha-tinh.finance', 'note', 12.5);
  set('ha-tinh.direction', 'content', 'Chỉ đạo, điều hành (tên của chúng tôi)');
  set('ha-tinh.procedures', 'planned', 99);
  set('ha-tinh.apparatus', 'planned', 'xem phụ lục');
  sheet.values.splice(rowOf(sheet, 'III.text') + 1, 0, ['', 'Kiến nghị thứ hai', ...new Array<string>(8).fill('')]);
  sheet.values.push(['Dòng viết dưới báo cáo', ...new Array<string>(9).fill('')]);

  const kept = read(sheet);
  expect(kept.replaced.map(({ key, column: id, text }) => [key, id, text])).toEqual([['ha-tinh.procedures', 'planned', '99']]);
  const later = reportOf({ ...plan, items: plan.items.slice(0, -20) }, { kind: 'half-year' });
  for (const report of [s4, later]) {
    const again = make(report, kept, sheet.values);
    const at = (key: string, id: FormColumnId) => again.values[rowOf(again, key)]![column(id)];
    expect([at('II.3.1.text', 'content'), at('ha-tinh.staff', 'outcome'), at('ha-tinh.finance', 'note'), at('ha-tinh.direction', 'content'), at('ha-tinh.apparatus', 'note')])
      .toEqual(['Văn bản cấp trên chậm', 'Mở 02 lớp', 12.5, 'Chỉ đạo, điều hành (tên của chúng tôi)', 'xem phụ lục']);
    expect(at('ha-tinh.procedures', 'planned')).toBe(report.rows[2]!.planned);
    expect(again.values[rowOf(again, 'III.text') + 1]![1]).toBe('Kiến nghị thứ hai');
    expect(again.values.filter((row) => row[0] === 'Dòng viết dưới báo cáo')).toHaveLength(1);
  }
});

test('words typed over a key, or beside a row of one\'s own in the key column, go into the note of that row', () => {
  const sheet = make(s4);
  const key = FORM_COLUMNS.length;
  const row = rowOf(sheet, 'ha-tinh.staff');
  sheet.values[row]![column('note')] = 'Chờ';
  sheet.values[row]![key] = 'xong ngày 5/6';
  sheet.values.splice(rowOf(sheet, 'III.text') + 1, 0, ['', 'Kiến nghị thứ hai', ...new Array<string>(7).fill(''), 'của tôi']);
  const again = make(s4, read(sheet), sheet.values);
  const notes = again.values.map((line) => line[column('note')]);
  expect(notes.filter((note) => note === 'Chờ\nxong ngày 5/6')).toHaveLength(1);
  expect(again.values.find((line) => line[1] === 'Kiến nghị thứ hai')![column('note')]).toBe('của tôi');
  expect(again.values[rowOf(again, 'ha-tinh.staff')]![column('planned')]).toBe(6);
  // and stays so
  const third = make(s4, read(again), again.values);
  expect(third.values).toEqual(again.values);
});

/** The same sheet as versions before this one made it: their keys had no end. */
const asBefore = ({ values, ...sheet }: Snapshot): Snapshot => {
  const old = values.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(/^cchc-bc2 ([0-9a-z.]* .*)\|$/s, 'cchc-bc1 $1') : cell)));
  return { ...sheet, values: old, formulas: old };
};

test.each([['as it is made now', (sheet: Snapshot) => sheet], ['made by an earlier version', asBefore]])('words typed behind a key stay with their row, whichever it is, and the sheet is else as it was: %s', (_, age) => {
  const fresh = make(s4);
  const keys = fresh.values.map((row) => decodeRowKey(row[FORM_COLUMNS.length])?.key ?? '');
  expect(keys.filter((one) => one !== '').length).toBeGreaterThan(60);
  keys.forEach((key, index) => {
    if (key === '') return;
    const sheet = age(make(s4));
    sheet.values[index]![FORM_COLUMNS.length] = `${String(sheet.values[index]![FORM_COLUMNS.length])} Xong ngày 5/6`;
    const kept = read(sheet);
    const again = make(s4, kept, sheet.values);
    const found = again.values.flatMap((row, at) => (row.slice(0, FORM_COLUMNS.length).some((cell) => String(cell).endsWith('Xong ngày 5/6')) ? [at] : []));
    // in the row's note, or in a row of its own below a line around the form
    const isAround = /^(?:unit|title|subtitle|columns|numbers|line\.)/.test(key);
    expect([key, found]).toEqual([key, [isAround ? index + (key === 'columns' ? 2 : 1) : index]]);
    const others = again.values.filter((__, at) => !found.includes(at));
    expect([key, others]).toEqual([key, fresh.values.filter((__, at) => isAround || at !== index)]);
    expect([key, make(s4, read(again), again.values).values]).toEqual([key, again.values]);
  });
});

test('words typed in front of a key, behind the key of a copied row, or alone in the key column, stay too', () => {
  const sheet = make(s4);
  const key = FORM_COLUMNS.length;
  const row = rowOf(sheet, 'ha-tinh.staff');
  sheet.values[row]![key] = `trước ${String(sheet.values[row]![key])}`;
  const text = rowOf(sheet, 'III.text');
  sheet.values.splice(text + 1, 0, ['', 'Bản chép', ...new Array<string>(7).fill(''), `${String(sheet.values[text]![key])}sau`], [...new Array<string>(9).fill(''), 'một mình']);
  const again = make(s4, read(sheet), sheet.values);
  const at = rowOf(again, 'III.text');
  expect([again.values[rowOf(again, 'ha-tinh.staff')]![column('note')], again.values[at + 1]!.slice(0, 9), again.values[at + 2]!.slice(0, 9)])
    .toEqual(['trước', ['', 'Bản chép', '', '', '', '', '', '', 'sau'], ['', '', '', '', '', '', '', '', 'một mình']]);
  expect(again.values).toHaveLength(sheet.values.length);
});

test('words whose row is gone stand at the end under a heading of their own', () => {
  const sheet = make(s4);
  sheet.values[rowOf(sheet, 'II.2.not-done/4.5 cong khai: cai cach to chuc bo may')]![column('note')] = 'Chờ thẩm định';
  const done = { ...plan, items: plan.items.map((one) => ({ ...one, progress: { ...one.progress, 1: { kind: 'share' as const, share: 1 } } })) };
  const again = make(reportOf(done), read(sheet), sheet.values);
  const unplaced = rowOf(again, 'unplaced');
  expect([unplaced > 0, again.values[unplaced + 1]![column('note')]]).toEqual([true, 'Chờ thẩm định']);
  expect(again.values.length).toBe(sheet.values.length);
});

test('words whose row is gone say which row and which part they stood in, once, however often the report is made again', () => {
  const before = reportOf(plan, { rounding: 'truncated' });
  const sheet = make(before);
  const key = reportTable(before).find((row) => row.key.startsWith('IV.next/'))!.key;
  const gone = rowOf(sheet, key);
  const [number, content] = sheet.values[gone]!;
  sheet.values[gone]![column('outcome')] = 'Đã họp một lần';
  sheet.values.splice(gone + 1, 0, ['', 'Việc tự thêm', ...new Array<string>(8).fill('')], [...new Array<string>(8).fill(''), 'Chỉ có ghi chú', '']);
  const renamed = rowOf(sheet, reportTable(before).filter((row) => row.key.startsWith('IV.next/'))[1]!.key);
  const secondNumber = sheet.values[renamed]![0];
  sheet.values[renamed]![column('content')] = 'Tên do người viết đặt';

  const later = reportOf(plan, { kind: 'year' });
  const again = make(later, read(sheet), sheet.values);
  const start = rowOf(again, 'unplaced');
  expect(again.values[start]![1]).toBe('NỘI DUNG ĐÃ VIẾT Ở LẦN LẬP TRƯỚC: DÒNG CŨ (PHẦN GHI KÈM TỪNG DÒNG) KHÔNG CÒN TRONG BÁO CÁO NÀY');
  const shown = again.values.slice(start + 1, start + 5).map((row) => FORM_COLUMNS.map((id) => row[column(id)]).filter((cell) => cell !== ''));
  expect(shown).toEqual([
    [number, `${String(content)} (dòng cũ ở phần IV)`, 'Đã họp một lần'],
    [secondNumber, 'Tên do người viết đặt', '(dòng cũ ở phần IV)'],
    ['Việc tự thêm', `${String(number)} ${String(content)} (dòng cũ ở phần IV)`],
    [number, `${String(content)} (dòng cũ ở phần IV)`, 'Chỉ có ghi chú'],
  ]);
  const third = make(later, read(again), again.values);
  expect(third.values).toEqual(again.values);
  expect(layoutReport(later, place, 'UBND xã A', read(again)).unplacedRows).toBe(4);
});

test('a changed line below the form that is gone is kept once and said to have stood outside the parts', () => {
  const sheet = make(s4);
  const row = sheet.values.at(-1)!;
  row[0] = 'Dòng cách tính do người viết sửa';
  // as if this line is not written any more
  row[FORM_COLUMNS.length] = String(row[FORM_COLUMNS.length]).replace(/ line\.[^|]+\|$/, ' line.99|');
  const again = make(s4, read(sheet), sheet.values);
  expect(again.values[rowOf(again, 'unplaced') + 1]!.slice(0, 2)).toEqual(['Dòng cách tính do người viết sửa', '(dòng cũ ở ngoài các phần I–IV)']);
});

test('columns that were moved are said, not guessed; other cells are no report', () => {
  const sheet = make(s4);
  const moved = { ...sheet, values: sheet.values.map((row) => [...row.slice(0, 3), '', ...row.slice(3)]) };
  expect(readWrittenWords(moved)).toEqual({ ok: false, failure: { kind: 'columns-moved' } });
  expect(readWrittenWords({ ...sheet, values: cells })).toEqual({ ok: false, failure: { kind: 'no-report' } });
});

test('a formula is named, for only its value is kept', () => {
  const sheet = make(s4);
  const row = rowOf(sheet, 'ha-tinh.staff');
  sheet.formulas = sheet.values.map((line) => [...line]);
  sheet.values[row]![column('note')] = 7;
  sheet.formulas[row]![column('note')] = '=3+4';
  const kept = read(sheet);
  expect(kept.replaced.map(({ text }) => text)).toEqual(['=3+4']);
  expect(kept.words.places.get('ha-tinh.staff')).toEqual({ note: 7 });
  // with the same rows it is not written over; where rows come or go it is, and named
  const same = layoutReport(s4, place, 'UBND xã A', kept);
  const written = same.edits.flatMap((edit) => (edit.kind === 'write' ? [edit.cells[row]![column('note')]] : []));
  expect([same.sameRows, same.replaced, written]).toEqual([true, [], [null]]);
  const moved = layoutReport(reportOf(plan, { kind: 'year' }), place, 'UBND xã A', kept);
  expect([moved.sameRows, moved.replaced.map(({ text }) => text)]).toEqual([false, ['=3+4']]);
});

test('the number of edits does not grow with the plan', () => {
  const many = { ...plan, items: Array.from({ length: 60 }, () => plan.items).flat() };
  expect(layoutReport(reportOf(many), place, '', NOTHING_KEPT).edits.length).toBe(layoutReport(s4, place, '', NOTHING_KEPT).edits.length);
});

test('law: every word written into any place of any report comes back, in place or at the end', () => {
  const word = fc.string({ minLength: 1, maxLength: 12 }).map((text) => `~${text.trim()}`);
  fc.assert(fc.property(anyPlan, anyPlan, fc.array(fc.tuple(fc.nat(), fc.constantFrom<FormColumnId>('content', 'outcome', 'note'), word), { maxLength: 8 }), (before, after, written) => {
    const sheet = make(reportOf(before));
    const start = rowOf(sheet, 'numbers') + 1;
    const put = new Map<string, string>();
    for (const [at, id, text] of written) put.set(`${start + (at % (sheet.values.length - start))}/${column(id)}`, text);
    for (const [where, text] of put) {
      const [row, index] = where.split('/').map(Number) as [number, number];
      sheet.values[row]![index] = text;
    }
    const again = make(reportOf(after, { kind: 'year' }), read(sheet), sheet.values);
    const all = again.values.flat();
    for (const text of put.values()) expect(all).toContain(text.trim());
    const words: WrittenWords = read(again).words;
    expect(read(make(reportOf(after, { kind: 'year' }), read(again), again.values)).words).toEqual(words);
  }), { numRuns: 60 });
});

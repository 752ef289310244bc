import type { BarChart, Edit } from '../../src/workbook';
import type { Written } from '../../src/excel/written';
import { describeWorkbook } from '../sandbox/files/describe-workbook';
import { openSandbox, type Opened } from './sandbox';
import { writing } from './write-and-undo';

let opened: Opened;
beforeEach(async () => {
  opened = await openSandbox();
  await opened.sandbox.setValues('A1:F8', Array.from({ length: 8 }, (_, row) => [`việc ${row}`, row, '', '', '', '']));
});
afterEach(() => opened.close());

const block = (rowIndex: number, columnIndex: number, rowCount: number, columnCount: number) => ({ rowIndex, columnIndex, rowCount, columnCount });
const CHART: BarChart = { name: 'BieuDo', title: 'Thử', categories: block(0, 0, 2, 1), series: [{ name: 's', values: block(0, 1, 2, 1), color: '#FF0000' }], over: block(18, 0, 5, 4) };
const DUE = 'CCHC_Han_2025';
const rule = (status: 'on-time' | 'overdue', ...blocks: ReturnType<typeof block>[]) => ({ status, formula: `=ISNUMBER(FIND($A{row},${DUE},1))`, blocks });
const colour = (due: string, ...rules: ReturnType<typeof rule>[]): Edit[] => [
  { kind: 'name-formula', name: DUE, formula: `="${due}"` }, { kind: 'uncolour-status', sheet: 'Sheet1', dueName: DUE }, { kind: 'colour-status', sheet: 'Sheet1', rules },
];
const FIRST = colour('trước', rule('on-time', block(1, 2, 2, 4), block(4, 2, 1, 4)), rule('overdue', block(1, 2, 4, 4)));
const AGAIN = colour('sau', rule('overdue', block(1, 2, 6, 4)));

const picture = () => describeWorkbook(opened.sandbox);
const formats = async () => (await picture()).sheets[0]!.conditionalFormats;
const { write, undo: takeBack, change } = writing(() => opened);
const undo = async (written: Written) => {
  const looked = await takeBack(written, { onlyLook: true });
  const done = await takeBack(written);
  expect(looked).toEqual(done);
  return done;
};
const charts = (sheet: string) => opened.look(async (context) => {
  const found = context.workbook.worksheets.getItem(sheet).charts.load('items/name');
  await context.sync();
  return found.items.map(({ name }) => name);
});

const KINDS: [string, Edit[]][] = [
  ['a chart', [{ kind: 'chart', sheet: 'Sheet1', chart: CHART }]],
  ['status colours', FIRST],
  ['a name of cells', [{ kind: 'hidden-name', name: 'CCHC_An', sheet: 'Sheet1', block: block(2, 0, 1, 1) }]],
  ['a part of ours', [{ kind: 'hidden-name', name: 'CCHC_An', sheet: 'Sheet1', block: block(2, 0, 1, 1) }, { kind: 'xml-part', namespace: 'urn:cchc:thu:1', xml: '<a xmlns="urn:cchc:thu:1"/>' }]],
];

test.each(KINDS)('%s goes also after its sheet was renamed, and nothing else does', async (_, edits) => {
  const written = await write(...edits);
  await change(({ worksheets }) => {
    worksheets.getItem('Sheet1').name = 'Bảng của tôi';
    // another one takes the name
    const other = worksheets.add('Sheet1');
    other.charts.add('BarStacked', other.getRange('A1:B2'), 'Columns').name = 'BieuDo';
    const own = other.getRange('A1:B2').conditionalFormats.add('Custom');
    own.custom.rule.formula = `=FIND("x",${DUE},1)>0`;
  });
  expect(await undo(written)).toMatchObject({ gone: [], looks: [], left: [], beside: [] });
  const now = await picture();
  expect([now.names, now.customXml, now.sheets[0]!.conditionalFormats, now.sheets[1]!.conditionalFormats.length]).toEqual([[], [], [], 1]);
  expect([await charts('Bảng của tôi'), await charts('Sheet1')]).toEqual([[], ['BieuDo']]);
});

test.each(KINDS)('%s of a sheet that is gone: the sheet is named, the rest goes back', async (_, edits) => {
  const written = await write(...edits, { kind: 'name-formula', name: 'CCHC_Thu', formula: '="x"' });
  await change(({ worksheets }) => {
    worksheets.add('Khác');
    worksheets.getItem('Sheet1').delete();
  });
  expect(await undo(written)).toMatchObject({ gone: ['Sheet1'], left: [], beside: [] });
  expect((await picture()).names).toEqual([]);
});

test('colours renewed and taken back are the former ones, in their places among the formats of the user', async () => {
  await change(({ worksheets }) => {
    const own = worksheets.getItem('Sheet1').getRange('A2:F4').conditionalFormats.add('Custom');
    own.custom.rule.formula = '=$A2="x"';
    own.custom.format.font.bold = true;
  });
  await write(...FIRST);
  await change(({ worksheets }) => { worksheets.getItem('Sheet1').getRange('F1:F8').conditionalFormats.add('Custom').custom.rule.formula = '=$B1>3'; });
  const before = await picture();
  const written = await write(...AGAIN);
  expect(await picture()).not.toEqual(before);
  expect(await undo(written)).toMatchObject({ looks: [], left: [], beside: [] });
  expect(await picture()).toEqual(before);
});

test('colours taken off and put back by undo', async () => {
  await write(...FIRST);
  const before = await picture();
  const written = await write({ kind: 'uncolour-status', sheet: 'Sheet1', dueName: DUE }, { kind: 'remove-name', name: DUE });
  expect(await formats()).toEqual([]);
  expect(await undo(written)).toMatchObject({ left: [], beside: [] });
  expect(await picture()).toEqual(before);
});

test('colours come back to their rows where these stand now', async () => {
  await write(...FIRST);
  const written = await write(...AGAIN);
  await change(({ worksheets }) => {
    worksheets.getItem('Sheet1').getRange('3:3').insert('Down');
    worksheets.getItem('Sheet1').getRange('1:1').insert('Down');
  });
  expect(await undo(written)).toMatchObject({ left: [], beside: [] });
  const value = `=ISNUMBER(FIND($A3,${DUE},1))`;
  expect(await formats()).toMatchObject([{ rule: { value }, ranges: ['C3:F3', 'C5:F7'] }, { rule: { value }, ranges: ['C3:F3', 'C5:F5', 'C7:F7'] }]);
});

test.each<[string, (formats: Excel.ConditionalFormatCollection) => void]>([
  ['given another colour', (rules) => { rules.getItemAt(0).custom.format.fill.color = '#00FF00'; }],
  ['given another formula', (rules) => { rules.getItemAt(0).custom.rule.formula = `=FIND("của tôi",${DUE},1)>0`; }],
  ['taken off', (rules) => { rules.getItemAt(0).delete(); }],
])('colours that a person has %s since stay, and are named', async (_, since) => {
  await write(...FIRST);
  const written = await write(...AGAIN);
  await change(({ worksheets }) => { since(worksheets.getItem('Sheet1').getRange().conditionalFormats); });
  const before = await formats();
  expect(await undo(written)).toMatchObject({ beside: [{ what: 'colours', sheet: 'Sheet1' }] });
  expect(await formats()).toEqual(before);
});

test.each<[string, Edit, (workbook: Excel.Workbook) => void, string | null]>([
  ['that a person changed since', { kind: 'name-formula', name: 'CCHC_Thu', formula: '="x"' }, ({ names }) => { names.getItem('CCHC_Thu').formula = '="của tôi"'; }, '="của tôi"'],
  ['of cells that a person pointed elsewhere since', { kind: 'hidden-name', name: 'CCHC_Thu', sheet: 'Sheet1', block: block(2, 0, 1, 1) }, ({ names }) => { names.getItem('CCHC_Thu').formula = '=Sheet1!$D$8'; }, '=Sheet1!$D$8'],
])('a name %s stays and is named', async (_, edit, since, now) => {
  for (const earlier of [false, true]) {
    if (earlier) await change(({ names }) => { names.getItem('CCHC_Thu').formula = '="trước"'; });
    const written = await write(edit);
    await change(since);
    expect(await undo(written)).toMatchObject({ left: ['CCHC_Thu'] });
    expect((await picture()).names).toMatchObject([{ name: 'CCHC_Thu', target: now!.slice(1) }]);
  }
});

test('a name that we took away comes back as it was, unless a person has made another of that name', async () => {
  await write({ kind: 'hidden-name', name: 'CCHC_Thu', sheet: 'Sheet1', block: block(2, 0, 1, 1) });
  const before = await picture();
  const first = await write({ kind: 'remove-name', name: 'CCHC_Thu' });
  expect(await undo(first)).toMatchObject({ left: [] });
  expect(await picture()).toEqual(before);
  const second = await write({ kind: 'remove-name', name: 'CCHC_Thu' });
  await change(({ names }) => { names.add('CCHC_Thu', '="của tôi"'); });
  expect(await undo(second)).toMatchObject({ left: ['CCHC_Thu'] });
  expect((await picture()).names).toMatchObject([{ target: '"của tôi"' }]);
});

test('a chart that was there before and was drawn anew is named', async () => {
  await write({ kind: 'chart', sheet: 'Sheet1', chart: CHART }, { kind: 'name', name: 'CCHC_KeHoach_1', sheet: 'Sheet1', block: block(0, 0, 2, 2) });
  const written = await write({ kind: 'chart', sheet: 'Sheet1', chart: { ...CHART, categories: block(0, 0, 4, 1), series: [{ name: 's', values: block(0, 1, 4, 1), color: '#FF0000' }] } }, { kind: 'name', name: 'CCHC_KeHoach_1', sheet: 'Sheet1', block: block(0, 0, 4, 2), replace: true });
  expect(await undo(written)).toMatchObject({ beside: [{ what: 'chart', sheet: 'Sheet1' }] });
  expect(await charts('Sheet1')).toEqual(['BieuDo']);
});

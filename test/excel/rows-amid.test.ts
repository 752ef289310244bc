import type { InsertPlanInput, Mend } from '../../src/app/actions';
import { PROGRAMMES } from '../../src/core';
import type { Edit } from '../../src/workbook';
import { describeWorkbook } from '../sandbox/files/describe-workbook';
import { amid } from './amid';
import { openSandbox, type Opened } from './sandbox';

const PROGRAMME = PROGRAMMES.find(({ id }) => id === '2021-2030')!;
let opened: Opened;
beforeEach(async () => { opened = await openSandbox(); });
afterEach(() => opened.close());

const change = (work: (context: Excel.RequestContext) => void) => opened.look(async (context) => { work(context); await context.sync(); });
/** All that the workbook shows; a cell that only was looked at is none, and Excel counts its parts as it likes. */
const picture = async () => {
  const told = await describeWorkbook(opened.sandbox);
  for (const part of told.customXml) part.id = '';
  for (const { cells } of told.sheets) for (const [address, cell] of Object.entries(cells) as [string, [string, unknown, string, { vt?: number }]][]) {
    if (cell[3].vt === 3) delete cell[3].vt;
    if (cell[2] === 'Empty' && Object.keys(cell[3]).length === 0) delete cells[address];
  }
  return told;
};

async function ownForm(numbers: number[], more: Partial<InsertPlanInput> = {}): Promise<string> {
  const done = await opened.actions.insertPlan({
    unitKind: 'department', unitName: 'Sở Nội vụ', year: 2025, programmeId: PROGRAMME.id, areaIds: numbers.map((number) => PROGRAMME.areas[number - 1]!.id), resultsPerArea: 1, activitiesPerResult: 2, place: 'new-sheet', ...more,
  });
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
  const { sheet } = done.value;
  await opened.sandbox.setValues(`'${sheet}'!B9:B15`, Array.from({ length: 7 }, (_, index) => [index === 3 ? 'Lĩnh vực 4: Cải cách chế độ công vụ' : `Việc ${index}`]));
  await change(({ workbook }) => { for (const [name, address] of Object.entries(PLACES)) workbook.names.add(name, workbook.worksheets.getItem(sheet).getRange(address)); });
  await opened.actions.start();
  return sheet;
}
const preview = async (): Promise<Mend> => {
  const shown = await opened.actions.previewMend({ id: 'add-areas', rows: null });
  if (!shown.ok) throw new Error(JSON.stringify(shown.failure));
  return shown.value;
};

/** Cells of theirs, by names that follow them: above the table, in the middle, one that is filled, and the row above which rows of ours come in. */
const PLACES = { TrenBang: 'A3', Giua: 'A13', Viec: 'A10', LinhVuc: 'A12' };
const rowOf = (workbook: Excel.Workbook, name: keyof typeof PLACES) => workbook.names.getItem(name).getRange().getEntireRow();
const THEIRS: [what: string, work: (workbook: Excel.Workbook, sheet: Excel.Worksheet) => void][] = [
  ['a row above the table', (workbook) => { rowOf(workbook, 'TrenBang').insert('Down'); }],
  ['a row in the middle', (workbook) => { rowOf(workbook, 'Giua').insert('Down'); }],
  ['a row that goes', (workbook) => { rowOf(workbook, 'Viec').delete('Up'); }],
  ['a column on the left', (_, sheet) => { sheet.getRange('A:A').insert('Right'); }],
  ['the very row above which ours come in', (workbook) => { rowOf(workbook, 'LinhVuc').delete('Up'); }],
];

/** What the workbook shows when only the others did something. */
async function withoutUs(work: (workbook: Excel.Workbook, sheet: Excel.Worksheet) => void): ReturnType<typeof picture> {
  await opened.close();
  opened = await openSandbox();
  const sheet = await ownForm([2, 4]);
  await change(({ workbook }) => work(workbook, workbook.worksheets.getItem(sheet)));
  return await picture();
}

describe.each(THEIRS)('somebody else at work while areas are added: %s', (_, work) => {
  let theirs: Awaited<ReturnType<typeof picture>> | undefined;
  // 1 and 2 look, 3 to 5 bring rows in at a place each, 6 writes, 7 is only Excel’s end
  test.each([1, 2, 3, 5, 6, 7])('before request %i: nothing is overwritten, no row of ours is left, and it is not told as done', async (nth) => {
    const sheet = await ownForm([2, 4]);
    const { edits } = await preview();
    expect(edits.filter(({ kind }) => kind === 'insert-rows')).toHaveLength(3);
    let result: Awaited<ReturnType<typeof opened.workbook.apply>> | null = null;
    const requests = await amid(opened.sandbox, nth, async () => { result = await opened.workbook.apply(edits); }, ({ workbook }) => work(workbook, workbook.worksheets.getItem(sheet)));
    if (nth > 6) expect([requests, result]).toEqual([7, { ok: true, value: undefined }]);
    else {
      expect(result).toMatchObject({ ok: false, failure: nth <= 2 ? { kind: expect.stringMatching(/^(cell-changed|rows-moved|rows-blocked)$/) } : { kind: 'rows-moved', sheet } });
      const left = await picture();
      theirs ??= await withoutUs(work);
      expect(left).toEqual(theirs);
    }
  });
});

test('a plain write that somebody’s rows come before: the cells that were seen, or none', async () => {
  await opened.sandbox.setValues('Sheet1!A1:B4', [['a', 'b'], ['c', 'd'], ['e', 'f'], ['g', 'h']]);
  const edits: Edit[] = [
    { kind: 'write', sheet: 'Sheet1', block: { rowIndex: 1, columnIndex: 1, rowCount: 1, columnCount: 1 }, cells: [[{ text: 'của ta' }]], expect: [['d']] },
    { kind: 'number-format', sheet: 'Sheet1', blocks: [{ rowIndex: 1, columnIndex: 1, rowCount: 1, columnCount: 1 }], format: '0.00' },
  ];
  let result: unknown;
  expect(await amid(opened.sandbox, 2, async () => { result = await opened.workbook.apply(edits); }, ({ workbook }) => { workbook.worksheets.getItem('Sheet1').getRange('1:1').insert('Down'); })).toBeGreaterThanOrEqual(2);
  expect(result).toEqual({ ok: false, failure: { kind: 'rows-moved', sheet: 'Sheet1' } });
  expect(await opened.sandbox.values('Sheet1!A1:B5')).toEqual([['', ''], ['a', 'b'], ['c', 'd'], ['e', 'f'], ['g', 'h']]);
});

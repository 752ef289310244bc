import type { Edit } from '../../src/workbook';
import { openSandbox, type Opened } from './sandbox';

let opened: Opened;
beforeEach(async () => { opened = await openSandbox(); });
afterEach(() => opened.close());

const ROWS = 12_000;
const edits: Edit[] = [
  { kind: 'add-sheet', sheet: 'Lớn' },
  {
    kind: 'write', sheet: 'Lớn', block: { rowIndex: 0, columnIndex: 0, rowCount: ROWS, columnCount: 8 },
    cells: Array.from({ length: ROWS }, (_, row) => Array.from({ length: 8 }, (__, column) => ({ text: `${row}:${column} Nâng cao năng lực xây dựng và quản lý kế hoạch công tác` }))),
  },
];

test('what is larger than Excel on the web takes goes in several requests and arrives whole', async () => {
  const before = opened.sandbox.requestBytes();
  const steps: [number, number][] = [];
  expect(await opened.workbook.apply(edits, { onProgress: (done, total) => steps.push([done, total]) })).toEqual({ ok: true, value: undefined });
  expect(opened.sandbox.requestBytes() - before).toBeGreaterThan(5 * 1024 * 1024);
  expect(steps.length).toBeGreaterThan(4);
  expect(steps.at(-1)![0]).toBe(steps.at(-1)![1]);
  expect(steps.map(([done]) => done)).toEqual(steps.map((_, index) => index + 1));
  for (const row of [0, 5999, 11_999]) {
    expect(await opened.sandbox.values(`'Lớn'!H${row + 1}`)).toEqual([[`${row}:7 Nâng cao năng lực xây dựng và quản lý kế hoạch công tác`]]);
  }
}, 120_000);

test('cancelled between two requests, the sheet is gone again', async () => {
  const controller = new AbortController();
  const result = await opened.workbook.apply(edits, { signal: controller.signal, onProgress: (done) => { if (done === 3) controller.abort(); } });
  expect(result).toEqual({ ok: false, failure: { kind: 'cancelled' } });
  const surveyed = await opened.workbook.survey();
  expect(surveyed.ok && surveyed.value.sheets).toEqual(['Sheet1']);
}, 120_000);

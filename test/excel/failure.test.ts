import { failureOf, run } from '../../src/excel/run';
import type { Edit } from '../../src/workbook';
import { openSandbox } from './sandbox';

const gone = { kind: 'sheet-gone', sheet: 'S' } as const;
const locked = { kind: 'protected-sheet', sheet: 'S' } as const;

test.each<[string, object]>([
  ['InvalidOperationInCellEditMode', { kind: 'cell-editing' }],
  ['ItemNotFound', gone],
  ['AccessDenied', locked],
  ['RequestPayloadSizeLimitExceeded', { kind: 'too-large', cells: 7 }],
  ['ResponsePayloadSizeLimitExceeded', { kind: 'too-large', cells: 7 }],
  ['ApiNotFound', { kind: 'api-missing', api: 'sentence' }],
  ['InvalidArgument', { kind: 'excel', code: 'InvalidArgument', detail: 'sentence' }],
])('%s', (code, failure) => {
  expect(failureOf(Object.assign(new Error('sentence'), { code }), { notFound: gone, accessDenied: locked, cells: 7 })).toEqual(failure);
});

test('without a meaning of its own an error keeps its code', () => {
  expect(failureOf({ code: 'AccessDenied', message: 'no' })).toEqual({ kind: 'excel', code: 'AccessDenied', detail: 'no' });
});

test('a bug of ours is no failure of Excel', async () => {
  const opened = await openSandbox();
  try {
    await expect(run(() => { throw new TypeError('x is undefined'); })).rejects.toThrow('x is undefined');
    const refused = await run(async (context) => {
      context.workbook.worksheets.getItem('Không có');
      await context.sync();
      return { ok: true, value: undefined };
    }, { notFound: gone });
    expect(refused).toEqual({ ok: false, failure: gone });
  } finally {
    await opened.close();
  }
});

test('a bug in the middle of a change is thrown, after what was written was taken back', async () => {
  const opened = await openSandbox();
  try {
    const broken = { kind: 'style', sheet: 'Sheet1', blocks: null, style: {} } as unknown as Edit;
    const first: Edit = { kind: 'write', sheet: 'Sheet1', block: { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 }, cells: [[{ text: 'của ta' }]] };
    const newSheet: Edit = { kind: 'add-sheet', sheet: 'Mới' };
    await expect(opened.workbook.apply([newSheet, first, broken])).rejects.toThrow(TypeError);
    expect(await opened.sandbox.values('A1')).toEqual([['']]);
    expect(await opened.workbook.survey()).toMatchObject({ ok: true, value: { sheets: ['Sheet1'] } });
  } finally {
    await opened.close();
  }
});

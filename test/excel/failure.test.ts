import { failureOf } from '../../src/excel/run';

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

test('without a meaning of its own an error keeps its code, and a bug its sentence', () => {
  expect(failureOf({ code: 'AccessDenied', message: 'no' })).toEqual({ kind: 'excel', code: 'AccessDenied', detail: 'no' });
  expect(failureOf(new TypeError('x is undefined'))).toEqual({ kind: 'excel', code: 'Unknown', detail: 'x is undefined' });
  expect(failureOf('gone')).toEqual({ kind: 'excel', code: 'Unknown', detail: 'gone' });
});

import { type Sandbox, startSandbox } from '../../../src/sandbox/node';
import type { FunctionMetadata } from '../../../src/sandbox/page/custom-functions';

const any = { type: 'any', dimensionality: 'scalar' } as const;
const metadata: FunctionMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: 'SEEN', name: 'SEEN', parameters: [{ ...any, name: 'x' }] },
    { id: 'SEENRANGE', name: 'SEENRANGE', parameters: [{ name: 'x', type: 'any', dimensionality: 'matrix' }, { ...any, name: 'y', optional: true }] },
    { id: 'NUMBER', name: 'NUMBER', parameters: [{ name: 'x', type: 'number', dimensionality: 'scalar' }] },
    { id: 'TEXT', name: 'TEXT', parameters: [{ name: 'x', type: 'string', dimensionality: 'scalar' }] },
    { id: 'WHERE', name: 'WHERE', parameters: [] },
    { id: 'REFUSES', name: 'REFUSES', parameters: [] },
    { id: 'LATER', name: 'LATER', parameters: [] },
  ],
};

let sandbox: Sandbox;

/** A value as text, with what JSON would hide. */
const spell = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'object' && inner !== null && 'code' in inner ? `error ${String(inner.code)}` : inner));

async function results(formulas: string[], cells: (string | number | boolean | null)[][] = [], given: FunctionMetadata = metadata): Promise<unknown[]> {
  sandbox = await startSandbox();
  const refuses = (): never => {
    throw new sandbox.CustomFunctions.Error('#N/A', 'chưa có gì đến hạn');
  };
  sandbox.loadFunctions({
    SEEN: (x: unknown) => spell(x),
    SEENRANGE: (x: unknown, y: unknown) => `${spell(x)} ${spell(y)}`,
    NUMBER: (x: unknown) => spell(x),
    TEXT: (x: unknown) => spell(x),
    WHERE: ({ address }: { address: string }) => address,
    REFUSES: refuses,
    LATER: () => Promise.resolve(1),
  }, given);
  if (cells.length > 0) await sandbox.setValues(`A1:${String.fromCharCode(64 + cells[0]!.length)}${cells.length}`, cells);
  await sandbox.setValues(`H1:H${formulas.length}`, formulas.map((formula) => [formula]));
  return (await sandbox.values(`H1:H${formulas.length}`)).flat();
}

afterEach(() => sandbox.dispose());

test('a scalar parameter takes a cell, a range parameter takes rows of cells, also of one', async () => {
  expect(await results(
    ['=CCHC.SEEN(A1)', '=CCHC.SEEN(5)', '=CCHC.SEENRANGE(A1:B2)', '=CCHC.SEENRANGE(A1)', '=CCHC.SEENRANGE("x")', '=CCHC.SEENRANGE(A1,2)'],
    [[1, 'hai'], [true, null]],
  )).toEqual(['1', '5', '[[1,"hai"],[true,null]] null', '[[1]] null', '[["x"]] null', '[[1]] 2']);
});

test('too few or too many arguments, and a range where one value is meant, are #VALUE!', async () => {
  expect(await results(['=CCHC.SEEN()', '=CCHC.SEEN(1,2)', '=CCHC.SEEN(A1:A2)', '=CCHC.SEENRANGE(A1)'])).toEqual(['#VALUE!', '#VALUE!', '#VALUE!', '[[null]] null']);
});

test('Excel turns an argument into the type of the metadata, or does not call', async () => {
  expect(await results(['=CCHC.NUMBER("12")', '=CCHC.NUMBER(TRUE)', '=CCHC.NUMBER("mười")', '=CCHC.TEXT(12)', '=CCHC.TEXT(TRUE)']))
    .toEqual(['12', '1', '#VALUE!', '"12"', '"TRUE"']);
});

test('an error cell is handed over when the metadata allows it, else it is the result', async () => {
  expect(await results(['=CCHC.SEENRANGE(A1:B1)'], [['=NA()', 1]])).toEqual(['[["error #N/A",1]] null']);
  await sandbox.dispose();
  expect(await results(['=CCHC.SEENRANGE(A1:B1)'], [['=NA()', 1]], { functions: metadata.functions })).toEqual(['#N/A']);
});

test('a function is told where it stands, and may refuse with an error value of its own', async () => {
  expect(await results(['=CCHC.WHERE()', '=CCHC.REFUSES()', '=ISNA(CCHC.REFUSES())'])).toEqual(['Sheet1!H1', '#N/A', true]);
});

test('a promise is refused rather than shown as a result', async () => {
  expect(await results(['=CCHC.LATER()'])).toEqual(['#VALUE!']);
});

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

const source = 'src/functions/functions.ts';
const names = ['TYLELINHVUC', 'TYLECHUNG', 'TIENDO', 'NGANSACH', 'BANGCHU'];

interface Metadata {
  allowCustomDataForDataTypeAny?: boolean;
  allowErrorForDataTypeAny?: boolean;
  functions: { id: string; name: string; description: string; options?: Record<string, boolean>; parameters: { name: string; description: string; type: string; dimensionality?: string; optional?: boolean }[] }[];
}

async function generate(): Promise<Metadata> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(source, false);
  expect(errors).toEqual([]);
  return JSON.parse(metadataJson) as Metadata;
}

/** metadata.mjs as the build runs it: plain Node. */
function finish(json: unknown, locale: string): Metadata {
  const script = "import { finishMetadata } from './src/functions/metadata.mjs'; let text = ''; for await (const part of process.stdin) text += part; console.log(JSON.stringify(finishMetadata(JSON.parse(text), process.argv[1])));";
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script, locale], { input: JSON.stringify(json), encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] })) as Metadata;
}

test('the generator sees every function of the source and no other: what it does not understand it drops without a word', async () => {
  const declared = [...readFileSync(source, 'utf8').matchAll(/@customfunction (\S+) (\S+)/g)].map((match) => [match[1], match[2]]);
  const exported = [...readFileSync(source, 'utf8').matchAll(/^export function (\w+)\(/gm)].map((match) => match[1]);
  const generated = (await generate()).functions.map(({ id, name }) => [id, name]);
  expect(generated).toEqual(names.map((name) => [name, name]));
  expect(declared).toEqual(generated);
  expect(exported).toEqual(names);
});

test('ids are names of letters, digits and full stops, and none looks like a cell', async () => {
  for (const { id, name } of (await generate()).functions) {
    expect(name).toBe(id);
    expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
  }
});

test('ranges are tables, options are optional, nothing is volatile or streaming', async () => {
  const { functions } = await generate();
  const shapes = Object.fromEntries(functions.map(({ id, parameters }) => [id, parameters.map(({ name, type, dimensionality, optional }) => `${name}${dimensionality === 'matrix' ? '[][]' : ''}${optional ? '?' : ''}: ${type}`)]));
  expect(shapes).toEqual({
    TYLELINHVUC: ['bang[][]: any', 'linhvuc: any', 'ky: any', 'cachtinh?: any', 'nam?: any'],
    TYLECHUNG: ['bang[][]: any', 'ky: any', 'cachtinh?: any', 'nam?: any'],
    TIENDO: ['bang[][]: any', 'ky: any', 'cachtinh?: any', 'nam?: any'],
    NGANSACH: ['bang[][]: any', 'linhvuc?: any'],
    BANGCHU: ['sotien: any'],
  });
  expect(functions.filter(({ options }) => options?.volatile || options?.stream)).toEqual([]);
});

test('finished metadata suits Excel 2021 and describes everything in both languages', async () => {
  const generated = await generate();
  expect(generated.allowCustomDataForDataTypeAny).toBe(true); // or else the finishing has lost its reason
  const [vietnamese, english] = [finish(generated, 'vi'), finish(generated, 'en')];
  for (const finished of [vietnamese, english]) {
    expect(finished.allowCustomDataForDataTypeAny).toBeUndefined();
    expect(finished.allowErrorForDataTypeAny).toBe(true);
    expect(finished.functions.map(({ id }) => id)).toEqual(names);
  }
  const texts = (metadata: Metadata) => metadata.functions.flatMap(({ description, parameters }) => [description, ...parameters.map((parameter) => parameter.description)]);
  const [viTexts, enTexts] = [texts(vietnamese), texts(english)];
  expect(enTexts).toHaveLength(viTexts.length);
  viTexts.forEach((text, index) => {
    expect(text).toBe(text.normalize('NFC'));
    expect(text.length).toBeGreaterThan(10);
    expect(enTexts[index]).not.toBe(text);
    expect((enTexts[index] ?? '').length).toBeGreaterThan(10);
  });
  expect(viTexts.every((text) => /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵầấẩẫậềếểễệồốổỗộừứửữự]/.test(text))).toBe(true);
});

test('an English text that is missing or left over stops the build', async () => {
  const generated = await generate();
  const renamed = structuredClone(generated);
  renamed.functions[0]!.id = 'KHAC';
  const shorter = structuredClone(generated);
  shorter.functions.pop();
  const parameter = structuredClone(generated);
  parameter.functions[3]!.parameters.pop();
  for (const broken of [renamed, shorter, parameter]) expect(() => finish(broken, 'en')).toThrow(/metadata-english\.json/);
});

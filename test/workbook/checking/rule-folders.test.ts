import fs from 'node:fs';
import path from 'node:path';
import { FINDING_CODES, RULES, type FindingCode } from '../../../src/core';
import { describeFinding } from '../../../src/i18n/finding-text';
import { findings as vietnamese } from '../../../src/i18n/vi/findings';
import type { CellValue } from '../../../src/workbook';
import { parseAddress } from '../../../src/xlsx/address';
import { checkCells, withRule, type CheckedAs } from './check-cells';

/**
 * A folder for every code that a rule or a reader can give. `input.json` has tables as an official types them: `fires` with the mistake, `lookAlikes` with what looks like it and
 * is right, each under a name that says what it shows. `expected.txt` is what is said of `fires`, and of nothing but this code.
 * To change one on purpose: UPDATE_GOLDEN=1 npx jest test/workbook/checking, then read the difference.
 */
const ROOT = path.join(__dirname, '../../golden/rules');

interface Input extends CheckedAs {
  about: string;
  fires: Record<string, CellValue[][]>;
  lookAlikes: Record<string, CellValue[][]>;
  /** what is merged in a table of that name: `F3:F5` */
  merges?: Record<string, string[]>;
  /** what the look-alikes rightly have besides: other codes, each with the reason. Without it they are without any fault. */
  butFor?: Partial<Record<FindingCode, string>>;
}

const folders = fs.readdirSync(ROOT).sort();
const codes = FINDING_CODES.filter((code) => folders.includes(code));

const inputs = new Map<FindingCode, Input>();
function read(code: FindingCode): Input {
  const input = inputs.get(code) ?? JSON.parse(fs.readFileSync(path.join(ROOT, code, 'input.json'), 'utf8')) as Input;
  inputs.set(code, input);
  return input;
}
function check(code: FindingCode, input: Input, cells: CellValue[][]): ReturnType<typeof checkCells> {
  const name = Object.entries({ ...input.fires, ...input.lookAlikes }).find(([, table]) => table === cells)?.[0] ?? '';
  const merged = (input.merges?.[name] ?? []).map((address) => parseAddress(address)).filter((block) => block !== null);
  return checkCells(cells, { ...input, merged }, withRule(input.ruleSet, code));
}

/** `severity | row column | sentence`; rows count from 1, as they stand in the table. */
function said(code: FindingCode, input: Input, cells: CellValue[][]): string {
  return check(code, input, cells).findings.filter((finding) => finding.code === code)
    .map((finding) => `${finding.severity} | ${finding.row + 1}${finding.column === null ? '' : ` ${finding.column}`} | ${describeFinding(finding, vietnamese)}\n`).join('');
}

const tables = (part: 'fires' | 'lookAlikes') => codes.flatMap((code) => Object.entries(read(code)[part]).map(([name, cells]) => ({ code, name, cells })));

test('every code has a folder with both kinds of examples, and every folder is of a code', () => {
  const without = FINDING_CODES.filter((code) => !folders.includes(code)).map((code) => `${code} has no folder: make test/golden/rules/${code}/input.json (see CONTRIBUTING.md, "a rule"), then UPDATE_GOLDEN=1 npx jest test/workbook/checking`);
  const strange = folders.filter((name) => !(FINDING_CODES as readonly string[]).includes(name)).map((name) => `${name} is no code of FINDING_CODES: rename test/golden/rules/${name}, or delete it with the rule`);
  const empty = codes.filter((code) => Object.keys(read(code).fires).length === 0 || Object.keys(read(code).lookAlikes).length === 0).map((code) => `${code} needs a table under "fires" and one under "lookAlikes"`);
  expect([...without, ...strange, ...empty]).toEqual([]);
});

test.each(codes)('%s fires', (code) => {
  const input = read(code);
  const found = Object.entries(input.fires).map(([name, cells]) => `# ${name}\n${said(code, input, cells)}`).join('\n');
  const file = path.join(ROOT, code, 'expected.txt');
  if (process.env.UPDATE_GOLDEN === '1') fs.writeFileSync(file, found);
  expect(found).toBe(fs.readFileSync(file, 'utf8'));
});

test.each(tables('fires'))('$code fires on each table: $name', ({ code, cells }) => {
  expect(said(code, read(code), cells)).not.toBe('');
});

test.each(tables('lookAlikes'))('$code says nothing: $name', ({ code, cells }) => {
  const input = read(code);
  const { plan, findings } = check(code, input, cells);
  const about = findings.filter((finding) => finding.code === code || input.butFor?.[finding.code] === undefined);
  expect(about.map((finding) => `${finding.row + 1} ${finding.column ?? ''} ${finding.code}: ${describeFinding(finding, vietnamese)}`)).toEqual([]);
  // silence about a table that was not read, or has none of the rule's columns, would show nothing
  const columns = RULES.find((rule) => rule.code === code)?.columns ?? [];
  expect(plan.items.length).toBeGreaterThan(0);
  expect(columns.length === 0 || columns.some((column) => plan.roles.includes(column))).toBe(true);
});

test('what look-alikes rightly have besides is really said of them', () => {
  const idle = codes.flatMap((code) => {
    const input = read(code);
    const others = new Set(Object.values(input.lookAlikes).flatMap((cells) => check(code, input, cells).findings.map((finding) => finding.code)));
    return Object.keys(input.butFor ?? {}).filter((other) => !others.has(other as FindingCode)).map((other) => `${code}: nothing says ${other} any more, take it out of "butFor"`);
  });
  expect(idle).toEqual([]);
});

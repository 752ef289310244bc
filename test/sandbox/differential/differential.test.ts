import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formulas } from './formulas';
import { knownDifferences } from './known-differences';
import { calculateWithLibreOffice } from './libreoffice';
import { calculateWithUniver } from './univer';

const all = Object.values(formulas).flat();
const source = join(__dirname, '../../../src');

function agree(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  return a === b;
}

describe('the sandbox\'s workbook against LibreOffice', () => {
  let univer: unknown[] = [];
  let libreOffice: unknown[] = [];
  beforeAll(async () => {
    libreOffice = calculateWithLibreOffice(all);
    univer = await calculateWithUniver(all);
  }, 200_000);

  test.each(Object.entries(formulas))('agrees on %s', (_kind, list) => {
    const differences = list.filter((formula) => !knownDifferences.some((known) => known.formula === formula))
      .map((formula) => ({ formula, univer: univer[all.indexOf(formula)], libreOffice: libreOffice[all.indexOf(formula)] }))
      .filter((result) => !agree(result.univer, result.libreOffice));
    expect(differences).toEqual([]);
  });

  test('differs exactly where it is known to', () => {
    const found = knownDifferences.map(({ formula, reason }) => (
      { formula, univer: univer[all.indexOf(formula)], libreOffice: libreOffice[all.indexOf(formula)], reason }));
    expect(found).toEqual(knownDifferences);
    expect(found.filter((known) => agree(known.univer, known.libreOffice))).toEqual([]);
  });

  test('asks each formula once', () => {
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter((formula, index) => all.indexOf(formula) !== index)).toEqual([]);
  });

  test('covers every function that the plan\'s tables and marks use', () => {
    const used = functionsIn(['workbook', 'excel'].flatMap((room) => typescriptIn(join(source, room))));
    const covered = new Set(all.flatMap((formula) => [...formula.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name)));
    expect(used).toContain('SUBTOTAL');
    expect(used.filter((name) => !covered.has(name))).toEqual([]);
  });
});

function typescriptIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).map((name) => join(folder, name));
}

/** The functions in texts that are formulas, without our own. */
function functionsIn(files: string[]): string[] {
  const texts = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/[`'"]=[^`'"]*/g)].map(([text]) => text));
  const names = texts.flatMap((text) => [...text.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name = '']) => name));
  return [...new Set(names)].filter((name) => !name.startsWith('CCHC.'));
}

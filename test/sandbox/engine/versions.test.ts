import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const modules = join(__dirname, '../../../node_modules');

interface PackageJson {
  version: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

function readPackage(path: string): PackageJson {
  return JSON.parse(readFileSync(path, 'utf8')) as PackageJson;
}

describe('the installed Univer', () => {
  const installed = readdirSync(join(modules, '@univerjs'));
  // Icons, wire formats and telemetry have their own numbers and none of what is corrected.
  const otherNumbers = new Set(['icons', 'protocol', 'telemetry']);
  const corrected = installed.filter((name) => !otherNumbers.has(name));

  test('was found', () => {
    expect(corrected).toEqual(expect.arrayContaining(['core', 'engine-formula', 'sheets', 'sheets-formula', 'sheets-conditional-formatting']));
  });

  test.each(corrected)('@univerjs/%s is 0.25.1, for which the corrections were written', (name) => {
    expect(readPackage(join(modules, '@univerjs', name, 'package.json')).version).toBe('0.25.1');
  });

  test('is asked for by exact version', () => {
    const { dependencies, devDependencies } = readPackage(join(modules, '..', 'package.json'));
    const asked = Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) => name.startsWith('@univerjs/'));
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter(([, version]) => version !== '0.25.1')).toEqual([]);
  });

  test('brings no preset and no commercial package', () => {
    expect(installed.filter((name) => name.startsWith('preset'))).toEqual([]);
    expect(readdirSync(modules)).not.toContain('@univerjs-pro');
  });
});

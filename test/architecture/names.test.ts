import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const place = path.join(folder, name);
    return statSync(place).isDirectory() ? filesBelow(place) : [place];
  });
}

const sources = filesBelow('src').filter((file) => /\.(ts|tsx|mjs|css|html|js)$/.test(file));
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(30);
});

test('files and folders are kebab-case', () => {
  const wrong = sources.flatMap((file) => file.split(path.sep).map((part) => part.split('.')[0]!).filter((part) => !kebab.test(part)).map(() => file));
  expect(wrong).toEqual([]);
});

test('no drawer for odds and ends: name the idea', () => {
  const drawers = /^(utils?|helpers?|common|shared|misc|managers?|services?)$/;
  expect(sources.filter((file) => file.split(path.sep).some((part) => drawers.test(part.split('.')[0]!)))).toEqual([]);
});

test('one idea, one file: none over 300 lines, but for tables of data and texts', () => {
  const tables = /^src[\\/](i18n|core[\\/]library)[\\/]|-(?:table|data|synonyms|words)\.ts$/;
  const long = sources.filter((file) => !tables.test(file) && readFileSync(file, 'utf8').split('\n').length > 300);
  expect(long).toEqual([]);
});

test('exports are named', () => {
  expect(sources.filter((file) => /\.tsx?$/.test(file) && /^export default/m.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('only the excel room says Excel.run', () => {
  const sites = sources.filter((file) => !file.startsWith(path.join('src', 'sandbox')) && /\bExcel\.run\b/.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')));
  expect(sites).toEqual([path.join('src', 'excel', 'run.ts')]);
});

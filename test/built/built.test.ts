/**
 * @jest-environment jsdom
 */
// Looks at dist/, built just before by test/run.mjs.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const gzipped = (file: string) => gzipSync(readFileSync(path.join('dist', file)), { level: 9 }).length;
const page = new DOMParser().parseFromString(readFileSync('dist/taskpane.html', 'utf8'), 'text/html');
const scriptsOf = (from: Document) => [...from.querySelectorAll('script')].map((script) => script.getAttribute('src'));

test('what the pane loads at start is at most 200 KB gzip (office.js apart)', () => {
  const [officeJs, ...scripts] = scriptsOf(page);
  expect(officeJs).toBe('office-js/office.js');
  expect(scripts).toEqual(['unsupported.js', 'taskpane.js']);
  const bytes = scripts.reduce((sum, src) => sum + gzipped(src!), 0);
  expect(bytes).toBeLessThanOrEqual(200 * 1024);
});

/** What comes after the start, in files of their own: none so large that the first click on its screen is slow on a slow line. */
const LATE_KB: Readonly<Record<string, number>> = {
  'adopt-panel': 8, 'check-screen': 16, english: 24, journal: 8, mend: 8, 'plan-form': 8, 'progress-screen': 16, report: 32, rules: 16, 'rules-editor': 8, tracking: 16, word: 16,
};
const lateFiles = readdirSync('dist').filter((file) => /\.[0-9a-f]{8}\.js$/.test(file));
const nameOf = (file: string) => file.slice(0, file.indexOf('.'));

test('every part that comes later has a budget and keeps it', () => {
  const named = lateFiles.filter((file) => !/^\d+\./.test(file));
  expect(named.map(nameOf).sort()).toEqual(Object.keys(LATE_KB).sort());
  expect(named.filter((file) => gzipped(file) > LATE_KB[nameOf(file)]! * 1024).map((file) => `${file}: ${gzipped(file)}`)).toEqual([]);
});

test('what such parts share is small too, apart from the library that writes Word files', () => {
  const shared = lateFiles.filter((file) => /^\d+\./.test(file)).map((file) => [file, gzipped(file)] as const).sort((a, b) => b[1] - a[1]);
  expect(shared.length).toBeGreaterThan(0);
  expect(shared[0]![1]).toBeLessThanOrEqual(96 * 1024);
  expect(shared.slice(1).filter(([, bytes]) => bytes > 32 * 1024)).toEqual([]);
});

test('functions.json carries what Excel 2021 needs and nothing that breaks it, in both languages', () => {
  for (const file of ['functions.json', 'functions-en.json']) {
    const json = JSON.parse(readFileSync(path.join('dist', file), 'utf8')) as { functions: { id: string; name: string }[]; allowErrorForDataTypeAny?: boolean };
    expect(json.allowErrorForDataTypeAny).toBe(true);
    expect(json).not.toHaveProperty('allowCustomDataForDataTypeAny');
    expect(json.functions.map((item) => item.id)).toEqual(['TYLELINHVUC', 'TYLECHUNG', 'TIENDO', 'NGANSACH', 'BANGCHU']);
    expect(json.functions.map((item) => item.name)).toEqual(json.functions.map((item) => item.id));
  }
  for (const script of ['functions.js', 'taskpane.js']) expect(associatedIn(script)).toEqual(['TYLELINHVUC', 'TYLECHUNG', 'TIENDO', 'NGANSACH', 'BANGCHU']);
});

function associatedIn(script: string) {
  return [...readFileSync(path.join('dist', script), 'utf8').matchAll(/CustomFunctions\.associate\("([A-Z0-9.]+)"/g)].map((match) => match[1]);
}

test('everything that the manifest names is in dist', () => {
  const manifest = readFileSync('dist/manifest.xml', 'utf8');
  const files = [...manifest.matchAll(/https:\/\/localhost:3000\/([^"]+)"/g)].map((match) => match[1]!);
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !existsSync(path.join('dist', file)))).toEqual([]);
});

test('a build for a real address holds no localhost, and takes office.js from where it was told', () => {
  const folder = mkdtempSync(path.resolve('.cache/built-'));
  try {
    execFileSync('npx', ['--no-install', 'webpack', '--mode', 'production', '--env', 'address=https://cchc.example.vn/addin', '--output-path', folder], { stdio: 'pipe' });
    const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
    expect(read('manifest.xml')).not.toContain('localhost');
    expect(read('manifest.xml')).toContain('https://cchc.example.vn/addin/taskpane.html');
    expect(read('manifest.xml')).toContain('<AppDomain>https://cchc.example.vn</AppDomain>');
    expect(read('taskpane.html')).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(existsSync(path.join(folder, 'office-js'))).toBe(false);
    expect(read('taskpane.js')).not.toContain('localhost');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);

test('the page forbids foreign and inline scripts and styles', () => {
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(scriptsOf(page)).not.toContain(null);
  expect([...page.querySelectorAll('style, [style], [onclick], [onload]')]).toEqual([]);
});

/**
 * @jest-environment jsdom
 */
// The schema cannot say these things; each rule is one that once cost somebody a day.
import { existsSync, readFileSync } from 'node:fs';
import { COMMANDS } from '../../src/ribbon/commands';

const source = readFileSync('manifest.xml', 'utf8');
const document = new DOMParser().parseFromString(source, 'application/xml');
const packageVersion: string = JSON.parse(readFileSync('package.json', 'utf8')).version;
const all = (name: string) => [...document.getElementsByTagName(name)];
const attributes = (name: string) => [...document.querySelectorAll('*')].flatMap((element) => element.getAttribute(name) ?? []);
const texts = (name: string) => all(name).map((element) => element.textContent?.trim());
const resources = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) => all(name)).filter((element) => element.hasAttribute('id'));
const resourceIds = resources.map((element) => element.getAttribute('id'));
const urls = attributes('DefaultValue').concat(attributes('Value')).filter((value) => /^[a-z]+:\/\//i.test(value));

test('is well-formed', () => {
  expect(all('parsererror')).toEqual([]);
  expect(resources.length).toBeGreaterThan(10);
  expect(urls.length).toBeGreaterThan(5);
});

test('1 every resid has its resource; 2 no resource is unused', () => {
  expect([...new Set(attributes('resid'))].sort()).toEqual([...resourceIds].sort());
});

test('3 every address is https', () => {
  expect(urls.filter((url) => !url.startsWith('https://'))).toEqual([]);
});

test('4 icons 16, 32 and 80 are there, as PNG files of that real size', () => {
  const icons = all('Icon');
  expect(icons.length).toBeGreaterThan(0);
  for (const icon of icons) {
    const sizes = [...icon.children].map((image) => image.getAttribute('size'));
    expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
  }
  const files = urls.filter((url) => url.includes('/assets/')).map((url) => url.replace(/^.*\/assets\//, 'assets/'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    expect(existsSync(file)).toBe(true);
    const png = readFileSync(file);
    const size = Number(/(\d+)\.png$/.exec(file)?.[1]);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});

test('5 ids are unique', () => {
  const ids = attributes('id');
  expect(ids.length).toBe(new Set(ids).size);
});

test('6 one long-lived runtime, the same page for functions, commands and pane', () => {
  const runtimes = all('Runtime');
  expect(runtimes.map((runtime) => runtime.getAttribute('lifetime'))).toEqual(['long']);
  const page = runtimes[0]!.getAttribute('resid');
  const places = [...all('Page'), ...all('Action').filter((action) => action.getAttribute('xsi:type') === 'ShowTaskpane')]
    .map((element) => element.getElementsByTagName('SourceLocation')[0]?.getAttribute('resid'));
  expect([...places, all('FunctionFile')[0]?.getAttribute('resid')]).toEqual([page, page, page]);
});

test('7 no TaskpaneId: a shared runtime has one pane', () => {
  expect(all('TaskpaneId')).toEqual([]);
});

test('8 every command of the ribbon is associated in code, and the other way round', () => {
  expect(texts('FunctionName').sort()).toEqual([...COMMANDS].sort());
});

test('9 the namespace is short and plain', () => {
  const namespace = resources.find((element) => element.getAttribute('id') === 'Functions.Namespace');
  expect(namespace?.getAttribute('DefaultValue')).toMatch(/^[A-Z][A-Z0-9.]{2,15}$/);
});

test('10 every host that the manifest names is an app domain', () => {
  const domains = new Set(texts('AppDomain'));
  expect(urls.filter((url) => !domains.has(new URL(url).origin))).toEqual([]);
});

test('11 what people read is there in Vietnamese and in English', () => {
  const invariant = new Set(['Functions.Namespace']);
  const spoken = [...all('bt:String').filter((element) => !invariant.has(element.getAttribute('id')!)), ...all('DisplayName'), ...all('Description').filter((element) => element.hasAttribute('DefaultValue'))];
  expect(spoken.length).toBeGreaterThan(8);
  const english = spoken.map((element) => [...element.children].filter((child) => child.getAttribute('Locale') === 'en-US').length);
  expect(english).toEqual(spoken.map(() => 1));
  expect(texts('DefaultLocale')).toEqual(['vi-VN']);
});

test('12 the version is the package\'s', () => {
  expect(texts('Version')).toEqual([packageVersion]);
});

test('lengths that Office refuses', () => {
  const longer = (name: string, limit: number) => all(name).filter((element) => (element.getAttribute('DefaultValue')?.length ?? 0) > limit).map((element) => element.getAttribute('id'));
  expect(resourceIds.filter((id) => id!.length > 32)).toEqual([]);
  expect([...all('bt:ShortStrings')].flatMap((block) => [...block.children]).filter((element) => element.getAttribute('DefaultValue')!.length > 125)).toEqual([]);
  expect(longer('bt:String', 250)).toEqual([]);
  expect(longer('Description', 250)).toEqual([]);
});

/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { Linter } from 'eslint';

// eslint's parser asks for it; jsdom has none
globalThis.structuredClone ??= (value: unknown) => JSON.parse(JSON.stringify(value));

const html = readFileSync('src/taskpane/index.html', 'utf8');
const script = readFileSync('src/taskpane/unsupported.js', 'utf8');

function openPage(): { pane: HTMLElement; unsupported: HTMLElement } {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return { pane: document.getElementById('pane')!, unsupported: document.getElementById('unsupported')! };
}

afterEach(() => { delete (HTMLScriptElement.prototype as { noModule?: boolean }).noModule; });

test('the check for old browsers is written in ES5, which Internet Explorer can read', () => {
  const faults = (text: string) => new Linter().verify(text, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } }).map(({ message }) => message);
  expect(faults(script)).toEqual([]);
  expect(faults('const modern = true;')).toHaveLength(1); // the parser does mind
});

test('an old browser sees the page that says so, in place of the pane', () => {
  const { pane, unsupported } = openPage();
  new Function(script)();
  expect(unsupported.hasAttribute('hidden')).toBe(false);
  expect(unsupported.textContent).toContain('Bản Excel này chưa được hỗ trợ');
  expect(pane.style.display).toBe('none');
});

test('a present-day browser does not', () => {
  (HTMLScriptElement.prototype as { noModule?: boolean }).noModule = false;
  const { pane, unsupported } = openPage();
  new Function(script)();
  expect(unsupported.hasAttribute('hidden')).toBe(true);
  expect(pane.style.display).toBe('');
});

test('the page keeps to the content-security policy: no inline script, style or handler', () => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const scripts = [...page.querySelectorAll('script')];
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.filter((element) => element.getAttribute('src') === null)).toEqual([]);
  expect(page.querySelector('style, [style]')).toBeNull();
  expect([...page.querySelectorAll('*')].flatMap((element) => [...element.attributes]).filter(({ name }) => name.startsWith('on'))).toEqual([]);
});

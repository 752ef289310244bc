/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { readManifest } from '../../../src/sandbox/ribbon/read-manifest';

const xml = readFileSync('manifest.xml', 'utf8');

test('the ribbon holds every button of the manifest, with its words, its icon and its action', () => {
  const { tab } = readManifest(xml);
  const buttons = tab.groups.flatMap((group) => group.buttons);
  const ids = [...xml.matchAll(/<Control xsi:type="Button" id="([^"]+)"/g)].map((match) => match[1]);
  expect(ids.length).toBeGreaterThan(0);
  expect(buttons.map(({ id }) => id)).toEqual(ids);
  for (const button of buttons) {
    expect(button.label).not.toBe('');
    expect(button.tip).not.toBe('');
    expect(existsSync(`.${new URL(button.icon).pathname}`)).toBe(true);
  }
  const commands = buttons.flatMap(({ action }) => (action.kind === 'command' ? [action.functionName] : []));
  expect(commands).toEqual([...xml.matchAll(/<FunctionName>([^<]+)</g)].map((match) => match[1]));
  expect(buttons.some(({ action }) => action.kind === 'show-pane')).toBe(true);
});

test('the add-in is found: its name, its page, its functions and their namespace', () => {
  expect(readManifest(xml)).toMatchObject({
    name: 'Kế hoạch cải cách hành chính',
    functionsNamespace: 'CCHC',
    paneAddress: expect.stringMatching(/\/taskpane\.html$/),
    functionsAddress: expect.stringMatching(/\/functions\.json$/),
    tab: { label: 'Cải cách hành chính' },
  });
});

test('a damaged manifest is refused with the reason', () => {
  expect(() => readManifest('<OfficeApp')).toThrow(/not well-formed/);
  expect(() => readManifest(xml.replace('resid="OpenPane.Label"', 'resid="Nothing.Label"'))).toThrow(/Nothing\.Label/);
});

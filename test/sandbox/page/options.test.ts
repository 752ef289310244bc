import { readOptions } from '../../../src/sandbox/page/options';

test.each([
  ['', { dark: false, paneWidthPx: 350, blankCells: 'null', panePath: null, hasFunctions: true }],
  ['?theme=dark&pane=320&blank=zero', { dark: true, paneWidthPx: 320, blankCells: 'zero', panePath: null }],
  ['?pane=10', { paneWidthPx: 320 }],
  ['?pane=wide', { paneWidthPx: 350 }],
  ['?blank=null', { blankCells: 'null' }],
  ['?page=/test/contract.html', { panePath: '/test/contract.html', hasFunctions: false }],
  ['?page=%2Flive%2Findex.html%3Ffunctions', { panePath: '/live/index.html?functions', hasFunctions: true }],
  ['?page=//elsewhere.example/x.html', { panePath: null }],
  ['?page=/\\elsewhere.example', { panePath: null }],
  ['?page=https://elsewhere.example', { panePath: null }],
])('%s', (query, expected) => {
  expect(readOptions(query, false)).toMatchObject(expected);
});

test("the page follows the browser's theme unless the address names one", () => {
  expect(readOptions('', true).dark).toBe(true);
  expect(readOptions('?theme=light', true).dark).toBe(false);
});

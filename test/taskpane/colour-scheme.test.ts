import { officeColourScheme, schemeOf } from '../../src/taskpane/colour-scheme';

test.each([['#FFFFFF', 'light'], ['#f3f2f1', 'light'], ['#262626', 'dark'], ['#0A0A0A', 'dark'], ['white', null], ['', null], [undefined, null]])('%s is %s', (colour, scheme) => {
  expect(schemeOf(colour)).toBe(scheme);
});

test('Office\'s theme decides where it is told, the browser\'s preference where it is not', () => {
  const browser = { current: () => 'dark' as const, subscribe: () => () => undefined };
  expect(officeColourScheme(() => '#FFFFFF', browser).current()).toBe('light');
  expect(officeColourScheme(() => undefined, browser).current()).toBe('dark');
});

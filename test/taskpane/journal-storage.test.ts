import { sessionJournal } from '../../src/taskpane/journal-storage';

beforeEach(() => sessionStorage.clear());

const journalOf = (workbook: string) => sessionJournal(() => sessionStorage, () => new Date(2025, 4, 20, 8, 5), workbook);

test('what was kept is there again when the page is opened anew, for its own workbook only', () => {
  expect(journalOf('https://example.org/a.xlsx').keep('của tệp a')).toBe(true);
  expect(journalOf('https://example.org/a.xlsx').read()).toBe('của tệp a');
  expect(journalOf('https://example.org/b.xlsx').read()).toBeNull();
});

test('the time of day as people write it', () => expect(journalOf('').time()).toBe('08:05'));

test('a browser that keeps nothing for pages: the journal lasts as long as the page', () => {
  const refused = sessionJournal(() => { throw new Error('SecurityError'); }, () => new Date(), '');
  expect(refused.read()).toBeNull();
  expect(refused.keep('x')).toBe(false);
});

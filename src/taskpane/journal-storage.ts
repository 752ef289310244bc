import type { JournalStorage } from '../app/ports';

const KEY = 'cchc-journal';

/**
 * The journal outlives the pane's page within one sitting, and goes with it: the next day nobody knows any more what it is about. Excel on the web opens one workbook after
 * another in the same tab, with sheets and names that are called alike: each has a journal of its own.
 *
 * @param workbook address of the open workbook
 */
export function sessionJournal(storage: () => Storage, now: () => Date, workbook: string): JournalStorage {
  const key = `${KEY} ${workbook}`;
  return {
    read: () => {
      try {
        return storage().getItem(key);
      } catch {
        // a browser that keeps nothing for pages: the journal lasts as long as the page
        return null;
      }
    },
    keep: (text) => {
      try {
        storage().setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
    time: () => {
      const at = now();
      return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
    },
  };
}

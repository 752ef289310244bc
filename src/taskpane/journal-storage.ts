import type { JournalStorage } from '../app/ports';

const KEY = 'cchc-journal';

/** The journal outlives the pane's page within one sitting, and goes with it: the next day nobody knows any more what it is about. */
export function sessionJournal(storage: () => Storage, now: () => Date): JournalStorage {
  return {
    read: () => {
      try {
        return storage().getItem(KEY);
      } catch {
        // a browser that keeps nothing for pages: the journal lasts as long as the page
        return null;
      }
    },
    keep: (text) => {
      try {
        storage().setItem(KEY, text);
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

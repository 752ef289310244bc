import { WRITTEN_FORM } from '../../workbook';
import type { Deps, JournalStorage, Written } from '../ports';
import type { Store } from '../store';
import { ENTRY_KINDS, type EntryTitle } from './entry';
import type { JournalEntry } from './journal-state';

/** Entries kept at most: nobody takes back more than a few, and each may hold a whole table. */
const MOST_ENTRIES = 30;

/** Characters kept at most; a page may keep about five million. */
const MOST_TEXT = 2_000_000;

interface KeptEntry extends JournalEntry {
  written: Written;
}

/** What we wrote in this sitting, oldest first; kept where it survives that the pane is closed and opened again. */
export interface Journal {
  add(title: EntryTitle, written: Written): void;
  last(): KeptEntry | null;
  /** the last entry was taken back */
  remove(id: string): void;
}

export function createJournal({ journal: storage }: Pick<Deps, 'journal'>, store: Store): Journal {
  const begun = read(storage);
  let { entries, dropped } = begun;
  let number = entries.reduce((most, { id }) => Math.max(most, Number(id)), 0);

  const show = (): void => {
    const { journal } = store.get();
    store.set({ journal: { ...journal, entries: entries.map(({ id, title, time }) => ({ id, title, time })), dropped } });
  };
  // an entry can be a whole table: how long each is as text is found out once
  const lengths = new Map(entries.map((entry) => [entry.id, JSON.stringify(entry).length]));
  const keep = (): void => {
    if (!storage) return;
    // What there is no room for is forgotten by the page only when it is loaded anew; until then it can still be taken back.
    let from = entries.length;
    for (let room = MOST_TEXT; from > 0; from -= 1) {
      room -= (lengths.get(entries[from - 1]?.id ?? '') ?? 0) + 1;
      if (room < 0) break;
    }
    const texts = entries.slice(from).map((entry) => JSON.stringify(entry));
    for (let given = 0; given <= texts.length; given += 1) {
      if (storage.keep(`{"form":1,"dropped":${dropped + from + given},"entries":[${texts.slice(given).join()}]}`)) return;
    }
  };
  if (entries.length > 0 || dropped > 0) show();

  return {
    add: (title, written) => {
      number += 1;
      const entry: KeptEntry = { id: String(number), title, time: storage?.time() ?? '', written };
      entries = [...entries, entry];
      if (storage) lengths.set(entry.id, JSON.stringify(entry).length);
      if (entries.length > MOST_ENTRIES) {
        dropped += entries.length - MOST_ENTRIES;
        entries = entries.slice(-MOST_ENTRIES);
      }
      keep();
      store.set({ journal: { ...store.get().journal, pending: null, undone: null } });
      show();
    },
    last: () => entries.at(-1) ?? null,
    remove: (removed) => {
      entries = entries.filter(({ id }) => id !== removed);
      keep();
      show();
    },
  };
}

/** Only what this version wrote itself is read; of anything else it is said how much there was. */
function read(storage: JournalStorage | undefined): { entries: KeptEntry[]; dropped: number } {
  const nothing = { entries: [], dropped: 0 };
  const text = storage?.read() ?? null;
  if (text === null) return nothing;
  try {
    const { form, entries, dropped } = JSON.parse(text) as { form?: unknown; entries?: unknown; dropped?: unknown };
    if (form !== 1 || !Array.isArray(entries) || typeof dropped !== 'number') return nothing;
    // what an earlier version wrote in this sitting cannot be taken back here, nor what came before it
    const later = (entries as unknown[]).map(isEntry).lastIndexOf(false) + 1;
    return { entries: (entries as unknown[]).slice(later).filter(isEntry), dropped: dropped + later };
  } catch {
    return nothing;
  }
}

function isEntry(value: unknown): value is KeptEntry {
  const { id, title, time, written } = (value ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && /^\d+$/.test(id) && typeof time === 'string' && (written as Partial<Written> | null)?.form === WRITTEN_FORM
    && (ENTRY_KINDS as readonly unknown[]).includes((title as Partial<EntryTitle> | null)?.what);
}

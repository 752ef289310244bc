import type { Undone } from '../../workbook';
import type { EntryTitle } from './entry';

/** One write of ours as the screen shows it. */
export interface JournalEntry {
  id: string;
  title: EntryTitle;
  /** of the day, as people write it; '' when no clock was handed in */
  time: string;
}

export interface JournalState {
  /** oldest first */
  entries: JournalEntry[];
  /** how many older entries there was no room for */
  dropped: number;
  /** what would become of taking the last entry back, where something would be left: a person decides */
  pending: Undone | null;
  /** what became of the last time that something was taken back, until it is dismissed */
  undone: { title: EntryTitle; result: Undone } | null;
}

export const EMPTY_JOURNAL: JournalState = { entries: [], dropped: 0, pending: null, undone: null };

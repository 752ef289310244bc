import { latePart } from '../late-part';
import { useAppState } from '../pane-context';

const UndoBar = latePart(async () => (await import(/* webpackChunkName: "journal" */ './undo-bar')).UndoBar);

/** Nothing until something was written; also when all of it was too large to be kept. */
export function UndoPlace() {
  const { journal: { entries, dropped, undone } } = useAppState();
  return entries.length + dropped === 0 && undone === null ? null : <UndoBar />;
}

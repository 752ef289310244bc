import { latePart } from '../late-part';
import { useAppState } from '../pane-context';

const UndoBar = latePart(async () => (await import(/* webpackChunkName: "journal" */ './undo-bar')).UndoBar);

/** Nothing until something was written. */
export function UndoPlace() {
  const { journal: { entries, undone } } = useAppState();
  return entries.length === 0 && undone === null ? null : <UndoBar />;
}

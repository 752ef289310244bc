import { Button } from '@fluentui/react-components';
import { useAppState, usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';

/** Marks on the sheet are off until asked for, and gone with one click. */
export function MarkButtons() {
  const { actions, texts } = usePane();
  const { marked, work, reading } = useAppState();
  const words = texts.checkScreen;
  const styles = usePaneStyles();
  const busy = work !== null && work.name !== 'read-plan';
  const nothing = (reading?.findings.length ?? 0) === 0;
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        {!nothing && <Button appearance={marked ? 'secondary' : 'primary'} disabledFocusable={busy} onClick={() => void actions.markFindings()}>{words.mark}</Button>}
        {(marked || !nothing) && <Button disabledFocusable={busy || !marked} onClick={() => void actions.clearMarks()}>{words.unmark}</Button>}
      </div>
      <p className={styles.meta} aria-live="polite">{marked ? words.marked : ''}</p>
    </div>
  );
}

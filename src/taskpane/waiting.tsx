import { ProgressBar } from '@fluentui/react-components';
import { usePaneStyles } from './pane-styles';

/** Something is on its way, nobody knows how long. */
export function Waiting({ text }: { text: string }) {
  const styles = usePaneStyles();
  return (
    <div className={styles.stack}>
      <p className={styles.text} role="status">{text}</p>
      <ProgressBar aria-label={text} />
    </div>
  );
}

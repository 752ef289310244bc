import type { Finding } from '../../core';
import { useAppState, usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { countSeverities } from './count-findings';

/** Whether the findings are those of the cells as they stand. Counts that changed are also said to a screen reader, once it has finished speaking. */
export function CheckNews({ findings }: { findings: readonly Finding[] }) {
  const { texts } = usePane();
  const { checking } = useAppState();
  const words = texts.checkScreen;
  const styles = usePaneStyles();
  return (
    <div>
      <p className={styles.meta}>{checking ? words.checking : words.upToDate}</p>
      <div role="status" className={styles.unseen}>{words.counted(countSeverities(findings))}</div>
    </div>
  );
}

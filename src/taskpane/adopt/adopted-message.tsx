import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { PlanSummary } from '../../app/actions';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { shorten } from '../shorten';

interface Props {
  summary: PlanSummary;
  /** it was a plan before: only the way of reading it was changed */
  wasPlan: boolean;
  onClose: () => void;
}

/** The table was taken: what that means, and what comes next. */
export function AdoptedMessage({ summary, wasPlan, onClose }: Props) {
  const { actions, texts } = usePane();
  const words = texts.adoptScreen;
  const styles = usePaneStyles();
  return (
    <MessageBar layout="multiline" intent="success">
      <MessageBarBody className={styles.text}>
        <MessageBarTitle>{wasPlan ? words.adopted.saved : words.adopted.title}</MessageBarTitle>
        <p className={styles.text}>{words.adopted.explain(shorten(summary.title, 120))}</p>
        <p className={styles.text}>{words.adopted.grows}</p>
        {actions.missingProgress().length > 0 && <p className={styles.text}>{words.adopted.next}</p>}
        {summary.overrides && Object.keys(summary.overrides).length > 0 && <p className={styles.text}>{words.confirm.rangeIsNotEnough}</p>}
        <div className={styles.choices}>
          <Button size="small" onClick={() => actions.showScreen('check')}>{words.adopted.check}</Button>
          <Button size="small" appearance="subtle" onClick={onClose}>{words.close}</Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

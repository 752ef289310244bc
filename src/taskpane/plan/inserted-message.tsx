import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { PlanSummary } from '../../app/actions';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { shorten } from '../shorten';

/** What was inserted, where, and what comes next. */
export function InsertedMessage({ what, summary, onDismiss }: { what: 'plan' | 'example'; summary: PlanSummary; onDismiss: () => void }) {
  const { actions, texts } = usePane();
  const words = texts.planScreen.inserted;
  const styles = usePaneStyles();
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => message.current?.focus(), [summary]);
  return (
    <MessageBar ref={message} tabIndex={-1} layout="multiline" intent="success" className={styles.focusTarget}>
      <MessageBarBody className={styles.text}>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        <p className={styles.text}>{words.where(shorten(summary.title, 120), summary.sheet, summary.address)}</p>
        <p className={styles.text}>{what === 'plan' ? words.nextPlan : words.nextExample}</p>
        <div className={styles.choices}>
          <Button size="small" onClick={() => actions.showScreen('check')}>{words.check}</Button>
          <Button size="small" appearance="subtle" onClick={onDismiss}>{words.dismiss}</Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReportUnreadable } from '../../app/actions';
import { failureText } from '../failure-text';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { useReportTexts } from './use-report-texts';

/** The sheet of the earlier report no longer tells what stands where: why, and the way on. Nothing was written. */
export function UnreadableMessage({ failure, onNewSheet, onLeave }: { failure: ReportUnreadable; onNewSheet?: () => void; onLeave: () => void }) {
  const { texts } = usePane();
  const words = useReportTexts().make;
  const styles = usePaneStyles();
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => message.current?.focus(), [failure]);
  return (
    <MessageBar ref={message} tabIndex={-1} layout="multiline" intent="warning" className={styles.focusTarget}>
      <MessageBarBody className={styles.text}>
        <MessageBarTitle>{words.unreadableTitle}</MessageBarTitle>
        <p className={styles.text}>{failureText(texts, failure)}</p>
        <div className={styles.choices}>
          {onNewSheet && <Button size="small" onClick={onNewSheet}>{words.newSheet}</Button>}
          <Button size="small" onClick={onLeave}>{words.leave}</Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

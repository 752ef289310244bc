import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReportReplaces } from '../../app/actions';
import { failureText } from '../failure-text';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { shorten } from '../shorten';
import { useReportTexts } from './use-report-texts';

const SHOWN = 5;

/** Figures that a person typed over ours would be counted anew: which cells, and the question. Nothing was written. */
export function ReplacesMessage({ failure, onReplace, onLeave }: { failure: ReportReplaces; onReplace: () => void; onLeave: () => void }) {
  const { texts } = usePane();
  const words = useReportTexts().make;
  const styles = usePaneStyles();
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => message.current?.focus(), [failure]);
  const more = failure.cells.length - SHOWN;
  return (
    <MessageBar ref={message} tabIndex={-1} layout="multiline" intent="warning" className={styles.focusTarget}>
      <MessageBarBody className={styles.text}>
        <MessageBarTitle>{words.replaceTitle}</MessageBarTitle>
        <p className={styles.text}>{failureText(texts, failure)}</p>
        <ul className={styles.list}>
          {failure.cells.slice(0, SHOWN).map(({ address, text }, index) => <li key={`${address} ${index}`}><b>{address}</b>: {shorten(text, 80)}</li>)}
          {more > 0 && <li>{words.replaceMore(more)}</li>}
        </ul>
        <p className={styles.text}>{words.replaceQuestion}</p>
        <div className={styles.choices}>
          <Button size="small" onClick={onReplace}>{words.replace}</Button>
          <Button size="small" onClick={onLeave}>{words.leave}</Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReportMade } from '../../app/actions';
import { usePaneStyles } from '../pane-styles';
import { useReportTexts } from './use-report-texts';

/** What was written, where, and what became of a person's words. */
export function MadeMessage({ made, onDismiss }: { made: ReportMade; onDismiss: () => void }) {
  const words = useReportTexts().make;
  const styles = usePaneStyles();
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => message.current?.focus(), [made]);
  return (
    <MessageBar ref={message} tabIndex={-1} layout="multiline" intent={made.unplacedRows + made.besideCells > 0 ? 'warning' : 'success'} className={styles.focusTarget}>
      <MessageBarBody className={styles.text}>
        <MessageBarTitle>{made.again ? words.again : words.made}</MessageBarTitle>
        <p className={styles.text}>{words.where(made.sheet, made.address)}</p>
        <p className={styles.text}>{made.again ? words.kept(made.keptRows) : words.next}</p>
        {made.unplacedRows > 0 && <p className={styles.text}>{words.unplaced(made.unplacedRows)}</p>}
        {made.looksRenewed && <p className={styles.text}>{words.looks}</p>}
        {made.besideCells > 0 && <p className={styles.text}>{words.beside(made.besideCells)}</p>}
        <div className={styles.choices}><Button size="small" appearance="subtle" onClick={onDismiss}>{words.dismiss}</Button></div>
      </MessageBarBody>
    </MessageBar>
  );
}

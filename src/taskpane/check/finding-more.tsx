import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Finding } from '../../core';
import { useAppState, usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { IgnoreForm } from './ignore-form';

/** What the chosen finding also says: what to do, why it matters and where that comes from; and what can be done about it here. */
export function FindingMore({ finding, alike }: { finding: Finding; alike: Finding[] }) {
  const { texts } = usePane();
  const { work } = useAppState();
  const words = texts.checkScreen;
  const styles = usePaneStyles();
  const [ignoring, setIgnoring] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { mend, why } = texts.findings[finding.code];
  const close = () => {
    setIgnoring(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <>
      <p className={styles.text}>{words.whatToDo} {mend}</p>
      <p className={styles.meta}>{words.whyItMatters} {why}</p>
      {ignoring
        ? <IgnoreForm finding={finding} alike={alike} onClose={close} />
        : <div className={styles.choices}><Button ref={button} size="small" disabledFocusable={work !== null && work.name !== 'read-plan'} onClick={() => setIgnoring(true)}>{words.ignore}</Button></div>}
    </>
  );
}

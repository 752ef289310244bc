import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useState } from 'react';
import type { OccupiedTarget } from '../../app/actions';
import { useAppState, usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { shorten } from '../shorten';

/** Offers the columns of progress that the shown plan lacks; what is in their way is named, and nothing is written over it. */
export function ProgressColumns() {
  const { actions, texts } = usePane();
  const { reading, work } = useAppState();
  const words = texts.adoptScreen.progress;
  const styles = usePaneStyles();
  const [answer, setAnswer] = useState<{ of: string; occupied: OccupiedTarget | null } | null>(null);
  const missing = actions.missingProgress();
  if (!reading) return null;
  const here = answer?.of === reading.summary.id ? answer : null;
  const add = async () => {
    setAnswer(null);
    const result = await actions.addProgress();
    if (result.ok) setAnswer({ of: reading.summary.id, occupied: null });
    else if (result.failure.kind === 'occupied') setAnswer({ of: reading.summary.id, occupied: result.failure });
  };
  if (missing.length === 0) return <p role="status" className={styles.meta}>{here ? words.added(reading.summary.address) : ''}</p>;
  const occupied = here?.occupied;
  return (
    <div className={styles.tight}>
      <p className={styles.meta}>{words.explain(missing.map((role) => texts.columns[role]).join(', '))}</p>
      {occupied && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody className={styles.text}>
            <MessageBarTitle>{words.occupiedTitle}</MessageBarTitle>
            <p className={styles.text}>{words.occupied(occupied.sheet, occupied.address, occupied.filledCells)}</p>
            <ul className={styles.list}>
              {occupied.sample.map(({ address, text }) => <li key={address}><b>{address}</b>: {shorten(text, 80)}</li>)}
              {occupied.filledCells > occupied.sample.length && <li>{words.more(occupied.filledCells - occupied.sample.length)}</li>}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      <div><Button size="small" disabledFocusable={work !== null} onClick={() => void add()}>{words.add}</Button></div>
    </div>
  );
}

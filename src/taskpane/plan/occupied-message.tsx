import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { OccupiedTarget, Place } from '../../app/actions';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { shorten } from '../shorten';

interface Props {
  target: OccupiedTarget;
  onPlace: (place: Place) => void;
  onOtherCell: () => void;
}

/** The target holds something: what lies there, and the ways on. Nothing was written. */
export function OccupiedMessage({ target, onPlace, onOtherCell }: Props) {
  const words = usePane().texts.planScreen.occupied;
  const styles = usePaneStyles();
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => message.current?.focus(), [target]);
  const more = target.filledCells - target.sample.length;
  return (
    <MessageBar ref={message} tabIndex={-1} layout="multiline" intent="warning" className={styles.focusTarget}>
      <MessageBarBody className={styles.text}>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        <p className={styles.text}>{words.explain(target.sheet, target.address, target.filledCells)}</p>
        <ul className={styles.list}>
          {target.sample.map(({ address, text }) => <li key={address}><b>{address}</b>: {shorten(text, 80)}</li>)}
          {more > 0 && <li>{words.more(more)}</li>}
        </ul>
        <p className={styles.text}>{words.question}</p>
        <div className={styles.choices}>
          <Button size="small" onClick={() => onPlace('new-sheet')}>{words.newSheet}</Button>
          <Button size="small" onClick={() => onPlace('below')}>{words.below}</Button>
          <Button size="small" onClick={onOtherCell}>{words.otherCell}</Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

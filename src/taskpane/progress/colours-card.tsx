import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ColoursView, TrackingDesk } from '../../app/actions';
import { useAppState } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { useTrackingTexts } from './use-tracking';

// the very shades of the sheet, in both themes
const useStyles = makeStyles({
  sample: { padding: '2px 8px', borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: 'none' },
  'on-time': { backgroundColor: '#C6E0B4', color: '#1E4D1E' },
  late: { backgroundColor: '#F8CBAD', color: '#6B2F00', fontStyle: 'italic' },
  overdue: { backgroundColor: '#C00000', color: '#FFFFFF', fontWeight: tokens.fontWeightSemibold },
});

/** Colours of status on the table: on, off, and when they have to be renewed. */
export function ColoursCard({ desk, view, onDone }: { desk: TrackingDesk; view: ColoursView | null; onDone: () => Promise<void> }) {
  const { work } = useAppState();
  const words = useTrackingTexts().colours;
  const styles = usePaneStyles();
  const own = useStyles();
  const [leftOut, setLeftOut] = useState(0);
  const first = useRef<HTMLButtonElement>(null);
  const busy = work !== null && work.name !== 'read-plan';
  const color = async () => {
    const done = await desk.colour();
    if (done.ok) setLeftOut(done.value.leftOut);
    await onDone();
  };
  const remove = async () => {
    // the button goes with the colours
    first.current?.focus();
    setLeftOut(0);
    await desk.uncolour();
    await onDone();
  };
  const isOn = view?.kind === 'on';
  return (
    <section className={styles.card} aria-labelledby="colours-title">
      <h2 id="colours-title" className={styles.subheading}>{words.title}</h2>
      {view?.kind === 'impossible' ? <p className={styles.text}>{words.impossible[view.why]}</p> : (
        <>
          <p className={styles.meta}>{words.explain}</p>
          <ul className={`${styles.plainList} ${styles.row}`}>
            {(['on-time', 'late', 'overdue'] as const).map((status) => <li key={status} className={`${own.sample} ${own[status]}`}>{words.legend[status]}</li>)}
          </ul>
          <div role="status" className={styles.tight}>
            {view !== null && <p className={styles.text}>{isOn ? words.on : words.off}</p>}
            {isOn && view.unknown.length > 0 && <p className={styles.text}>{words.unknown(view.unknown.length)}</p>}
            {isOn && view.uncovered.length > 0 && <p className={styles.text}>{words.uncovered(view.uncovered.length)}</p>}
            {isOn && leftOut > 0 && <p className={styles.text}>{words.leftOut(leftOut)}</p>}
          </div>
          <div className={styles.row}>
            <Button ref={first} disabledFocusable={busy} onClick={() => void color()}>{isOn ? words.renew : words.color}</Button>
            {isOn && <Button disabledFocusable={busy} onClick={() => void remove()}>{words.remove}</Button>}
          </div>
          <p className={styles.meta}>{words.limits}</p>
        </>
      )}
    </section>
  );
}

import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { TrackingDesk, TrackingMade, TrackingView } from '../../app/actions';
import { useAppState } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { useTrackingTexts } from './use-tracking';

/** Makes the follow-up sheet, or makes it again where it stands. */
export function TrackingCard({ desk, view, onDone }: { desk: TrackingDesk; view: TrackingView | null; onDone: () => Promise<void> }) {
  const { work } = useAppState();
  const words = useTrackingTexts().sheet;
  const styles = usePaneStyles();
  const [made, setMade] = useState<TrackingMade | null>(null);
  const make = async () => {
    setMade(null);
    const done = await desk.makeSheet();
    if (done.ok) setMade(done.value);
    await onDone();
  };
  const busy = work !== null && work.name !== 'read-plan';
  const warning = warningOf(made, view, words);
  return (
    <section className={styles.card} aria-labelledby="tracking-title">
      <h2 id="tracking-title" className={styles.subheading}>{words.title}</h2>
      <p className={styles.meta}>{words.explain}</p>
      <div role="status" className={styles.tight}>
        {made !== null && (made.kind === 'made' || made.kind === 'renewed')
          ? <p className={styles.text}>{words[made.kind](made.sheet)}{made.fixed === null ? '' : ` ${words[made.fixed]}`}</p>
          : view?.kind === 'there' && <p className={styles.text}>{words.there(view.sheet)}{view.live ? '' : ` ${words.fixedNow}`}</p>}
        {warning !== null && <MessageBar layout="multiline" intent="warning"><MessageBarBody className={styles.text}>{warning}</MessageBarBody></MessageBar>}
        {warning === null && view?.kind === 'there' && view.areasDiffer && <p className={styles.text}>{words.areasDiffer}</p>}
      </div>
      <div><Button disabledFocusable={busy} onClick={() => void make()}>{view === null || view.kind === 'none' ? words.make : words.renew}</Button></div>
    </section>
  );
}

/** Somebody's cells in the way, or a table that can no longer be told. */
function warningOf(made: TrackingMade | null, view: TrackingView | null, words: ReturnType<typeof useTrackingTexts>['sheet']): string | null {
  const cells = (given: string[]): string => `${given.slice(0, 8).join(', ')}${given.length > 8 ? '…' : ''}`;
  if (made?.kind === 'blocked') return words.blocked(made.sheet, cells(made.cells));
  if (view?.kind === 'there' && view.blocked.length > 0) return words.blocked(view.sheet, cells(view.blocked));
  const unknown = made?.kind === 'unknown' ? made : view?.kind === 'unknown' ? view : null;
  return unknown === null ? null : words.unknown(unknown.sheet);
}

import { Button } from '@fluentui/react-components';
import { type ComponentType, type FunctionComponent, useEffect, useSyncExternalStore } from 'react';
import { usePane } from './pane-context';
import { usePaneStyles } from './pane-styles';
import { Waiting } from './waiting';

type Arrival<Props> = { kind: 'not-asked' | 'coming' | 'failed' } | { kind: 'there'; Part: ComponentType<Props> };

/** All parts known so far, in the order in which they are fetched when nothing else is to be done. */
const parts: (() => Promise<void>)[] = [];

/**
 * A part of the pane in a file of its own, so that the pane starts without it. It comes in idle time after the start, or when it is first drawn;
 * where it does not come, the pane says so and offers to try again (React's own `lazy` remembers a failure for good).
 * @example const CheckScreen = latePart(async () => (await import('./check/check-screen')).CheckScreen);
 */
export function latePart<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>): FunctionComponent<Props> {
  let arrival: Arrival<Props> = { kind: 'not-asked' };
  const listeners = new Set<() => void>();
  const become = (next: Arrival<Props>) => {
    arrival = next;
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const load = async () => {
    if (arrival.kind === 'coming' || arrival.kind === 'there') return;
    become({ kind: 'coming' });
    try {
      become({ kind: 'there', Part: await fetchPart() });
    } catch {
      become({ kind: 'failed' });
    }
  };
  parts.push(load);
  return function LatePart(props: Props) {
    const { texts } = usePane();
    const styles = usePaneStyles();
    const known = useSyncExternalStore(subscribe, () => arrival);
    // also one that failed in idle time is tried again now that somebody wants to see it
    useEffect(() => void load(), []);
    if (known.kind === 'there') return <known.Part {...props} />;
    if (known.kind !== 'failed') return <Waiting text={texts.latePart.coming} />;
    return (
      <div role="alert" className={styles.stack}>
        <p className={styles.text}>{texts.latePart.failed}</p>
        <div><Button onClick={() => void load()}>{texts.latePart.again}</Button></div>
      </div>
    );
  };
}

/** Fetches every part, one after the other; one that does not come now is asked for again when it is drawn. */
export async function fetchLateParts(): Promise<void> {
  for (const load of parts) await load();
}

import type { LeftPlace } from '../../app/actions';
import type { mendTexts } from '../../i18n/mend-texts';
import { usePaneStyles } from '../pane-styles';

/** Longer lists say how many more there are. */
const NAMED = 20;

/** The places of a mend's kind that it leaves as they are, each with the reason. */
export function LeftPlaces({ places, words }: { places: readonly LeftPlace[]; words: (typeof mendTexts)['vi'] }) {
  const styles = usePaneStyles();
  return (
    <details>
      <summary className={styles.summary}>{words.left(places.length)}</summary>
      <ul className={styles.list}>
        {places.slice(0, NAMED).map(({ address, reason }) => <li key={`${address} ${reason}`} className={styles.meta}>{words.leftPlace(address, words.reasons[reason])}</li>)}
        {places.length > NAMED && <li className={styles.meta}>…</li>}
      </ul>
    </details>
  );
}

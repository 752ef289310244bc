import type { Doubt } from '../../app/actions';
import { describeFinding, type Texts } from '../../i18n';
import { findingTexts } from '../../i18n/finding-texts';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';

/** Doubts shown; a table read from an old file can have one in every row. */
const SHOWN = 12;

/** What the reader is not sure of. Silence is said too. */
export function DoubtList({ doubts }: { doubts: Doubt[] }) {
  const { texts } = usePane();
  const words = texts.adoptScreen;
  const styles = usePaneStyles();
  if (doubts.length === 0) return <p className={styles.meta}>{words.confirm.noDoubts}</p>;
  return (
    <div className={styles.tight}>
      <h4 className={styles.subheading}>{words.confirm.doubts(doubts.length)}</h4>
      <ul className={styles.list}>
        {doubts.slice(0, SHOWN).map((doubt, index) => <li key={index}>{sentence(texts, doubt)}</li>)}
        {doubts.length > SHOWN && <li>…</li>}
      </ul>
    </div>
  );
}

function sentence(texts: Texts, doubt: Doubt): string {
  const words = texts.adoptScreen.doubt;
  switch (doubt.kind) {
    case 'finding':
      return words.atRow(describeFinding(doubt.finding, findingTexts(texts.language)), doubt.rowNumber);
    case 'no-column':
      return words['no-column'](texts.columns[doubt.role]);
    case 'unread-columns':
      return words['unread-columns'](doubt.letters.join(', '));
    case 'merged':
      return words.merged(doubt.count, doubt.rowNumber);
    default:
      return words[doubt.kind]();
  }
}

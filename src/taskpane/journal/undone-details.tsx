import type { SkippedCell, Undone } from '../../app/actions';
import type { journalTexts } from '../../i18n/journal-texts';
import { usePaneStyles } from '../pane-styles';

/** So many cells are named; of more it is said how many. */
const NAMED = 8;

const REASONS: SkippedCell['reason'][] = ['changed', 'lost', 'shifted'];

/** What taking a write back leaves as it is, each by its address and what it holds. */
export function UndoneDetails({ result, words }: { result: Undone; words: (typeof journalTexts)['vi'] }) {
  const styles = usePaneStyles();
  const { skipped, kept, keptRows, gone, looks, left, beside } = result;
  return (
    <>
      {REASONS.map((reason) => {
        const cells = skipped.filter((cell) => cell.reason === reason);
        return cells.length === 0 ? null : (
          <div key={reason}>
            <p className={styles.text}>{words.skipped[reason](cells.length)}</p>
            <ul className={styles.list}>
              {cells.slice(0, NAMED).map(({ sheet, address, text }) => <li key={`${sheet}!${address}`} className={styles.meta}>{words.cell(sheet, address, text)}</li>)}
              {cells.length > NAMED && <li className={styles.meta}>{words.more(cells.length - NAMED)}</li>}
            </ul>
          </div>
        );
      })}
      {kept.map(({ sheet, reason, addresses }) => <p key={sheet} className={styles.text}>{words.kept[reason](sheet, addresses.join(', '))}</p>)}
      {keptRows.map(({ sheet, reason, address }) => <p key={`${sheet} ${address}`} className={styles.text}>{words.keptRows[reason](sheet, address)}</p>)}
      {gone.length > 0 && <p className={styles.text}>{words.gone(gone.join(', '))}</p>}
      {looks.length > 0 && <p className={styles.meta}>{words.looks(looks.map(({ sheet, address }) => (address === '' ? sheet : `${sheet}!${address}`)).join('; '))}</p>}
      {beside.map(({ what, sheet }) => <p key={`${what} ${sheet}`} className={styles.meta}>{words.beside[what](sheet)}</p>)}
      {left.length > 0 && <p className={styles.meta}>{words.left(left.join(', '))}</p>}
    </>
  );
}

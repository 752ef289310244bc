import { Button } from '@fluentui/react-components';
import type { TableSearch } from '../../app/actions';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';

/** Sheets named; a workbook can have hundreds. */
const SHOWN = 8;

/** Nothing was recognised: what was looked at, and what a heading needs. */
export function NothingFound({ search, onFindAll, onClose }: { search: TableSearch; onFindAll: () => void; onClose: () => void }) {
  const words = usePane().texts.adoptScreen;
  const styles = usePaneStyles();
  const { looked, scope } = search;
  return (
    <div role="status" className={styles.tight}>
      <h3 className={styles.subheading}>{words.nothing.title}</h3>
      {looked.length === 0 ? <p className={styles.text}>{words.nothing.empty}</p> : (
        <>
          <p className={styles.text}>{words.nothing.looked}</p>
          <ul className={styles.list}>
            {looked.slice(0, SHOWN).map(({ sheet, address }) => <li key={sheet}>{words.nothing.place(sheet, address)}</li>)}
            {looked.length > SHOWN && <li>{words.nothing.more(looked.length - SHOWN)}</li>}
          </ul>
        </>
      )}
      <p className={styles.text}>{words.nothing.needs}</p>
      <div className={styles.choices}>
        {scope === 'selection' && <Button size="small" onClick={onFindAll}>{words.findAll}</Button>}
        <Button size="small" appearance="subtle" onClick={onClose}>{words.close}</Button>
      </div>
    </div>
  );
}

import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Result, TableSearch } from '../../app/actions';
import { latePart } from '../late-part';
import { useAppState, usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { ScreenGuard } from '../screen-guard';

/** Everything after the first button comes in a file of its own: most days nobody takes over a table. */
const AdoptPanel = latePart(async () => (await import(/* webpackChunkName: "adopt-panel" */ './adopt-panel')).AdoptPanel);

/** Takes over a table that is already in the workbook. */
export function AdoptCard() {
  const { actions, texts } = usePane();
  const { work } = useAppState();
  const words = texts.adoptScreen;
  const styles = usePaneStyles();
  const [found, setFound] = useState<Result<TableSearch> | null>(null);
  const [searched, setSearched] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const find = async (scope: TableSearch['scope']) => {
    setFound(null);
    setFound(await actions.findTables(scope));
    setSearched(true);
  };
  const close = () => {
    setFound(null);
    setSearched(false);
    button.current?.focus();
  };
  return (
    <section className={styles.card} aria-labelledby="adopt-title">
      <h2 id="adopt-title" className={styles.subheading}>{words.title}</h2>
      <p className={styles.meta}>{words.explain}</p>
      <div><Button ref={button} disabledFocusable={work !== null} onClick={() => void find('selection')}>{searched ? words.findAgain : words.find}</Button></div>
      {work?.name === 'find-tables' && <p role="status" className={styles.meta}>{words.looking}</p>}
      {found?.ok && (
        <ScreenGuard>
          <AdoptPanel search={found.value} onFindAll={() => void find('all-sheets')} onClose={close} />
        </ScreenGuard>
      )}
    </section>
  );
}

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckSheetMade } from '../../app/check/make-check-sheet';
import { checkSheetTexts } from '../../i18n/check-sheet-texts';
import { useAppState, usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { checkSheetWords } from './check-sheet-words';

/** Puts the findings on a sheet to print, and says where it is and what became of earlier notes. */
export function CheckSheetButton() {
  const { actions, texts } = usePane();
  const { work } = useAppState();
  const words = checkSheetTexts[texts.language === 'en' ? 'en' : 'vi'];
  const styles = usePaneStyles();
  const [made, setMade] = useState<CheckSheetMade | null>(null);
  const busy = work !== null && work.name !== 'read-plan';
  const make = async () => {
    setMade(null);
    const done = await actions.makeCheckSheet(checkSheetWords(texts, words));
    if (done.ok) setMade(done.value);
  };
  return (
    <div className={styles.tight}>
      <div><Button disabledFocusable={busy} onClick={() => void make()}>{words.make}</Button></div>
      <p className={styles.meta} role="status">
        {made && [words.made(made.sheet, made.findings, made.again), ...(made.notes > 0 ? [words.keptNotes(made.notes, made.apart)] : []), ...(made.leftOld ? [words.leftOld] : [])].join(' ')}
      </p>
    </div>
  );
}

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanReading } from '../../app/actions';
import type { CheckSheetMade } from '../../app/check/make-check-sheet';
import { checkSheetTexts } from '../../i18n/check-sheet-texts';
import { useAppState, usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { checkSheetWords } from './check-sheet-words';
import { Folds } from './fold';
import { IgnoredList } from './ignored-list';
import { MendKinds } from './mend-kinds';
import { RulesCard } from './rules-card';

/** What can be done with all findings: marks, the sheet to print, mends, what was ignored, the rules. Above the list, because a list can be thousands of lines long. */
export function CheckTools({ reading }: { reading: PlanReading }) {
  const { actions, texts } = usePane();
  const { marked, work } = useAppState();
  const words = texts.checkScreen;
  const sheetWords = checkSheetTexts[texts.language === 'en' ? 'en' : 'vi'];
  const styles = usePaneStyles();
  const [made, setMade] = useState<CheckSheetMade | null>(null);
  const busy = work !== null && work.name !== 'read-plan';
  const nothing = reading.findings.length === 0;
  const makeSheet = async () => {
    setMade(null);
    const done = await actions.makeCheckSheet(checkSheetWords(texts, sheetWords));
    if (done.ok) setMade(done.value);
  };
  return (
    <div className={styles.stack}>
      <div className={styles.tight}>
        <div className={styles.row}>
          {!nothing && <Button size="small" appearance={marked ? 'secondary' : 'primary'} disabledFocusable={busy} onClick={() => void actions.markFindings()}>{words.mark}</Button>}
          {(marked || !nothing) && <Button size="small" disabledFocusable={busy || !marked} onClick={() => void actions.clearMarks()}>{words.unmark}</Button>}
          <Button size="small" disabledFocusable={busy} onClick={() => void makeSheet()}>{sheetWords.make}</Button>
        </div>
        <p className={styles.meta} aria-live="polite">{marked ? words.marked : ''}</p>
        <p className={styles.meta} role="status">
          {made && [sheetWords.made(made.sheet, made.findings, made.again), ...(made.notes > 0 ? [sheetWords.keptNotes(made.notes, made.apart)] : []), ...(made.leftOld ? [sheetWords.leftOld] : [])].join(' ')}
        </p>
      </div>
      <Folds>
        <MendKinds />
        <IgnoredList reading={reading} />
        <RulesCard />
      </Folds>
    </div>
  );
}

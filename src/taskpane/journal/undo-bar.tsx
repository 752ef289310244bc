import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import type { EntryTitle, JournalEntry } from '../../app/actions';
import { journalTexts } from '../../i18n/journal-texts';
import { useAppState, usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { UndoneDetails } from './undone-details';

/** What was written last with its *Hoàn tác*, what was written before it, and what became of the last undo. */
export function UndoBar() {
  const { actions, texts } = usePane();
  const { journal: { entries, dropped, pending, undone }, work } = useAppState();
  const words = journalTexts[texts.language === 'en' ? 'en' : 'vi'];
  const styles = usePaneStyles();
  const button = useRef<HTMLButtonElement>(null);
  const message = useRef<HTMLDivElement>(null);
  const nameOf = ({ what, ...rest }: EntryTitle) => words.entries[what](rest);
  const last = entries.at(-1);
  const earlier = entries.slice(0, -1).reverse();
  const line = ({ title, time }: JournalEntry) => words.at(nameOf(title), time);
  // the button that was pressed has gone: whoever works by keyboard goes on where the answer stands
  const isAsking = pending !== null;
  useEffect(() => { if (isAsking) message.current?.focus(); }, [isAsking]);
  const dismiss = () => {
    actions.dismissUndone();
    button.current?.focus();
  };
  return (
    <section className={styles.stack} aria-label={words.title}>
      <div role="status">
        {undone && (
          <MessageBar layout="multiline" intent={undone.result.skipped.length + undone.result.kept.length + undone.result.keptRows.length + undone.result.gone.length + undone.result.left.length + undone.result.beside.length > 0 ? 'warning' : 'success'}>
            <MessageBarBody className={styles.text}>
              {words.done(nameOf(undone.title), undone.result.restored, undone.result.deletedRows)}
              <UndoneDetails result={undone.result} words={words} />
            </MessageBarBody>
            <MessageBarActions containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label={words.close} onClick={dismiss} />} />
          </MessageBar>
        )}
      </div>
      {last && pending && (
        <div ref={message} tabIndex={-1} className={`${styles.card} ${styles.focusTarget}`} role="group" aria-label={words.confirm.title(nameOf(last.title))}>
          <p className={styles.text}>{words.confirm.title(nameOf(last.title))} {words.confirm.restored(pending.restored, pending.deletedRows)}</p>
          <UndoneDetails result={pending} words={words} />
          <div className={styles.choices}>
            <Button appearance="primary" disabledFocusable={work !== null} onClick={() => void actions.undo({ confirmed: true })}>{pending.restored + pending.deletedRows === 0 ? words.confirm.forget : words.confirm.rest}</Button>
            <Button onClick={() => actions.keepWritten()}>{words.confirm.keep}</Button>
          </div>
        </div>
      )}
      {last && !pending && (
        <div className={styles.row}>
          <Button ref={button} size="small" disabledFocusable={work !== null} aria-label={words.undoLast(nameOf(last.title))} onClick={() => void actions.undo()}>{words.undo}</Button>
          <span role="status" className={styles.meta}>{line(last)}</span>
        </div>
      )}
      {earlier.length > 0 && (
        <details>
          <summary className={styles.meta}>{words.earlier(earlier.length)}</summary>
          <ol className={styles.list} reversed>{earlier.map((entry) => <li key={entry.id} className={styles.meta}>{line(entry)}</li>)}</ol>
        </details>
      )}
      {dropped > 0 && <p className={styles.meta}>{words.dropped(dropped)}</p>}
    </section>
  );
}

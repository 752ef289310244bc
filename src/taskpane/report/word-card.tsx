import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Failure, ReportDesk, ReportDraft, WordFile } from '../../app/actions';
import { failureText } from '../failure-text';
import { useAppState, usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { LetterheadFields } from './letterhead-fields';
import { saveFile } from './save-file';
import { UnreadableMessage } from './unreadable-message';
import { useReportTexts } from './use-report-texts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Answer = { kind: 'done'; file: WordFile } | { kind: 'failed'; failure: Failure };

/** The report as a Word file, made and downloaded when asked for. */
export function WordCard({ desk, draft, wrong, onChange }: { desk: ReportDesk; draft: ReportDraft; wrong: boolean; onChange: (draft: ReportDraft) => void }) {
  const { texts } = usePane();
  const { work } = useAppState();
  const words = useReportTexts().word;
  const styles = usePaneStyles();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const download = async () => {
    setAnswer(null);
    const made = await desk.word(draft);
    if (!made.ok) return setAnswer({ kind: 'failed', failure: made.failure });
    saveFile(made.value.name, made.value.bytes, WORD);
    setAnswer({ kind: 'done', file: made.value });
    return void desk.keep(draft);
  };
  const leave = () => {
    setAnswer(null);
    button.current?.focus();
  };
  const failure = answer?.kind === 'failed' ? answer.failure : null;
  return (
    <section className={styles.card} aria-labelledby="report-word-title">
      <h2 id="report-word-title" className={styles.subheading}>{words.title}</h2>
      <p className={styles.meta}>{words.explain}</p>
      <details>
        <summary className={styles.summary}>{words.details}</summary>
        <LetterheadFields draft={draft} onChange={onChange} />
      </details>
      <div><Button ref={button} disabledFocusable={work !== null || wrong} onClick={() => void download()}>{words.download}</Button></div>
      <div role="status" className={styles.tight}>
        {work?.name === 'make-word' && <p className={styles.meta}>{words.making}</p>}
        {answer?.kind === 'done' && (
          <>
            <p className={styles.text}>{words.done(answer.file.name)}</p>
            <p className={styles.meta}>{answer.file.wordsFrom === null ? words.withoutWords : words.withWords(answer.file.wordsFrom)}</p>
            <p className={styles.meta}>{words.notSaved}</p>
          </>
        )}
        {failure?.kind === 'part-not-loaded' && <p className={styles.text}>{failureText(texts, failure)}</p>}
      </div>
      {failure?.kind === 'report-unreadable' && <UnreadableMessage failure={failure} onLeave={leave} />}
    </section>
  );
}

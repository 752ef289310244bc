import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { Failure, Mend, MendNote, MendRequest, Result } from '../../app/actions';
import { mendTexts } from '../../i18n/mend-texts';
import { failureText } from '../failure-text';
import { useAppState, usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { ChangeTable } from './change-table';
import { LeftPlaces } from './left-places';

/** One mend before it is done: every cell that it changes, before and after, and the places that it leaves. Nothing is written until a person says so. */
export function MendPanel({ request, onClose }: { request: MendRequest; onClose: () => void }) {
  const { actions, texts } = usePane();
  const { work } = useAppState();
  const words = mendTexts[texts.language === 'en' ? 'en' : 'vi'];
  const styles = usePaneStyles();
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState(request);
  const [shown, setShown] = useState<Result<Mend> | null>(null);
  // said here, where the person looks: the bar above the screens may be out of sight
  const [stopped, setStopped] = useState<Failure | null>(null);
  const name = words.names[asked.id];

  const look = useCallback(async (wanted: MendRequest) => {
    setShown(null);
    const looked = await actions.previewMend(wanted);
    if (!looked.ok) {
      setStopped(looked.failure);
      actions.dismissFailure();
    }
    setShown(looked);
  }, [actions]);
  // drawn below a line of a long list, it may be out of sight
  useEffect(() => {
    if (shown === null) return;
    title.current?.focus({ preventScroll: true });
    section.current?.scrollIntoView?.({ block: 'nearest' });
  }, [shown]);
  useEffect(() => void look(asked), [asked, look]);

  const lookAgain = (wanted: MendRequest) => {
    setStopped(null);
    void look(wanted);
  };

  const mend = async (preview: Mend) => {
    setStopped(null);
    const done = await actions.applyMend(asked, preview, name);
    if (done.ok) return onClose();
    setStopped(done.failure);
    actions.dismissFailure();
    // what was shown is no longer so
    if (['mend-changed', 'cell-changed', 'rows-moved'].includes(done.failure.kind)) await look(asked);
  };

  const isBusy = work !== null;
  const preview = shown?.ok ? shown.value : null;
  const count = preview?.changes.length ?? 0;
  return (
    <section ref={section} className={styles.card} aria-labelledby={titleId} aria-busy={shown === null} onKeyDown={(event) => { if (event.key === 'Escape') onClose(); }}>
      <h3 id={titleId} ref={title} tabIndex={-1} className={`${styles.subheading} ${styles.focusTarget}`}>{name}</h3>
      <div role="alert">
        {stopped && <MessageBar layout="multiline" intent={stopped.kind === 'cancelled' ? 'info' : 'error'}><MessageBarBody className={styles.text}>{failureText(texts, stopped)}</MessageBarBody></MessageBar>}
      </div>
      <p role="status" className={styles.text}>{shown === null ? words.looking : preview && (count === 0 ? words.nothing : words.willChange(count))}</p>
      {preview && count > 0 && (preview.notes ?? []).map((note) => <p key={JSON.stringify(note)} className={styles.text}>{noteText(note, words)}</p>)}
      {preview && count > 0 && <ChangeTable changes={preview.changes} words={words} />}
      {preview && preview.left.length > 0 && <LeftPlaces places={preview.left} words={words} />}
      <div className={styles.choices}>
        {preview && count > 0 && <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void mend(preview)}>{words.mend(count)}</Button>}
        {shown !== null && !shown.ok && <Button disabledFocusable={isBusy} onClick={() => lookAgain(asked)}>{words.lookAgain}</Button>}
        {asked.rows !== null && shown !== null && <Button disabledFocusable={isBusy} onClick={() => { setStopped(null); setAsked({ id: asked.id, rows: null }); }}>{words.lookAtAll}</Button>}
        <Button onClick={onClose}>{count > 0 ? words.no : words.close}</Button>
      </div>
    </section>
  );
}

function noteText(note: MendNote, { notes }: (typeof mendTexts)['vi']): string {
  switch (note.kind) {
    case 'rows': return notes.rows(note.count, note.above);
    case 'beside': return notes.beside(note.columns);
    case 'at-end': return notes['at-end']();
  }
}

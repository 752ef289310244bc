import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { PutBack, SendingView, TrackingDesk } from '../../app/actions';
import { useAppState } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { shorten } from '../shorten';
import { useTrackingTexts } from './use-tracking';

const MOST_SHOWN = 20;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px', maxHeight: '320px', overflowY: 'auto' },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

type Answer = { kind: 'replaced'; count: number } | { kind: 'put-back'; value: PutBack } | { kind: 'changed' };

/** Shows what would be replaced before it is; afterwards the functions can be put back. */
export function SendingCard({ desk }: { desk: TrackingDesk }) {
  const { reading, work } = useAppState();
  const words = useTrackingTexts().send;
  const styles = usePaneStyles();
  const [sent, setSent] = useState(0);
  const [view, setView] = useState<SendingView | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const lasting = useRef<HTMLButtonElement>(null);
  const busy = work !== null && work.name !== 'read-plan';
  useEffect(() => {
    // the file remembers what was replaced before it was opened; one that cannot be asked just now is asked at the next reading
    let isLeft = false;
    void desk.countSent().then((counted) => { if (counted.ok && !isLeft) setSent(counted.value); });
    return () => { isLeft = true; };
  }, [desk, reading]);
  const show = (shown: SendingView) => {
    setView(shown);
    setSent(shown.putBack);
  };
  const look = async () => {
    setAnswer(null);
    const looked = await desk.lookForSending();
    if (looked.ok) show(looked.value);
    else setView(null);
  };
  const send = async (shown: SendingView) => {
    const done = await desk.send(shown);
    if (!done.ok) return;
    // the button that was pressed goes with the list
    lasting.current?.focus();
    if ('changed' in done.value) {
      setAnswer({ kind: 'changed' });
      show(done.value.changed);
      return;
    }
    setAnswer({ kind: 'replaced', count: done.value.replaced });
    show({ ...shown, replacements: [], putBack: shown.putBack + done.value.replaced });
  };
  const putBack = async () => {
    const done = await desk.putBack();
    if (!done.ok) return;
    lasting.current?.focus();
    setAnswer({ kind: 'put-back', value: done.value });
    setView(null);
    setSent(done.value.left.length);
  };
  const some = view !== null && view.replacements.length > 0;
  return (
    <section className={styles.card} aria-labelledby="sending-title">
      <h2 id="sending-title" className={styles.subheading}>{words.title}</h2>
      <p className={styles.meta}>{words.explain}</p>
      <div role="status" className={styles.tight}>
        {answer?.kind === 'changed' && <p className={styles.text}>{words.changed}</p>}
        {answer?.kind === 'replaced' && <p className={styles.text}>{words.replaced(answer.count)}</p>}
        {answer?.kind === 'put-back' && <p className={styles.text}>{words.restored(answer.value.restored)}</p>}
        {view !== null && !some && answer === null && <p className={styles.text}>{words.nothing}</p>}
        {sent > 0 && (answer === null || answer.kind === 'changed') && <p className={styles.text}>{words.waiting(sent)}</p>}
      </div>
      {answer?.kind === 'put-back' && answer.value.left.length > 0 && (
        <div className={styles.tight}>
          <p className={styles.text}>{words.notRestored(answer.value.left.length)}</p>
          <ul className={styles.list}>{answer.value.left.map(({ sheet, address, why }, index) => <li key={index}><b>{words.place(sheet, address)}</b>: {words.why[why]}</li>)}</ul>
        </div>
      )}
      {view !== null && <SendingList view={view} />}
      <div className={styles.row}>
        {some && <Button appearance="primary" disabledFocusable={busy} onClick={() => void send(view)}>{words.replace(view.replacements.length)}</Button>}
        <Button ref={lasting} disabledFocusable={busy} onClick={() => (some ? setView(null) : void look())}>{some ? words.cancel : words.look}</Button>
        {sent > 0 && <Button disabledFocusable={busy} onClick={() => void putBack()}>{words.putBack}</Button>}
      </div>
    </section>
  );
}

function SendingList({ view: { replacements, left, names } }: { view: SendingView }) {
  const words = useTrackingTexts().send;
  const styles = usePaneStyles();
  const own = useStyles();
  return (
    <>
      {replacements.length > 0 && (
        <div className={styles.tight}>
          <p className={styles.text}>{words.willReplace(replacements.length)}</p>
          {/* a list that scrolls has to be reached by the keyboard */}
          <ul className={`${styles.plainList} ${own.list}`} tabIndex={0} aria-label={words.willReplace(replacements.length)}>
            {replacements.slice(0, MOST_SHOWN).map(({ sheet, isShown, address, before, native, values }) => (
              <li key={`${sheet}!${address}`}>
                <b>{words.place(sheet, address)}</b>{isShown ? '' : ` (${words.hidden})`}
                <div>{words.before}: <span className={own.formula}>{shorten(before, 120)}</span></div>
                <div>{words.after}: {native !== null ? <span className={own.formula}>{native}</span> : values.length * (values[0]?.length ?? 0) > 1 ? words.values(values.length * (values[0]?.length ?? 0)) : shorten(String(values[0]?.[0] ?? ''), 80)}</div>
              </li>
            ))}
            {replacements.length > MOST_SHOWN && <li>{words.more(replacements.length - MOST_SHOWN)}</li>}
          </ul>
        </div>
      )}
      {left.length > 0 && (
        <div className={styles.tight}>
          <p className={styles.text}>{words.left(left.length)}</p>
          <ul className={styles.list}>{left.slice(0, MOST_SHOWN).map(({ sheet, address, shows }) => <li key={`${sheet}!${address}`}><b>{words.place(sheet, address)}</b>: {words.leftShows(shows)}</li>)}</ul>
        </div>
      )}
      {names.length > 0 && <p className={styles.text}>{words.names(names.join(', '))}</p>}
    </>
  );
}

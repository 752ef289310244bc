import { Button, Checkbox, Field, Textarea } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Finding } from '../../core';
import { failureText } from '../failure-text';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';

interface Props {
  finding: Finding;
  /** every finding of its kind that is shown, itself among them */
  alike: Finding[];
  onClose: () => void;
}

/** Asks why a finding is to be left out. Without a reason nothing is. */
export function IgnoreForm({ finding, alike, onClose }: Props) {
  const { actions, texts } = usePane();
  const words = texts.checkScreen;
  const styles = usePaneStyles();
  const [reason, setReason] = useState('');
  const [allAlike, setAllAlike] = useState(false);
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const chosen = allAlike ? alike : [finding];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await actions.ignoreFindings(chosen, reason);
    if (done.ok) return;
    setWrong(done.failure.kind === 'wrong-input' ? failureText(texts, done.failure) : undefined);
    field.current?.focus();
  };
  return (
    <form
      noValidate className={styles.tight} onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <Field label={words.reasonLabel} required hint={words.reasonHint} validationMessage={wrong}>
        <Textarea ref={field} rows={2} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      {alike.length > 1 && <Checkbox label={words.allAlike(alike.length)} checked={allAlike} onChange={(_, { checked }) => setAllAlike(checked === true)} />}
      <p className={styles.meta}>{words.ignoreExplain}</p>
      <div className={styles.choices}>
        <Button type="submit" size="small" appearance="primary">{words.ignoreNow(chosen.length)}</Button>
        <Button size="small" onClick={onClose}>{words.keep}</Button>
      </div>
    </form>
  );
}

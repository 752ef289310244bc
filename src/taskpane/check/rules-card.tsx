import { Button, Field, Select } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { latePart } from '../late-part';
import { useAppState, usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { Fold } from './fold';
import type { RulesEditor as Editor } from './rules-editor';

const RulesEditor = latePart<Parameters<typeof Editor>[0]>(async () => (await import(/* webpackChunkName: "rules-editor" */ './rules-editor')).RulesEditor);

const OWN = 'custom';

/** By which rules the shown plan is checked, and the way to others. */
export function RulesCard() {
  const { actions, texts } = usePane();
  const { work } = useAppState();
  const words = texts.checkScreen.rules;
  const styles = usePaneStyles();
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const chosen = actions.rulesChosen();
  if (chosen === null) return null;
  const { inUse, own } = chosen;
  const named = actions.ruleSets();
  const nameOf = (id: string) => (id === OWN ? own?.name : named.find((set) => set.id === id)?.name) ?? id;
  const busy = work !== null && work.name !== 'read-plan';
  const choose = (id: string) => {
    const set = id === OWN ? own : named.find((one) => one.id === id)?.id;
    if (set !== null && set !== undefined && id !== inUse) void actions.setRules(set);
  };
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <Fold title={words.title(nameOf(inUse))}>
      <p className={styles.meta}>{words.explain}</p>
      <Field label={words.choose}>
        <Select value={inUse} disabled={busy || editing} onChange={(_, { value }) => choose(value)}>
          {named.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          {own !== null && <option value={OWN}>{words.own(own.name)}</option>}
        </Select>
      </Field>
      {editing
        ? <RulesEditor own={own} inUse={inUse} onClose={close} />
        : <div><Button ref={button} disabledFocusable={busy} onClick={() => setEditing(true)}>{inUse === OWN ? words.edit : words.copy}</Button></div>}
    </Fold>
  );
}

import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { matchWords } from '../../app/check/match-words';
import type { RulesChosen } from '../../app/rules/rule-actions';
import type { Severity } from '../../core';
import { findingTexts } from '../../i18n/finding-texts';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';

const useStyles = makeStyles({
  rule: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, display: 'flex', flexDirection: 'column', gap: '4px' },
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 116px', gap: '8px', alignItems: 'center' },
  list: { maxHeight: '420px', overflowY: 'auto' },
});

const SEVERITIES: Severity[] = ['error', 'warning', 'hint'];

interface Props extends RulesChosen {
  onClose: () => void;
}

/** A copy of a rule set to be changed: each rule on or off, and how much it weighs, with where it comes from. Nothing is kept before it is saved. */
export function RulesEditor({ own, inUse, onClose }: Props) {
  const { actions, texts } = usePane();
  const findings = findingTexts(texts.language);
  const words = texts.checkScreen.rules;
  const severityNames = texts.checkScreen.severity;
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  const base = actions.ruleSets().find(({ id }) => id === (inUse === 'custom' ? own?.base : inUse)) ?? actions.ruleSets()[0];
  const [set, setSet] = useState(() => (inUse === 'custom' && own !== null ? own : base ? actions.copyRules(base.id, words.copyName(base.name)) : own));
  const [wanted, setWanted] = useState('');
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => name.current?.focus(), []);
  if (set === null) return null;
  const lines = actions.ruleChoices(set);
  const matches = matchWords(wanted);
  const isChanged = (line: (typeof lines)[number]) => line.on !== line.base.on || line.severity !== line.base.severity;
  const shown = lines.filter(({ code }) => matches === null || matches(`${findings[code].title} ${findings[code].why}`));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (set.name.trim() === '') {
      setWrong(words.nameMissing);
      name.current?.focus();
      return;
    }
    if ((await actions.setRules({ ...set, name: set.name.trim() })).ok) onClose();
  };
  return (
    <form noValidate className={paneStyles.stack} onSubmit={(event) => void save(event)}>
      <Field label={words.name} required validationMessage={wrong}>
        <Input ref={name} maxLength={100} value={set.name} onChange={(_, { value }) => setSet({ ...set, name: value })} />
      </Field>
      {own !== null && inUse !== 'custom' && <p className={paneStyles.text}>{words.replaces(own.name)}</p>}
      <Field label={words.search}><Input type="search" value={wanted} onChange={(_, { value }) => setWanted(value)} /></Field>
      <p className={paneStyles.meta} role="status">{words.counted(lines.filter(({ on }) => on).length, lines.length, lines.filter(isChanged).length)}</p>
      <ul className={`${paneStyles.plainList} ${styles.list}`} tabIndex={0} aria-label={words.list}>
        {shown.map((line) => {
          const { title, why } = findings[line.code];
          return (
            <li key={line.code} className={styles.rule}>
              <div className={styles.line}>
                <Checkbox label={title} checked={line.on} onChange={(_, { checked }) => setSet(actions.changeRule(set, line.code, { on: checked === true }))} />
                <Select
                  size="small" aria-label={words.severityOf(title)} value={line.severity} disabled={!line.on}
                  onChange={(_, { value }) => setSet(actions.changeRule(set, line.code, { severity: SEVERITIES.find((severity) => severity === value) ?? line.severity }))}
                >
                  {SEVERITIES.map((severity) => <option key={severity} value={severity}>{severityNames[severity]}</option>)}
                </Select>
              </div>
              <p className={paneStyles.meta}>{why}</p>
              {isChanged(line) && <p className={paneStyles.meta}>{words.changed(line.base.on ? severityNames[line.base.severity] : words.off)}</p>}
            </li>
          );
        })}
      </ul>
      <div className={paneStyles.choices}>
        <Button type="submit" appearance="primary">{words.save}</Button>
        <Button onClick={onClose}>{words.cancel}</Button>
        {base && <Button onClick={() => setSet(actions.copyRules(base.id, set.name))}>{words.reset(base.name)}</Button>}
      </div>
    </form>
  );
}

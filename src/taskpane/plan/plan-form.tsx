import { Button, Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { FormEvent, ReactNode, RefObject } from 'react';
import type { Place, WrongInput } from '../../app/actions';
import { failureText } from '../failure-text';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { AreaChoices } from './area-choices';
import { type PlanDraft, withKind, wholeNumber } from './plan-draft';

interface Props {
  formRef: RefObject<HTMLFormElement>;
  another: boolean;
  draft: PlanDraft;
  /** the field the action refused; its sentence stands under the field */
  wrong: WrongInput | null;
  disabled: boolean;
  onChange: (draft: PlanDraft) => void;
  onSubmit: () => void;
  /** what is asked before the button: an occupied target */
  children?: ReactNode;
}

const places: Place[] = ['new-sheet', 'selection', 'below'];

export function PlanForm({ formRef, another, draft, wrong, disabled, onChange, onSubmit, children }: Props) {
  const { choices, texts } = usePane();
  const styles = usePaneStyles();
  const words = texts.planScreen.form;
  const message = (field: WrongInput['field']) => (wrong?.field === field ? failureText(texts, wrong) : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!disabled) onSubmit();
  };
  const results = choices.areas(draft.programmeId, draft.unitKind).filter(({ id }) => draft.areaIds.includes(id))
    .reduce((sum, { layout }) => sum + (layout.results === 'none' ? 0 : Math.max(layout.results, wholeNumber(draft.results))), 0);
  const activities = results * wholeNumber(draft.activities);
  const form = (
    <form ref={formRef} className={styles.stack} onSubmit={submit} noValidate>
      <Field label={words.unitKind}>
        <Select value={draft.unitKind} onChange={(_, { value }) => onChange(withKind(draft, choices, { unitKind: value }))}>
          {choices.unitKinds.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
        </Select>
      </Field>
      <Field label={words.unitName} required validationMessage={message('unitName')}>
        <Input name="unitName" placeholder={words.unitNameHint} value={draft.unitName} onChange={(_, { value }) => onChange({ ...draft, unitName: value })} />
      </Field>
      <Field label={words.year} required validationMessage={message('year')}>
        <Input name="year" inputMode="numeric" value={draft.year} onChange={(_, { value }) => onChange({ ...draft, year: value })} />
      </Field>
      <Field label={words.programme}>
        <Select value={draft.programmeId} onChange={(_, { value }) => onChange(withKind(draft, choices, { programmeId: value }))}>
          {choices.programmes.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
        </Select>
      </Field>
      <AreaChoices draft={draft} message={message('areas')} onChange={onChange} />
      <div className={styles.columns}>
        <Field label={words.results} validationMessage={message('results')}>
          <Input name="results" inputMode="numeric" value={draft.results} onChange={(_, { value }) => onChange({ ...draft, results: value })} />
        </Field>
        <Field label={words.activities} validationMessage={message('activities')}>
          <Input name="activities" inputMode="numeric" value={draft.activities} onChange={(_, { value }) => onChange({ ...draft, activities: value })} />
        </Field>
      </div>
      <Field label={words.place} hint={draft.place === 'selection' ? words.selectionHint : undefined}>
        <RadioGroup value={draft.place} onChange={(_, { value }) => onChange({ ...draft, place: value as Place })}>
          {places.map((place) => <Radio key={place} value={place} label={words.places[place]} />)}
        </RadioGroup>
      </Field>
      {children}
      <p className={styles.meta} aria-live="polite">{Number.isFinite(activities) ? words.size(draft.areaIds.length, results, activities) : ''}</p>
      <div><Button type="submit" appearance="primary" disabledFocusable={disabled}>{words.insert}</Button></div>
    </form>
  );
  // beside a plan that is already there the form waits behind its title
  return another ? (
    <details className={styles.foldedCard}>
      <summary className={styles.summary}>{words.titleAnother}</summary>
      {form}
    </details>
  ) : (
    <section className={styles.card} aria-labelledby="form-title">
      <h2 id="form-title" className={styles.heading}>{words.title}</h2>
      {form}
    </section>
  );
}

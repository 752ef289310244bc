import { Button, Field, Input, MessageBar, MessageBarBody, Select } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Failure, PlanSummary, TableCandidate, TableChoice, TableDescription } from '../../app/actions';
import { failureText } from '../failure-text';
import { useAppState, usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { wholeNumber } from '../plan/plan-draft';
import { shorten } from '../shorten';
import { ColumnRoles } from './column-roles';
import { DoubtList } from './doubt-list';
import { useDescription } from './use-description';

interface Props {
  candidate: TableCandidate;
  onAdopted: (summary: PlanSummary) => void;
  onBack: () => void;
  backIsClose: boolean;
}

const UNITS: TableChoice['moneyUnit'][] = ['dong', 'nghin', 'trieu', 'ty'];

/** How a table is understood, everything of it changeable by hand; nothing is bound before the person says so. */
export function ConfirmTable(props: Props) {
  const { actions, texts } = usePane();
  const styles = usePaneStyles();
  const [choice, setChoice] = useState(() => actions.firstChoice(props.candidate));
  const { table, isOfThese } = useDescription(props.candidate, choice);
  if (table === null) return <p role="status" className={styles.meta}>{texts.adoptScreen.looking}</p>;
  return <ConfirmForm {...props} choice={choice} onChoice={setChoice} table={table} isOfThese={isOfThese} />;
}

interface FormProps extends Props {
  choice: TableChoice;
  onChoice: (choice: TableChoice) => void;
  table: TableDescription;
  /** false while the table is still being read by the latest choices */
  isOfThese: boolean;
}

function ConfirmForm({ candidate, onAdopted, onBack, backIsClose, choice, onChoice, table, isOfThese }: FormProps) {
  const { actions, texts, choices } = usePane();
  const { work } = useAppState();
  const words = texts.adoptScreen;
  const styles = usePaneStyles();
  const form = useRef<HTMLFormElement>(null);
  // until a person types one, the year is what the table names: a column given its meaning by hand may name it
  const [typedYear, setTypedYear] = useState(() => (candidate.plan ? String(candidate.plan.planYear) : null));
  const [failure, setFailure] = useState<Failure | null>(null);
  const isBusy = work !== null || !isOfThese;
  const year = typedYear ?? (table.planYear === null ? '' : String(table.planYear));
  const wrongYear = failure?.kind === 'wrong-input' ? failureText(texts, failure) : undefined;
  const wrongColumns = failure?.kind === 'role-twice' || failure?.kind === 'role-missing' ? failure : null;
  useEffect(() => {
    if (failure) form.current?.querySelector<HTMLElement>(failure.kind === 'wrong-input' ? '[name="year"]' : '[aria-invalid="true"]')?.focus();
  }, [failure]);

  const change = (next: Partial<TableChoice>) => {
    onChoice({ ...choice, ...next });
    setFailure(null);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // what is not described yet was not seen
    if (isBusy) return;
    const planYear = year.trim() === '' ? null : wholeNumber(year);
    const result = await actions.adoptTable(candidate, { ...choice, planYear });
    if (result.ok) onAdopted(result.value);
    else setFailure(result.failure);
  };
  const { plan } = candidate;
  return (
    <form ref={form} className={styles.stack} onSubmit={(event) => void submit(event)} noValidate aria-labelledby="confirm-title">
      <div className={styles.tight}>
        <h3 id="confirm-title" className={styles.subheading}>{words.confirm.title}</h3>
        <p className={styles.meta}>{words.confirm.where(candidate.sheet, candidate.address)}</p>
        <p className={styles.meta}>{words.confirm.heading(...table.headingRows)}</p>
        <p className={styles.text} aria-live="polite">{words.confirm.counts(table.counts)}</p>
      </div>
      {plan && (
        <MessageBar layout="multiline" intent="info">
          <MessageBarBody className={styles.text}>
            {words.bound(shorten(plan.title, 120))}
            <div className={styles.choices}><Button size="small" onClick={() => void actions.choosePlan(plan.id)}>{words.openBound}</Button></div>
          </MessageBarBody>
        </MessageBar>
      )}
      <Field label={words.confirm.name}>
        <Input name="title" placeholder={words.confirm.nameHint(year)} value={choice.title} onChange={(_, { value }) => change({ title: value })} />
      </Field>
      <div className={styles.columns}>
        <Field label={words.confirm.year} required validationMessage={wrongYear} hint={table.planYear === null ? words.confirm.yearUnknown : words.confirm.yearFound}>
          <Input
            name="year" inputMode="numeric" value={year}
            onChange={(_, { value }) => {
              setTypedYear(value);
              setFailure(null);
            }}
          />
        </Field>
        {choice.roles.includes('budget') && (
          <Field label={words.confirm.moneyUnit} hint={words.confirm.unitFrom[table.unitFrom]}>
            <Select value={choice.moneyUnit} onChange={(_, { value }) => change({ moneyUnit: UNITS.find((unit) => unit === value) ?? 'dong' })}>
              {UNITS.map((unit) => <option key={unit} value={unit}>{words.confirm.units[unit]}</option>)}
            </Select>
          </Field>
        )}
      </div>
      <Field label={words.confirm.unitName}>
        <Input name="unitName" value={choice.unitName} onChange={(_, { value }) => change({ unitName: value })} />
      </Field>
      <div className={styles.columns}>
        <Field label={words.confirm.programme}>
          <Select name="programme" value={choice.programmeId ?? ''} onChange={(_, { value }) => change({ programmeId: value === '' ? null : value })}>
            <option value="">{words.confirm.notSaid}</option>
            {choices.programmes.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
          </Select>
        </Field>
        <Field label={words.confirm.unitKind}>
          <Select name="unitKind" value={choice.unitKind ?? ''} onChange={(_, { value }) => change({ unitKind: value === '' ? null : value })}>
            <option value="">{words.confirm.notSaid}</option>
            {choices.unitKinds.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
          </Select>
        </Field>
      </div>
      <p className={styles.meta}>{words.confirm.areasAsked}</p>
      <ColumnRoles columns={table.columns} roles={choice.roles} wrong={wrongColumns} onChange={(column, role) => change({ roles: choice.roles.map((known, index) => (index === column ? role : known)) })} />
      {wrongColumns && <p role="alert" className={styles.text}><b>{failureText(texts, wrongColumns)}</b></p>}
      <DoubtList doubts={table.doubts} />
      {table.rangeIsNotEnough && <p className={styles.meta}>{words.confirm.rangeIsNotEnough}</p>}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>{plan ? words.confirm.save : words.confirm.use}</Button>
        <Button onClick={onBack}>{backIsClose ? words.close : words.confirm.back}</Button>
      </div>
    </form>
  );
}

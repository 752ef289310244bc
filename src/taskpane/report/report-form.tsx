import { Field, Select } from '@fluentui/react-components';
import type { CutOffView, ReportDesk, ReportDraft } from '../../app/actions';
import type { ReportKind } from '../../core';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { CutOffField } from './cut-off-field';
import { useReportTexts } from './use-report-texts';

const KINDS: ReportKind[] = ['quarter-1', 'half-year', 'quarter-3', 'year'];
const ROUNDINGS: ReportDraft['rounding'][] = ['half-up', 'truncated'];

interface Props {
  desk: ReportDesk;
  draft: ReportDraft;
  cutOff: CutOffView;
  onChange: (draft: ReportDraft) => void;
}

/** Which report: the preview below follows every change at once. */
export function ReportForm({ desk, draft, cutOff, onChange }: Props) {
  const { choices, texts } = usePane();
  const words = useReportTexts();
  const styles = usePaneStyles();
  const kindOf = (id: string) => choices.unitKinds.find((kind) => kind.id === id)?.id as ReportDraft['unitKind'] | undefined;
  return (
    <section className={styles.card} aria-labelledby="report-choices-title">
      <h2 id="report-choices-title" className={styles.subheading}>{words.choices}</h2>
      <div className={styles.stack}>
        <div className={styles.columns}>
          <Field label={words.kind}>
            <Select value={draft.kind} onChange={(_, { value }) => onChange({ ...draft, kind: KINDS.find((kind) => kind === value) ?? draft.kind })}>
              {KINDS.map((kind) => <option key={kind} value={kind}>{words.kinds[kind]}</option>)}
            </Select>
          </Field>
          <Field label={words.rounding}>
            <Select value={draft.rounding} onChange={(_, { value }) => onChange({ ...draft, rounding: ROUNDINGS.find((rounding) => rounding === value) ?? draft.rounding })}>
              {ROUNDINGS.map((rounding) => <option key={rounding} value={rounding}>{texts.progressScreen.roundings[rounding]}</option>)}
            </Select>
          </Field>
        </div>
        <Field label={words.profile}>
          <Select value={draft.profileId} onChange={(_, { value }) => onChange({ ...draft, profileId: value })}>
            {desk.profiles.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
          </Select>
        </Field>
        <CutOffField draft={draft} view={cutOff} onChange={onChange} />
        <Field label={words.unitKind}>
          <Select value={draft.unitKind} onChange={(_, { value }) => onChange({ ...draft, unitKind: kindOf(value) ?? draft.unitKind })}>
            {choices.unitKinds.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
          </Select>
        </Field>
        <Field label={words.programme}>
          <Select value={draft.programmeId ?? ''} onChange={(_, { value }) => onChange({ ...draft, programmeId: value === '' ? null : value })}>
            <option value="">{words.ownAreas}</option>
            {choices.programmes.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
          </Select>
        </Field>
      </div>
    </section>
  );
}

import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useRef } from 'react';
import type { CutOffView, ReportDraft } from '../../app/actions';
import type { IsoDate, Quarter } from '../../core';
import { failureText } from '../failure-text';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { useReportTexts } from './use-report-texts';

/** The cut-off, proposed by the profile: a quarter or a date, which of the two, and why. */
export function CutOffField({ draft, view, onChange }: { draft: ReportDraft; view: CutOffView; onChange: (draft: ReportDraft) => void }) {
  const { texts } = usePane();
  const words = useReportTexts().cutOff;
  const styles = usePaneStyles();
  const choice = useRef<HTMLSelectElement>(null);
  const { cutOff, proposed, quarter, profileName, because } = view;
  const others = Object.fromEntries(Object.entries(draft.cutOffs).filter(([kind]) => kind !== draft.kind));
  const close = (at: Quarter | IsoDate) => onChange({ ...draft, cutOffs: at === proposed ? others : { ...others, [draft.kind]: at } });
  const propose = () => {
    // the button goes with what it takes back
    choice.current?.focus();
    close(proposed);
  };
  const means = typeof cutOff === 'number' ? words.byQuarterMeans(cutOff) : words.byDateMeans(cutOff);
  const why = view.own ? words.becauseOwn(profileName, proposed) : because === null ? words.becauseSilent(profileName) : words.because(profileName, because);
  return (
    <div className={styles.stack}>
      <Field label={words.label}>
        <Select ref={choice} value={typeof cutOff === 'string' ? 'date' : 'quarter'} onChange={(_, { value }) => close(value === 'date' ? view.date : quarter)}>
          <option value="quarter">{words.quarter(quarter)}</option>
          <option value="date">{words.byDate}</option>
        </Select>
      </Field>
      {typeof cutOff === 'string' && (
        <Field label={words.date} validationMessage={view.problem === null ? undefined : failureText(texts, view.problem)}>
          {/* the browser hands over yyyy-mm-dd, whatever order it shows; a half-typed date is '' and changes nothing */}
          <Input type="date" name="cutOff" value={cutOff} onChange={(_, { value }) => { if (value !== '') close(value); }} />
        </Field>
      )}
      <p className={styles.meta} aria-live="polite">{means} {why}</p>
      {view.own && <div><Button size="small" onClick={propose}>{words.propose}</Button></div>}
    </div>
  );
}

import { Field, Input, Textarea } from '@fluentui/react-components';
import type { ReportDraft } from '../../app/actions';
import { usePaneStyles } from '../pane-styles';
import { useReportTexts } from './use-report-texts';

const LONGEST = 200;

/** What stands around the report in the Word file; number and date are this report's only. */
export function LetterheadFields({ draft, onChange }: { draft: ReportDraft; onChange: (draft: ReportDraft) => void }) {
  const words = useReportTexts().word;
  const styles = usePaneStyles();
  const { letterhead } = draft;
  const line = (part: 'superior' | 'agency' | 'place' | 'signerTitle' | 'signerName') => (
    <Field label={words[part]}>
      <Input name={part} maxLength={LONGEST} value={letterhead[part]} onChange={(_, { value }) => onChange({ ...draft, letterhead: { ...letterhead, [part]: value } })} />
    </Field>
  );
  return (
    <div className={styles.stack}>
      {line('superior')}
      {line('agency')}
      <Field label={words.documentNumber} hint={words.documentNumberHint}>
        <Input name="documentNumber" maxLength={LONGEST} value={draft.documentNumber} onChange={(_, { value }) => onChange({ ...draft, documentNumber: value })} />
      </Field>
      <div className={styles.columns}>
        {line('place')}
        <Field label={words.date}>
          <Input type="date" name="date" value={draft.date ?? ''} onChange={(_, { value }) => onChange({ ...draft, date: value === '' ? null : value })} />
        </Field>
      </div>
      {line('signerTitle')}
      {line('signerName')}
      <Field label={words.recipients}>
        <Textarea
          name="recipients" resize="vertical" rows={3} value={letterhead.recipients.join('\n')}
          onChange={(_, { value }) => onChange({ ...draft, letterhead: { ...letterhead, recipients: value === '' ? [] : value.split('\n') } })}
        />
      </Field>
    </div>
  );
}

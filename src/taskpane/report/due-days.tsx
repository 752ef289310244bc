import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportDraft } from '../../app/actions';
import type { DueDaySeen } from '../../core/calendar/due-dates';
import { usePaneStyles } from '../pane-styles';
import { useReportTexts } from './use-report-texts';

const useStyles = makeStyles({
  day: { display: 'flex', flexDirection: 'column', gap: '2px', paddingTop: '8px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '12px' },
  next: { fontWeight: tokens.fontWeightSemibold },
  past: { color: tokens.colorNeutralForeground3 },
});

/** The next thing to send, with the days that are left. */
export function NextDue({ days }: { days: readonly DueDaySeen[] }) {
  const { due } = useReportTexts();
  const styles = usePaneStyles();
  const next = nextOf(days);
  if (days.length === 0) return null;
  if (next === null) return <p className={styles.text}>{due.nothingLeft}</p>;
  return <p className={styles.text}>{due.next(due.kinds[next.kind], due.date(next.date), due.daysLeft(next.daysLeft))}</p>;
}

interface Props {
  days: readonly DueDaySeen[];
  /** null where nothing hangs on the plan of the unit above */
  daysAfterSuperior: number | null;
  draft: ReportDraft;
  onChange: (draft: ReportDraft) => void;
  onKeep: (draft: ReportDraft) => void;
}

/** Hạn báo cáo: everything that has to be sent in the plan year; a date that another hangs on is asked for, and kept with the plan. */
export function DueDays({ days, daysAfterSuperior, draft, onChange, onKeep }: Props) {
  const { due } = useReportTexts();
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  const next = nextOf(days);
  return (
    <section className={paneStyles.card} aria-labelledby="report-due-title">
      <h2 id="report-due-title" className={paneStyles.subheading}>{due.title}</h2>
      {days.length === 0 && <p className={paneStyles.meta}>{due.none}</p>}
      {daysAfterSuperior !== null && (
        <Field label={due.superiorPlanDate} hint={due.needsSuperiorPlanDate(daysAfterSuperior)}>
          <Input
            type="date" name="superiorPlanDate" value={draft.superiorPlanDate ?? ''}
            onChange={(_, { value }) => onChange({ ...draft, superiorPlanDate: value === '' ? null : value })}
            onBlur={() => onKeep(draft)}
          />
        </Field>
      )}
      <ul className={`${paneStyles.plainList} ${paneStyles.stack}`}>
        {days.filter(({ date }) => date !== null).map((day) => (
          <li key={day.kind} className={`${styles.day} ${day.kind === next?.kind ? styles.next : day.past ? styles.past : ''}`}>
            <span className={styles.line}>
              <span>{due.kinds[day.kind]}</span>
              <span>{day.past ? due.past : due.daysLeft(day.daysLeft ?? 0)}</span>
            </span>
            <span>{due.date(day.date ?? '')}{day.workingDay !== null && `: ${due.weekend(day.workingDay)}`}</span>
          </li>
        ))}
      </ul>
      {days.some(({ workingDay }) => workingDay !== null) && <p className={paneStyles.meta}>{due.holidays}</p>}
    </section>
  );
}

function nextOf(days: readonly DueDaySeen[]): (DueDaySeen & { date: string; daysLeft: number }) | null {
  const open = days.filter((day): day is DueDaySeen & { date: string; daysLeft: number } => day.date !== null && day.daysLeft !== null && !day.past);
  return open.reduce<typeof open[number] | null>((next, day) => (next === null || day.daysLeft < next.daysLeft ? day : next), null);
}

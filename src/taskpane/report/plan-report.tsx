import { useMemo, useState } from 'react';
import type { PlanReading, ReportDesk, ReportDraft } from '../../app/actions';
import { usePaneStyles } from '../pane-styles';
import { Waiting } from '../waiting';
import { DueDays, NextDue } from './due-days';
import { FiguresPreview } from './figures-preview';
import { MakeCard } from './make-card';
import { ReportForm } from './report-form';
import { useReportTexts } from './use-report-texts';
import { useReportView } from './use-report-view';
import { WordCard } from './word-card';

/** One plan's report: what it is to be, the figures it will say, the sheet, the Word file, the due dates. */
export function PlanReport({ desk, reading }: { desk: ReportDesk; reading: PlanReading }) {
  const styles = usePaneStyles();
  const words = useReportTexts().figures;
  const [draft, setDraft] = useState(() => desk.draft(reading));
  const change = (next: ReportDraft) => {
    desk.setDraft(reading.summary.id, next);
    setDraft(next);
  };
  const { year } = reading.plan;
  const cutOff = useMemo(() => desk.viewCutOff(draft, year), [desk, draft, year]);
  const { view, isNow } = useReportView(desk, reading, draft);
  const days = desk.dueDays(draft, year);
  return (
    <div className={styles.screen}>
      <NextDue days={days} />
      <ReportForm desk={desk} draft={draft} cutOff={cutOff} onChange={change} />
      {view === undefined ? <Waiting text={words.counting} /> : view !== null && <FiguresPreview view={view} isNow={isNow} />}
      <MakeCard desk={desk} draft={draft} wrong={cutOff.problem !== null} />
      <WordCard desk={desk} draft={draft} wrong={cutOff.problem !== null} onChange={change} />
      <DueDays days={days} daysAfterSuperior={desk.daysAfterSuperior(draft)} draft={draft} onChange={change} onKeep={(next) => void desk.keep(next)} />
    </div>
  );
}

import { Button } from '@fluentui/react-components';
import type { CompletionReport } from '../../app/actions';
import { EmptyState } from '../empty-state';
import { useAppState, usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { Waiting } from '../waiting';
import { ApartGroups } from './apart-groups';
import { AreaBars } from './area-bars';
import { CountingForm } from './counting-form';
import { OverallFigure } from './overall-figure';
import { SheetTools } from './sheet-tools';

/** Screen Tiến độ. */
export function ProgressScreen() {
  const { actions, texts } = usePane();
  const { reading, plans, work } = useAppState();
  const words = texts.progressScreen;
  if (plans.length === 0) return <EmptyState text={words.noPlan}><Button onClick={() => actions.showScreen('plan')}>{texts.checkScreen.goToPlan}</Button></EmptyState>;
  if (reading === null && work?.name === 'read-plan') return <Waiting text={texts.checkScreen.reading} />;
  const report = actions.completion();
  if (reading === null || report === null) return <EmptyState text={words.notRead}><Button onClick={() => void actions.refresh()}>{texts.shell.readAgain}</Button></EmptyState>;
  return <Progress report={report} year={reading.plan.year} />;
}

function Progress({ report, year }: { report: CompletionReport; year: number }) {
  const { counting } = useAppState();
  const styles = usePaneStyles();
  return (
    <div className={styles.screen}>
      <CountingForm counting={counting} year={year} />
      <OverallFigure report={report} counting={counting} year={year} />
      <AreaBars areas={report.completion.areas} rounding={counting.rounding} />
      <ApartGroups report={report} />
      <SheetTools />
    </div>
  );
}

import { Button } from '@fluentui/react-components';
import { EmptyState } from '../empty-state';
import { useAppState, usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { Waiting } from '../waiting';
import { PlanReport } from './plan-report';
import { useReportDesk } from './use-report-desk';
import { useReportTexts } from './use-report-texts';

/** Screen Báo cáo. */
export function ReportScreen() {
  const { actions, texts } = usePane();
  const { reading, plans, work } = useAppState();
  const { desk, failed, tryAgain } = useReportDesk();
  const styles = usePaneStyles();
  const words = useReportTexts();
  if (plans.length === 0) return <EmptyState text={words.noPlan}><Button onClick={() => actions.showScreen('plan')}>{texts.checkScreen.goToPlan}</Button></EmptyState>;
  if (reading === null && work?.name === 'read-plan') return <Waiting text={texts.checkScreen.reading} />;
  if (reading === null) return <EmptyState text={words.notRead}><Button onClick={() => void actions.refresh()}>{texts.shell.readAgain}</Button></EmptyState>;
  if (failed) {
    return (
      <div role="alert" className={styles.stack}>
        <p className={styles.text}>{words.notLoaded}</p>
        <div><Button onClick={tryAgain}>{words.tryAgain}</Button></div>
      </div>
    );
  }
  return desk === null ? <Waiting text={words.loading} /> : <PlanReport key={reading.summary.id} desk={desk} reading={reading} />;
}

import { Button } from '@fluentui/react-components';
import { useDeferredValue } from 'react';
import type { PlanReading } from '../../app/actions';
import { EmptyState } from '../empty-state';
import { useAppState, usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { countLevels } from '../plan/count-levels';
import { Waiting } from '../waiting';
import { CheckNews } from './check-news';
import { CheckTools } from './check-tools';
import { CleanResult } from './clean-result';
import { FindingFilters, NO_FILTER } from './finding-filters';
import { FindingList } from './finding-list';
import { useFindingView } from './use-finding-view';

/** Screen Kiểm tra. */
export function CheckScreen() {
  const { actions, texts } = usePane();
  const { reading, plans, work } = useAppState();
  const words = texts.checkScreen;
  if (plans.length === 0) return <EmptyState text={words.noPlan}><Button onClick={() => actions.showScreen('plan')}>{words.goToPlan}</Button></EmptyState>;
  if (reading === null && work?.name === 'read-plan') return <Waiting text={words.reading} />;
  if (reading === null) return <EmptyState text={words.notRead}><Button onClick={() => void actions.refresh()}>{texts.shell.readAgain}</Button></EmptyState>;
  if (reading.plan.items.length === 0 && reading.findings.length === 0) return <EmptyState text={words.empty} />;
  return <Checked reading={reading} />;
}

/** After a check what is shown is drawn anew beside what a person does meanwhile, not before it. */
function Checked({ reading: newest }: { reading: PlanReading }) {
  const styles = usePaneStyles();
  const reading = useDeferredValue(newest);
  const view = useFindingView(reading);
  const { plan, findings } = reading;
  return (
    <div className={styles.screen}>
      <CheckNews findings={findings} />
      {findings.length === 0 ? <CleanResult reading={reading} /> : <FindingFilters filter={view.filter} onChange={view.setFilter} plan={plan} groups={view.groups} findings={findings} counted={view.counted} />}
      <CheckTools reading={reading} />
      {findings.length > 0 && <Results reading={reading} view={view} />}
    </div>
  );
}

function Results({ reading, view: { shown, count, setFilter } }: { reading: PlanReading; view: ReturnType<typeof useFindingView> }) {
  const { texts } = usePane();
  const words = texts.checkScreen;
  const styles = usePaneStyles();
  const { areas, results, activities } = countLevels(reading.plan);
  const total = reading.findings.length;
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        <p className={styles.meta}>{words.shown(count, total)}. {words.chooseHint}</p>
        {count < total && <Button size="small" onClick={() => setFilter(NO_FILTER)}>{words.showAll}</Button>}
      </div>
      {count === 0 ? <EmptyState text={words.noneInFilter} /> : <FindingList reading={reading} groups={shown} />}
      <p className={styles.meta}>{words.checked(areas, results, activities)}. {words.notJudged}</p>
    </div>
  );
}

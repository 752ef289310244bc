import { Button } from '@fluentui/react-components';
import type { PlanReading } from '../../app/actions';
import { EmptyState } from '../empty-state';
import { useAppState, usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { countLevels } from '../plan/count-levels';
import { Waiting } from '../waiting';
import { CheckNews } from './check-news';
import { CheckSheetButton } from './check-sheet-button';
import { CleanResult } from './clean-result';
import { FindingFilters, NO_FILTER } from './finding-filters';
import { FindingList } from './finding-list';
import { IgnoredList } from './ignored-list';
import { MarkButtons } from './mark-buttons';
import { RulesCard } from './rules-card';
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

function Checked({ reading }: { reading: PlanReading }) {
  const styles = usePaneStyles();
  return (
    <div className={styles.screen}>
      <CheckNews findings={reading.findings} />
      {reading.findings.length === 0 ? <CleanResult reading={reading} /> : <Findings reading={reading} />}
      <IgnoredList reading={reading} />
      <CheckSheetButton />
      <RulesCard />
    </div>
  );
}

function Findings({ reading }: { reading: PlanReading }) {
  const { texts } = usePane();
  const words = texts.checkScreen;
  const styles = usePaneStyles();
  const { filter, setFilter, groups, shown, counted, count } = useFindingView(reading);
  const { plan, findings } = reading;
  const { areas, results, activities } = countLevels(plan);
  return (
    <>
      <div className={styles.stack}>
        <FindingFilters filter={filter} onChange={setFilter} plan={plan} groups={groups} findings={findings} counted={counted} />
        <MarkButtons />
      </div>
      <div className={styles.stack}>
        <div className={styles.row}>
          <p className={styles.meta}>{words.shown(count, findings.length)}. {words.chooseHint}</p>
          {count < findings.length && <Button size="small" onClick={() => setFilter(NO_FILTER)}>{words.showAll}</Button>}
        </div>
        {count === 0 ? <EmptyState text={words.noneInFilter} /> : <FindingList reading={reading} groups={shown} />}
        <p className={styles.meta}>{words.checked(areas, results, activities)}. {words.notJudged}</p>
      </div>
    </>
  );
}

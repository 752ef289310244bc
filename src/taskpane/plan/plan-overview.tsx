import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PlanReading } from '../../app/actions';
import { ProgressColumns } from '../adopt/progress-columns';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { countLevels } from './count-levels';

const useStyles = makeStyles({
  amount: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  words: { margin: 0, fontStyle: 'italic' },
});

/** The plan shown: what it is, where it stands, and its true budget in figures and in words, with how many activities that holds. */
export function PlanOverview({ reading }: { reading: PlanReading }) {
  const { actions, figures, texts } = usePane();
  const words = texts.planScreen.overview;
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  const { summary, plan, findings, budget } = reading;
  const { areas, results, activities } = countLevels(plan);
  return (
    <section className={paneStyles.card} aria-labelledby="overview-title">
      <div className={paneStyles.tight}>
        <h2 id="overview-title" className={`${paneStyles.heading} ${paneStyles.clamped}`}>{summary.title}</h2>
        <p className={paneStyles.meta}>{words.where(summary.sheet, summary.address)}</p>
        <p className={paneStyles.meta}>{words.counts(areas, results, activities)}</p>
      </div>
      <div>
        <p className={paneStyles.meta}>{words.budget}</p>
        <p className={styles.amount}>{words.dong(figures.formatAmount(budget.total))}</p>
        <p className={styles.words}>{figures.amountInWords(budget.total)}</p>
        <p className={paneStyles.meta}>{words.counted(budget.counted, budget.activities)}</p>
      </div>
      <div className={paneStyles.row}>
        <Button size="small" onClick={() => actions.showScreen('check')}>{words.check(findings.length)}</Button>
        <Button size="small" onClick={() => actions.showScreen('progress')}>{words.progress}</Button>
        <Button size="small" onClick={() => void actions.showCell(reading.table.headerRows[0], null)}>{words.show}</Button>
      </div>
      <ProgressColumns />
    </section>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { CompletionReport } from '../../app/actions';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';

const useStyles = makeStyles({
  line: { display: 'flex', justifyContent: 'space-between', gap: '12px', padding: '4px 0' },
  count: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  total: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0 },
});

/** Activities that are in no figure, so that planned and apart together make all of them. */
export function ApartGroups({ report }: { report: CompletionReport }) {
  const { texts } = usePane();
  const words = texts.progressScreen;
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  const { notYetDue, dueEarlier, otherYear, noDueDate, cancelled, added, activities } = report;
  const planned = report.completion.planned;
  const groups = { notYetDue, dueEarlier, otherYear, noDueDate, cancelled, added };
  const names = Object.keys(groups) as (keyof typeof groups)[];
  const line = (name: string, count: number, className = styles.line) => (
    <div key={name} className={className}><dt>{name}</dt><dd className={styles.count}>{count}</dd></div>
  );
  return (
    <section className={paneStyles.card} aria-labelledby="apart-title">
      <h2 id="apart-title" className={paneStyles.subheading}>{words.apart}</h2>
      <dl className={styles.list}>
        {names.map((name) => line(words.apartGroups[name], groups[name]))}
        {line(words.planned, planned, `${styles.line} ${styles.total}`)}
        {line(words.all, activities, `${styles.line} ${styles.total}`)}
      </dl>
    </section>
  );
}

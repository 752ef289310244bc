import { makeStyles, tokens } from '@fluentui/react-components';
import type { CompletionReport, CountingSettings } from '../../app/actions';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { ShareBar } from './share-bar';
import { useShareText } from './share-text';

const useStyles = makeStyles({
  figure: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  whole: { whiteSpace: 'nowrap' },
});

/** `24/27 nhiệm vụ · 88,89 %`, with the way of counting beside it. */
export function OverallFigure({ report, counting, year }: { report: CompletionReport; counting: CountingSettings; year: number }) {
  const { texts } = usePane();
  const formatShare = useShareText(counting.rounding);
  const words = texts.progressScreen;
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  const { onTime, planned, share } = report.completion;
  return (
    <section className={paneStyles.card} aria-labelledby="overall-title">
      <h2 id="overall-title" className={paneStyles.subheading}>{words.overall}</h2>
      <div role="status">
        <p className={styles.figure}>
          <span className={styles.whole}>{words.tasks(onTime, planned)}</span>{' · '}
          <span className={styles.whole}>{formatShare(onTime, planned)}</span>
        </p>
        <p className={paneStyles.meta}>{planned === 0 ? words.nothingPlanned : words.onTimeMeaning}</p>
      </div>
      <ShareBar share={share} />
      <p className={paneStyles.meta}>{words.way(counting.cutOff, year, counting.span, counting.rounding)}</p>
    </section>
  );
}

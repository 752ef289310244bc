import { makeStyles, tokens } from '@fluentui/react-components';
import type { CountingSettings } from '../../app/actions';
import type { Completion } from '../../core';
import { numberedTitle } from '../numbered-title';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { ShareBar } from './share-bar';
import { useShareText } from './share-text';

const useStyles = makeStyles({
  area: { display: 'flex', flexDirection: 'column', gap: '4px' },
  line: { display: 'grid', gridTemplateColumns: '1fr auto', gap: '12px', alignItems: 'baseline' },
  figures: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

/** One line an area: the figures first, then the bar. */
export function AreaBars({ areas, rounding }: { areas: Completion['areas']; rounding: CountingSettings['rounding'] }) {
  const { texts } = usePane();
  const formatShare = useShareText(rounding);
  const words = texts.progressScreen;
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  return (
    <section className={paneStyles.card} aria-labelledby="areas-title">
      <h2 id="areas-title" className={paneStyles.subheading}>{words.byArea}</h2>
      {areas.length === 0 ? <p className={paneStyles.meta}>{words.noAreas}</p> : (
        <ul className={`${paneStyles.plainList} ${paneStyles.stack}`}>
          {areas.map(({ number, area, row, onTime, planned, share }, index) => (
            <li key={index} className={styles.area}>
              <div className={styles.line}>
                <span className={`${paneStyles.text} ${paneStyles.clamped}`}>{row === null ? words.outsideAreas : numberedTitle(number, area)}</span>
                <span className={styles.figures}>{onTime}/{planned} · {formatShare(onTime, planned)}</span>
              </div>
              <ShareBar share={share} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { AreaView, ReportView } from '../../app/actions';
import { numberedTitle } from '../numbered-title';
import { usePaneStyles } from '../pane-styles';
import { useReportTexts } from './use-report-texts';

const useStyles = makeStyles({
  figure: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  area: { display: 'flex', flexDirection: 'column', gap: '2px', paddingTop: '8px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  share: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** What the report will say: row 12, S4's sum written out, each area with its numerator and denominator, the way of counting. */
export function FiguresPreview({ view, isNow }: { view: ReportView; isNow: boolean }) {
  const words = useReportTexts().figures;
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  const { planned } = view.report.overall;
  return (
    <section className={paneStyles.card} aria-labelledby="report-figures-title" aria-busy={!isNow}>
      <h2 id="report-figures-title" className={paneStyles.subheading}>{words.title}</h2>
      <div role="status">
        <p className={styles.figure}>{view.overall}</p>
        <p className={paneStyles.meta}>{planned === 0 ? words.nothingPlanned : view.sentence}</p>
        {view.afterCutOff.map((line) => <p key={line} className={paneStyles.meta}>{line}</p>)}
      </div>
      {view.areas.length === 0 ? <p className={paneStyles.meta}>{words.noAreas}</p> : (
        <ul className={`${paneStyles.plainList} ${paneStyles.stack}`}>
          {view.areas.map((area) => <li key={area.key} className={styles.area}><Area area={area} /></li>)}
        </ul>
      )}
      <details>
        <summary className={paneStyles.summary}>{words.way}</summary>
        <ul className={paneStyles.list}>
          {view.lines.map((line) => <li key={line} className={paneStyles.meta}>{line}</li>)}
        </ul>
      </details>
    </section>
  );
}

function Area({ area }: { area: AreaView }) {
  const words = useReportTexts().figures;
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  return (
    <>
      <span className={`${paneStyles.text} ${paneStyles.clamped}`}>{numberedTitle(area.number, area.name)}</span>
      {area.figureOnly ? <p className={paneStyles.meta}>{words.figureOnly}</p> : (
        <>
          <p className={styles.share}>{area.share}</p>
          <p className={paneStyles.meta}>{words.counts(area.planned, area.onTime, area.late, area.notDone)}</p>
        </>
      )}
      {area.note !== '' && <p className={paneStyles.meta}>{area.note}</p>}
    </>
  );
}

import { Button, createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanReading } from '../../app/actions';
import type { Finding, IgnoredFinding } from '../../core';
import { formatDate } from '../../i18n';
import { findingTexts } from '../../i18n/finding-texts';
import { useAppState, usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { countSeverities } from './count-findings';
import { Fold } from './fold';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({
  line: { display: 'flex', gap: '8px', padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  words: { minWidth: 0, flexGrow: 1, display: 'flex', flexDirection: 'column', gap: '2px' },
  link: {
    padding: 0, border: 'none', font: 'inherit', textAlign: 'left', cursor: 'pointer', color: tokens.colorNeutralForeground1, backgroundColor: 'transparent', overflowWrap: 'anywhere',
    ':hover': { textDecorationLine: 'underline' },
    ...createFocusOutlineStyle(),
  },
});

/** How many are drawn at once. */
const PORTION = 100;

/** What a person lets stand: counted in sight always, listed with the reasons on request, taken back one by one or all at once. */
export function IgnoredList({ reading: { ignored, unusedIgnored, block } }: { reading: PlanReading }) {
  const { actions, texts } = usePane();
  const { work } = useAppState();
  const words = texts.checkScreen;
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  const [most, setMost] = useState(PORTION);
  if (ignored.length + unusedIgnored.length === 0) return null;
  const busy = work !== null && work.name !== 'read-plan';
  const heed = (entries: IgnoredFinding[]) => void actions.heedFindings(entries);
  const place = ({ row, column }: Finding) => [words.row(block.rowIndex + row + 1), column === null ? '' : texts.columns[column]].filter((part) => part !== '').join(' · ');
  return (
    <Fold title={words.ignored(countSeverities(ignored.map(({ finding }) => finding)))}>
      <ul className={paneStyles.plainList}>
        {ignored.slice(0, most).map(({ finding, entry }, index) => (
          <li key={`${finding.code} ${finding.row} ${finding.column ?? ''} ${index}`} className={styles.line}>
            <SeverityIcon severity={finding.severity} />
            <div className={styles.words}>
              <button type="button" className={styles.link} onClick={() => void actions.showCell(finding.row, finding.column)}>
                <span className={paneStyles.unseen}>{words.severity[finding.severity]}: </span>
                {findingTexts(texts.language)[finding.code].sentence(finding.params)} <span className={paneStyles.meta}>{place(finding)}</span>
              </button>
              <p className={paneStyles.meta}>{words.ignoredBecause(entry.reason, formatDate(entry.on, texts.language === 'vi' ? 'vi-VN' : 'en-GB'))}</p>
              <div><Button size="small" disabledFocusable={busy} onClick={() => heed([entry])}>{words.heed}</Button></div>
            </div>
          </li>
        ))}
      </ul>
      {ignored.length > most && <Button size="small" onClick={() => setMost(most + PORTION)}>{words.showMore(Math.min(PORTION, ignored.length - most), ignored.length - most)}</Button>}
      {ignored.length > 1 && <div className={paneStyles.choices}><Button size="small" disabledFocusable={busy} onClick={() => heed(ignored.map(({ entry }) => entry))}>{words.heedAll(ignored.length)}</Button></div>}
      {unusedIgnored.length > 0 && (
        <>
          <p className={paneStyles.meta}>{words.unused(unusedIgnored.length)}</p>
          <div className={paneStyles.choices}><Button size="small" disabledFocusable={busy} onClick={() => heed(unusedIgnored)}>{words.forget}</Button></div>
        </>
      )}
    </Fold>
  );
}

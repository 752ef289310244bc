import { makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { PlanReading } from '../../app/actions';
import type { ColumnRole, Finding } from '../../core';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { FindingRow } from './finding-row';
import { areaTitle, type FindingGroup } from './group-findings';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '4px', marginBottom: '8px' },
  rows: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: 'hidden' },
});

/** From here on a list is long enough for drawing it to be felt. */
const LONG = 100;

/** Every finding under its area. One tab stop: the arrow keys go from line to line, Enter goes to the cell. */
export function FindingList({ reading, groups }: { reading: PlanReading; groups: FindingGroup[] }) {
  const { actions, texts } = usePane();
  const words = texts.checkScreen;
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const [current, setCurrent] = useState('');
  const choose = useCallback((key: string, row: number, column: ColumnRole | null) => {
    setCurrent(key);
    void actions.showCell(row, column);
  }, [actions]);
  const drawnWhenSeen = reading.findings.length > LONG;
  const place = ({ row, column }: Finding) =>
    [words.row(reading.block.rowIndex + row + 1), column === null ? '' : texts.columns[column]].filter((part) => part !== '').join(' · ');
  return (
    <div {...arrows}>
      {groups.map((group) => {
        const titleId = `findings-${group.area ?? 'before'}`;
        const seen = new Map<string, number>();
        return (
          <section key={titleId} className={styles.group} aria-labelledby={titleId}>
            <h2 id={titleId} className={`${paneStyles.subheading} ${paneStyles.clamped}`}>{words.area(areaTitle(reading.plan, group.area, words.beforeAreas), group.findings.length)}</h2>
            <ul className={`${paneStyles.plainList} ${styles.rows}`}>
              {group.findings.map((finding) => {
                // the same rule can speak twice about one cell
                const base = `${finding.code}:${finding.row}:${finding.column ?? ''}`;
                const nth = seen.get(base) ?? 0;
                seen.set(base, nth + 1);
                const key = nth === 0 ? base : `${base}:${nth}`;
                return (
                  <FindingRow
                    key={key} id={key} severity={finding.severity} severityName={words.severity[finding.severity]} text={texts.findings[finding.code].sentence(finding.params)} place={place(finding)}
                    row={finding.row} column={finding.column} current={current === key} drawnWhenSeen={drawnWhenSeen} onChoose={choose}
                    mend={texts.findings[finding.code].mend} why={texts.findings[finding.code].why}
                  />
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

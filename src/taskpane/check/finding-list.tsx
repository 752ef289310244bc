import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useCallback, useState } from 'react';
import type { PlanReading } from '../../app/actions';
import type { ColumnRole, Finding } from '../../core';
import { moveFocus } from '../arrow-keys';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { FindingRow } from './finding-row';
import { areaTitle, type FindingGroup } from './group-findings';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '4px', marginBottom: '8px' },
  rows: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: 'hidden' },
});

/** How many findings are drawn at first, and with each press for more: ten thousand lines would hold the pane for seconds. */
const PORTION = 300;

/** From here on a list is long enough for drawing it to be felt. */
const LONG = 100;

/** Every finding under its area. One tab stop: the arrow keys go from line to line, Enter goes to the cell. */
export function FindingList({ reading, groups }: { reading: PlanReading; groups: FindingGroup[] }) {
  const { actions, texts } = usePane();
  const words = texts.checkScreen;
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  const [current, setCurrent] = useState('');
  const [focused, setFocused] = useState('');
  const [most, setMost] = useState(PORTION);
  const choose = useCallback((key: string, row: number, column: ColumnRole | null) => {
    setCurrent(key);
    void actions.showCell(row, column);
  }, [actions]);
  const drawnWhenSeen = reading.findings.length > LONG;
  const place = ({ row, column }: Finding) =>
    [words.row(reading.block.rowIndex + row + 1), column === null ? '' : texts.columns[column]].filter((part) => part !== '').join(' · ');
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (moveFocus(event.currentTarget, 'button', event.key, 'vertical')) event.preventDefault();
  };
  const total = groups.reduce((sum, group) => sum + group.findings.length, 0);
  const keyed = firstOf(groups, most).map((group) => ({ ...group, findings: withKeys(group.findings) }));
  const keys = keyed.flatMap((group) => group.findings.map(({ key }) => key));
  const tabStop = keys.includes(focused) ? focused : keys[0];
  return (
    <div onKeyDown={onKeyDown}>
      {keyed.map((group) => {
        const titleId = `findings-${group.area ?? 'before'}`;
        return (
          <section key={titleId} className={styles.group} aria-labelledby={titleId}>
            <h2 id={titleId} className={`${paneStyles.subheading} ${paneStyles.clamped}`}>{words.area(areaTitle(reading.plan, group.area, words.beforeAreas), group.total)}</h2>
            <ul className={`${paneStyles.plainList} ${styles.rows}`}>
              {group.findings.map(({ key, finding }) => (
                <FindingRow
                  key={key} id={key} severity={finding.severity} severityName={words.severity[finding.severity]} text={texts.findings[finding.code].sentence(finding.params)}
                  place={place(finding)} mend={texts.findings[finding.code].mend} why={texts.findings[finding.code].why} row={finding.row} column={finding.column}
                  current={current === key} tabStop={tabStop === key} drawnWhenSeen={drawnWhenSeen} onChoose={choose} onFocus={setFocused}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {total > most && <Button onClick={() => setMost(most + PORTION)}>{words.showMore(Math.min(PORTION, total - most), total - most)}</Button>}
    </div>
  );
}

/** The first so many findings, under their areas. */
function firstOf(groups: FindingGroup[], most: number): (FindingGroup & { total: number })[] {
  let left = most;
  return groups.map((group) => {
    const findings = group.findings.slice(0, left);
    left -= findings.length;
    return { ...group, total: group.findings.length, findings };
  }).filter((group) => group.findings.length > 0);
}

/** A key that stays with a finding while others come and go; the same rule can speak twice about one cell. */
function withKeys(findings: Finding[]): { key: string; finding: Finding }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const place = `${finding.code}:${finding.row}:${finding.column ?? ''}`;
    const nth = (seen.get(place) ?? 0) + 1;
    seen.set(place, nth);
    return { key: `${place}:${nth}`, finding };
  });
}

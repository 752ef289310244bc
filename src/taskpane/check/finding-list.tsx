import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { PlanReading } from '../../app/actions';
import type { FindingGroup, ListedFinding } from '../../app/check/finding-groups';
import type { Finding } from '../../core';
import { findingTexts } from '../../i18n/finding-texts';
import { nextIndex } from '../arrow-keys';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { FindingMore } from './finding-more';
import { FindingRow } from './finding-row';
import { areaTitle } from './count-findings';
import { useListFocus } from './use-list-focus';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '4px', marginBottom: '8px' },
  rows: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: 'hidden' },
});

/** How many findings are drawn at first, and each time for more: ten thousand lines would hold the pane for seconds. */
const PORTION = 200;

/** From here on a list is long enough for drawing it to be felt. */
const LONG = 100;

/** Every finding under its area. One tab stop: the arrow keys go from line to line, Enter goes to the cell. */
export function FindingList({ reading, groups }: { reading: PlanReading; groups: FindingGroup[] }) {
  const { actions, texts } = usePane();
  const words = texts.checkScreen;
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  const [chosen, setChosen] = useState<ListedFinding | null>(null);
  const [most, setMost] = useState(PORTION);
  const all = groups.flatMap((group) => group.findings);
  const focus = useListFocus();
  const more = useCallback(() => startTransition(() => setMost((drawn) => drawn + PORTION)), []);
  const end = useRef<HTMLDivElement>(null);
  const leftOut = all.length > most;
  useEffect(() => {
    // where the browser can tell, the next lines are drawn before the end comes into sight
    if (!leftOut || end.current === null || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver((entries) => { if (entries.some(({ isIntersecting }) => isIntersecting)) more(); }, { rootMargin: '800px' });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [leftOut, most, more]);

  const choose = useCallback((listed: ListedFinding) => {
    setChosen(listed);
    void actions.showCell(listed.finding.row, listed.finding.column);
  }, [actions]);
  const currentKey = keyOf(chosen, all);
  const place = ({ row, column }: Finding) =>
    [words.row(reading.block.rowIndex + row + 1), column === null ? '' : texts.columns[column]].filter((part) => part !== '').join(' · ');
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = focus.indexOf(event.target);
    const to = at < 0 ? null : nextIndex(event.key, at, all.length, 'vertical');
    if (to === null) return;
    event.preventDefault();
    if (to >= most) setMost(to + PORTION);
    focus.moveTo(to);
  };
  const drawnWhenSeen = all.length > LONG;
  const drawn = firstOf(groups, most);
  const tabStop = focus.tabStop(all.map(({ key }) => key), most);
  return (
    <div ref={focus.list} onKeyDown={onKeyDown} onFocus={focus.onFocus} onBlur={focus.onBlur}>
      {drawn.map((group) => {
        const titleId = `findings-${group.area ?? 'before'}`;
        return (
          <section key={titleId} className={styles.group} aria-labelledby={titleId}>
            <h2 id={titleId} className={`${paneStyles.subheading} ${paneStyles.clamped}`}>{words.area(areaTitle(reading.plan, group.area, words.beforeAreas), group.total)}</h2>
            <ul className={`${paneStyles.plainList} ${styles.rows}`}>
              {group.findings.map((listed) => {
                const { key, finding } = listed;
                return (
                  <FindingRow
                    key={key} listed={listed} severityName={words.severity[finding.severity]} text={findingTexts(texts.language)[finding.code].sentence(finding.params)} place={place(finding)}
                    tabStop={tabStop === key} drawnWhenSeen={drawnWhenSeen} onChoose={choose}
                    more={currentKey === key ? <FindingMore finding={finding} alike={all.flatMap((other) => (other.finding.code === finding.code ? [other.finding] : []))} /> : null}
                  />
                );
              })}
            </ul>
          </section>
        );
      })}
      {leftOut && <div ref={end}><Button onClick={more}>{words.showMore(Math.min(PORTION, all.length - most), all.length - most)}</Button></div>}
    </div>
  );
}

/** The chosen finding as it stands now: after a change of its row's words it is still the one at its place. */
function keyOf(chosen: ListedFinding | null, all: ListedFinding[]): string | null {
  if (chosen === null) return null;
  const { code, row, column } = chosen.finding;
  const same = all.find(({ key }) => key === chosen.key) ?? all.find(({ finding }) => finding.code === code && finding.row === row && finding.column === column);
  return same?.key ?? null;
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

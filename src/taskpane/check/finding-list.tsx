import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, memo, useCallback, useMemo, useState } from 'react';
import type { PlanReading } from '../../app/actions';
import type { FindingGroup, ListedFinding } from '../../app/check/finding-groups';
import type { Finding } from '../../core';
import { nextIndex } from '../arrow-keys';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { FindingMore } from './finding-more';
import { FindingPart } from './finding-part';
import { areaTitle } from './count-findings';
import { useInSight } from './use-in-sight';
import { useListFocus } from './use-list-focus';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '4px', marginBottom: '8px' },
  rows: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: 'hidden' },
});

/** So many lines come and go together. */
const TOGETHER = 25;

/** The height of a line that was not drawn yet, in pixels. */
const LINE_PX = 62;

/**
 * Every finding under its area. One tab stop: the arrow keys go from line to line, Enter goes to the cell. Of a long list only what is in sight is in the page, so that
 * 2,000 findings cost what 50 do.
 */
export const FindingList = memo(function FindingList({ reading, groups }: { reading: PlanReading; groups: FindingGroup[] }) {
  const { actions, texts } = usePane();
  const words = texts.checkScreen;
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  const [chosen, setChosen] = useState<ListedFinding | null>(null);
  const all = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  const keys = useMemo(() => all.map(({ key }) => key), [all]);
  const parted = useMemo(() => partsOf(groups), [groups]);
  const focus = useListFocus(keys);
  const { watch, isDrawn, heightOf } = useInSight();

  const choose = useCallback((listed: ListedFinding) => {
    setChosen(listed);
    void actions.showCell(listed.finding.row, listed.finding.column);
  }, [actions]);
  const current = useMemo(() => nowOf(chosen, all), [chosen, all]);
  const alike = useMemo(() => (current === null ? [] : all.flatMap(({ finding }) => (finding.code === current.finding.code ? [finding] : []))), [current, all]);
  const more = current && <FindingMore finding={current.finding} alike={alike} />;
  const firstRow = reading.block.rowIndex + 1;
  const place = useCallback(({ row, column }: Finding) => [words.row(firstRow + row), column === null ? '' : texts.columns[column]].filter((part) => part !== '').join(' · '), [words, texts, firstRow]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = focus.indexOf(event.target);
    const to = at < 0 ? null : nextIndex(event.key, at, all.length, 'vertical');
    if (to === null) return;
    event.preventDefault();
    focus.moveTo(to);
  };
  return (
    <div ref={focus.list} onKeyDown={onKeyDown} onFocus={focus.onFocus} onBlur={focus.onBlur}>
      {parted.map(({ area, total, parts }) => {
        const titleId = `findings-${area ?? 'before'}`;
        return (
          <section key={titleId} className={styles.group} aria-labelledby={titleId}>
            <h2 id={titleId} className={`${paneStyles.subheading} ${paneStyles.clamped}`}>{words.area(areaTitle(reading.plan, area, words.beforeAreas), total)}</h2>
            <div role="list" className={styles.rows}>
              {parts.map(({ part, nth, from, listed }) => {
                const has = (key: string | undefined) => (listed.some((one) => one.key === key) ? (key ?? null) : null);
                const [itsChosen, itsStop] = [has(current?.key), has(focus.stop)];
                const drawn = isDrawn(part, nth) || itsChosen !== null || itsStop !== null;
                return (
                  <FindingPart
                    key={part} part={part} listed={listed} from={from} total={total} room={drawn ? null : heightOf(part, listed.length * LINE_PX)} place={place}
                    chosen={itsChosen} tabStop={itsStop} more={itsChosen === null ? null : more} onChoose={choose} watch={watch}
                  />
                );
              })}
            </div>
          </section>
        );
      })}
    </div>
  );
});

/** The chosen finding as it stands now: after a change of its row's words it is still the one at its place. */
function nowOf(chosen: ListedFinding | null, all: ListedFinding[]): ListedFinding | null {
  if (chosen === null) return null;
  const { code, row, column } = chosen.finding;
  return all.find(({ key }) => key === chosen.key) ?? all.find(({ finding }) => finding.code === code && finding.row === row && finding.column === column) ?? null;
}

interface Part {
  /** its name: the same part of the list after the next check has it again */
  part: string;
  /** among all parts */
  nth: number;
  /** how many lines of its list stand before it */
  from: number;
  listed: ListedFinding[];
}

/** Every group cut into parts. */
function partsOf(groups: FindingGroup[]): { area: number | null; total: number; parts: Part[] }[] {
  let nth = 0;
  return groups.map(({ area, findings }) => {
    const parts: Part[] = [];
    for (let from = 0; from < findings.length; from += TOGETHER) {
      parts.push({ part: `${area ?? 'before'} ${from}`, nth, from, listed: findings.slice(from, from + TOGETHER) });
      nth += 1;
    }
    return { area, total: findings.length, parts };
  });
}

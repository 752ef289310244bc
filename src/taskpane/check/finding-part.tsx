import { memo, type ReactNode, useCallback } from 'react';
import type { ListedFinding } from '../../app/check/finding-groups';
import type { Finding } from '../../core';
import { findingTexts } from '../../i18n/finding-texts';
import { usePane } from '../pane-context';
import { FindingRow } from './finding-row';
import { PART } from './use-in-sight';

interface Props {
  part: string;
  listed: readonly ListedFinding[];
  /** how many lines of its list stand before it, and how many there are */
  from: number;
  total: number;
  /** null: it is out of sight, and leaves so much room, in pixels */
  room: number | null;
  place: (finding: Finding) => string;
  /** the keys of the chosen line and of the one that the Tab key stops at, where they are in this part */
  chosen: string | null;
  tabStop: string | null;
  /** what is said of the chosen one */
  more: ReactNode;
  onChoose: (listed: ListedFinding) => void;
  watch: (part: string, element: Element | null) => void;
}

/** Some lines of a list, which are drawn together. */
export const FindingPart = memo(function FindingPart({ part, listed, from, total, room, place, chosen, tabStop, more, onChoose, watch }: Props) {
  const { texts } = usePane();
  const ref = useCallback((element: HTMLDivElement | null) => watch(part, element), [watch, part]);
  return (
    <div ref={ref} role="presentation" {...{ [PART]: part }} style={room === null ? undefined : { height: `${room}px` }}>
      {room === null && listed.map((one, index) => (
        <FindingRow
          key={one.key} listed={one} severityName={texts.checkScreen.severity[one.finding.severity]} text={findingTexts(texts.language)[one.finding.code].sentence(one.finding.params)} place={place(one.finding)}
          nth={from + index + 1} total={total} tabStop={tabStop === one.key} onChoose={onChoose} more={chosen === one.key ? more : null}
        />
      ))}
    </div>
  );
});

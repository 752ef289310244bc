import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import type { ListedFinding } from '../../app/check/finding-groups';
import { usePaneStyles } from '../pane-styles';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({
  below: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: {
    display: 'flex', gap: '8px', width: '100%', padding: '8px 12px', textAlign: 'left', alignItems: 'flex-start', cursor: 'pointer', border: 'none', font: 'inherit',
    color: tokens.colorNeutralForeground1, backgroundColor: 'transparent',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ...createFocusOutlineStyle({ style: { outlineOffset: '-3px' } }),
  },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected, boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}` },
  icon: { paddingTop: '2px' },
  words: { minWidth: 0, flexGrow: 1 },
  more: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '0 12px 8px 36px', backgroundColor: tokens.colorNeutralBackground1Selected, boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}` },
});

interface Props {
  listed: ListedFinding;
  severityName: string;
  text: string;
  place: string;
  /** its place in its list, of which not all lines are in the page: 1 is the first */
  nth: number;
  total: number;
  /** the one line of the list that the Tab key stops at */
  tabStop: boolean;
  onChoose: (listed: ListedFinding) => void;
  /** what is said of the chosen one; null of the others */
  more: ReactNode;
}

/** One finding; chosen, it also says what to do and where the rule comes from. */
export const FindingRow = memo(function FindingRow({ listed, severityName, text, place, nth, total, tabStop, onChoose, more }: Props) {
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  const current = more !== null;
  return (
    <div role="listitem" aria-posinset={nth} aria-setsize={total} className={nth > 1 ? styles.below : undefined}>
      <button
        type="button" data-finding={listed.key} className={mergeClasses(styles.line, current && styles.current)} aria-current={current ? 'true' : undefined} tabIndex={tabStop ? 0 : -1}
        onClick={() => onChoose(listed)}
      >
        <span className={styles.icon}><SeverityIcon severity={listed.finding.severity} /></span>
        <span className={styles.words}>
          <span className={paneStyles.unseen}>{severityName}: </span>
          <span className={mergeClasses(paneStyles.text, paneStyles.clamped)}>{text}</span>
          <span className={paneStyles.meta}>{place}</span>
        </span>
      </button>
      {current && <div className={styles.more}>{more}</div>}
    </div>
  );
}, isAlike);

/** Each check makes its findings anew; a line is drawn again only when it shows something else. */
function isAlike(a: Readonly<Props>, b: Readonly<Props>): boolean {
  return a.more === null && b.more === null && a.listed.key === b.listed.key && a.listed.finding.severity === b.listed.finding.severity && a.listed.finding.row === b.listed.finding.row
    && a.text === b.text && a.place === b.place && a.severityName === b.severityName && a.nth === b.nth && a.total === b.total && a.tabStop === b.tabStop && a.onChoose === b.onChoose;
}

import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ColumnRole, Severity } from '../../core';
import { usePaneStyles } from '../pane-styles';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({
  item: { ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  // lines out of sight are neither laid out nor painted: 2,000 findings scroll as smoothly as 20
  drawnWhenSeen: { contentVisibility: 'auto', containIntrinsicSize: 'auto 56px' },
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
  id: string;
  severity: Severity;
  severityName: string;
  text: string;
  place: string;
  mend: string;
  why: string;
  row: number;
  column: ColumnRole | null;
  current: boolean;
  /** the one line of the list that the Tab key stops at */
  tabStop: boolean;
  /** in a long list */
  drawnWhenSeen: boolean;
  onFocus: (id: string) => void;
  onChoose: (id: string, row: number, column: ColumnRole | null) => void;
}

/** One finding; chosen, it also says what to do and where the rule comes from. */
export const FindingRow = memo(function FindingRow({ id, severity, severityName, text, place, mend, why, row, column, current, tabStop, drawnWhenSeen, onChoose, onFocus }: Props) {
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  return (
    <li className={mergeClasses(styles.item, drawnWhenSeen && styles.drawnWhenSeen)}>
      <button
        type="button" className={mergeClasses(styles.line, current && styles.current)} aria-current={current ? 'true' : undefined} tabIndex={tabStop ? 0 : -1}
        onClick={() => onChoose(id, row, column)} onFocus={() => onFocus(id)}
      >
        <span className={styles.icon}><SeverityIcon severity={severity} /></span>
        <span className={styles.words}>
          <span className={paneStyles.unseen}>{severityName}: </span>
          <span className={mergeClasses(paneStyles.text, paneStyles.clamped)}>{text}</span>
          <span className={paneStyles.meta}>{place}</span>
        </span>
      </button>
      {current && (
        <div className={styles.more}>
          <p className={paneStyles.text}>{mend}</p>
          <p className={paneStyles.meta}>{why}</p>
        </div>
      )}
    </li>
  );
});

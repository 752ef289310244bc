import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core';
import { usePane } from '../pane-context';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({
  group: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: '8px' },
  tile: {
    display: 'flex', flexDirection: 'column', alignItems: 'center', padding: '6px 4px', cursor: 'pointer', font: 'inherit', color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createFocusOutlineStyle(),
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected, border: `1px solid ${tokens.colorCompoundBrandStroke}`, boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}` },
  count: { display: 'flex', alignItems: 'center', gap: '6px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const severities: Severity[] = ['error', 'warning', 'hint'];

/** How many of each severity; pressing one shows only those, pressing it again shows all. */
export function SeverityFilter({ counts, chosen, onChoose }: { counts: Record<Severity, number>; chosen: Severity | null; onChoose: (severity: Severity | null) => void }) {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <div role="group" aria-label={texts.checkScreen.filterLabel} className={styles.group}>
      {severities.map((severity) => (
        <button
          key={severity} type="button" aria-pressed={chosen === severity} className={mergeClasses(styles.tile, chosen === severity && styles.chosen)}
          onClick={() => onChoose(chosen === severity ? null : severity)}
        >
          <span className={styles.count}><SeverityIcon severity={severity} /> {counts[severity]}</span>{' '}
          <span className={styles.label}>{texts.checkScreen.severity[severity]}</span>
        </button>
      ))}
    </div>
  );
}

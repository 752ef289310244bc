import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core';
import { usePane } from '../pane-context';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({
  group: { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: '8px' },
  tile: { minWidth: 0, padding: '6px 4px', flexDirection: 'column', justifyContent: 'center', alignItems: 'center', gap: 0, fontWeight: tokens.fontWeightRegular },
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
        <ToggleButton
          key={severity}
          className={mergeClasses(styles.tile)}
          checked={chosen === severity}
          onClick={() => onChoose(chosen === severity ? null : severity)}
        >
          <span className={styles.count}><SeverityIcon severity={severity} /> {counts[severity]}</span>{' '}
          <span className={styles.label}>{texts.checkScreen.severity[severity]}</span>
        </ToggleButton>
      ))}
    </div>
  );
}

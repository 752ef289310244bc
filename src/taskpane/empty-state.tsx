import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePaneStyles } from './pane-styles';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '12px', padding: '16px 12px', backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** A screen without anything to show says why, and offers the way on. */
export function EmptyState({ text, children }: { text: string; children?: ReactNode }) {
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  return (
    <div className={styles.box}>
      <p className={paneStyles.text}>{text}</p>
      {children}
    </div>
  );
}

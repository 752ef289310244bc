import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { forwardRef, type ReactNode } from 'react';
import { usePaneStyles } from '../pane-styles';

const useStyles = makeStyles({
  folds: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  fold: { padding: '8px 12px', ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  inside: { marginTop: '8px' },
});

/** Folded parts under one another: a line each, until one is opened. */
export function Folds({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.folds}>{children}</div>;
}

/** One of them; `ref` is its line, where the focus goes back to. */
export const Fold = forwardRef<HTMLElement, { title: string; children: ReactNode }>(function Fold({ title, children }, ref) {
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  return (
    <details className={styles.fold}>
      <summary ref={ref} className={paneStyles.summary}>{title}</summary>
      <div className={mergeClasses(paneStyles.stack, styles.inside)}>{children}</div>
    </details>
  );
});

import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useAppState, usePane } from './pane-context';
import { usePaneStyles } from './pane-styles';

const useStyles = makeStyles({
  bar: {
    position: 'sticky', bottom: 0, padding: '8px 12px 12px', backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`, display: 'grid', gridTemplateColumns: '1fr auto', gap: '8px', alignItems: 'center',
    // work that ends at once need not flicker by
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } }, animationDelay: '300ms', animationDuration: '100ms', animationFillMode: 'backwards',
  },
  // Excel lets a request wait while a cell is being typed into; whoever waits longer has to know for what
  waiting: { animationName: { from: { opacity: 0 }, to: { opacity: 1 } }, animationDelay: '2s', animationDuration: '100ms', animationFillMode: 'backwards' },
  label: { display: 'flex', justifyContent: 'space-between', gap: '8px', marginBottom: '4px' },
});

/** What is being done now, how far it is, and a way to stop it. */
export function WorkBar() {
  const { texts } = usePane();
  const { work } = useAppState();
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  const name = work === null ? '' : texts.shell.work[work.name];
  return (
    <>
      {/* reading follows every change of a cell: saying it each time would talk over the person */}
      <div role="status" className={paneStyles.unseen}>{work === null || work.name === 'read-plan' ? '' : name}</div>
      {work && (
        <div className={styles.bar}>
          <div>
            <div className={styles.label}>
              <span>{name}…</span>
              {work.total > 0 && <span>{texts.shell.workSteps(work.done, work.total)}</span>}
            </div>
            {work.name !== 'read-plan' && work.done === 0 && <p className={`${paneStyles.meta} ${styles.waiting}`}>{texts.shell.waiting}</p>}
            <ProgressBar thickness="large" aria-label={name} value={work.total > 0 ? work.done / work.total : undefined} />
          </div>
          <Button size="small" onClick={work.cancel}>{texts.shell.cancel}</Button>
        </div>
      )}
    </>
  );
}

import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Failure } from '../app/actions';
import { failureText } from './failure-text';
import { useAppState, usePane } from './pane-context';
import { usePaneStyles } from './pane-styles';

/** What may be gone after the person put something right on the sheet: reading again tells. The rest is mended by doing the action again. */
const CURED_BY_READING: ReadonlySet<Failure['kind']> = new Set(['cell-editing', 'sheet-gone', 'plan-gone', 'no-plan-table', 'half-written', 'excel', 'rules-not-loaded']);

/** A form shows these where they can be put right. */
const SHOWN_IN_PLACE: ReadonlySet<Failure['kind']> = new Set(['wrong-input', 'occupied', 'role-twice', 'role-missing', 'report-unreadable', 'report-replaces', 'cut-off-outside', 'part-not-loaded']);

// the empty live region has to be there before its text comes, but takes no room in the column
const useStyles = makeStyles({ region: { ':empty': { marginTop: '-12px' } } });

/** What went wrong last. What is said in its own place (a form's field, an occupied target, a lost plan) is left out here. */
export function FailureBar({ onDismissed }: { onDismissed: () => void }) {
  const { actions, texts } = usePane();
  const { failure, plans, currentPlanId, reading, screen } = useAppState();
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  // a lost plan is told by the picker, with its title
  const lost = failure?.kind === 'plan-gone' && plans.some((plan) => plan.id === currentPlanId && plan.lost);
  const shown = failure !== null && !SHOWN_IN_PLACE.has(failure.kind) && !lost ? failure : null;
  // a screen that has nothing to show offers this itself
  const readAgain = shown !== null && CURED_BY_READING.has(shown.kind) && (screen === 'plan' || reading !== null);
  const dismiss = () => {
    actions.dismissFailure();
    onDismissed();
  };
  return (
    <div role="alert" className={styles.region}>
      {shown && (
        <MessageBar layout="multiline" intent={shown.kind === 'cancelled' ? 'info' : 'error'}>
          <MessageBarBody className={paneStyles.text}>
            {failureText(texts, shown)}
            {readAgain && <div className={paneStyles.choices}><Button size="small" onClick={() => void actions.refresh()}>{texts.shell.readAgain}</Button></div>}
          </MessageBarBody>
          <MessageBarActions
            containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label={texts.shell.dismiss} onClick={dismiss} />}
          />
        </MessageBar>
      )}
    </div>
  );
}

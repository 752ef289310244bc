import { Field, MessageBar, MessageBarBody, Select } from '@fluentui/react-components';
import { useAppState, usePane } from './pane-context';
import { usePaneStyles } from './pane-styles';
import { shorten } from './shorten';

/** Which of the workbook's plans the screens show; plans whose table is gone are said, never left out in silence. */
export function PlanPicker() {
  const { actions, texts } = usePane();
  const { plans, currentPlanId } = useAppState();
  const styles = usePaneStyles();
  const current = plans.find((plan) => plan.id === currentPlanId) ?? null;
  const otherLost = plans.filter((plan) => plan.lost && plan.id !== currentPlanId).length;
  if (plans.length === 0) return null;
  return (
    <>
      {(plans.length > 1 || current === null) && (
        <Field label={texts.shell.picker.label} size="small" hint={otherLost > 0 ? texts.shell.picker.othersLost(otherLost) : undefined}>
          <Select value={currentPlanId ?? ''} onChange={(_, { value }) => { if (value !== '') void actions.choosePlan(value); }}>
            {current === null && <option value="">{texts.shell.picker.choose}</option>}
            {plans.map((plan) => (
              <option key={plan.id} value={plan.id}>{plan.lost ? texts.shell.picker.lostMark(shorten(plan.title, 70)) : `${shorten(plan.title, 60)} – ${shorten(plan.sheet, 31)}`}</option>
            ))}
          </Select>
        </Field>
      )}
      {current?.lost && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody className={styles.text}>{texts.shell.picker.lost(shorten(current.title, 120))}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

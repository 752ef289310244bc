import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { PlanReading } from '../../app/actions';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { countLevels } from '../plan/count-levels';

/** No findings: said with what was looked at, so that silence is not taken for more than it is. */
export function CleanResult({ reading: { plan, ignored } }: { reading: PlanReading }) {
  const { texts } = usePane();
  const words = texts.checkScreen;
  const styles = usePaneStyles();
  const { areas, results, activities } = countLevels(plan);
  return (
    <MessageBar layout="multiline" intent="success">
      <MessageBarBody className={styles.text}>
        <MessageBarTitle>{ignored.length > 0 ? words.cleanButIgnored : words.clean}</MessageBarTitle>
        <p className={styles.text}>{words.checked(areas, results, activities)}. {words.checkedColumns(plan.roles.map((role) => texts.columns[role].replaceAll(' ', '\u00a0')).join(', '))}</p>
        <p className={styles.meta}>{words.notJudged}</p>
      </MessageBarBody>
    </MessageBar>
  );
}

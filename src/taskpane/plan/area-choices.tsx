import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { type PlanDraft, withArea } from './plan-draft';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minInlineSize: 0 },
  legend: { padding: '0 0 2px' },
  boxes: { display: 'flex', flexDirection: 'column', padding: '2px 0', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

/** The programme's areas, those of the unit kind ticked from the start. A fieldset, because Fluent's Field would name each box after the group. */
export function AreaChoices({ draft, message, onChange }: { draft: PlanDraft; message: string | undefined; onChange: (draft: PlanDraft) => void }) {
  const { choices, texts } = usePane();
  const styles = useStyles();
  const paneStyles = usePaneStyles();
  return (
    <fieldset className={styles.group} aria-describedby={message ? 'areas-wrong areas-hint' : 'areas-hint'} aria-invalid={message !== undefined}>
      <legend className={styles.legend}>{texts.planScreen.form.areas}</legend>
      <div className={styles.boxes}>
        {choices.areas(draft.programmeId, draft.unitKind).map((area) => (
          <Checkbox
            key={area.id}
            name="areas"
            label={area.label}
            checked={draft.areaIds.includes(area.id)}
            onChange={(_, { checked }) => onChange(withArea(draft, choices, area.id, checked === true))}
          />
        ))}
      </div>
      {message && <p id="areas-wrong" role="alert" className={`${paneStyles.meta} ${styles.wrong}`}><ErrorCircleFilled aria-hidden /> {message}</p>}
      <p id="areas-hint" className={paneStyles.meta}>{texts.planScreen.form.areasHint}</p>
    </fieldset>
  );
}

import { useEffect, useRef, useState } from 'react';
import type { OccupiedTarget, Place, PlanSummary, Result, WrongInput } from '../../app/actions';
import { AdoptCard } from '../adopt/adopt-card';
import { latePart } from '../late-part';
import { useAppState, usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { ExampleCard } from './example-card';
import { InsertedMessage } from './inserted-message';
import { OccupiedMessage } from './occupied-message';
import { inputOf, newDraft } from './plan-draft';
import { PlanOverview } from './plan-overview';

type Answer =
  | { kind: 'inserted'; what: 'plan' | 'example'; summary: PlanSummary }
  | { kind: 'occupied'; target: OccupiedTarget }
  | { kind: 'wrong-input'; wrong: WrongInput };

/** With the parts of forms that it alone needs; a workbook with a plan is mostly opened to fill that in. */
const PlanForm = latePart(async () => (await import(/* webpackChunkName: "plan-form" */ './plan-form')).PlanForm);

/** Screen Kế hoạch: the plan shown, a first look, and the form for a new one. */
export function PlanScreen() {
  const { actions, choices } = usePane();
  const { reading, work, plans } = useAppState();
  const styles = usePaneStyles();
  const [draft, setDraft] = useState(() => newDraft(choices));
  const [answer, setAnswer] = useState<Answer | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const inserting = work?.name === 'insert-plan' || work?.name === 'insert-example';

  const wrong = answer?.kind === 'wrong-input' ? answer.wrong : null;
  useEffect(() => {
    if (wrong) form.current?.querySelector<HTMLElement>(`[name="${wrong.field}"]`)?.focus();
  }, [wrong]);

  const hear = (what: 'plan' | 'example', result: Result<PlanSummary>) => {
    if (result.ok) return setAnswer({ kind: 'inserted', what, summary: result.value });
    if (result.failure.kind === 'occupied') return setAnswer({ kind: 'occupied', target: result.failure });
    if (result.failure.kind === 'wrong-input') return setAnswer({ kind: 'wrong-input', wrong: result.failure });
    return setAnswer(null); // said above the screens, see FailureBar
  };
  const insert = async (place: Place) => {
    setAnswer(null);
    hear('plan', await actions.insertPlan(inputOf(draft, place)));
  };
  const insertExample = async () => {
    setAnswer(null);
    hear('example', await actions.insertExample('new-sheet'));
  };
  const backToForm = () => {
    const closed = form.current?.closest<HTMLElement>('details:not([open])');
    const target = closed ? closed.querySelector<HTMLElement>('summary') : form.current?.querySelector<HTMLElement>('[type="submit"]');
    target?.focus();
  };

  return (
    <div className={styles.screen}>
      {answer?.kind === 'inserted' && <InsertedMessage what={answer.what} summary={answer.summary} onDismiss={() => { setAnswer(null); backToForm(); }} />}
      {reading && <PlanOverview reading={reading} />}
      {plans.length === 0 && <ExampleCard disabled={inserting} onInsert={() => void insertExample()} />}
      <AdoptCard />
      <PlanForm
        formRef={form}
        another={plans.length > 0}
        draft={draft}
        wrong={wrong}
        disabled={inserting}
        onChange={(next) => { setDraft(next); if (wrong) setAnswer(null); }}
        onSubmit={() => void insert(draft.place)}
      >
        {answer?.kind === 'occupied' && (
          <OccupiedMessage
            target={answer.target}
            onPlace={(place) => { setDraft({ ...draft, place }); void insert(place); }}
            onOtherCell={() => { setDraft({ ...draft, place: 'selection' }); setAnswer(null); backToForm(); }}
          />
        )}
      </PlanForm>
      {plans.length > 0 && <ExampleCard disabled={inserting} onInsert={() => void insertExample()} />}
    </div>
  );
}

import { Button, Field, Select } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { MakeReportInput, OccupiedTarget, Place, ReportDesk, ReportDraft, ReportMade, ReportReplaces, ReportUnreadable } from '../../app/actions';
import { useAppState, usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { OccupiedMessage } from '../plan/occupied-message';
import { MadeMessage } from './made-message';
import { ReplacesMessage } from './replaces-message';
import { UnreadableMessage } from './unreadable-message';
import { useReportTexts } from './use-report-texts';

type Answer = { kind: 'made'; made: ReportMade } | OccupiedTarget | ReportReplaces | ReportUnreadable;

const PLACES: Place[] = ['new-sheet', 'selection', 'below'];

/** Makes the report on a sheet, or makes it again; what has to be asked first is asked here. */
export function MakeCard({ desk, draft, wrong }: { desk: ReportDesk; draft: ReportDraft; wrong: boolean }) {
  const { texts } = usePane();
  const { work } = useAppState();
  const words = useReportTexts().make;
  const styles = usePaneStyles();
  const [place, setPlace] = useState<Place>('new-sheet');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const make = async (more: Partial<MakeReportInput> = {}) => {
    // the button that was pressed may stand in the message that goes now
    button.current?.focus();
    setAnswer(null);
    const result = await desk.make({ draft, place, ...more });
    if (result.ok) return setAnswer({ kind: 'made', made: result.value });
    const { failure } = result;
    const isAsked = failure.kind === 'occupied' || failure.kind === 'report-replaces' || failure.kind === 'report-unreadable';
    return setAnswer(isAsked ? failure : null); // the rest is said above the screens, see FailureBar
  };
  const leave = () => {
    setAnswer(null);
    button.current?.focus();
  };
  const putAt = (next: Place) => {
    setPlace(next);
    void make({ place: next });
  };
  return (
    <section className={styles.card} aria-labelledby="report-make-title">
      <h2 id="report-make-title" className={styles.subheading}>{words.title}</h2>
      <p className={styles.meta}>{words.explain}</p>
      <Field label={words.place}>
        <Select value={place} onChange={(_, { value }) => setPlace(PLACES.find((one) => one === value) ?? 'new-sheet')}>
          {PLACES.map((one) => <option key={one} value={one}>{texts.planScreen.form.places[one]}</option>)}
        </Select>
      </Field>
      <div><Button ref={button} appearance="primary" disabledFocusable={work !== null || wrong} onClick={() => void make()}>{words.make}</Button></div>
      {answer?.kind === 'made' && <MadeMessage made={answer.made} onDismiss={leave} />}
      {answer?.kind === 'occupied' && <OccupiedMessage target={answer} onPlace={putAt} onOtherCell={() => { setPlace('selection'); leave(); }} />}
      {answer?.kind === 'report-replaces' && <ReplacesMessage failure={answer} onReplace={() => void make({ replace: true })} onLeave={leave} />}
      {answer?.kind === 'report-unreadable' && <UnreadableMessage failure={answer} onNewSheet={() => void make({ startAnew: true })} onLeave={leave} />}
    </section>
  );
}

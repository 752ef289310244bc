import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { MendId } from '../../core';
import { mendTexts } from '../../i18n/mend-texts';
import { MendPlace } from '../mend/mend-place';
import { useAppState, usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { Fold } from './fold';

/**
 * The kinds of mends that something is there for: each is shown for all its places before anything is changed. Periods in many words are no fault and found by no rule of
 * the named sets; one way of writing them is offered wherever the table has the column.
 */
export function MendKinds() {
  const { actions, texts } = usePane();
  const { work, reading } = useAppState();
  const words = texts.checkScreen;
  const { names } = mendTexts[texts.language === 'en' ? 'en' : 'vi'];
  const styles = usePaneStyles();
  const [asked, setAsked] = useState<MendId | null>(null);
  const summary = useRef<HTMLElement>(null);
  const kinds = actions.mendKinds();
  const offersPeriods = reading?.plan.roles.includes('period') === true && !kinds.some(({ id }) => id === 'plain-period');
  if (kinds.length === 0 && !offersPeriods && asked === null) return null;
  const busy = work !== null && work.name !== 'read-plan';
  const close = () => {
    setAsked(null);
    requestAnimationFrame(() => summary.current?.focus());
  };
  return (
    <Fold ref={summary} title={kinds.length === 0 ? words.mendOffers : words.mendKinds(kinds.reduce((sum, { count }) => sum + count, 0))}>
      <p className={styles.meta}>{words.mendExplain}</p>
      <div className={styles.row}>
        {kinds.map(({ id, count }) => <Button key={id} size="small" disabledFocusable={busy} aria-pressed={asked === id} onClick={() => setAsked(id)}>{words.area(names[id], count)}</Button>)}
        {offersPeriods && <Button size="small" disabledFocusable={busy} aria-pressed={asked === 'plain-period'} onClick={() => setAsked('plain-period')}>{names['plain-period']}</Button>}
      </div>
      {asked !== null && <MendPlace key={asked} request={{ id: asked, rows: null }} onClose={close} />}
    </Fold>
  );
}

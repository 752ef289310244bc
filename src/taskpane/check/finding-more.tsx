import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Finding } from '../../core';
import { findingTexts } from '../../i18n/finding-texts';
import { MendPlace } from '../mend/mend-place';
import { useAppState, usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { IgnoreForm } from './ignore-form';

/** Said once for many cells: its mend is for all of them. */
const isSaidOnce = ({ params }: Finding) => params.count !== undefined;

/** What the chosen finding also says: what to do, why it matters and where that comes from; and what can be done about it here. */
export function FindingMore({ finding, alike }: { finding: Finding; alike: Finding[] }) {
  const { actions, texts } = usePane();
  const { work } = useAppState();
  const words = texts.checkScreen;
  const styles = usePaneStyles();
  const [doing, setDoing] = useState<'ignore' | 'mend' | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const { mend, why } = findingTexts(texts.language)[finding.code];
  const mendId = actions.mendOf(finding.code);
  const busy = work !== null && work.name !== 'read-plan';
  const close = () => {
    setDoing(null);
    requestAnimationFrame(() => buttons.current?.querySelector('button')?.focus());
  };
  return (
    <>
      <p className={styles.text}>{words.whatToDo} {mend}</p>
      <p className={styles.meta}>{words.whyItMatters} {why}</p>
      {doing === 'ignore' && <IgnoreForm finding={finding} alike={alike} onClose={close} />}
      {doing === 'mend' && mendId !== null && <MendPlace request={{ id: mendId, rows: isSaidOnce(finding) ? null : [finding.row] }} onClose={close} />}
      {doing === null && (
        <div ref={buttons} className={styles.choices}>
          {mendId !== null && <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => setDoing('mend')}>{words.showMend}</Button>}
          <Button size="small" disabledFocusable={busy} onClick={() => setDoing('ignore')}>{words.ignore}</Button>
        </div>
      )}
    </>
  );
}

import { Button, Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { PlanReading } from '../../app/actions';
import type { Severity } from '../../core';
import { EmptyState } from '../empty-state';
import { useAppState, usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { countLevels } from '../plan/count-levels';
import { shorten } from '../shorten';
import { Waiting } from '../waiting';
import { CleanResult } from './clean-result';
import { FindingList } from './finding-list';
import { areaTitle, countSeverities, groupFindings } from './group-findings';
import { MarkButtons } from './mark-buttons';
import { SeverityFilter } from './severity-filter';

/** Screen Kiểm tra. */
export function CheckScreen() {
  const { actions, texts } = usePane();
  const { reading, plans, work } = useAppState();
  const words = texts.checkScreen;
  if (plans.length === 0) return <EmptyState text={words.noPlan}><Button onClick={() => actions.showScreen('plan')}>{words.goToPlan}</Button></EmptyState>;
  if (reading === null && work?.name === 'read-plan') return <Waiting text={words.reading} />;
  if (reading === null) return <EmptyState text={words.notRead}><Button onClick={() => void actions.refresh()}>{texts.shell.readAgain}</Button></EmptyState>;
  if (reading.plan.items.length === 0 && reading.findings.length === 0) return <EmptyState text={words.empty} />;
  return reading.findings.length === 0 ? <CleanResult plan={reading.plan} /> : <Findings reading={reading} />;
}

function Findings({ reading }: { reading: PlanReading }) {
  const { texts } = usePane();
  const words = texts.checkScreen;
  const styles = usePaneStyles();
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [area, setArea] = useState('');
  const groups = useMemo(() => groupFindings(reading), [reading]);
  const { plan, findings } = reading;
  // an area may go as the table changes: then every area is shown again
  const chosen = groups.filter((group) => area === '' || String(group.area) === area);
  const inArea = chosen.length > 0 ? chosen : groups;
  const shown = inArea
    .map((group) => ({ ...group, findings: group.findings.filter((finding) => severity === null || finding.severity === severity) }))
    .filter((group) => group.findings.length > 0);
  const count = shown.reduce((sum, group) => sum + group.findings.length, 0);
  const { areas, results, activities } = countLevels(plan);
  return (
    <div className={styles.screen}>
      <div className={styles.stack}>
        <SeverityFilter counts={countSeverities(inArea.flatMap((group) => group.findings))} chosen={severity} onChoose={setSeverity} />
        {groups.length > 1 && (
          <Field label={words.areaLabel}>
            <Select value={chosen.length > 0 ? area : ''} onChange={(_, { value }) => setArea(value)}>
              <option value="">{words.allAreas(findings.length)}</option>
              {groups.map((group) => (
                <option key={String(group.area)} value={String(group.area)}>{words.area(shorten(areaTitle(plan, group.area, words.beforeAreas), 70), group.findings.length)}</option>
              ))}
            </Select>
          </Field>
        )}
        <MarkButtons />
      </div>
      <div className={styles.stack}>
        <div className={styles.row}>
          <p className={styles.meta} aria-live="polite">{words.shown(count, findings.length)}. {words.chooseHint}</p>
          {count < findings.length && <Button size="small" onClick={() => { setSeverity(null); setArea(''); }}>{words.showAll}</Button>}
        </div>
        {count === 0 ? <EmptyState text={words.noneInFilter} /> : <FindingList reading={reading} groups={shown} />}
        <p className={styles.meta}>{words.checked(areas, results, activities)}. {words.notJudged}</p>
      </div>
    </div>
  );
}

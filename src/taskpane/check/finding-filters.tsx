import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import type { FindingGroup } from '../../app/check/finding-groups';
import type { Finding, FindingCode, Plan, Severity } from '../../core';
import { findingTexts } from '../../i18n/finding-texts';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';
import { shorten } from '../shorten';
import { areaTitle, countKinds, countSeverities } from './count-findings';
import { SeverityFilter } from './severity-filter';

/** What a person looks at of the findings. */
export interface Filter {
  severity: Severity | null;
  /** the area's title: its place in the plan changes as rows are put in */
  area: string | null;
  kind: FindingCode | null;
  words: string;
}

export const NO_FILTER: Filter = { severity: null, area: null, kind: null, words: '' };

const useStyles = makeStyles({ wide: { gridColumn: '1 / -1' } });

interface Props {
  filter: Filter;
  onChange: (filter: Filter) => void;
  plan: Plan;
  groups: FindingGroup[];
  findings: readonly Finding[];
  /** what is left but for the choice of severity */
  counted: readonly Finding[];
}

/** Search, counts by severity, and the choice of area and kind with their counts. */
export function FindingFilters({ filter, onChange, plan, groups, findings, counted }: Props) {
  const { texts } = usePane();
  const words = texts.checkScreen;
  const styles = usePaneStyles();
  const own = useStyles();
  const kinds = countKinds(findings);
  return (
    <div className={styles.stack}>
      <SeverityFilter counts={countSeverities(counted)} chosen={filter.severity} onChoose={(severity) => onChange({ ...filter, severity })} />
      <div className={styles.columns}>
        <Field label={words.searchLabel} className={groups.length > 1 && kinds.length > 1 ? own.wide : undefined}>
          <Input
            type="search" value={filter.words} placeholder={words.searchHint} onChange={(_, { value }) => onChange({ ...filter, words: value })}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || filter.words === '') return;
              event.preventDefault();
              onChange({ ...filter, words: '' });
            }}
          />
        </Field>
        {groups.length > 1 && (
          <Field label={words.areaLabel}>
            <Select value={filter.area ?? ''} onChange={(_, { value }) => onChange({ ...filter, area: value === '' ? null : value })}>
              <option value="">{words.allAreas(findings.length)}</option>
              {groups.map((group) => {
                const title = areaTitle(plan, group.area, words.beforeAreas);
                return <option key={title} value={title}>{words.area(shorten(title, 70), group.findings.length)}</option>;
              })}
            </Select>
          </Field>
        )}
        {kinds.length > 1 && (
          <Field label={words.kindLabel}>
            <Select value={filter.kind ?? ''} onChange={(_, { value }) => onChange({ ...filter, kind: kinds.find(({ code }) => code === value)?.code ?? null })}>
              <option value="">{words.allKinds(kinds.length)}</option>
              {kinds.map(({ code, count }) => <option key={code} value={code}>{words.area(findingTexts(texts.language)[code].title, count)}</option>)}
            </Select>
          </Field>
        )}
      </div>
    </div>
  );
}

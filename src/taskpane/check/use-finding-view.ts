import { useDeferredValue, useMemo, useState } from 'react';
import { groupFindings, type FindingGroup, type ListedFinding } from '../../app/check/finding-groups';
import { matchWords } from '../../app/check/match-words';
import type { PlanReading } from '../../app/actions';
import { findingTexts } from '../../i18n/finding-texts';
import { usePane } from '../pane-context';
import { NO_FILTER, type Filter } from './finding-filters';
import { areaTitle } from './count-findings';

/** The findings as they are chosen from: grouped by area, filtered, searched. The choice stays when the plan is checked again. */
export function useFindingView({ plan, findings }: PlanReading) {
  const { texts } = usePane();
  const words = texts.checkScreen;
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const groups = useMemo(() => groupFindings(findings, plan), [findings, plan]);
  // typing into the search box must not wait for thousands of lines
  const wanted = useDeferredValue(filter.words);

  return useMemo(() => {
    // an area or a kind may go as the table changes: then all are shown again
    const area = groups.some((group) => areaTitle(plan, group.area, words.beforeAreas) === filter.area) ? filter.area : null;
    const kind = findings.some(({ code }) => code === filter.kind) ? filter.kind : null;
    const matches = matchWords(wanted);
    const textOf = ({ finding, item }: ListedFinding): string => {
      const { title, sentence } = findingTexts(texts.language)[finding.code];
      return [title, sentence(finding.params), item?.number, item?.content, finding.column === null ? '' : texts.columns[finding.column]].join(' ');
    };
    const filtered = (test: (listed: ListedFinding) => boolean, from: FindingGroup[]) => from.map((group) => ({ ...group, findings: group.findings.filter(test) })).filter((group) => group.findings.length > 0);
    const found = filtered(
      (listed) => (kind === null || listed.finding.code === kind) && (matches === null || matches(textOf(listed))),
      groups.filter((group) => area === null || areaTitle(plan, group.area, words.beforeAreas) === area),
    );
    const shown = filter.severity === null ? found : filtered(({ finding }) => finding.severity === filter.severity, found);
    return {
      filter: { ...filter, area, kind }, setFilter, groups, shown,
      counted: found.flatMap((group) => group.findings.map(({ finding }) => finding)),
      count: shown.reduce((sum, group) => sum + group.findings.length, 0),
    };
  }, [groups, findings, plan, filter, wanted, texts, words]);
}

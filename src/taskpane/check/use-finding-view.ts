import { useDeferredValue, useMemo, useState } from 'react';
import { groupFindings, type FindingGroup, type ListedFinding } from '../../app/check/finding-groups';
import { matchSearchable, searchable } from '../../app/check/match-words';
import type { PlanReading } from '../../app/actions';
import type { Finding, PlanItem } from '../../core';
import type { Texts } from '../../i18n';
import { findingTexts } from '../../i18n/finding-texts';
import { usePane } from '../pane-context';
import { NO_FILTER, type Filter } from './finding-filters';
import { areaTitle } from './count-findings';

/** The findings as they are chosen from: grouped by area, filtered, searched. The choice stays when the plan is checked again. */
export function useFindingView({ plan, findings }: PlanReading) {
  const { texts } = usePane();
  const { beforeAreas } = texts.checkScreen;
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const groups = useMemo(() => groupFindings(findings, plan), [findings, plan]);
  // typing into the search box must not wait for thousands of lines
  const wanted = useDeferredValue(filter.words);
  // an area or a kind may go as the table changes: then all are shown again
  const area = useMemo(() => (groups.some((group) => areaTitle(plan, group.area, beforeAreas) === filter.area) ? filter.area : null), [groups, plan, filter.area, beforeAreas]);
  const kind = useMemo(() => (findings.some(({ code }) => code === filter.kind) ? filter.kind : null), [findings, filter.kind]);

  const found = useMemo(() => {
    const matches = matchSearchable(wanted);
    return filtered(
      (listed) => (kind === null || listed.finding.code === kind) && (matches === null || matches(wordsOf(listed, texts))),
      groups.filter((group) => area === null || areaTitle(plan, group.area, beforeAreas) === area),
    );
  }, [groups, plan, area, kind, wanted, texts, beforeAreas]);
  const { severity } = filter;
  const shown = useMemo(() => (severity === null ? found : filtered(({ finding }) => finding.severity === severity, found)), [found, severity]);
  const counted = useMemo(() => found.flatMap((group) => group.findings.map(({ finding }) => finding)), [found]);
  return { filter: { ...filter, area, kind }, setFilter, groups, shown, counted, count: shown.reduce((sum, group) => sum + group.findings.length, 0) };
}

function filtered(test: (listed: ListedFinding) => boolean, from: FindingGroup[]): FindingGroup[] {
  return from.map((group) => ({ ...group, findings: group.findings.filter(test) })).filter((group) => group.findings.length > 0);
}

/** What a finding is searched by, made once: most findings of a check are those of the one before. */
const KNOWN = new WeakMap<Finding, { item: PlanItem | undefined; language: string; words: string }>();

function wordsOf({ finding, item }: ListedFinding, texts: Texts): string {
  const known = KNOWN.get(finding);
  if (known?.item === item && known?.language === texts.language) return known.words;
  const { title, sentence } = findingTexts(texts.language)[finding.code];
  const words = searchable([title, sentence(finding.params), item?.number, item?.content, finding.column === null ? '' : texts.columns[finding.column]].join(' '));
  KNOWN.set(finding, { item, language: texts.language, words });
  return words;
}

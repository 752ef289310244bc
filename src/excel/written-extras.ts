import type { Edit } from '../workbook';
import { chartKey, type ExtrasState } from './extras';
import { dueNamesOf } from './put-extras-back';
import { isRuleOf, ruleKeys, type StatusRule } from './status-rules';
import type { Written, WrittenName } from './written';

export const NO_EXTRAS: Pick<Written, 'names' | 'extras'> = { names: [], extras: { colours: [], charts: [], parts: [] } };

/** What a change did beside the cells, from what stood there before and what stands there after it. */
export function writtenExtras(edits: Edit[], before: ExtrasState, after: ExtrasState): Pick<Written, 'names' | 'extras'> {
  const coloured = new Set(edits.flatMap((edit) => (edit.kind === 'colour-status' || edit.kind === 'uncolour-status' ? [edit.sheet] : [])));
  return {
    names: [...before.names].flatMap(([name, item]): WrittenName[] => {
      const now = after.names.get(name)?.formula ?? null;
      return item === null && now === null ? [] : [{ name, before: item?.formula ?? null, after: now, ...(item?.isVisible === false && { isHidden: true }) }];
    }),
    extras: {
      colours: [...coloured].map((sheet) => {
        const dueNames = dueNamesOf(edits, sheet);
        const rules = ({ colours }: ExtrasState): StatusRule[] => (colours.get(sheet) ?? []).map(({ rule }) => rule).filter((rule) => isRuleOf(rule, dueNames));
        return { sheet, dueNames, before: rules(before), after: ruleKeys(rules(after)) };
      }),
      charts: edits.flatMap((edit) => (edit.kind === 'chart' ? [{ sheet: edit.sheet, name: edit.chart.name, isNew: !before.charts.has(chartKey({ sheet: edit.sheet, name: edit.chart.name })) }] : [])),
      parts: [...before.parts].map(([namespace, part]) => ({ namespace, before: part?.xml ?? null, after: after.parts.get(namespace)?.xml ?? null })),
    },
  };
}

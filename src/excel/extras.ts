import type { Edit } from '../workbook';
import { drawChart } from './charts';
import { referenceTo } from './ranges';
import { colourStatus, isRuleOf, loadStatusRules, type StandingRule } from './status-rules';

const KINDS = ['name-formula', 'remove-name', 'hidden-name', 'colour-status', 'uncolour-status', 'chart', 'xml-part'] as const;

/** Changes beside the cells: names that are no ranges of a plan, colours of status, charts, parts of our own. */
export type ExtraEdit = Extract<Edit, { kind: (typeof KINDS)[number] }>;

export function isExtra(edit: Edit): edit is ExtraEdit {
  return (KINDS as readonly string[]).includes(edit.kind);
}

/** What is asked about before, after and long after a change. */
export interface ExtrasAsked {
  names: string[];
  /** sheets with colours of status */
  coloured: string[];
  charts: { sheet: string; name: string }[];
  namespaces: string[];
}

/** What stands beside the cells. Sheets by the names that they were asked for by. */
export interface ExtrasState {
  /** what each name means; null where there is none */
  names: Map<string, { formula: string; isVisible: boolean } | null>;
  /** our colours of status, by sheet, those of every plan */
  colours: Map<string, StandingRule[]>;
  /** which of the charts are there, as `chartKey` */
  charts: Set<string>;
  /** the parts by namespace; null where there is none */
  parts: Map<string, { id: string; xml: string } | null>;
}

interface Looking {
  /** after the first sync; true when it asked for more */
  ask(): boolean;
  /** after the second */
  state(): ExtrasState;
}

export function askedBy(edits: Edit[]): ExtrasAsked {
  const extras = edits.filter(isExtra);
  return {
    names: [...new Set(extras.flatMap((edit) => ('name' in edit ? [edit.name] : [])))],
    coloured: [...new Set(extras.flatMap((edit) => (edit.kind === 'uncolour-status' || edit.kind === 'colour-status' ? [edit.sheet] : [])))],
    charts: extras.flatMap((edit) => (edit.kind === 'chart' ? [{ sheet: edit.sheet, name: edit.chart.name }] : [])),
    namespaces: [...new Set(extras.flatMap((edit) => (edit.kind === 'xml-part' ? [edit.namespace] : [])))],
  };
}

/** Asks for what the extras of a change are about: two syncs of the caller. */
export function lookAtExtras({ names, worksheets, customXmlParts }: Excel.Workbook, asked: ExtrasAsked, sheetOf = (name: string) => worksheets.getItemOrNullObject(name)): Looking {
  const items = asked.names.map((name) => ({ name, item: names.getItemOrNullObject(name).load(['formula', 'visible']) }));
  const colours = asked.coloured.map((sheet) => ({ sheet, formats: sheetOf(sheet).getRange().conditionalFormats.load(['items/id', 'items/type']) }));
  const charts = asked.charts.map((each) => ({ key: chartKey(each), chart: sheetOf(each.sheet).charts.getItemOrNullObject(each.name).load('name') }));
  const parts = asked.namespaces.map((namespace) => ({ namespace, found: customXmlParts.getByNamespace(namespace).load('items/id') }));
  let rules: { sheet: string; told: () => StandingRule[] }[] = [];
  let texts: { namespace: string; id: string; xml: OfficeExtension.ClientResult<string> }[] = [];
  return {
    ask: () => {
      const standing = colours.filter(({ formats }) => !formats.isNullObject && formats.items.length > 0);
      rules = standing.map(({ sheet, formats }) => ({ sheet, told: loadStatusRules(formats.items) }));
      texts = parts.flatMap(({ namespace, found }) => found.items.slice(0, 1).map((part) => ({ namespace, id: part.id, xml: part.getXml() })));
      return texts.length + standing.length > 0;
    },
    state: () => ({
      names: new Map(items.map(({ name, item }) => [name, item.isNullObject ? null : { formula: String(item.formula), isVisible: item.visible }])),
      colours: new Map(rules.map(({ sheet, told }) => [sheet, told()])),
      charts: new Set(charts.filter(({ chart }) => !chart.isNullObject).map(({ key }) => key)),
      parts: new Map(parts.map(({ namespace }) => {
        const text = texts.find((each) => each.namespace === namespace);
        return [namespace, text ? { id: text.id, xml: text.xml.value } : null];
      })),
    }),
  };
}

/** Puts one of them into the queue of the next sync. */
export function applyExtra(workbook: Excel.Workbook, edit: ExtraEdit, before: ExtrasState): void {
  switch (edit.kind) {
    case 'name-formula':
      setName(workbook, edit.name, edit.formula, before);
      return;
    case 'hidden-name':
      setName(workbook, edit.name, referenceTo(edit.sheet, edit.block), before).visible = false;
      return;
    case 'remove-name':
      if ((before.names.get(edit.name) ?? null) !== null) workbook.names.getItem(edit.name).delete();
      return;
    case 'uncolour-status':
      for (const { format, rule } of before.colours.get(edit.sheet) ?? []) if (isRuleOf(rule, [edit.dueName])) format.delete();
      return;
    case 'colour-status':
      colourStatus(workbook.worksheets.getItem(edit.sheet), edit);
      return;
    case 'chart':
      drawChart(workbook.worksheets.getItem(edit.sheet), edit.chart, before.charts.has(chartKey({ sheet: edit.sheet, name: edit.chart.name })));
      return;
    case 'xml-part':
      setPart(workbook, edit.namespace, edit.xml, before);
  }
}

/** The only part of a namespace shall say this; null: there shall be none. */
export function setPart({ customXmlParts }: Excel.Workbook, namespace: string, xml: string | null, { parts }: Pick<ExtrasState, 'parts'>): void {
  const part = parts.get(namespace) ?? null;
  if (part === null) {
    if (xml !== null) customXmlParts.add(xml);
  } else if (xml === null) customXmlParts.getItem(part.id).delete();
  else customXmlParts.getItem(part.id).setXml(xml);
}

function setName({ names }: Excel.Workbook, name: string, formula: string, before: ExtrasState): Excel.NamedItem {
  if ((before.names.get(name) ?? null) === null) return names.add(name, formula);
  const item = names.getItem(name);
  item.formula = formula;
  return item;
}

export function chartKey({ sheet, name }: ExtrasAsked['charts'][number]): string {
  return `${sheet}!${name}`;
}

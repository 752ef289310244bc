import type { Edit } from '../workbook';
import { askedBy, chartKey, lookAtExtras, setPart, type ExtrasAsked, type ExtrasState } from './extras';
import { colourAgain, isRuleOf, type StatusRule } from './status-rules';

/** What shall stand beside the cells again. Sheets by the names that they were asked for by. */
export interface ExtrasBack {
  names: NameBack[];
  colours: { sheet: string; dueNames: string[]; rules: StatusRule[] }[];
  /** charts of ours that go */
  charts: ExtrasAsked['charts'];
  parts: { namespace: string; xml: string | null }[];
}

export interface NameBack {
  name: string;
  /** null: the name goes */
  formula: string | null;
  isHidden: boolean;
}

/** The plans whose colours the edits change, by their lists of due days: rules of another plan on the same sheet are not touched. */
export function dueNamesOf(edits: Edit[], sheet: string): string[] {
  return edits.flatMap((edit) => (edit.kind === 'uncolour-status' && edit.sheet === sheet ? [edit.dueName] : []));
}

/** Takes the extras back after Excel refused in the middle: in one sync for looking, one more where there are colours or parts; what it gives puts them into the queue of the caller's. */
export async function takeBackExtras(context: Excel.RequestContext, edits: Edit[], before: ExtrasState): Promise<() => void> {
  const asked = askedBy(edits);
  const looking = lookAtExtras(context.workbook, asked);
  await context.sync();
  if (looking.ask()) await context.sync();
  const { worksheets } = context.workbook;
  return () => putExtrasBack(context.workbook, {
    names: [...before.names].map(([name, item]) => ({ name, formula: item?.formula ?? null, isHidden: item?.isVisible === false })),
    colours: asked.coloured.map((sheet) => {
      const dueNames = dueNamesOf(edits, sheet);
      return { sheet, dueNames, rules: (before.colours.get(sheet) ?? []).map(({ rule }) => rule).filter((rule) => isRuleOf(rule, dueNames)) };
    }),
    charts: asked.charts.filter((chart) => !before.charts.has(chartKey(chart))),
    parts: [...before.parts].map(([namespace, part]) => ({ namespace, xml: part?.xml ?? null })),
  }, looking.state(), (name) => worksheets.getItem(name));
}

/** Puts into the queue of the next sync what is not so already. */
export function putExtrasBack(workbook: Excel.Workbook, back: ExtrasBack, now: ExtrasState, sheetOf: (name: string) => Excel.Worksheet): void {
  for (const { name, formula, isHidden } of back.names) {
    const present = now.names.get(name) ?? null;
    if (formula === (present?.formula ?? null)) continue;
    if (formula === null) workbook.names.getItem(name).delete();
    else if (present !== null) workbook.names.getItem(name).formula = formula;
    else if (isHidden) workbook.names.add(name, formula).visible = false;
    else workbook.names.add(name, formula);
  }
  for (const { sheet, dueNames, rules } of back.colours) {
    const present = (now.colours.get(sheet) ?? []).filter(({ rule }) => isRuleOf(rule, dueNames));
    if (JSON.stringify(present.map(({ rule }) => rule)) === JSON.stringify(rules)) continue;
    for (const { format } of present) format.delete();
    colourAgain(sheetOf(sheet), rules);
  }
  for (const chart of back.charts) if (now.charts.has(chartKey(chart))) sheetOf(chart.sheet).charts.getItem(chart.name).delete();
  for (const { namespace, xml } of back.parts) if (xml !== (now.parts.get(namespace)?.xml ?? null)) setPart(workbook, namespace, xml, now);
}

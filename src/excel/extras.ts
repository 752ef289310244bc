import type { Edit } from '../workbook';
import { isStatusFormula, STATUS_LOOKS } from '../workbook/status-colours';
import { areasOf, groupsOf, rangeOf, referenceTo } from './ranges';

const KINDS = ['name-formula', 'remove-name', 'hidden-name', 'colour-status', 'uncolour-status', 'chart', 'xml-part'] as const;

/** Changes beside the cells: names that are no ranges of a plan, colours of status, charts, parts of our own. */
export type ExtraEdit = Extract<Edit, { kind: (typeof KINDS)[number] }>;

export function isExtra(edit: Edit): edit is ExtraEdit {
  return (KINDS as readonly string[]).includes(edit.kind);
}

/** What stood beside the cells before anything was written. */
export interface ExtrasBefore {
  /** what each name meant; null where there was none */
  names: Map<string, string | null>;
  /** our colours of status, by sheet */
  colours: Map<string, Excel.ConditionalFormat[]>;
  /** which of our charts were there, as `sheet!name` */
  charts: Set<string>;
  /** the parts by namespace; null where there was none */
  parts: Map<string, { id: string; xml: string } | null>;
}

interface Looking {
  /** after the first sync; true when it asked for more */
  ask(): boolean;
  /** after the second */
  before(): ExtrasBefore;
}

/** Asks for what the extras among the edits will change. */
export function lookAtExtras({ names, worksheets, customXmlParts }: Excel.Workbook, edits: Edit[]): Looking {
  const extras = edits.filter(isExtra);
  const asked = extras.flatMap((edit) => ('name' in edit ? [{ name: edit.name, item: names.getItemOrNullObject(edit.name).load('formula') }] : []));
  const colours = extras.flatMap((edit) => (edit.kind === 'uncolour-status' || edit.kind === 'colour-status'
    ? [{ sheet: edit.sheet, formats: worksheets.getItemOrNullObject(edit.sheet).getRange().conditionalFormats.load(['items/id', 'items/type']) }] : []));
  const charts = extras.flatMap((edit) => (edit.kind === 'chart'
    ? [{ key: chartKey(edit), chart: worksheets.getItemOrNullObject(edit.sheet).charts.getItemOrNullObject(edit.chart.name).load('name') }] : []));
  const parts = extras.flatMap((edit) => (edit.kind === 'xml-part' ? [{ namespace: edit.namespace, found: customXmlParts.getByNamespace(edit.namespace).load('items/id') }] : []));
  let texts: { namespace: string; id: string; xml: OfficeExtension.ClientResult<string> }[] = [];
  const custom = () => colours.map(({ sheet, formats }) => ({ sheet, formats: formats.isNullObject ? [] : formats.items.filter(({ type }) => type === 'Custom') }));
  return {
    ask: () => {
      const ours = custom();
      for (const { formats } of ours) for (const format of formats) format.custom.rule.load('formula');
      texts = parts.flatMap(({ namespace, found }) => found.items.slice(0, 1).map((part) => ({ namespace, id: part.id, xml: part.getXml() })));
      return texts.length > 0 || ours.some(({ formats }) => formats.length > 0);
    },
    before: () => ({
      names: new Map(asked.map(({ name, item }) => [name, item.isNullObject ? null : String(item.formula)])),
      colours: new Map(custom().map(({ sheet, formats }) => [sheet, formats.filter((format) => isStatusFormula(format.custom.rule.formula))])),
      charts: new Set(charts.filter(({ chart }) => !chart.isNullObject).map(({ key }) => key)),
      parts: new Map(parts.map(({ namespace }) => {
        const text = texts.find((each) => each.namespace === namespace);
        return [namespace, text ? { id: text.id, xml: text.xml.value } : null];
      })),
    }),
  };
}

/** Puts one of them into the queue of the next sync. */
export function applyExtra(workbook: Excel.Workbook, edit: ExtraEdit, before: ExtrasBefore): void {
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
      for (const format of before.colours.get(edit.sheet) ?? []) if (isStatusFormula(format.custom.rule.formula, edit.dueName)) format.delete();
      return;
    case 'colour-status':
      colour(workbook.worksheets.getItem(edit.sheet), edit);
      return;
    case 'chart':
      drawChart(workbook.worksheets.getItem(edit.sheet), edit, before.charts.has(chartKey(edit)));
      return;
    case 'xml-part': {
      const part = before.parts.get(edit.namespace) ?? null;
      if (part === null) {
        if (edit.xml !== null) workbook.customXmlParts.add(edit.xml);
      } else if (edit.xml === null) workbook.customXmlParts.getItem(part.id).delete();
      else workbook.customXmlParts.getItem(part.id).setXml(edit.xml);
    }
  }
}

/** Takes the extras back after Excel refused in the middle: in one sync for looking and one for writing. Gives whether all of it can be: colours that stood there before cannot. */
export async function takeBackExtras(context: Excel.RequestContext, edits: Edit[], before: ExtrasBefore): Promise<boolean> {
  const { workbook } = context;
  const extras = edits.filter(isExtra);
  const looking = lookAtExtras(workbook, edits);
  await context.sync();
  if (looking.ask()) await context.sync();
  const now = looking.before();
  for (const [name, formula] of before.names) {
    const present = now.names.get(name) ?? null;
    if (formula === present) continue;
    if (formula === null) workbook.names.getItem(name).delete();
    else if (present === null) workbook.names.add(name, formula);
    else workbook.names.getItem(name).formula = formula;
  }
  const areColoursWhole = takeBackColours(extras, before, now);
  for (const edit of extras) if (edit.kind === 'chart' && now.charts.has(chartKey(edit)) && !before.charts.has(chartKey(edit))) workbook.worksheets.getItem(edit.sheet).charts.getItem(edit.chart.name).delete();
  for (const [namespace, part] of before.parts) {
    const present = now.parts.get(namespace) ?? null;
    if (present === null && part !== null) workbook.customXmlParts.add(part.xml);
    else if (present !== null && part === null) workbook.customXmlParts.getItem(present.id).delete();
    else if (present !== null && part !== null) workbook.customXmlParts.getItem(present.id).setXml(part.xml);
  }
  return areColoursWhole;
}

/** Only rules of the plans that the edits are about: those of another plan on the same sheet are not ours to touch. */
function takeBackColours(extras: ExtraEdit[], before: ExtrasBefore, now: ExtrasBefore): boolean {
  const dueNames = extras.flatMap((edit) => (edit.kind === 'uncolour-status' ? [edit.dueName] : []));
  let isWhole = true;
  for (const [sheet, formats] of now.colours) {
    const known = before.colours.get(sheet) ?? [];
    const present = new Set(formats.map(({ id }) => id));
    const isOfPlan = ({ custom }: Excel.ConditionalFormat) => dueNames.some((dueName) => isStatusFormula(custom.rule.formula, dueName));
    if (known.some((format) => isOfPlan(format) && !present.has(format.id))) isWhole = false;
    const stood = new Set(known.map(({ id }) => id));
    for (const format of formats) if (isOfPlan(format) && !stood.has(format.id)) format.delete();
  }
  return isWhole;
}

function setName({ names }: Excel.Workbook, name: string, formula: string, before: ExtrasBefore): Excel.NamedItem {
  if ((before.names.get(name) ?? null) === null) return names.add(name, formula);
  const item = names.getItem(name);
  item.formula = formula;
  return item;
}

/** A rule's formula is written for the first cell of what it is put on; a list of blocks longer than an address takes several rules. */
function colour(sheet: Excel.Worksheet, { rules }: Extract<ExtraEdit, { kind: 'colour-status' }>): void {
  for (const { status, formula, blocks } of rules) {
    for (const group of groupsOf(blocks)) for (const areas of areasOf(sheet, group)) {
      const format = areas.conditionalFormats.add('Custom');
      format.custom.rule.formula = formula.replaceAll('{row}', String((group[0]?.rowIndex ?? 0) + 1));
      const look = STATUS_LOOKS[status];
      format.custom.format.fill.color = look.fill;
      format.custom.format.font.color = look.font;
      if (look.bold) format.custom.format.font.bold = true;
      if (look.italic) format.custom.format.font.italic = true;
    }
  }
}

function drawChart(sheet: Excel.Worksheet, { chart }: Extract<ExtraEdit, { kind: 'chart' }>, isThere: boolean): void {
  const first = chart.series[0]?.values ?? chart.categories;
  const drawn = isThere ? sheet.charts.getItem(chart.name) : sheet.charts.add('BarStacked', rangeOf(sheet, first), 'Columns');
  if (!isThere) {
    drawn.name = chart.name;
    drawn.title.text = chart.title;
    drawn.legend.position = 'Bottom';
    // Excel draws the first category at the bottom; a table begins at the top
    drawn.axes.categoryAxis.reversePlotOrder = true;
    const last = rangeOf(sheet, { ...chart.over, rowIndex: chart.over.rowIndex + chart.over.rowCount - 1, columnIndex: chart.over.columnIndex + chart.over.columnCount - 1, rowCount: 1, columnCount: 1 });
    drawn.setPosition(rangeOf(sheet, { ...chart.over, rowCount: 1, columnCount: 1 }), last);
  }
  chart.series.forEach(({ name, values, color }, index) => {
    const series = isThere || index === 0 ? drawn.series.getItemAt(index) : drawn.series.add(name);
    series.name = name;
    series.setValues(rangeOf(sheet, values));
    series.setXAxisValues(rangeOf(sheet, chart.categories));
    series.format.fill.setSolidColor(color);
    series.hasDataLabels = true;
  });
}

function chartKey({ sheet, chart }: Extract<ExtraEdit, { kind: 'chart' }>): string {
  return `${sheet}!${chart.name}`;
}

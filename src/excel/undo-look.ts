import { decodePlanRecord, PLAN_RECORD_NAMESPACE, type Outcome } from '../workbook';
import { lookAtExtras, type ExtrasAsked, type ExtrasState } from './extras';
import type { Place } from './follow-rows';
import { holdPlaces, spreadOver, type PlacesHeld } from './held-places';
import { loadSheet, regionsOf } from './named-sheets';
import { BLOCK, blockOf } from './ranges';
import { lookAtRegions } from './regions';
import { placesNow } from './places-now';
import { adornedRows } from './rows-look';
import { withoutResults } from './spilled';
import type { InsertedRows, Region, Written } from './written';

/** What stands in the workbook now, of what a write is taken back from. */
export interface Standing {
  /** by the name that each had when it was written; a sheet that is gone is missing */
  sheets: Map<string, { sheet: Excel.Worksheet; name: string; region: Region | null; charts: number }>;
  /** sheets that formulas from before name, by the name that each had then */
  named: Map<string, { name: string; region: Region | null }>;
  /** is there another sheet to be seen besides the ones that we added? */
  hasOther: boolean;
  /** formulas of other sheets, asked for only when a sheet or rows may go */
  others: { sheet: string; region: Region }[];
  /** what every name of the workbook stands for, asked for only when a sheet or rows may go */
  names: { name: string; formula: string }[];
  /** names too, those of plans and all others */
  extras: ExtrasState;
  records: Map<string, { part: Excel.CustomXmlPart; xml: string }>;
  /** cells of the written sheets, held since it was seen what they hold */
  cells: PlacesHeld;
  /** where the rows of sheets that were there stand now, by the name that each had then */
  places: Map<string, Place>;
  /** rows of ours that someone gave colours, or rules for typing or colouring */
  adorned: Set<InsertedRows>;
}

/** Names that Excel makes itself, for what is printed and filtered. */
const EXCELS_OWN = /^(?:_xlnm\.)?_?(?:Print_Area|Print_Titles|FilterDatabase)$/i;

interface Look {
  then: string;
  sheet: Excel.Worksheet;
  range: Excel.Range;
  charts: Excel.ChartCollection | null;
  names: Excel.NamedItemCollection[];
}

export async function lookBeforeUndo(context: Excel.RequestContext, written: Written): Promise<Outcome<Standing>> {
  const { workbook } = context;
  const mayGo = written.sheets.some(({ added }) => added);
  const mayGoRows = written.inserted.length > 0;
  const all = mayGo || mayGoRows ? workbook.worksheets.load(['items/id', 'items/name', 'items/visibility']) : null;
  const names = mayGo || mayGoRows ? workbook.names.load(['items/name', 'items/formula']) : null;
  // names that only one sheet knows are no names of the workbook
  const namesOf = (sheet: Excel.Worksheet): Excel.NamedItemCollection[] => (names === null ? [] : [sheet.names.load(['items/name', 'items/formula'])]);
  const looks = written.sheets.map(({ name, id, added }): Look & { protection: Excel.WorksheetProtection } => {
    const sheet = workbook.worksheets.getItemOrNullObject(id).load(['id', 'name']);
    return { then: name, sheet, protection: sheet.protection.load('protected'), range: sheet.getUsedRangeOrNullObject(true).load(BLOCK), charts: added ? sheet.charts.load('items/name') : null, names: namesOf(sheet) };
  });
  const named = written.named.map(({ name, id }) => loadSheet(`=${name}`, workbook.worksheets.getItemOrNullObject(id)));
  const extras = lookAtExtras(workbook, askedOf(written), (name) => workbook.worksheets.getItemOrNullObject(written.sheets.find((sheet) => sheet.name === name)?.id ?? name));
  const parts = written.records.length === 0 ? null : workbook.customXmlParts.getByNamespace(PLAN_RECORD_NAMESPACE).load('items/id');
  const structure = mayGo ? workbook.protection.load('protected') : null;
  await context.sync();

  if (structure?.protected) return { ok: false, failure: { kind: 'protected-workbook' } };
  const there = looks.filter(({ sheet }) => !sheet.isNullObject);
  const locked = there.find(({ protection }) => protection.protected);
  if (locked) return { ok: false, failure: { kind: 'protected-sheet', sheet: locked.sheet.name } };

  const ids = new Set(written.sheets.map(({ id }) => id));
  const foreign = (all?.items ?? []).filter(({ id }) => !ids.has(id));
  const foreignUsed = foreign.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true).load(BLOCK), names: namesOf(sheet) }));
  const xmls = (parts?.items ?? []).map((part) => ({ part, xml: part.getXml() }));
  const asked = extras.ask();
  if (asked || foreign.length + xmls.length > 0) await context.sync();

  const wanted = [
    ...regionsOf(named),
    ...there.filter(({ range }) => !range.isNullObject).map(({ sheet, range, then }) => ({ key: then, sheet, block: blockOf(range) })),
    ...foreignUsed.filter(({ range }) => !range.isNullObject).map(({ sheet, range }) => ({ key: ` ${sheet.name}`, sheet, block: blockOf(range) })),
  ];
  const look = lookAtRegions(context, wanted);
  const cells = holdPlaces(context);
  for (const { sheet, range } of there) if (!range.isNullObject) cells.hold(sheet.name, sheet, spreadOver(blockOf(range)));
  if (look.ask()) await context.sync();
  const regions = await look.regions();
  const ours = there.flatMap(({ then, sheet, charts }) => {
    const region = charts === null ? undefined : regions.get(then);
    return region ? [{ then, sheet, region }] : [];
  });
  for (const { then, region } of await withoutResults(context, ours)) regions.set(then, region);
  const sheets: Standing['sheets'] = new Map(there.map(({ then, sheet, charts }) => [then, { sheet, name: sheet.name, region: regions.get(then) ?? null, charts: charts?.items.length ?? 0 }]));
  const places = placesNow(written, sheets);
  const adorned = await adornedRows(context, written, { sheets, places });
  return {
    ok: true,
    value: {
      sheets, places, adorned, cells,
      named: new Map(named.filter(({ sheet }) => !sheet.isNullObject).map(({ key, sheet }) => [key.slice(1), { name: sheet.name, region: regions.get(key) ?? null }])),
      hasOther: foreign.some(({ visibility }) => visibility === 'Visible'),
      others: foreign.flatMap(({ name }) => {
        const region = regions.get(` ${name}`);
        return region ? [{ sheet: name, region }] : [];
      }),
      names: [...(names === null ? [] : [names]), ...[...there, ...foreignUsed].flatMap((each) => each.names)].flatMap(({ items }) => items.filter(({ name }) => !EXCELS_OWN.test(name)).map(({ name, formula }) => ({ name, formula: String(formula) }))),
      extras: extras.state(),
      records: new Map(xmls.flatMap(({ part, xml }) => {
        const record = decodePlanRecord(xml.value);
        return record ? [[record.id, { part, xml: xml.value }] as const] : [];
      })),
    },
  };
}

/** What a write changed beside the cells, to be looked at again. */
function askedOf({ names, extras: { colours, charts, parts } }: Written): ExtrasAsked {
  return { names: names.map(({ name }) => name), coloured: colours.map(({ sheet }) => sheet), charts, namespaces: parts.map(({ namespace }) => namespace) };
}

import { decodePlanRecord, PLAN_RECORD_NAMESPACE, type Block, type Edit, type Outcome, type WorkbookFailure } from '../workbook';
import { loadCandidates, oursOf } from './marks';
import { rangeOf } from './ranges';

/** What stood in a block before it was written to. */
export interface BlockBefore {
  sheet: string;
  block: Block;
  values: unknown[][];
  formulas: unknown[][];
}

/** What was found before anything is written. */
export interface Before {
  blocks: BlockBefore[];
  /** our marks by sheet, for the sheets whose marks are to go */
  marks: Map<string, Excel.ConditionalFormat[]>;
  /** what the names that are to move meant */
  names: { name: string; formula: string }[];
  /** the parts that are to change, by the id of their record */
  records: Map<string, { part: Excel.CustomXmlPart; xml: string }>;
}

/** Changing nothing on the sheet, so a protected one may stay protected. */
const HARMLESS: Edit['kind'][] = ['select', 'plan-record'];

/**
 * Looks before anything is written: sheets there, not protected, names free, what the blocks held.
 * One sync, and one more when marks are to be removed or a record is to change.
 */
export async function inspect(context: Excel.RequestContext, edits: Edit[]): Promise<Outcome<Before>> {
  const { workbook } = context;
  const added = new Set(edits.flatMap((edit) => (edit.kind === 'add-sheet' ? [edit.sheet] : [])));
  const sheetNames = new Set(edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])));
  const sheets = [...sheetNames].map((name) => ({
    name,
    sheet: workbook.worksheets.getItemOrNullObject(name).load('name'),
    protection: added.has(name) ? null : workbook.worksheets.getItemOrNullObject(name).protection.load('protected'),
  }));
  const structure = added.size > 0 ? workbook.protection.load('protected') : null;
  const names = edits.flatMap((edit) => (edit.kind === 'name' && !edit.replace ? [workbook.names.getItemOrNullObject(edit.name).load('name')] : []));
  const blocks = edits.flatMap((edit) => {
    if (edit.kind !== 'write' || added.has(edit.sheet)) return [];
    const range = rangeOf(workbook.worksheets.getItemOrNullObject(edit.sheet), edit.block);
    return [{ sheet: edit.sheet, block: edit.block, range: range.load(['values', 'formulas']) }];
  });
  const marked = edits.flatMap((edit) => (edit.kind === 'unmark'
    ? [{ sheet: edit.sheet, formats: workbook.worksheets.getItemOrNullObject(edit.sheet).getRange().conditionalFormats.load(['items/id', 'items/type']) }] : []));
  const moving = edits.flatMap((edit) => (edit.kind === 'name' && edit.replace ? [{ name: edit.name, item: workbook.names.getItemOrNullObject(edit.name).load('formula') }] : []));
  const changing = edits.flatMap((edit) => (edit.kind === 'plan-record' && edit.replace ? [edit.record] : []));
  const parts = changing.length === 0 ? null : workbook.customXmlParts.getByNamespace(PLAN_RECORD_NAMESPACE).load('items/id');
  await context.sync();

  if (structure?.protected) return refuse({ kind: 'protected-workbook' });
  for (const { name, sheet, protection } of sheets) {
    if (added.has(name)) {
      if (!sheet.isNullObject) return refuse({ kind: 'excel', code: 'ItemAlreadyExists', detail: name });
    } else if (sheet.isNullObject) {
      return refuse({ kind: 'sheet-gone', sheet: name });
    } else if (protection?.protected && edits.some((edit) => 'sheet' in edit && edit.sheet === name && !HARMLESS.includes(edit.kind))) {
      return refuse({ kind: 'protected-sheet', sheet: name });
    }
  }
  const taken = names.find((name) => !name.isNullObject);
  if (taken) return refuse({ kind: 'excel', code: 'ItemAlreadyExists', detail: taken.name });

  const lost = moving.find(({ item }) => item.isNullObject);
  if (lost) return refuse({ kind: 'plan-gone', rangeName: lost.name });

  const texts = parts === null ? [] : parts.items.map((part) => ({ part, xml: part.getXml() }));
  const candidates = marked.map(({ sheet, formats }) => ({ sheet, candidates: loadCandidates(formats.items) }));
  if (candidates.length + texts.length > 0) await context.sync();
  const records = new Map(texts.map(({ part, xml }) => [decodePlanRecord(xml.value)?.id ?? '', { part, xml: xml.value }]));
  const unknown = changing.find(({ id }) => !records.has(id));
  if (unknown) return refuse({ kind: 'plan-gone', rangeName: unknown.rangeName });
  return {
    ok: true,
    value: {
      blocks: blocks.map(({ sheet, block, range }) => ({ sheet, block, values: range.values, formulas: range.formulas })),
      marks: new Map(candidates.map(({ sheet, candidates: found }) => [sheet, oursOf(found)])),
      names: moving.map(({ name, item }) => ({ name, formula: item.formula as string })),
      records: new Map(changing.flatMap(({ id }) => {
        const record = records.get(id);
        return record ? [[id, record] as const] : [];
      })),
    },
  };
}

function refuse(failure: WorkbookFailure): Outcome<Before> {
  return { ok: false, failure };
}

import { decodePlanRecord, PLAN_RECORD_NAMESPACE, type Edit, type WorkbookFailure } from '../workbook';
import { deleteRows, type RowsIn } from './insert-rows';
import type { Before } from './inspect';
import { loadCandidates, oursOf } from './marks';
import { mergeAgain, putBack } from './put-back';
import { takeBackExtras } from './put-extras-back';
import { isOfficeError } from './run';

/** How far a change had come. */
export interface DoneSoFar {
  /** of the sheets that were added */
  sheetIds: string[];
  rows: RowsIn[];
  /** requests that wrote, or may have written a part */
  batches: number;
}

type TakenBack = { ok: false; failure: WorkbookFailure };

/**
 * Undoes a change that Excel refused in the middle, or that somebody else's rows came between: added rows, sheets, names and records go, cells and sheets get back what they
 * held and how they looked, our marks go. Within the context of the change, for the ranges that are held there. Gives the failure that started it, or `half-written` when
 * even this does not work, or not for all of it.
 */
export async function takeBack(context: Excel.RequestContext, edits: Edit[], before: Before, done: DoneSoFar, cause: WorkbookFailure): Promise<TakenBack> {
  const isWhole = await attempt(context, edits, before, done);
  if (isWhole) return { ok: false, failure: cause };
  const sheet = edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : []))[0] ?? '';
  return { ok: false, failure: { kind: 'half-written', sheet, detail: 'detail' in cause ? cause.detail : cause.kind } };
}

async function attempt(context: Excel.RequestContext, edits: Edit[], before: Before, done: DoneSoFar): Promise<boolean> {
  try {
    if (done.batches > 0) return await takeAllBack(context, edits, before, done);
    deleteRows(done.rows);
    for (const id of done.sheetIds) context.workbook.worksheets.getItem(id).delete();
    if (done.rows.length + done.sheetIds.length > 0) await context.sync();
    return true;
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return false;
  }
}

async function takeAllBack(context: Excel.RequestContext, edits: Edit[], before: Before, done: DoneSoFar): Promise<boolean> {
  const { workbook } = context;
  const names = edits.flatMap((edit) => (edit.kind === 'name' && !edit.replace ? [edit.name] : []));
  const recordIds = new Set(edits.flatMap((edit) => (edit.kind === 'plan-record' && !edit.replace ? [edit.record.id] : [])));
  const markedSheets = [...new Set(edits.flatMap((edit) => (edit.kind === 'mark' ? [edit.sheet] : [])))];
  const sheetOf = (name: string): Excel.Worksheet => workbook.worksheets.getItem(before.ids.get(name) ?? name);

  const sheets = done.sheetIds.map((id) => workbook.worksheets.getItemOrNullObject(id).load('id'));
  const items = names.map((name) => workbook.names.getItemOrNullObject(name).load('name'));
  const parts = workbook.customXmlParts.getByNamespace(PLAN_RECORD_NAMESPACE).load('items/id');
  const formats = markedSheets.map((name) => sheetOf(name).getRange().conditionalFormats.load(['items/id', 'items/type']));
  await context.sync();
  const texts = parts.items.map((part) => ({ part, xml: part.getXml() }));
  const candidates = formats.map(({ items: found }) => loadCandidates(found));
  await context.sync();
  // first: what stood there before was looked at without them
  deleteRows(done.rows);
  const putExtrasBack = await takeBackExtras(context, edits, before.extras);

  // what was held is put back by numbers of rows
  before.places.guard();
  putExtrasBack();
  for (const { name, formula } of before.names) workbook.names.getItem(name).formula = formula;
  for (const { part, xml } of before.records.values()) workbook.customXmlParts.getItem(part.id).setXml(xml);
  for (const item of items) if (!item.isNullObject) item.delete();
  for (const { part, xml } of texts) if (recordIds.has(decodePlanRecord(xml.value)?.id ?? '')) part.delete();
  for (const format of candidates.flatMap(oursOf)) format.delete();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  const areWhole = before.held.map((held) => putBack(sheetOf(held.sheet), held));
  for (const held of before.held) if (held.kind === 'cells') mergeAgain(sheetOf(held.sheet), held);
  await context.sync();
  return areWhole.every(Boolean);
}

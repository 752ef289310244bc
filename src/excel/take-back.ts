import { decodePlanRecord, PLAN_RECORD_NAMESPACE, type Edit, type WorkbookFailure } from '../workbook';
import { deleteRows, type RowsIn } from './insert-rows';
import type { Before } from './inspect';
import { loadCandidates, oursOf } from './marks';
import { mergeAgain, putBack } from './put-back';
import { takeBackExtras } from './put-extras-back';
import { run } from './run';

/**
 * Undoes a change that Excel refused in the middle: added rows, sheets, names and records go, cells and sheets get back what they held and how they looked, our marks go.
 * Gives the failure that started it, or `half-written` when even this does not work, or not for all of it.
 */
export async function takeBack(edits: Edit[], before: Before, added: { sheetIds: string[]; rows: RowsIn[] }, cause: WorkbookFailure): Promise<{ ok: false; failure: WorkbookFailure }> {
  const names = edits.flatMap((edit) => (edit.kind === 'name' && !edit.replace ? [edit.name] : []));
  const recordIds = new Set(edits.flatMap((edit) => (edit.kind === 'plan-record' && !edit.replace ? [edit.record.id] : [])));
  const markedSheets = [...new Set(edits.flatMap((edit) => (edit.kind === 'mark' ? [edit.sheet] : [])))];

  const undone = await run<boolean>(async (context) => {
    const { workbook } = context;
    const sheets = added.sheetIds.map((id) => workbook.worksheets.getItemOrNullObject(id).load('id'));
    const items = names.map((name) => workbook.names.getItemOrNullObject(name).load('name'));
    const parts = workbook.customXmlParts.getByNamespace(PLAN_RECORD_NAMESPACE).load('items/id');
    const formats = markedSheets.map((name) => workbook.worksheets.getItem(name).getRange().conditionalFormats.load(['items/id', 'items/type']));
    await context.sync();
    const texts = parts.items.map((part) => ({ part, xml: part.getXml() }));
    const candidates = formats.map(({ items: found }) => loadCandidates(found));
    await context.sync();
    // first: what stood there before was looked at without them
    for (const sheet of new Set(added.rows.map((rows) => rows.sheet))) deleteRows(workbook.worksheets.getItem(sheet), added.rows.filter((rows) => rows.sheet === sheet).map(({ run: rows }) => rows));

    await takeBackExtras(context, edits, before.extras);
    for (const { name, formula } of before.names) workbook.names.getItem(name).formula = formula;
    for (const { part, xml } of before.records.values()) workbook.customXmlParts.getItem(part.id).setXml(xml);
    for (const item of items) if (!item.isNullObject) item.delete();
    for (const { part, xml } of texts) if (recordIds.has(decodePlanRecord(xml.value)?.id ?? '')) part.delete();
    for (const format of candidates.flatMap(oursOf)) format.delete();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    const areWhole = before.held.map((held) => putBack(workbook.worksheets.getItem(held.sheet), held));
    for (const held of before.held) if (held.kind === 'cells') mergeAgain(workbook.worksheets.getItem(held.sheet), held);
    await context.sync();
    return { ok: true, value: areWhole.every(Boolean) };
  });
  if (undone.ok && undone.value) return { ok: false, failure: cause };
  const sheet = edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : []))[0] ?? '';
  return { ok: false, failure: { kind: 'half-written', sheet, detail: 'detail' in cause ? cause.detail : cause.kind } };
}

import { decodePlanRecord, editsBefore, insertedRows, PLAN_RECORD_NAMESPACE, formatAddress, rowBefore, formatCell, type Block, type CellValue, type Edit, type Outcome, type WorkbookFailure } from '../workbook';
import { lookAtBlock } from './block-before';
import { askedBy, lookAtExtras, type ExtrasState } from './extras';
import { touchedBlocks } from './footprint';
import type { Held } from './held';
import { cornersOf, holdPlaces, placesOf, type PlacesHeld } from './held-places';
import { formatGiven, roomQuestions } from './insert-rows';
import { loadCandidates, oursOf } from './marks';
import { BLOCK, blockOf, rangeOf } from './ranges';
import { lookAtRoom } from './row-room';
import { lookAtSetUp } from './sheet-before';
import { lookAtValidation } from './validation-before';

/** What was found before anything is written. */
export interface Before {
  /** what cells and sheets that were there held, where they stood before new rows came in */
  held: Held[];
  /** the number formats of cells that are to be written, by sheet, where they stand once new rows are in */
  formatAt: (sheet: string, rowIndex: number, columnIndex: number) => string | null;
  /** what the sheets that are there hold, by name; asked for only when the change is to be kept */
  used: Map<string, Block>;
  /** the ids of those sheets, by name */
  ids: Map<string, string>;
  /** our marks by sheet, for the sheets whose marks are to go */
  marks: Map<string, Excel.ConditionalFormat[]>;
  /** what the names that are to move meant */
  names: { name: string; formula: string }[];
  /** the parts that are to change, by the id of their record */
  records: Map<string, { part: Excel.CustomXmlPart; xml: string }>;
  extras: ExtrasState;
  /** cells held from the first look on, among what is to be changed and beside where rows come in */
  places: PlacesHeld;
}

/** Changing nothing on the sheet, so a protected one may stay protected. */
const HARMLESS: Edit['kind'][] = ['select', 'plan-record', 'hidden-name'];

/**
 * Looks before anything is written: sheets there, not protected, names free, what the blocks held.
 * One sync, and one more when marks are to be removed, a record is to change, or cells are merged or differ in look. What is looked at stands where it stood before new rows.
 */
export async function inspect(context: Excel.RequestContext, all: Edit[], keep = false): Promise<Outcome<Before>> {
  const { workbook } = context;
  const edits = editsBefore(all);
  const rooms = roomQuestions(all).map((question) => ({ ...question, looking: lookAtRoom(workbook, question) }));
  const added = new Set(edits.flatMap((edit) => (edit.kind === 'add-sheet' ? [edit.sheet] : [])));
  const sheetNames = new Set(all.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])));
  const sheets = [...sheetNames].map((name) => ({
    name,
    sheet: workbook.worksheets.getItemOrNullObject(name).load(['name', 'id']),
    protection: added.has(name) ? null : workbook.worksheets.getItemOrNullObject(name).protection.load('protected'),
  }));
  const used = keep ? sheets.filter(({ name }) => !added.has(name)).map(({ name, sheet }) => ({ name, range: sheet.getUsedRangeOrNullObject(true).load(BLOCK) })) : [];
  const structure = added.size > 0 ? workbook.protection.load('protected') : null;
  const names = edits.flatMap((edit) => (edit.kind === 'name' && !edit.replace ? [workbook.names.getItemOrNullObject(edit.name).load('name')] : []));
  const sheetOf = (name: string) => workbook.worksheets.getItemOrNullObject(name);
  const blanks = edits.flatMap((edit) => (edit.kind === 'write' && edit.expectBlank ? [loadBlank(sheetOf(edit.sheet), edit)] : []));
  const expected = edits.flatMap((edit) => (edit.kind === 'write' && edit.expect ? [loadExpected(sheetOf(edit.sheet), edit, edit.expect)] : []));
  const looked = [
    ...touchedBlocks(edits, added).map((touched) => lookAtBlock(sheetOf(touched.sheet), touched, edits)),
    ...edits.flatMap((edit) => (edit.kind === 'choices' && !added.has(edit.sheet) ? [lookAtValidation(sheetOf(edit.sheet), edit)] : [])),
    ...edits.flatMap((edit) => ('sheet' in edit && !added.has(edit.sheet) ? [lookAtSetUp(sheetOf(edit.sheet), edit)] : [])).filter((each) => each !== null),
  ];
  const marked = edits.flatMap((edit) => (edit.kind === 'unmark'
    ? [{ sheet: edit.sheet, formats: workbook.worksheets.getItemOrNullObject(edit.sheet).getRange().conditionalFormats.load(['items/id', 'items/type']) }] : []));
  const moving = edits.flatMap((edit) => (edit.kind === 'name' && edit.replace ? [{ name: edit.name, item: workbook.names.getItemOrNullObject(edit.name).load('formula') }] : []));
  const changing = edits.flatMap((edit) => (edit.kind === 'plan-record' && edit.replace ? [edit.record] : []));
  const parts = changing.length === 0 ? null : workbook.customXmlParts.getByNamespace(PLAN_RECORD_NAMESPACE).load('items/id');
  const extras = lookAtExtras(workbook, askedBy(edits));
  const places = holdPlaces(context);
  for (const { name, sheet } of sheets) if (!added.has(name)) places.hold(name, sheet, toBeHeld(all, name, rooms.find((room) => room.sheet === name)?.rows ?? []));
  await context.sync();

  if (structure?.protected) return refuse({ kind: 'protected-workbook' });
  for (const { name, sheet, protection } of sheets) {
    if (added.has(name)) {
      if (!sheet.isNullObject) return refuse({ kind: 'excel', code: 'ItemAlreadyExists', detail: name });
    } else if (sheet.isNullObject) {
      return refuse({ kind: 'sheet-gone', sheet: name });
    } else if (protection?.protected && all.some((edit) => 'sheet' in edit && edit.sheet === name && !HARMLESS.includes(edit.kind))) {
      return refuse({ kind: 'protected-sheet', sheet: name });
    }
  }
  const taken = names.find((name) => !name.isNullObject);
  if (taken) return refuse({ kind: 'excel', code: 'ItemAlreadyExists', detail: taken.name });

  const lost = moving.find(({ item }) => item.isNullObject);
  if (lost) return refuse({ kind: 'plan-gone', rangeName: lost.name });

  const filled = blanks.find(({ isBlank }) => !isBlank());
  if (filled) return refuse({ kind: 'not-blank', sheet: filled.sheet, address: filled.address });

  const changed = expected.map((each) => each()).find((failure) => failure !== null);
  if (changed) return refuse(changed);

  const texts = parts === null ? [] : parts.items.map((part) => ({ part, xml: part.getXml() }));
  const candidates = marked.map(({ sheet, formats }) => ({ sheet, candidates: loadCandidates(formats.items) }));
  const asked = [...looked.map((each) => each.ask()), ...rooms.map(({ looking }) => looking.ask()), extras.ask()].some(Boolean);
  if (asked || candidates.length + texts.length > 0) await context.sync();
  for (const { sheet, looking } of rooms) {
    const { blocked } = looking.room();
    if (blocked) return refuse({ kind: 'rows-blocked', sheet, ...blocked });
  }
  const records = new Map(texts.map(({ part, xml }) => [decodePlanRecord(xml.value)?.id ?? '', { part, xml: xml.value }]));
  const unknown = changing.find(({ id }) => !records.has(id));
  if (unknown) return refuse({ kind: 'plan-gone', rangeName: unknown.rangeName });
  const held = looked.flatMap((each) => each.held());
  return {
    ok: true,
    value: {
      held,
      formatAt: withNewRows(all, formatsOf(held)),
      used: new Map(used.flatMap(({ name, range }) => (range.isNullObject ? [] : [[name, blockOf(range)]]))),
      ids: new Map(sheets.filter(({ name }) => !added.has(name)).map(({ name, sheet }) => [name, sheet.id])),
      marks: new Map(candidates.map(({ sheet, candidates: found }) => [sheet, oursOf(found)])),
      names: moving.map(({ name, item }) => ({ name, formula: item.formula as string })),
      records: new Map(changing.flatMap(({ id }) => {
        const record = records.get(id);
        return record ? [[id, record] as const] : [];
      })),
      extras: extras.state(),
      places,
    },
  };
}

/** Where the edits change a sheet, as it is before new rows; and the rows above and below those. */
function toBeHeld(edits: Edit[], sheet: string, above: readonly number[]): { rowIndex: number; columnIndex: number }[] {
  const runs = insertedRows(edits).get(sheet) ?? [];
  const cells = cornersOf(edits.filter((edit) => 'sheet' in edit && edit.sheet === sheet).flatMap(placesOf)).flatMap(({ rowIndex, columnIndex }) => {
    const was = rowBefore(runs, rowIndex);
    return was === null ? [] : [{ rowIndex: was, columnIndex }];
  });
  return [...cells, ...above.flatMap((row) => [row - 1, row]).filter((row) => row >= 0).map((rowIndex) => ({ rowIndex, columnIndex: 0 }))];
}

/** By formulas, not values: a formula that shows nothing is somebody's work too, and so are merged cells and rules for what may be typed. */
function loadBlank(worksheet: Excel.Worksheet, { sheet, block }: Extract<Edit, { kind: 'write' }>): { sheet: string; address: string; isBlank: () => boolean } {
  const range = rangeOf(worksheet, block).load('formulas');
  const merged = range.getMergedAreasOrNullObject().load('areaCount');
  const validation = range.dataValidation.load('type');
  return {
    sheet, address: formatAddress(block),
    isBlank: () => merged.isNullObject && validation.type === 'None' && (range.formulas as unknown[][]).every((row) => row.every((cell) => cell === '')),
  };
}

/** The cells as they were when the change was described: someone may have typed there since. */
function loadExpected(worksheet: Excel.Worksheet, { sheet, block }: Extract<Edit, { kind: 'write' }>, expect: CellValue[][]): () => WorkbookFailure | null {
  const range = rangeOf(worksheet, block).load('formulas');
  return () => {
    for (const [row, cells] of expect.entries()) {
      const column = cells.findIndex((cell, at) => cell !== null && cell !== (range.formulas as CellValue[][])[row]?.[at]);
      if (column >= 0) return { kind: 'cell-changed', sheet, address: formatCell(block.rowIndex + row, block.columnIndex + column) };
    }
    return null;
  };
}

/** Excel's own number formats of the cells that were looked at; null where it was not asked. */
function formatsOf(held: Held[]): Before['formatAt'] {
  const cells = held.filter((each) => each.kind === 'cells');
  return (sheet, rowIndex, columnIndex) => cells.filter((each) => each.sheet === sheet)
    .map(({ block, numberFormats }) => numberFormats[rowIndex - block.rowIndex]?.[columnIndex - block.columnIndex])
    .find((format) => format !== undefined) ?? null;
}

/** The same once new rows are in: those have the formats that the list gives them. */
function withNewRows(edits: Edit[], formatAt: Before['formatAt']): Before['formatAt'] {
  const inserted = insertedRows(edits);
  return (sheet, rowIndex, columnIndex) => {
    const was = rowBefore(inserted.get(sheet) ?? [], rowIndex);
    return was === null ? formatGiven(edits, sheet, rowIndex, columnIndex) : formatAt(sheet, was, columnIndex);
  };
}

function refuse(failure: WorkbookFailure): Outcome<Before> {
  return { ok: false, failure };
}

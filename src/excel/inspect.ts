import type { Block, Edit, Outcome, WorkbookFailure } from '../workbook';
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
}

/** Changing nothing on the sheet, so a protected one may stay protected. */
const HARMLESS: Edit['kind'][] = ['select', 'plan-record'];

/**
 * Looks before anything is written: sheets there, not protected, names free, what the blocks held.
 * One sync, and one more when marks are to be removed.
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
  const names = edits.flatMap((edit) => (edit.kind === 'name' ? [workbook.names.getItemOrNullObject(edit.name).load('name')] : []));
  const blocks = edits.flatMap((edit) => {
    if (edit.kind !== 'write' || added.has(edit.sheet)) return [];
    const range = rangeOf(workbook.worksheets.getItemOrNullObject(edit.sheet), edit.block);
    return [{ sheet: edit.sheet, block: edit.block, range: range.load(['values', 'formulas']) }];
  });
  const marked = edits.flatMap((edit) => (edit.kind === 'unmark'
    ? [{ sheet: edit.sheet, formats: workbook.worksheets.getItemOrNullObject(edit.sheet).getRange().conditionalFormats.load(['items/id', 'items/type']) }] : []));
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

  const candidates = marked.map(({ sheet, formats }) => ({ sheet, candidates: loadCandidates(formats.items) }));
  if (candidates.length > 0) await context.sync();
  return {
    ok: true,
    value: {
      blocks: blocks.map(({ sheet, block, range }) => ({ sheet, block, values: range.values, formulas: range.formulas })),
      marks: new Map(candidates.map(({ sheet, candidates: found }) => [sheet, oursOf(found)])),
    },
  };
}

function refuse(failure: WorkbookFailure): Outcome<Before> {
  return { ok: false, failure };
}

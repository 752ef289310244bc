import { decodePlanRecord, PLAN_RECORD_NAMESPACE, RANGE_NAME_PREFIX, type Block, type Outcome, type PlanRecord } from '../workbook';
import { BLOCK, blockOf } from './ranges';
import { run } from './run';

interface Survey {
  sheets: string[];
  names: string[];
  plans: { record: PlanRecord; place: { sheet: string; block: Block } | null }[];
  active: { sheet: string; rowIndex: number; columnIndex: number; used: Block | null };
}

/** The workbook's sheets, names and plans and what is selected, in two syncs: what there is, then what it holds. */
export function survey(): Promise<Outcome<Survey>> {
  return run(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/name');
    const names = workbook.names.load('items/name');
    const parts = workbook.customXmlParts.getByNamespace(PLAN_RECORD_NAMESPACE).load('items/id');
    const sheet = workbook.worksheets.getActiveWorksheet().load('name');
    const used = sheet.getUsedRangeOrNullObject(true).load(BLOCK);
    const cell = workbook.getActiveCell().load(['rowIndex', 'columnIndex']);
    await context.sync();

    const texts = parts.items.map((part) => part.getXml());
    const places = new Map(names.items.filter(({ name }) => name.startsWith(RANGE_NAME_PREFIX)).map((item) => {
      const range = item.getRangeOrNullObject().load(BLOCK);
      return [item.name, { range, sheet: range.worksheet.load('name') }];
    }));
    await context.sync();

    const records = new Map<string, PlanRecord>();
    for (const text of texts) {
      const record = decodePlanRecord(text.value);
      if (record && !records.has(record.rangeName)) records.set(record.rangeName, record);
    }
    return {
      ok: true,
      value: {
        sheets: sheets.items.map(({ name }) => name),
        names: names.items.map(({ name }) => name),
        plans: [...records.values()].map((record) => {
          const place = places.get(record.rangeName);
          return { record, place: place && !place.range.isNullObject ? { sheet: place.sheet.name, block: blockOf(place.range) } : null };
        }),
        active: { sheet: sheet.name, rowIndex: cell.rowIndex, columnIndex: cell.columnIndex, used: used.isNullObject ? null : blockOf(used) },
      },
    };
  });
}

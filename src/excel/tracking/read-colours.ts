import type { Block, Outcome } from '../../workbook';
import { isStatusFormula } from '../../workbook/status-colours';
import { BLOCK, blockOf } from '../ranges';
import { run } from '../run';

/** Our colours of status on a sheet and the list that they ask, in three syncs whatever the number of rows. */
export function readColours(sheet: string, dueName: string): Promise<Outcome<{ dueList: string | null; covered: Block[] }>> {
  return run(async (context) => {
    const { workbook } = context;
    const name = workbook.names.getItemOrNullObject(dueName).load('formula');
    const formats = workbook.worksheets.getItem(sheet).getRange().conditionalFormats.load(['items/id', 'items/type']);
    await context.sync();
    const custom = formats.items.filter(({ type }) => type === 'Custom');
    for (const format of custom) format.custom.rule.load('formula');
    await context.sync();
    const ours = custom.filter((format) => isStatusFormula(format.custom.rule.formula, dueName));
    const areas = ours.map((format) => format.getRanges().areas.load(BLOCK.map((part) => `items/${part}`)));
    if (areas.length > 0) await context.sync();
    return { ok: true, value: { dueList: name.isNullObject ? null : String(name.formula), covered: areas.flatMap(({ items }) => items.map(blockOf)) } };
  }, { notFound: { kind: 'sheet-gone', sheet } });
}

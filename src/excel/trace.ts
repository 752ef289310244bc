import { decodePlanRecord, encodePlanRecord, type Block, type CellValue, type Edit } from '../workbook';
import { isExtra } from './extras';
import type { Before } from './inspect';
import { printOf } from './print';
import { rangeOf } from './ranges';
import { asWritten } from './spilled';
import { answersFor, columnPrints, exactPrints, rowPrints, union, withPrints, type Region, type Written } from './written';

/** A sheet with more cells than these is followed by the rows that were written only, not by all it holds. */
const MOST_FOLLOWED = 300_000;

/** Looks at what stands there once the edits are made, so that they can be taken back another day. */
export interface Trace {
  /** asks for the first answer, within the caller's last sync */
  ask(): void;
  /** after that sync; one more for each 100,000 cells that were written */
  written(): Promise<Written>;
}

/** What a record says, whatever Excel makes of its XML. */
export function recordPrint(xml: string): number {
  return printOf(JSON.stringify(decodePlanRecord(xml)));
}

/** @param ids of the sheets by their names, the added ones too */
export function trace(context: Excel.RequestContext, edits: Edit[], before: Before, ids: ReadonlyMap<string, string>): Trace {
  const { workbook } = context;
  const added = new Set(edits.flatMap((edit) => (edit.kind === 'add-sheet' ? [edit.sheet] : [])));
  const parts = [...writtenBlocks(edits)].map(([name, block]) => ({ name, block: followedBlock(block, before.used.get(name) ?? null) }));
  const answers = answersFor(parts);
  const loaded: { name: string; band: Block; range: Excel.Range }[] = [];
  const charts = new Map<string, Excel.ChartCollection>();
  const names = new Map<string, Excel.NamedItem>();
  const load = (index: number): void => {
    for (const { name, band } of answers[index] ?? []) loaded.push({ name, band, range: rangeOf(workbook.worksheets.getItem(name), band).load('formulas') });
  };
  return {
    ask: () => {
      load(0);
      for (const name of added) charts.set(name, workbook.worksheets.getItem(name).charts.load('items/name'));
      for (const edit of edits) if (edit.kind === 'name') names.set(edit.name, workbook.names.getItem(edit.name).load('formula'));
    },
    written: async () => {
      for (let index = 1; index < answers.length; index += 1) {
        load(index);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync for each 100,000 cells: Excel on the web refuses a larger answer
        await context.sync();
      }
      const regions = new Map(parts.map(({ name, block }): [string, Region] => (
        [name, { block, formulas: loaded.filter((each) => each.name === name).flatMap(({ range }) => range.formulas as CellValue[][]) }])));
      return {
        form: 1,
        sheets: [...ids].map(([name, id]) => {
          const region = regions.get(name) ?? null;
          return {
            name, id, added: added.has(name), firstRow: region?.block.rowIndex ?? 0, prints: region === null ? [] : rowPrints(region),
            firstColumn: region?.block.columnIndex ?? 0, columnPrints: region === null ? [] : columnPrints(region),
            exact: region === null || !added.has(name) ? [] : exactPrints(asWritten(region, edits.filter((edit) => 'sheet' in edit && edit.sheet === name))), charts: charts.get(name)?.items.length ?? 0,
          };
        }),
        held: before.held.map((held) => (held.kind === 'cells' ? withPrints(held, regions.get(held.sheet)) : held)),
        names: [...names].map(([name, item]) => ({ name, before: before.names.find((each) => each.name === name)?.formula ?? null, after: item.formula as string })),
        extras: edits.some(isExtra) ? { edits: edits.filter(isExtra), names: [...before.extras.names], charts: [...before.extras.charts], parts: [...before.extras.parts] } : null,
        records: edits.flatMap((edit) => (edit.kind === 'plan-record'
          ? [{ id: edit.record.id, before: before.records.get(edit.record.id)?.xml ?? null, after: recordPrint(encodePlanRecord(edit.record)) }] : [])),
      };
    },
  };
}

/** What lies within a sheet's cells and was changed, as one block for each sheet. */
function writtenBlocks(edits: Edit[]): Map<string, Block> {
  const blocks = new Map<string, Block>();
  for (const edit of edits) {
    const changed = edit.kind === 'write' || edit.kind === 'merge' ? [edit.block] : edit.kind === 'style' || edit.kind === 'number-format' || edit.kind === 'choices' ? edit.blocks : [];
    if (!('sheet' in edit)) continue;
    for (const block of changed) {
      const known = blocks.get(edit.sheet);
      blocks.set(edit.sheet, known === undefined ? block : union(known, block));
    }
  }
  return blocks;
}

function followedBlock(written: Block, used: Block | null): Block {
  const whole = used === null ? written : union(used, written);
  return whole.rowCount * whole.columnCount > MOST_FOLLOWED ? written : whole;
}

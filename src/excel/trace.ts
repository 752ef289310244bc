import { decodePlanRecord, encodePlanRecord, insertedRows, rowAfter, WRITTEN_FORM, type Block, type Edit, type RowRun } from '../workbook';
import { askedBy, isExtra, lookAtExtras } from './extras';
import type { Before } from './inspect';
import { heldAfter } from './held-after';
import { loadSheet, namedSheet, regionsOf, sheetsIn, sheetsNamed, type LoadedSheet } from './named-sheets';
import { printOf } from './print';
import { lookAtRegions } from './regions';
import { lookAtRows, MOST_COLUMNS, type RowsLook } from './rows-look';
import { asWritten } from './spilled';
import { cellPrints, columnPrints, exactPrints, rowPrints, union, withPrints, type Written } from './written';
import { NO_EXTRAS, writtenExtras } from './written-extras';

/** A sheet with more cells than these is followed by the rows that were written only, not by all it holds. */
const MOST_FOLLOWED = 300_000;

/** Looks at what stands there once the edits are made, so that they can be taken back another day. */
export interface Trace {
  /** asks for the first answer, within the caller's last sync */
  ask(): void;
  /** after that sync; one more for each 100,000 cells that were written, and one where there are colours or parts, or formulas that name another sheet */
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
  const rows = insertedRows(edits);
  const parts = [...writtenBlocks(edits, before)].map(([name, block]) => ({ name, block: followedBlock(block, blockAfter(rows.get(name) ?? [], before.used.get(name) ?? null)) }));
  const look = lookAtRegions(context, parts.map(({ name, block }) => ({ key: name, sheet: workbook.worksheets.getItem(name), block })));
  const charts = new Map<string, Excel.ChartCollection>();
  const names = new Map<string, Excel.NamedItem>();
  let extras: ReturnType<typeof lookAtExtras> | null = null;
  const removed = edits.flatMap((edit) => (edit.kind === 'remove-name' ? sheetsIn(before.extras.names.get(edit.name)?.formula ?? '') : []));
  const others = [...new Set([...sheetsNamed(before.held), ...removed])].filter((name) => !ids.has(name));
  let named: LoadedSheet[] = [];
  let looks: { sheet: string; run: RowRun; columns: RowsColumns; look: RowsLook }[] = [];
  return {
    ask: () => {
      look.ask();
      for (const name of added) charts.set(name, workbook.worksheets.getItem(name).charts.load('items/name'));
      for (const edit of edits) if (edit.kind === 'name') names.set(edit.name, workbook.names.getItem(edit.name).load('formula'));
      named = others.map((name) => loadSheet(name, workbook.worksheets.getItemOrNullObject(name)));
      looks = [...rows].flatMap(([sheet, runs]) => runs.map((run) => {
        const columns = columnsOf(parts.find(({ name }) => name === sheet)?.block);
        return { sheet, run, columns, look: lookAtRows(workbook.worksheets.getItem(sheet), { ...run, ...columns }) };
      }));
      if (edits.some(isExtra)) extras = lookAtExtras(workbook, askedBy(edits));
    },
    written: async () => {
      const regions = await look.regions();
      const namedLook = lookAtRegions(context, regionsOf(named));
      if ([extras?.ask(), namedLook.ask()].includes(true)) await context.sync();
      const namedRegions = await namedLook.regions();
      const beside = extras === null ? NO_EXTRAS : writtenExtras(edits, before.extras, extras.state());
      return {
        form: WRITTEN_FORM,
        sheets: [...ids].map(([name, id]) => {
          const region = regions.get(name) ?? null;
          return {
            name, id, added: added.has(name), firstRow: region?.block.rowIndex ?? 0, prints: region === null ? [] : rowPrints(region),
            firstColumn: region?.block.columnIndex ?? 0, columnPrints: region === null ? [] : columnPrints(region),
            exact: region === null || !added.has(name) ? [] : exactPrints(asWritten(region, edits.filter((edit) => 'sheet' in edit && edit.sheet === name))), charts: charts.get(name)?.items.length ?? 0,
          };
        }),
        held: before.held.map((each) => heldAfter(each, rows.get(each.sheet) ?? [])).map((held) => (held.kind === 'cells' ? withPrints(held, regions.get(held.sheet)) : held)),
        names: [...[...names].map(([name, item]) => ({ name, before: before.names.find((each) => each.name === name)?.formula ?? null, after: item.formula as string })), ...beside.names],
        extras: beside.extras,
        named: named.filter(({ sheet }) => !sheet.isNullObject).map((each) => namedSheet(each, namedRegions.get(each.key))),
        inserted: looks.map(({ sheet, run: { rowIndex, rowCount }, columns, look: seen }) => {
          const print = seen.print();
          return { sheet, rowIndex, rows: cellPrints(regions.get(sheet), rowIndex, rowCount), look: print === null ? null : { ...columns, print } };
        }),
        records: edits.flatMap((edit) => (edit.kind === 'plan-record'
          ? [{ id: edit.record.id, before: before.records.get(edit.record.id)?.xml ?? null, after: recordPrint(encodePlanRecord(edit.record)) }] : [])),
      };
    },
  };
}

type RowsColumns = Pick<Block, 'columnIndex' | 'columnCount'>;

/** The columns in which it is told how rows look. */
function columnsOf(block: Block | undefined): RowsColumns {
  return { columnIndex: block?.columnIndex ?? 0, columnCount: Math.min(block?.columnCount ?? 1, MOST_COLUMNS) };
}

/** What lies within a sheet's cells and was changed, as one block for each sheet. */
function writtenBlocks(edits: Edit[], before: Before): Map<string, Block> {
  const blocks = new Map<string, Block>();
  for (const edit of edits) {
    if (!('sheet' in edit)) continue;
    for (const block of changedBlocks(edit, before)) {
      const known = blocks.get(edit.sheet);
      blocks.set(edit.sheet, known === undefined ? block : union(known, block));
    }
  }
  return blocks;
}

function changedBlocks(edit: Edit, { extras }: Before): Block[] {
  switch (edit.kind) {
    case 'write':
    case 'merge':
    case 'unmerge':
      return [edit.block];
    case 'style':
    case 'number-format':
    case 'choices':
      return edit.blocks;
    case 'insert-rows':
      return [{ rowIndex: edit.rowIndex, rowCount: edit.rowCount, columnIndex: 0, columnCount: 1 }];
    case 'colour-status':
      return edit.rules.flatMap(({ blocks }) => blocks);
    case 'uncolour-status':
      return (extras.colours.get(edit.sheet) ?? []).flatMap(({ rule }) => rule.blocks);
    default:
      return [];
  }
}

/** What a sheet held, with the rows that came in among it. */
function blockAfter(runs: readonly RowRun[], block: Block | null): Block | null {
  if (block === null) return null;
  const [first, last] = [rowAfter(runs, block.rowIndex), rowAfter(runs, block.rowIndex + block.rowCount - 1)];
  return { ...block, rowIndex: first, rowCount: last - first + 1 };
}

function followedBlock(written: Block, used: Block | null): Block {
  const whole = used === null ? written : union(used, written);
  return whole.rowCount * whole.columnCount > MOST_FOLLOWED ? written : whole;
}

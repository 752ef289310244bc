import { formatAddress, type Block, type RowRun, type Undone } from '../workbook';
import type { Place } from './follow-rows';
import { sheetsIn, standsStill } from './named-sheets';
import type { Held, HeldCells } from './held';
import { movedHeld } from './held-after';
import type { ExtrasBack } from './put-extras-back';
import { recordPrint } from './trace';
import { cellsToPutBack } from './undo-cells';
import { extrasToPutBack } from './undo-extras';
import { growsByRows, namesToPutBack } from './undo-names';
import { afterDeletion, followFormulas, rowsToDelete, usedRows } from './undo-rows';
import { sentFormulas } from './undo-sent';
import { addedSheets } from './undo-sheets';
import type { Standing } from './undo-look';
import { overlaps } from './footprint';
import type { Written, WrittenCells } from './written';

/** What taking a write back comes to, before anything is changed. */
export interface UndoPlan {
  held: Held[];
  /** null: nothing beside the cells and the records is touched */
  extras: ExtrasBack | null;
  records: { id: string; xml: string | null }[];
  /** rows that go before anything is put back, as they stand now, by their sheet's name when they were written */
  rows: Map<string, RowRun[]>;
  /** by the names they had when they were written */
  sheetsToDelete: string[];
  /** what Excel may not put back whole */
  doubtful: Undone['looks'];
  undone: Undone;
}

export function planUndo(written: Written, standing: Standing): UndoPlan {
  const undone: Undone = { restored: 0, skipped: [], kept: [], deletedRows: 0, keptRows: [], gone: written.sheets.filter(({ name }) => !standing.sheets.has(name)).map(({ name }) => name), looks: [], left: [], beside: [] };
  const { places } = standing;
  const rows = rowsToDelete(written, standing);
  const held: Held[] = [];
  const skippedAt = new Map<string, Block[]>();
  const isStill = (sheet: string): boolean => {
    const then = written.named.find(({ name }) => name === sheet);
    const now = then ? standing.named.get(sheet) : standing.sheets.get(sheet);
    return now?.name === sheet && (then ? standsStill(then, now.region) : places.get(sheet)?.moved === false);
  };
  const sentNow = sentFormulas(written, standing, isStill);
  for (const cells of written.held.filter((each): each is WrittenCells => each.kind === 'cells')) {
    const [place, now] = [places.get(cells.sheet), standing.sheets.get(cells.sheet)];
    if (!place || !now) continue;
    const formulas = followFormulas(written, cells.sheet, place, rows.deleted.get(cells.sheet) ?? []);
    const formulaBack = (formula: string): string | null => {
      const sent = sentNow(cells, formula);
      if (sent !== undefined) return sent;
      return sheetsIn(formula).every((sheet) => (sheet === cells.sheet ? now.name === sheet : isStill(sheet))) ? formulas.back(formula) : null;
    };
    const back = cellsToPutBack(cells, place, now.region, { ...formulas, back: formulaBack });
    held.push(...back.held);
    undone.restored += back.restored;
    undone.skipped.push(...back.skipped.map((cell) => ({ ...cell, sheet: now.name })));
    skippedAt.set(cells.sheet, [...(skippedAt.get(cells.sheet) ?? []), ...back.skippedAt]);
    if (back.looksLeft) undone.looks.push({ sheet: now.name, address: formatAddress(cells.block) });
  }
  for (const each of written.held) {
    if (each.kind === 'cells' || !places.has(each.sheet)) continue;
    const blocks = blocksOf(each);
    const delta = commonShift(blocks, places.get(each.sheet));
    const isAlone = blocks === null ? (skippedAt.get(each.sheet) ?? []).length === 0 : !blocks.some((block) => (skippedAt.get(each.sheet) ?? []).some((cell) => overlaps(cell, block)));
    if (delta === null || !isAlone) {
      const left = { sheet: standing.sheets.get(each.sheet)?.name ?? each.sheet, address: (blocks ?? []).slice(0, 5).map(formatAddress).join(', ') };
      // merged cells that stay apart were named with their cells
      if (!undone.looks.some(({ sheet, address }) => sheet === left.sheet && address === left.address)) undone.looks.push(left);
    } else held.push(movedHeld(each, (row) => row + delta));
  }

  const keptRows = [...rows.kept, ...usedRows(rows, standing, held.filter((each): each is HeldCells => each.kind === 'cells'))];
  // one write, one whole: totals that end where a row begins would be wrong with one and without the other
  if (keptRows.length > 0) return { held: [], extras: null, records: [], rows: new Map(), sheetsToDelete: [], doubtful: [], undone: { ...undone, restored: 0, skipped: [], looks: [], keptRows } };
  const lifted = held.map((each) => movedHeld(each, (row) => afterDeletion(rows.deleted.get(each.sheet) ?? [], row)));
  undone.deletedRows = [...rows.deleted.values()].flat().reduce((sum, { rowCount }) => sum + rowCount, 0);

  const { deleted, kept } = addedSheets(written, standing);
  undone.kept.push(...kept);
  const nothingDone = undone.restored + undone.deletedRows === 0 && deleted.length === 0 && held.length === 0 && (undone.skipped.length > 0 || kept.length > 0);
  const goOn = kept.length === 0 && !nothingDone;
  return {
    held: lifted, undone, rows: rows.deleted,
    extras: goOn ? besideToPutBack(written, { standing, places, skippedAt }, isStill, undone) : null,
    records: goOn ? recordsToPutBack(written, standing, undone) : [],
    sheetsToDelete: deleted,
    doubtful: lifted.filter(({ kind }) => kind !== 'cells').map((each) => ({ sheet: standing.sheets.get(each.sheet)?.name ?? each.sheet, address: (blocksOf(each) ?? []).slice(0, 5).map(formatAddress).join(', ') })),
  };
}

/** Names that formulas replaced for sending are found by stay as long as the file remembers those. One that grew by rows of ours shrinks as they go. */
function besideToPutBack(written: Written, circumstances: Parameters<typeof extrasToPutBack>[1], isStill: (sheet: string) => boolean, undone: Undone): ExtrasBack {
  const { keptNames, ...extras } = extrasToPutBack(written, circumstances, undone);
  const names = namesToPutBack({ ...written, names: written.names.filter((each) => (each.before === null ? !keptNames.has(each.name) : !growsByRows(each, written.inserted))) }, circumstances.standing, isStill, undone);
  return { ...extras, names };
}

/** Where something was held; null: of the whole sheet. */
function blocksOf(held: Held): Block[] | null {
  if ('blocks' in held) return held.blocks;
  return held.kind === 'look' || held.kind === 'cells' ? [held.block] : null;
}

/** By how many rows all the blocks moved; null when they moved apart or their place is lost. */
function commonShift(blocks: Block[] | null, place: Place | undefined): number | null {
  if (!place) return null;
  const shifts = new Set<number | null>((blocks ?? []).flatMap(({ rowIndex, rowCount }) => Array.from({ length: rowCount }, (_, row) => {
    const to = place.rowAt(rowIndex + row);
    return to === null ? null : to - rowIndex - row;
  })));
  if (shifts.size === 0) return 0;
  const [only] = shifts;
  return shifts.size === 1 && only !== undefined ? only : null;
}

function recordsToPutBack({ records }: Written, standing: Standing, undone: Undone): UndoPlan['records'] {
  return records.flatMap(({ id, before, after }) => {
    const now = standing.records.get(id)?.xml;
    if (now === undefined) return [];
    if (before !== null && recordPrint(now) !== after) {
      undone.left.push(id);
      return [];
    }
    return [{ id, xml: before }];
  });
}

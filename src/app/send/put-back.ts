import { formatAddress, type Block, type CellInput, type CellValue, type Edit } from '../../workbook';
import { decodeSent, encodeSent, formulaNow, namesIn, SENT_NAMESPACE, type SentEntry } from '../../workbook/sending';
import type { Result, Task } from '../state';
import type { SheetFormulas, TrackingPort } from '../tracking/tracking-port';
import { DAMAGED } from './prepare-sending';

/** A formula that was not put back. `changed`: the cells no longer hold what was written there; `gone`: they, or cells that the formula names, were deleted. */
export interface NotPutBack {
  why: 'changed' | 'gone';
  sheet: string;
  address: string;
  formula: string;
}

export interface PutBack {
  restored: number;
  left: NotPutBack[];
}

/** Puts the functions back into the cells that still hold what was written in their place; the others are left alone, named, and stay remembered. */
export async function putFormulasBack(port: TrackingPort, write: (edits: Edit[], task?: Task) => Promise<Result<void>>, task?: Task): Promise<Result<PutBack>> {
  const part = await port.readPart(SENT_NAMESPACE);
  if (!part.ok) return part;
  if (part.value === null) return { ok: true, value: { restored: 0, left: [] } };
  const entries = decodeSent(part.value);
  if (entries === null) return { ok: false, failure: DAMAGED };
  const names = [...new Set(entries.flatMap(namesIn))];
  const places = await port.readPlaces(names);
  if (!places.ok) return places;
  const placeOf = new Map(names.map((name, index) => [name, places.value[index] ?? null]));
  const read = await port.readFormulas();
  if (!read.ok) return read;
  if (task?.signal?.aborted) return { ok: false, failure: { kind: 'cancelled' } };

  const left: { entry: SentEntry; why: NotPutBack['why'] }[] = [];
  const writes = entries.flatMap((entry): Edit[] => {
    const place = placeOf.get(entry.cells) ?? null;
    const formula = place === null ? null : formulaNow(entry, place.sheet, (name) => placeOf.get(name) ?? null);
    if (place === null || formula === null) {
      left.push({ entry, why: 'gone' });
      return [];
    }
    if (!holds(read.value.sheets.find(({ sheet }) => sheet === place.sheet), place.block, entry.written)) {
      left.push({ entry, why: 'changed' });
      return [];
    }
    // the formula spills into the cells again that our values leave
    const cells = entry.written.map((row, rowIndex) => row.map((_, columnIndex): CellInput => (rowIndex === 0 && columnIndex === 0 ? { formula } : { text: '' })));
    return [{ kind: 'write', sheet: place.sheet, block: place.block, cells, expect: entry.written }];
  });
  const kept = new Set(left.flatMap(({ entry }) => namesIn(entry)));
  const rest = left.map(({ entry }) => entry);
  const edits: Edit[] = [
    ...writes, ...names.filter((name) => !kept.has(name)).map((name): Edit => ({ kind: 'remove-name', name })),
    { kind: 'xml-part', namespace: SENT_NAMESPACE, xml: rest.length === 0 ? null : encodeSent(rest) },
  ];
  const written = writes.length === 0 ? { ok: true as const, value: undefined } : await write(edits, task);
  if (!written.ok) return written;
  return { ok: true, value: { restored: writes.length, left: left.map(({ entry, why }) => ({ why, ...whereNow(entry, placeOf), formula: entry.shown.formula })) } };
}

type Places = ReadonlyMap<string, { sheet: string; block: Block } | null>;

function holds(sheet: SheetFormulas | undefined, { rowIndex, columnIndex, rowCount, columnCount }: Block, written: CellValue[][]): boolean {
  if (sheet === undefined || rowCount !== written.length || columnCount !== (written[0]?.length ?? 0)) return false;
  return written.every((row, down) => row.every((cell, across) => (sheet.formulas[rowIndex + down - sheet.block.rowIndex]?.[columnIndex + across - sheet.block.columnIndex] ?? '') === cell));
}

function whereNow({ cells, shown }: SentEntry, placeOf: Places): { sheet: string; address: string } {
  const place = placeOf.get(cells) ?? null;
  return place === null ? { sheet: shown.sheet, address: shown.address } : { sheet: place.sheet, address: formatAddress(place.block) };
}

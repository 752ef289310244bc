import { formatAddress, type Block } from '../workbook';
import { cutWhole, decodeSent, formulaNow, SENT_NAMESPACE } from '../workbook/sending';
import { sheetsIn } from './named-sheets';
import type { Standing } from './undo-look';
import type { Written, WrittenCells } from './written';

/**
 * What the formulas say now that this write replaced for sending: the file itself remembers the cells that each names, on whatever sheet, by names that Excel keeps right.
 * `undefined`: it was not replaced for sending; null: some of its cells are gone.
 */
export function sentFormulas({ extras }: Written, { extras: { names }, sheets }: Standing, isStill: (sheet: string) => boolean): (cells: WrittenCells, formula: string) => string | null | undefined {
  const made = extras.parts.find(({ namespace }) => namespace === SENT_NAMESPACE)?.after ?? null;
  const entries = (made === null ? null : decodeSent(made)) ?? [];
  const placeOf = (name: string): { sheet: string; block: Block } | null => placeIn(names.get(name)?.formula ?? '');
  return ({ sheet, block }, formula) => {
    const entry = entries.find(({ shown }) => shown.sheet === sheet && shown.formula === formula && shown.address === formatAddress(block));
    // whole columns and the like have no name of their own
    if (entry && !entry.pieces.every((piece) => typeof piece !== 'string' || sheetsIn(piece).every(isStill))) return null;
    return entry && formulaNow(entry, sheets.get(sheet)?.name ?? sheet, placeOf);
  };
}

/** What a name of cells stands for; null where they are gone. */
function placeIn(formula: string): { sheet: string; block: Block } | null {
  const [sign, place, ...more] = cutWhole(formula, '');
  return sign === '=' && place !== undefined && typeof place !== 'string' && more.length === 0 ? { sheet: place.sheet, block: place.block } : null;
}

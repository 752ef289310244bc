import { dateFromSerial, outlineReadings } from '../../core';
import type { CellValue } from '../cells';
import { cellText } from './cell-text';

/** Excel serials from 1982 on; no outline number is as big. */
const FIRST_SERIAL = 30_000;
const LAST_SERIAL = 60_000;

export interface NumberCell {
  text: string;
  /** what Excel made of it, when that is not what was typed */
  misread: { shown: string; meant: string } | null;
}

/**
 * Reads the number column from top to bottom and undoes what Excel does to outline numbers: a typed 5.1 became the date 5 January, a typed 5.10 the number 5,1.
 * The second is known only by the 5.9 before it.
 */
export class NumberColumn {
  private lastPair: [number, number] | null = null;

  read(cell: CellValue | undefined): NumberCell {
    const shown = cellText(cell);
    if (typeof cell === 'number' && Number.isInteger(cell) && cell >= FIRST_SERIAL && cell <= LAST_SERIAL) {
      const date = dateFromSerial(cell);
      if (date !== null) {
        const meant = `${Number(date.slice(8))}.${Number(date.slice(5, 7))}`;
        return { text: this.remember(meant), misread: { shown: date, meant } };
      }
    }
    if (typeof cell === 'number' && this.lastPair !== null) {
      const [head, tail] = shown.split('.').map(Number);
      const [lastHead, lastTail] = this.lastPair;
      if (head === lastHead && tail !== undefined && tail * 10 === lastTail + 1) {
        const meant = `${head}.${lastTail + 1}`;
        return { text: this.remember(meant), misread: { shown, meant } };
      }
    }
    return { text: this.remember(shown), misread: null };
  }

  private remember(text: string): string {
    const parts = outlineReadings(text)[0]?.parts;
    if (parts?.length === 2 && parts.every(({ kind }) => kind === 'arabic')) this.lastPair = [parts[0]?.value ?? 0, parts[1]?.value ?? 0];
    return text;
  }
}

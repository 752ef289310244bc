import { dateFromSerial, outlineReadings, type OutlineNumber } from '../../core';
import type { CellValue } from '../cells';
import { cellText } from './cell-text';

/** Excel serials from 1982 on; no outline number is as big. */
const FIRST_SERIAL = 30_000;
const LAST_SERIAL = 60_000;

export interface NumberCell {
  text: string;
  /** every way to read it, the likelier first */
  readings: OutlineNumber[];
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
        return this.remember(meant, { shown: date, meant });
      }
    }
    if (typeof cell === 'number' && this.lastPair !== null) {
      const [head, tail] = shown.split('.').map(Number);
      const [lastHead, lastTail] = this.lastPair;
      if (head === lastHead && tail !== undefined && tail * 10 === lastTail + 1) {
        const meant = `${head}.${lastTail + 1}`;
        return this.remember(meant, { shown, meant });
      }
    }
    return this.remember(shown, null);
  }

  private remember(text: string, misread: NumberCell['misread']): NumberCell {
    const readings = outlineReadings(text);
    const [head, tail, more] = readings[0]?.parts ?? [];
    if (head?.kind === 'arabic' && tail?.kind === 'arabic' && more === undefined) this.lastPair = [head.value, tail.value];
    return { text, readings, misread };
  }
}

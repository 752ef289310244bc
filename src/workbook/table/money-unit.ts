import { foldText, type MoneyUnit } from '../../core';
import type { CellValue } from '../cells';

const UNITS: readonly (readonly [MoneyUnit, RegExp])[] = [
  ['nghin', /\b(?:nghin|ngan|1[.,]?000)\s*(?:dong|vnd|d)\b|\((?:nghin|ngan)\)/],
  ['trieu', /\b(?:trieu|tr)[\s.]*(?:dong|vnd|d)\b|\(trieu\)|\btrd\b|\b1[.,]?000[.,]?000\s*(?:dong|vnd|d)\b/],
  ['ty', /\b(?:ty|ti)[\s.]*(?:dong|vnd|d)\b|\((?:ty|ti)\)/],
  ['dong', /\b(?:dong|vnd|vn dong)\b|\(d\)/],
];
const UNIT_LINE = /(?:don vi(?: tinh)?|dvt|d\.v\.t)\s*[:;.,(-]?\s*(.*)$/;

/** The unit that a heading's label names: "Kinh phí (triệu đồng)"; null when it names none. */
export function moneyUnitIn(label: string): MoneyUnit | null {
  if (label.length > 200) return null;
  const text = foldText(label);
  return UNITS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

function unitOfLine(cell: CellValue | undefined): MoneyUnit | null {
  if (typeof cell !== 'string' || cell.length > 200) return null;
  const match = UNIT_LINE.exec(foldText(cell));
  const words = match?.[1];
  if (words === undefined) return null;
  return moneyUnitIn(words) ?? (/^(?:trieu)\b/.test(words) ? 'trieu' : /^(?:nghin|ngan)\b/.test(words) ? 'nghin' : /^(?:ty|ti)\b/.test(words) ? 'ty' : null);
}

/** The unit of a line above the table ("ĐVT: triệu đồng"); the nearest one counts. */
export function moneyUnitAbove(cells: CellValue[][], headingRow: number): MoneyUnit | null {
  for (let row = headingRow - 1; row >= Math.max(0, headingRow - 30); row -= 1) {
    for (const cell of cells[row] ?? []) {
      const unit = unitOfLine(cell);
      if (unit !== null) return unit;
    }
  }
  return null;
}

import type { CellStyle, PageSetup } from '../edit';
import type { ColumnKind } from './form';

/** How a plan looks on paper: Times New Roman, black lines, light shades that survive a black-and-white copier. */
export const STYLES = {
  title: { bold: true, fontName: 'Times New Roman', fontSize: 14, horizontal: 'center', vertical: 'center' },
  unit: { bold: true, fontName: 'Times New Roman', fontSize: 13, horizontal: 'center', vertical: 'center' },
  goalLabel: { bold: true, fontName: 'Times New Roman', fontSize: 12, vertical: 'top', wrap: true },
  goal: { fontName: 'Times New Roman', fontSize: 12, vertical: 'top', wrap: true },
  heading: { bold: true, fill: '#DDEBF7', horizontal: 'center', vertical: 'center' },
  table: { fontName: 'Times New Roman', fontSize: 12, wrap: true, vertical: 'top', border: 'thin' },
  area: { bold: true, fill: '#F2F2F2' },
  result: { bold: true },
  total: { bold: true, fill: '#F2F2F2' },
  words: { italic: true, bold: true, fontName: 'Times New Roman', fontSize: 12 },
} as const satisfies Record<string, CellStyle>;

/** Where the cells of a column stand, below the heading. Text keeps Excel's own way. */
export const ALIGNMENTS: Partial<Record<ColumnKind, CellStyle>> = {
  number: { horizontal: 'center' },
  money: { horizontal: 'right' },
  period: { horizontal: 'center' },
  share: { horizontal: 'center' },
  date: { horizontal: 'center' },
};

/**
 * Numbers and periods are text cells, so that Excel turns neither 5.10 into 5.1 nor 1/2 or 05/11/2025 into a date read month first.
 * A plain text column keeps General: Excel shows more than 255 characters of a text-formatted cell as ####.
 */
export const NUMBER_FORMATS: Partial<Record<ColumnKind, string>> = {
  number: '@',
  period: '@',
  money: '#,##0',
  share: '0%',
  date: 'dd/mm/yyyy',
};

/** Excel fits the rows of the table to their text by itself; these are the ones with merged or short cells that it does not fit. */
export const ROW_HEIGHTS_PX = { title: 28, unit: 24, goal: 44, heading: 40 };

export const PAGE: Pick<PageSetup, 'orientation' | 'marginsCm' | 'fitToWidth'> = {
  orientation: 'landscape',
  marginsCm: { top: 2, right: 1.5, bottom: 2, left: 2 },
  fitToWidth: true,
};

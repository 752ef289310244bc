import type { CellStyle } from '../edit';

const FONT = 'Times New Roman';

/** Times New Roman and light shades that survive a copier, as in the plan; the overall figure large. */
export const TRACKING_STYLES = {
  title: { bold: true, fontName: FONT, fontSize: 16, horizontal: 'center', vertical: 'center', wrap: true },
  subtitle: { fontName: FONT, fontSize: 12, horizontal: 'center', vertical: 'center', wrap: true },
  label: { bold: true, fontName: FONT, fontSize: 12, vertical: 'center' },
  input: { fontName: FONT, fontSize: 12, horizontal: 'center', vertical: 'center', fill: '#FFF2CC', border: 'thin' },
  overall: { bold: true, fontName: FONT, fontSize: 22, horizontal: 'center', vertical: 'center' },
  meaning: { italic: true, fontName: FONT, fontSize: 11, wrap: true, vertical: 'top' },
  heading: { bold: true, fontName: FONT, fontSize: 12, fill: '#DDEBF7', horizontal: 'center', vertical: 'center', wrap: true, border: 'thin' },
  table: { fontName: FONT, fontSize: 12, vertical: 'center', wrap: true, border: 'thin' },
  figures: { horizontal: 'center' },
  overallRow: { bold: true, fill: '#F2F2F2' },
} as const satisfies Record<string, CellStyle>;

/** Bars: on time, late, not done; the shades of the rows' own colours, dark enough to tell apart in black and white. */
export const BAR_COLOURS = { onTime: '#70AD47', late: '#F4B183', notDone: '#C00000' };

export const TRACKING_WIDTHS_PX = [300, 86, 74, 86, 86, 86];

import type { PageSetup } from '../workbook';
import { rangeOf } from './ranges';

/** A4 with what the form asks for. As many pages down as it takes. */
export function applyPage(sheet: Excel.Worksheet, page: PageSetup): void {
  const layout = sheet.pageLayout;
  layout.paperSize = 'A4';
  layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.setPrintMargins('Centimeters', page.marginsCm);
  if (page.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintArea(rangeOf(sheet, page.area));
  if (page.repeatRows) layout.setPrintTitleRows(`$${page.repeatRows[0] + 1}:$${page.repeatRows[1] + 1}`);
}

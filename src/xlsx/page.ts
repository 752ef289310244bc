import type { Worksheet } from 'exceljs';
import type { PageSetup } from '../workbook';
import { absoluteReference } from './address';
import { referenceTo, setName, type FileName } from './names';

const A4 = 9;
const CM_PER_INCH = 2.54;

/** A4 with what the form asks for, as many pages down as it takes. What is printed and repeated are names of the sheet, so the names come back changed. */
export function applyPage(sheet: Worksheet, page: PageSetup, names: FileName[]): FileName[] {
  const inches = (cm: number): number => cm / CM_PER_INCH;
  const { top, right, bottom, left } = page.marginsCm;
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: A4,
    orientation: page.orientation,
    margins: { header: 0.3, footer: 0.3, ...sheet.pageSetup.margins, top: inches(top), right: inches(right), bottom: inches(bottom), left: inches(left) },
    ...(page.fitToWidth && { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
  };
  const printed = setName(names, '_xlnm.Print_Area', sheet.name, referenceTo(sheet.name, page.area));
  if (page.repeatRows === null) return printed;
  const [first, last] = page.repeatRows;
  return setName(printed, '_xlnm.Print_Titles', sheet.name, `${absoluteReference(sheet.name, '')}$${first + 1}:$${last + 1}`);
}

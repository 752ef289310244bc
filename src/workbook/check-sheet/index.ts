import { RANGE_NAME_PREFIX } from '../layout';

export type { CheckColumn, CheckContent, CheckRow } from './check-content';
export { layoutCheckSheet, layoutCheckSheetSteps, type CheckSheetLayout } from './layout-check-sheet';
export { NO_NOTES, readNotes, readNotesSteps, type KeptNotes } from './read-notes';
export { rejoinNotes } from './rejoin-notes';

/** The name that keeps the place of a plan's check sheet, so that it is made again where it stands. */
export function checkSheetRangeName(planRangeName: string): string {
  return `CCHC_PhieuKiemTra_${planRangeName.startsWith(RANGE_NAME_PREFIX) ? planRangeName.slice(RANGE_NAME_PREFIX.length) : planRangeName}`;
}

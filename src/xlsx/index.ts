export { applyEdits } from './apply-edits';
export type { FileFailure, FileNotice, Loss, LossKind } from './failure';
export { LIMITS, type Limits } from './limits';
export { blockOfName, type FileName } from './names';
export { newWorkbook, openWorkbook } from './open-workbook';
export type { OpenedWorkbook } from './opened-workbook';
export type { FileSheet } from './read-sheets';
export { saveWorkbook } from './save-workbook';

export { openFile } from './open-file';
export { saveFile } from './save-file';
export { sentenceOfFailure, sentenceOfLosses } from './sentences';
export type { FileFailure, Loss, OpenResult, SavedFile } from './failure';

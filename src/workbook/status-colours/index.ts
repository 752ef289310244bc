export { dueEntry, dueWords, unknownWordings } from './due-words';
export { dueNameOf, layoutStatus, statusColumnsOf, type NoColours, type StatusLayout } from './layout-status';
export { ROW_MARK, statusFormulas, type StatusColumns, type StatusFormula } from './status-formulas';
export { DUE_NAME_PREFIX, isStatusFormula, PROGRESS_NAME, STATUS_LOOKS, type ShownStatus } from './status-look';
export { firstOpenWord, progressWordList } from './progress-word-list';
export { readWordList, wordingOf, wordListFormula, type WordEntry } from './word-list';

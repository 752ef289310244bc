export { cellsIn, findTables, findTablesSteps, type LocatedTable } from './find-tables';
export { layoutProgressColumns, missingProgress, progressTarget, type ProgressFrame } from './progress-columns';
export { countRowsGoingOn, mayGoOn, rowsTogether } from './rows-below';

export * from './cells';
export * from './edit';
export * from './failure';
export * from './layout';
export * from './table/plan-table';
export * from './table/read-plan-table';

export * from './build-report';
export * from './match-areas';
export * from './report';
export * from './report-span';
export * from './report-words';
export * from './report-table';
export * from './written-words';

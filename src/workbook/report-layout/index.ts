export * from './layout-report';
export * from './read-written-words';
export * from './report-name';

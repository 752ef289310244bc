export { exportReportToWord } from './word';

export type { Letterhead } from './letterhead';
export { exportReportToWord } from './word';

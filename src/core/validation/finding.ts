import type { ColumnRole } from '../plan/plan';
import type { FindingCode } from './finding-codes';

export type Severity = 'error' | 'warning' | 'hint';

/** One thing the validator (or a reader) says about one place: data, never a sentence. The sentences live in `src/i18n`. */
export interface Finding {
  code: FindingCode;
  severity: Severity;
  /** 0-based row of the cells that were read */
  row: number;
  column: ColumnRole | null;
  params: Record<string, string | number>;
}

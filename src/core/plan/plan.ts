import type { IsoDate, Quarter } from '../calendar/iso-date';
import type { Money } from '../money/money';
import type { Period } from '../period/period';

/** What a column of a plan table holds. */
export type ColumnRole =
  | 'number' | 'content' | 'indicator' | 'product' | 'verification' | 'budget' | 'period' | 'lead' | 'support' | 'note' | 'risk'
  | 'quarter1' | 'quarter2' | 'quarter3' | 'quarter4' | 'completedOn' | 'outcome';

/**
 * What one progress cell says. `share` is 0 to 1, or above 1 when someone wrote more than 100 %.
 * `late`: the cell itself says that it was done too late. `underway` is "Đang thực hiện": begun, without a figure, and no figure is made up for it. `day`: the cell is a date of Excel.
 */
export type ProgressEntry =
  | { kind: 'empty' }
  | { kind: 'share'; share: number; late?: true }
  | { kind: 'underway' }
  | { kind: 'cancelled' }
  | { kind: 'added' }
  | { kind: 'unreadable'; text: string; day?: IsoDate };

/** The cell *Ngày hoàn thành*. */
export type CompletedOn = { kind: 'empty' } | { kind: 'date'; date: IsoDate } | { kind: 'unreadable'; text: string };

/** One area, result or activity of a plan. Only activities are counted. */
export interface PlanItem {
  /** 0-based row of the cells that were read */
  row: number;
  level: 'area' | 'result' | 'activity';
  /** as written, trimmed: `5.1.1`, `IV`, `a)`; '' when the cell is blank */
  number: string;
  content: string;
  /** index into `Plan.items`; null at the top */
  parent: number | null;
  indicator: string;
  product: string;
  verification: string;
  budget: Money;
  period: Period;
  /** "(nt)" is already resolved to the cell above */
  lead: string;
  support: string;
  note: string;
  risk: string;
  progress: Record<Quarter, ProgressEntry>;
  completedOn: CompletedOn;
  outcome: string;
  /** `cancelled`: đưa ra khỏi kế hoạch; `added`: phát sinh */
  standing: 'planned' | 'cancelled' | 'added';
  /** what the cells held, by role, before anything was understood; null = blank */
  raw: Partial<Record<ColumnRole, string | number | boolean | null>>;
}

/** One unit's plan for one year. */
export interface Plan {
  year: number;
  /** the roles for which the table has a column: a rule about an absent column stays silent */
  roles: ColumnRole[];
  /** areas, results and activities in the order of the sheet */
  items: PlanItem[];
}

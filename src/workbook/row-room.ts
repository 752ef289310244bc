/** What does not let whole rows in without being changed itself. */
export type RowBlocker =
  /** merged cells that would grow */
  | 'merged'
  /** results that one formula fills */
  | 'spill'
  /** an Excel table */
  | 'table'
  /** another plan, report or list of ours */
  | 'ours';

/** Whether whole rows can come in at some places of a sheet. */
export interface RowRoom {
  blocked: { address: string; by: RowBlocker } | null;
  /** columns beside the table in which something stands above and below a place and comes apart, as `K:L`; null: none */
  beside: string | null;
}

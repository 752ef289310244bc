/** The unit that a budget column counts bare numbers in. */
export type MoneyUnit = 'dong' | 'nghin' | 'trieu' | 'ty';

/** What one budget cell says. Amounts are whole đồng. */
export interface Money {
  kind: 'amount' | 'amounts' | 'nonNumeric' | 'empty' | 'ambiguous' | 'unreadable';
  /** đồng; null unless `amount` or `amounts` */
  total: bigint | null;
  lines: { amount: bigint; label: string }[];
  /** a `nonNumeric` that says that no money is needed, so that no amount stands behind it: "Không sử dụng kinh phí" */
  costsNothing?: true;
}

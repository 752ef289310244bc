/** Where a table goes. */
export interface LayoutPlace {
  sheet: string;
  rowIndex: number;
  columnIndex: number;
  /** the sheet has to be added first */
  newSheet: boolean;
  /** we add the sheet ourselves: of any other, even one without a value, the widths, frozen rows and print set-up are somebody's */
  ownSheet: boolean;
}

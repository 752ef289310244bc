/** Where a table goes. */
export interface LayoutPlace {
  sheet: string;
  rowIndex: number;
  columnIndex: number;
  /** the sheet has to be added first */
  newSheet: boolean;
  /** the sheet holds nothing else, so that its widths, frozen rows and print set-up may be ours */
  ownSheet: boolean;
}

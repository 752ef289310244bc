/** The form in which this version keeps what it wrote; what another one kept is not taken back. */
export const WRITTEN_FORM = 4;

/** A cell that was left as it is when a write was taken back. */
export interface SkippedCell {
  sheet: string;
  address: string;
  /** what it holds now, shortened */
  text: string;
  /** `changed`: someone typed there since · `lost`: rows or columns were moved and its place cannot be told · `shifted`: it held a formula, and the rows that it named have moved */
  reason: 'changed' | 'lost' | 'shifted';
}

/** A sheet of ours that was not taken away. */
export interface KeptSheet {
  sheet: string;
  /** `changed`: something there is not as we wrote it · `used`: formulas of other sheets, or names, look at it · `only`: a workbook needs a sheet */
  reason: 'changed' | 'used' | 'only';
  /** the first cells that are not as we wrote them, or the ones that look at it */
  addresses: string[];
}

/** Rows of ours that were not taken away, and with them all that was written together with them. */
export interface KeptRows {
  sheet: string;
  /** `48:49`, where they stand now or, when that cannot be told, where they were */
  address: string;
  /** `changed`: someone wrote into them, or put rows under them · `look`: someone gave them colours, or rules for typing or colouring · `used`: a formula or a name looks at them · `lost`: their place cannot be told */
  reason: 'changed' | 'look' | 'used' | 'lost';
}

/** What stands beside the cells and was left. */
export interface LeftBeside {
  /** `chart`: drawn from other cells by what was taken back, and still is · `colours`: of status, changed by someone since · `sent`: what the file remembers of formulas that it was sent without */
  what: 'chart' | 'colours' | 'sent';
  /** '' where it belongs to the whole workbook */
  sheet: string;
}

/** What became of taking back one write. */
export interface Undone {
  /** cells that hold again what they held */
  restored: number;
  skipped: SkippedCell[];
  kept: KeptSheet[];
  /** rows that we had inserted and that are gone again */
  deletedRows: number;
  keptRows: KeptRows[];
  /** sheets that were there and are gone: nothing on them could be taken back */
  gone: string[];
  /** places whose look, size or rules were left, because what stands there is not only ours any more, or Excel cannot be told to put it back */
  looks: { sheet: string; address: string }[];
  /** records or names that someone changed since and that were left: named by what they belong to */
  left: string[];
  beside: LeftBeside[];
}

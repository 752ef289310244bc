import type { IsoDate, ReportKind } from '../../core';

/** The sheet of an earlier report no longer tells what stands where; nothing was written. */
export interface ReportUnreadable {
  kind: 'report-unreadable';
  sheet: string;
  reason: 'no-report' | 'columns-moved';
}

/** Making the report again would count these cells anew: figures that were typed over ours, formulas. Asked before. */
export interface ReportReplaces {
  kind: 'report-replaces';
  sheet: string;
  cells: { address: string; text: string }[];
}

/** The cut-off is no date, or lies before the days begin that the report covers. */
export interface CutOffOutside {
  kind: 'cut-off-outside';
  first: IsoDate;
}

/** A part of the add-in that is loaded on demand could not be. */
export interface PartNotLoaded {
  kind: 'part-not-loaded';
}

export type ReportFailure = ReportUnreadable | ReportReplaces | CutOffOutside | PartNotLoaded;

/** A report that was written. */
export interface ReportMade {
  kind: ReportKind;
  sheet: string;
  address: string;
  /** it stood there before: the figures are new, the words are kept */
  again: boolean;
  /** how many rows hold a person's words */
  keptRows: number;
  /** how many of them stand at the end now, because what they spoke of is gone */
  unplacedRows: number;
  /** rows came or went, so the look of the form was set anew */
  looksRenewed: boolean;
  /** cells that a person filled beside the form: they stay where they are, though rows came or went */
  besideCells: number;
}

/** A file to be saved. */
export interface WordFile {
  name: string;
  bytes: Uint8Array;
  /** the sheet whose words it holds; null when the report was not made on a sheet yet */
  wordsFrom: string | null;
}

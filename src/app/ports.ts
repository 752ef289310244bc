import type { IsoDate } from '../core';
import type { Letterhead, Report, WrittenWords } from '../core/report';
import type { Block, Edit, Outcome, PlanCells, PlanLevel, PlanRecord, ProgressFrame, SheetLook, Snapshot, Undone } from '../workbook';
import type { Task } from './state';
import type { RowsPort } from './mend/rows-port';
import type { TrackingPort } from './tracking/tracking-port';

/** A plan that the workbook remembers, and where it stands now; null when its name or its sheet is gone. */
export interface PlanPlace {
  record: PlanRecord;
  place: { sheet: string; block: Block } | null;
}

/** What an action has to know of a workbook before it puts something into it. */
export interface Survey {
  sheets: string[];
  /** every defined name of the workbook */
  names: string[];
  plans: PlanPlace[];
  /** the sheet that is shown, the cell that is selected, and the block that holds something (null when nothing does) */
  active: { sheet: string; rowIndex: number; columnIndex: number; used: Block | null };
}

/** What undoing one write takes: data that can be kept as text, and nobody's business but the workbook's. */
export interface Written {
  form: number;
}

/** Where the journal is kept while the pane is closed and opened again, and the clock for its entries. */
export interface JournalStorage {
  /** null: nothing was kept, or it cannot be read */
  read(): string | null;
  /** false when there is no room for it */
  keep(text: string): boolean;
  /** the time of day, as people write it */
  time(): string;
}

/** The workbook as the actions need it. `src/excel` fulfils it for Excel. */
export interface WorkbookPort {
  /** requirement sets that this Excel lacks, as `ExcelApi 1.14` */
  missingApis(): string[];
  survey(): Promise<Outcome<Survey>>;
  /** the cells that a plan's name points to */
  /** `seen`: where the plan stood when it was last looked at; if it still stands there, the lines above it are read too */
  readPlan(rangeName: string, seen?: Block): Promise<Outcome<PlanCells>>;
  readBlock(sheet: string, block: Block): Promise<Outcome<Snapshot>>;
  /** what the shown sheet holds and what is selected on it */
  lookAtSelection(): Promise<Outcome<SheetLook>>;
  /** what every sheet that can be seen holds */
  lookAtSheets(): Promise<Outcome<SheetLook>>;
  /** how a table looks at its right edge, for columns that are to follow there */
  readFrame(question: { sheet: string; heading: Block; levels: Partial<Record<PlanLevel, Block>>; columnCount: number }): Promise<Outcome<ProgressFrame>>;
  /** everything on the sheet that a report's name points to; null when the name or its sheet is gone */
  readReport(rangeName: string): Promise<Outcome<{ place: { sheet: string; block: Block }; cells: Snapshot } | null>>;
  /** whether a sheet carries marks of ours, from an earlier day or another computer */
  hasMarks(sheet: string): Promise<Outcome<boolean>>;
  /** selects a cell of a plan, counted from its table's first cell, wherever the table stands now */
  showCell(rangeName: string, row: number, column: number): Promise<Outcome<void>>;
  /** all or nothing: when it fails, what was written is taken back */
  apply(edits: Edit[], task?: Task): Promise<Outcome<void>>;
  /** the same, and what it takes to undo it later */
  write(edits: Edit[], task?: Task): Promise<Outcome<Written>>;
  /** takes one write back: what someone changed since is left and named; `onlyLook`: says what would become of it */
  undo(written: Written, options?: { onlyLook?: boolean }): Promise<Outcome<Undone>>;
  /** what following a plan and sending a workbook ask, in a file of its own */
  tracking(): Promise<TrackingPort>;
  /** what letting rows into a table asks, in a file of its own */
  rows(): Promise<RowsPort>;
  /** calls back after each change that is not our own; gives what ends it */
  follow(onChange: () => void): Promise<Outcome<() => Promise<void>>>;
}

/** What the actions get from outside: nothing here is read from the machine by `app` itself. */
export interface Deps {
  workbook: WorkbookPort;
  /** the report as the bytes of a Word file; null when the part that makes one cannot be loaded */
  reportInWord: (report: Report, words: WrittenWords, letterhead: Letterhead) => Promise<Uint8Array | null>;
  /** absent: the journal lasts as long as the page */
  journal?: JournalStorage;
  today: () => IsoDate;
  /** runs something later; gives what calls it off */
  later: (milliseconds: number, run: () => void) => () => void;
  /** milliseconds since some moment: how long a slice of long work took */
  now: () => number;
  /** resolves after whatever else waits has had its turn */
  letOthersIn: () => Promise<void>;
}

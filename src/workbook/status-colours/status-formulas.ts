import { formatColumn } from '../layout/address';
import { NEVER } from './due-words';
import { firstOpenWord } from './progress-word-list';
import { PROGRESS_NAME, type ShownStatus } from './status-look';
import { BRACKETS } from './word-list';

/** What stands in a rule for the 1-based row of the first cell of its range. */
export const ROW_MARK = '{row}';

/** Columns of the sheet, 0-based; the four quarters stand side by side from `firstQuarter` on. */
export interface StatusColumns {
  period: number;
  firstQuarter: number;
  completedOn: number | null;
}

/** One rule of the sheet: what it says where its formula is true. */
export interface StatusFormula {
  status: ShownStatus;
  /** `activity`: what falls due once, the same colour in all its columns; `quarter`: what recurs, each quarter's own cell */
  covers: 'activity' | 'quarter';
  formula: string;
}

/**
 * The rules that colour the rows of activities. No two of them are true for one cell, and in a table of usual width each keeps below 255 characters, the most that Excel's
 * own dialogs take. The due day comes from the name `dueName` by the wording of the period (see `dueEntry`). A wording or a progress cell that the lists do not know makes
 * the formula an error, which is no colour.
 */
export function statusFormulas({ period, firstQuarter, completedOn }: StatusColumns, dueName: string): StatusFormula[] {
  const cell = (column: number): string => `$${formatColumn(column)}${ROW_MARK}`;
  const quarters = `${cell(firstQuarter)}:${cell(firstQuarter + 3)}`;
  const own = `${formatColumn(firstQuarter)}${ROW_MARK}`;
  const told = (kind: keyof typeof BRACKETS, before: string, length: number): string => {
    const [open, close] = BRACKETS[kind];
    return `MID(${dueName},FIND("${open}"&LOWER(TRIM(${cell(period)}))&"${close}",${dueName})-${before},${length})`;
  };
  const word = (cells: string): string => `FIND("«"&LOWER(IF(ISNUMBER(${cells}),INT(${cells}+1E-9),${cells}))&"»",${PROGRESS_NAME})`;
  const isDone = (cells: string): string => `${word(cells)}<${firstOpenWord()}`;
  const dueDay = `${told('once', '6', 5)}+0`;
  // 10 for each quarter filled as done by the due quarter, 1 for each later one
  const done = `SUMPRODUCT((${isDone(quarters)})*(1+9*(COLUMN(${quarters})-COLUMN(${cell(firstQuarter)})<${told('once', '1', 1)}+0)))`;
  const day = completedOn === null ? '' : cell(completedOn);
  const noDay = day === '' ? '' : `${day}="",`;
  const dated = (status: ShownStatus, sign: string): StatusFormula => (
    { status, covers: 'activity', formula: `=AND(ISNUMBER(${day}),INT(N(${day}))${sign}${dueDay},INT(N(${day}))<=TODAY(),SUMPRODUCT(${word(quarters)})>0)` });
  const ownDay = told('recurring', `20+5*(COLUMN(${own})-COLUMN(${cell(firstQuarter)}))`, 5);
  return [
    ...(day === '' ? [] : [dated('on-time', '<='), dated('late', '>')]),
    { status: 'on-time', covers: 'activity', formula: `=AND(${noDay}${done}>9)` },
    { status: 'late', covers: 'activity', formula: `=AND(${noDay}ABS(${done}-2.5)<2)` },
    { status: 'overdue', covers: 'activity', formula: `=AND(${noDay}TODAY()>${dueDay},SUMPRODUCT(--(${isDone(quarters)}))=0)` },
    { status: 'on-time', covers: 'quarter', formula: `=AND(${ownDay}<>"${NEVER}",${isDone(own)})` },
    { status: 'overdue', covers: 'quarter', formula: `=AND(TODAY()>${ownDay}+0,${word(own)}>=${firstOpenWord()})` },
  ];
}

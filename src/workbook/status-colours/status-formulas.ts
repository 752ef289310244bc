import { formatColumn } from '../layout/address';
import { NEVER } from './due-words';
import { PROGRESS_NAME, type ShownStatus } from './status-look';

/** Where the rule stands that is replaced by the 1-based row of the first cell of its range. */
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
 * The rules that colour the rows of activities. No two of them are true for one cell, and each keeps below 255 characters, the most that Excel's own dialogs take.
 * The due day comes from the name `dueName` by the wording of the period: `S` + day + quarter, or `N` + a day for each quarter (see `dueWords`).
 */
export function statusFormulas({ period, firstQuarter, completedOn }: StatusColumns, dueName: string): StatusFormula[] {
  const cell = (column: number): string => `$${formatColumn(column)}${ROW_MARK}`;
  const when = cell(period);
  const quarters = `${cell(firstQuarter)}:${cell(firstQuarter + 3)}`;
  const own = `${formatColumn(firstQuarter)}${ROW_MARK}`;
  const told = (kind: 'S' | 'N', from: string, length: number): string => (
    `MID(${dueName},FIND("«"&LOWER(TRIM(${when}))&"»${kind}",${dueName})+LEN(TRIM(${when}))+${from},${length})`);
  const says = (cells: string, meaning: 0 | 1): string => `ISNUMBER(FIND("«"&LOWER(TRIM(${cells}))&"»${meaning}",${PROGRESS_NAME}))`;
  const dueDay = `${told('S', '3', 5)}+0`;
  const before = `COLUMN(${quarters})-COLUMN(${cell(firstQuarter)})`;
  // 10 for each quarter filled as done by the due quarter, 1 for each later one
  const done = `SUMPRODUCT(${says(quarters, 1)}*(1+9*(${before}<${told('S', '8', 1)}+0)))`;
  const day = completedOn === null ? '' : cell(completedOn);
  const noDay = day === '' ? '' : `${day}="",`;
  const dated: StatusFormula[] = day === '' ? [] : [
    { status: 'on-time', covers: 'activity', formula: `=AND(ISNUMBER(${day}),INT(N(${day}))<=${dueDay},INT(N(${day}))<=TODAY())` },
    { status: 'late', covers: 'activity', formula: `=AND(ISNUMBER(${day}),INT(N(${day}))>${dueDay},INT(N(${day}))<=TODAY())` },
  ];
  const ownDay = told('N', `3+5*(COLUMN()-COLUMN(${cell(firstQuarter)}))`, 5);
  return [
    ...dated,
    { status: 'on-time', covers: 'activity', formula: `=AND(${noDay}${done}>9)` },
    { status: 'late', covers: 'activity', formula: `=AND(${noDay}ABS(${done}-2.5)<2)` },
    { status: 'overdue', covers: 'activity', formula: `=AND(${noDay}TODAY()>${dueDay},MAX(${quarters})<1-1E-9,COUNT(${quarters})+SUMPRODUCT(--${says(quarters, 0)})=4)` },
    { status: 'on-time', covers: 'quarter', formula: `=AND(${ownDay}<>"${NEVER}",${says(own, 1)})` },
    { status: 'overdue', covers: 'quarter', formula: `=AND(TODAY()>${ownDay}+0,IF(ISNUMBER(${own}),${own}<1-1E-9,${says(own, 0)}))` },
  ];
}

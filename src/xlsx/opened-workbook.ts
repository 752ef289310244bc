import type { Workbook } from 'exceljs';
import type { PlanRecord } from '../workbook';
import { planRecordsIn } from './custom-xml';
import type { FileNotice, Loss } from './failure';
import { LIMITS, type Limits } from './limits';
import type { FileName } from './names';
import { readSheets, type FileSheet } from './read-sheets';
import type { Parts } from './unpack';
import type { ValidationRule } from './validation';

/** A file as it stands in memory. A change gives a new one; the old one is then out of date. */
export interface OpenedWorkbook {
  sheets: FileSheet[];
  names: FileName[];
  planRecords: PlanRecord[];
  /** what was left out, and what to know before trusting the figures */
  notices: FileNotice[];
  /** what saving would drop */
  losses: Loss[];
  contents: Contents;
}

/** For this room only: what the library holds, and what is kept beside it because the library would drop it. */
export interface Contents {
  book: Workbook;
  names: FileName[];
  /** by sheet */
  validation: ReadonlyMap<string, ValidationRule[]>;
  customXml: Parts;
  losses: Loss[];
  notices: FileNotice[];
  limits: Limits;
}

/** What can be seen of the contents now. */
export function describeContents(contents: Contents): OpenedWorkbook {
  const { sheets, notRead, odd } = readSheets(contents.book, contents.limits);
  const losses = [...contents.losses, ...[...odd].map(([what, count]): Loss => ({ what, count }))];
  // macros and external links have sentences of their own
  const notKept = losses.filter(({ what }) => what !== 'macros' && what !== 'external-links');
  return {
    sheets, losses, contents,
    names: contents.names,
    planRecords: planRecordsIn(contents.customXml),
    notices: [
      ...contents.notices,
      ...notRead.map(({ sheet, cells }): FileNotice => ({ kind: 'sheet-not-read', sheet, cells })),
      ...(notKept.length > 0 ? [{ kind: 'not-kept', losses: notKept } satisfies FileNotice] : []),
    ],
  };
}

export function emptyContents(book: Workbook, limits: Limits = LIMITS): Contents {
  return { book, names: [], validation: new Map(), customXml: new Map(), losses: [], notices: [], limits };
}

import ExcelJS from 'exceljs';
import type { Outcome } from '../workbook';
import { refuseContainer } from './container';
import { customXmlOf } from './custom-xml';
import type { FileFailure, FileNotice } from './failure';
import { prepareParts, refuseParts, type Prepared } from './inspect-parts';
import { LIMITS, type Limits } from './limits';
import { readNames } from './names';
import { describeContents, emptyContents, type OpenedWorkbook } from './opened-workbook';
import { sheetParts } from './sheet-parts';
import { messageOf, pack, textOf, unpack, type Parts } from './unpack';

/**
 * Opens a file that anyone may have sent: never throws for what it holds, never unpacks more than the limits, runs nothing in it and follows no link out of it.
 * Macros, external links, charts and the like are left out, and a notice says so.
 *
 * @example const opened = await openWorkbook(bytes); if (opened.ok) readPlan(opened.value.sheets[0].snapshot.values)
 */
export async function openWorkbook(bytes: Uint8Array, limits: Limits = LIMITS): Promise<Outcome<OpenedWorkbook, FileFailure>> {
  const container = refuseContainer(bytes);
  if (container !== null) return { ok: false, failure: container };
  const unpacked = await unpack(bytes, limits);
  if (!unpacked.ok) return unpacked;
  const refused = refuseParts(unpacked.value);
  if (refused !== null) return { ok: false, failure: refused };
  const prepared = prepareParts(unpacked.value, limits);
  if ('kind' in prepared) return { ok: false, failure: prepared };
  const book = await load(prepared);
  return book.ok ? { ok: true, value: describe(unpacked.value, prepared, book.value, limits) } : book;
}

/** A workbook without a sheet, to be filled by edits. */
export function newWorkbook(): OpenedWorkbook {
  return describeContents(emptyContents(new ExcelJS.Workbook()));
}

async function load({ parts }: Prepared): Promise<Outcome<ExcelJS.Workbook, FileFailure>> {
  const book = new ExcelJS.Workbook();
  const stored = await pack(parts, 'store');
  try {
    await book.xlsx.load(stored.buffer as ArrayBuffer & ExcelJS.Buffer);
  } catch (error) {
    return { ok: false, failure: { kind: 'damaged', detail: messageOf(error) } };
  }
  // exceljs passes over what it does not find; a sheet must not go missing that way
  const found = new Set(book.worksheets.map(({ name }) => name));
  const missing = sheetParts(parts).find(({ name, path }) => !found.has(name) && /^xl\/worksheets\//.test(path));
  return missing === undefined && found.size > 0 ? { ok: true, value: book } : { ok: false, failure: { kind: 'damaged', detail: missing?.name ?? 'xl/worksheets' } };
}

function describe(parts: Parts, prepared: Prepared, book: ExcelJS.Workbook, limits: Limits): OpenedWorkbook {
  const sheets = sheetParts(parts);
  const names = readNames(textOf(parts, 'xl/workbook.xml'), sheets.map(({ name }) => name));
  const count = (what: string): number => prepared.losses.find((loss) => loss.what === what)?.count ?? 0;
  const notices: FileNotice[] = [
    ...(count('macros') > 0 ? [{ kind: 'without-macros' } satisfies FileNotice] : []),
    ...(count('external-links') > 0 ? [{ kind: 'without-external-links', count: count('external-links') } satisfies FileNotice] : []),
    ...sheets.flatMap(({ name, path }): FileNotice[] => {
      const missing = prepared.withoutResult.get(path) ?? 0;
      return missing > 0 ? [{ kind: 'formulas-without-results', sheet: name, count: missing }] : [];
    }),
  ];
  const validation = new Map(sheets.map(({ name, path }) => [name, prepared.validation.get(path) ?? []]));
  return describeContents({ book, names, validation, customXml: customXmlOf(parts), losses: prepared.losses, notices, limits });
}

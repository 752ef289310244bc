import JSZip from 'jszip';
import { applyEdits, openWorkbook, saveWorkbook, type OpenedWorkbook } from '../../src/xlsx';
import type { Edit } from '../../src/workbook';

/** The workbook with the edits made; a refusal fails the test. */
export function changed(opened: OpenedWorkbook, edits: Edit[]): OpenedWorkbook {
  const outcome = applyEdits(opened, edits);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

export async function savedBytes(opened: OpenedWorkbook, acceptLosses = false): Promise<Uint8Array> {
  const saved = await saveWorkbook(opened, { acceptLosses });
  if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
  return saved.value;
}

export async function opened(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const outcome = await openWorkbook(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

export async function reopened(workbook: OpenedWorkbook, acceptLosses = false): Promise<OpenedWorkbook> {
  return opened(await savedBytes(workbook, acceptLosses));
}

const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface RawBook {
  /** what stands between <worksheet> and </worksheet> */
  sheet: string;
  /** what stands in <workbook> after <sheets> */
  workbook?: string;
  /** more parts, by path */
  parts?: Record<string, string>;
  relations?: string;
}

/** A workbook as other programs write them, from its raw parts. */
export async function rawBook({ sheet, workbook = '', parts = {}, relations = '' }: RawBook): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${MAIN}"/></Types>`);
  zip.file('_rels/.rels', `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`);
  zip.file('xl/workbook.xml', `<?xml version="1.0"?><workbook ${NS}><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>${workbook}</workbook>`);
  zip.file('xl/_rels/workbook.xml.rels', `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/>${relations}</Relationships>`);
  zip.file('xl/worksheets/sheet1.xml', `<?xml version="1.0"?><worksheet ${NS}>${sheet}</worksheet>`);
  for (const [path, content] of Object.entries(parts)) zip.file(path, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

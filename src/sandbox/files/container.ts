import type { FileFailure } from './failure';

const oleStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipStart = [0x50, 0x4b, 0x03, 0x04];

/** What the bytes are before they are unpacked: null for a zip. A password wraps the whole workbook into an OLE file. */
export function refuseContainer(bytes: Uint8Array): FileFailure | null {
  const starts = (signature: number[]) => signature.every((byte, at) => bytes[at] === byte);
  if (starts(zipStart)) return null;
  if (!starts(oleStart)) return { kind: 'not-a-workbook' };
  if (hasEntry(bytes, 'EncryptedPackage')) return { kind: 'encrypted' };
  return hasEntry(bytes, 'Workbook') || hasEntry(bytes, 'Book') ? { kind: 'other-format', format: 'Excel 97–2003 (.xls)' } : { kind: 'not-a-workbook' };
}

/** An OLE directory has entries of 128 bytes that start with their name in UTF-16. */
function hasEntry(bytes: Uint8Array, name: string): boolean {
  const wanted = [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** What the unpacked parts are, when they are no workbook that we read. */
export function refuseParts(parts: ReadonlyMap<string, string | Uint8Array>): FileFailure | null {
  const workbook = parts.get('xl/workbook.xml');
  if (workbook === undefined) {
    if (parts.has('xl/workbook.bin')) return { kind: 'other-format', format: 'Excel nhị phân (.xlsb)' };
    if (parts.has('word/document.xml')) return { kind: 'other-format', format: 'Word (.docx)' };
    if (parts.has('ppt/presentation.xml')) return { kind: 'other-format', format: 'PowerPoint (.pptx)' };
    if (parts.has('content.xml') && parts.has('mimetype')) return { kind: 'other-format', format: 'OpenDocument (.ods)' };
    return { kind: 'not-a-workbook' };
  }
  const text = typeof workbook === 'string' ? workbook : new TextDecoder().decode(workbook);
  if (text.includes('http://purl.oclc.org/ooxml/spreadsheetml/main')) return { kind: 'other-format', format: 'Strict Open XML' };
  return text.includes('<workbook') ? null : { kind: 'damaged' };
}

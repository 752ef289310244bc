import type { FileFailure } from './failure';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

/** What a file is before it is unpacked: null for a zip, else why it is none. A password turns a workbook into an OLE file that holds one `EncryptedPackage`. */
export function refuseContainer(bytes: Uint8Array): FileFailure | null {
  if (startsWith(bytes, ZIP)) return null;
  if (!startsWith(bytes, OLE)) return { kind: 'not-a-workbook' };
  if (holdsName(bytes, 'EncryptedPackage') || holdsName(bytes, 'EncryptionInfo')) return { kind: 'encrypted' };
  return holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book') ? { kind: 'other-format', format: 'xls' } : { kind: 'not-a-workbook' };
}

/** Names of an OLE directory stand in UTF-16, 128 bytes an entry. Entries lie anywhere in the file, always at a multiple of 128. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  for (let start = 512; start + 128 <= bytes.length; start += 128) {
    let at = 0;
    while (at < name.length && bytes[start + 2 * at] === name.charCodeAt(at) && bytes[start + 2 * at + 1] === 0) at += 1;
    if (at === name.length && bytes[start + 2 * at] === 0 && bytes[start + 2 * at + 1] === 0) return true;
  }
  return false;
}

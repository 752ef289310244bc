import JSZip from 'jszip';
import type { Outcome } from '../workbook';
import type { FileFailure } from './failure';
import type { Limits } from './limits';

/** The parts of a workbook by their paths (`xl/workbook.xml`), unpacked. */
export type Parts = Map<string, Uint8Array>;

/** JSZip documents the stream and leaves it out of its types; the size in the directory it keeps to itself, so that may be missing. */
interface ZipEntry {
  internalStream(type: 'uint8array'): ByteStream;
  _data?: { uncompressedSize?: number };
}

interface ByteStream {
  on(event: 'data', listener: (chunk: Uint8Array) => void): ByteStream;
  on(event: 'error', listener: (error: Error) => void): ByteStream;
  on(event: 'end', listener: () => void): ByteStream;
  resume(): ByteStream;
  pause(): ByteStream;
}

/**
 * Unpacks a zip, never beyond the limits. The directory may lie, so the sizes that it states only spare us work: what counts is counted while inflating,
 * and inflating stops there. What comes out is all that is looked at afterwards, so no second reader can see another file than the one that was measured.
 */
export async function unpack(bytes: Uint8Array, limits: Limits): Promise<Outcome<Parts, FileFailure>> {
  const tooLarge: FileFailure = { kind: 'file-too-large', limitMegabytes: Math.round(limits.unpackedBytes / (1024 * 1024)) };
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch (error) {
    return { ok: false, failure: /encrypted/i.test(messageOf(error)) ? { kind: 'encrypted' } : { kind: 'damaged', detail: messageOf(error) } };
  }
  const entries = Object.values(zip.files).filter(({ dir }) => !dir);
  if (entries.length > limits.parts) return { ok: false, failure: { kind: 'too-many-parts', parts: entries.length, limit: limits.parts } };
  const stated = entries.reduce((sum, entry) => sum + ((entry as unknown as ZipEntry)._data?.uncompressedSize ?? 0), 0);
  if (stated > limits.unpackedBytes) return { ok: false, failure: tooLarge };
  const parts: Parts = new Map();
  let left = limits.unpackedBytes;
  for (const entry of entries) {
    try {
      const content = await inflate(entry as unknown as ZipEntry, left);
      if (content === null) return { ok: false, failure: tooLarge };
      left -= content.length;
      parts.set(entry.name.replace(/^\//, ''), content);
    } catch (error) {
      return { ok: false, failure: { kind: 'damaged', detail: `${entry.name}: ${messageOf(error)}` } };
    }
  }
  return { ok: true, value: parts };
}

/** null as soon as there is more than `most`. */
function inflate(entry: ZipEntry, most: number): Promise<Uint8Array | null> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const stream = entry.internalStream('uint8array');
    stream.on('data', (chunk) => {
      length += chunk.length;
      if (length <= most) {
        chunks.push(chunk);
        return;
      }
      stream.pause();
      chunks.length = 0;
      resolve(null);
    }).on('error', reject).on('end', () => resolve(joined(chunks, length))).resume();
  });
}

function joined(chunks: Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** The parts as a zip again. `store` is quick and large, for bytes that never leave this process. */
export function pack(parts: Parts, compression: 'deflate' | 'store'): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, content] of parts) zip.file(path, content, { createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: compression === 'deflate' ? 'DEFLATE' : 'STORE' });
}

/** A part as text; '' when there is none. */
export function textOf(parts: Parts, path: string): string {
  const content = parts.get(path);
  return content === undefined ? '' : new TextDecoder().decode(content);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.split('\n')[0] ?? '' : String(error);
}

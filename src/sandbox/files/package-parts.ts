import JSZip from 'jszip';
import type { FileFailure } from './failure';
import type { Limits } from './limits';

/** The parts of a file by their paths. Texts are decoded when they are asked for. */
export class PackageParts {
  readonly #parts: Map<string, Uint8Array>;

  constructor(parts: Map<string, Uint8Array>) {
    this.#parts = parts;
  }

  get paths(): string[] {
    return [...this.#parts.keys()];
  }

  get all(): ReadonlyMap<string, Uint8Array> {
    return this.#parts;
  }

  /** '' when there is no such part */
  text(path: string): string {
    const content = this.#parts.get(path);
    return content === undefined ? '' : new TextDecoder().decode(content);
  }

  write(path: string, text: string): void {
    this.#parts.set(path, new TextEncoder().encode(text));
  }

  insertBefore(path: string, closing: string, inserted: string): void {
    const text = this.text(path);
    if (!text.includes(closing)) throw new Error(`${path} has no ${closing}`);
    this.write(path, text.replace(closing, () => inserted + closing));
  }

  pack(compression: 'DEFLATE' | 'STORE'): Promise<Uint8Array> {
    const zip = new JSZip();
    for (const [path, content] of this.#parts) zip.file(path, content, { createFolders: false });
    return zip.generateAsync({ type: 'uint8array', compression });
  }
}

/** JSZip documents this stream and leaves it out of its types. */
interface StreamedEntry {
  internalStream(type: 'uint8array'): ByteStream;
}
interface ByteStream {
  on(event: 'data', listener: (chunk: Uint8Array) => void): ByteStream;
  on(event: 'error', listener: (error: Error) => void): ByteStream;
  on(event: 'end', listener: () => void): ByteStream;
  resume(): ByteStream;
  pause(): ByteStream;
}

/**
 * Unpacks a zip and stops as soon as more comes out than is taken: the sizes a zip states may be a lie, so they are counted while inflating.
 * Everything later reads what came out here, never the zip again.
 */
export async function unpack(bytes: Uint8Array, limits: Limits): Promise<PackageParts | FileFailure> {
  let left = limits.unpackedBytes;
  const parts = new Map<string, Uint8Array>();
  try {
    const zip = await JSZip.loadAsync(bytes);
    const entries = Object.values(zip.files).filter(({ dir }) => !dir);
    if (entries.length > limits.parts) return { kind: 'too-large' };
    for (const entry of entries) {
      const content = await inflate(entry as unknown as StreamedEntry, left);
      if (content === null) return { kind: 'too-large' };
      left -= content.length;
      parts.set(entry.name.replace(/^\//, ''), content);
    }
  } catch (error) {
    return /encrypted/i.test(String(error)) ? { kind: 'encrypted' } : { kind: 'damaged' };
  }
  return new PackageParts(parts);
}

function inflate(entry: StreamedEntry, most: number): Promise<Uint8Array | null> {
  return new Promise((resolve, reject) => {
    let chunks: Uint8Array[] = [];
    let length = 0;
    const stream = entry.internalStream('uint8array');
    stream.on('data', (chunk) => {
      length += chunk.length;
      if (length <= most) {
        chunks.push(chunk);
        return;
      }
      stream.pause();
      chunks = [];
      resolve(null);
    }).on('error', reject).on('end', () => {
      const whole = new Uint8Array(length);
      let at = 0;
      for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      resolve(whole);
    }).resume();
  });
}

/**
 * A short trace of a text, by which it is recognised later without being kept: FNV-1a, 32 bits, with its length; '' for a blank. Line breaks and blanks at the ends leave none.
 * Good enough to notice a change, not to keep a secret.
 *
 * @example traceOf('Quý II') === traceOf(' Quý II\r\n')
 */
export function traceOf(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  if (plain === '') return '';
  let hash = 0x811c9dc5;
  for (let index = 0; index < plain.length; index += 1) hash = Math.imul(hash ^ plain.charCodeAt(index), 0x01000193) >>> 0;
  return `${hash.toString(36)}${plain.length.toString(36)}`;
}

/** A cell's text as it is compared and kept: Excel may change line breaks and blanks at the ends. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/**
 * A short trace of a text, by which it is recognised later without being kept: FNV-1a, 32 bits, with its length; '' for a blank. Line breaks, blanks at the ends and how letters are
 * composed leave none. Good enough to notice a change, not to keep a secret.
 *
 * @example traceOf('Quý II') === traceOf(' Quý II\r\n')
 */
export function traceOf(text: string): string {
  return traceAsWritten(text.normalize('NFC'));
}

/** Whether a text left a trace. Workbooks carry traces of letters as they were written, decomposed ones too. */
export function leftTrace(text: string, trace: string): boolean {
  return traceOf(text) === trace || traceAsWritten(text) === trace;
}

function traceAsWritten(text: string): string {
  const plain = plainText(text);
  if (plain === '') return '';
  let hash = 0x811c9dc5;
  for (let index = 0; index < plain.length; index += 1) hash = Math.imul(hash ^ plain.charCodeAt(index), 0x01000193) >>> 0;
  return `${hash.toString(36)}${plain.length.toString(36)}`;
}

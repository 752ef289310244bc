/**
 * Is it words of composed Latin letters and signs with one blank between them: nearly every cell, and nothing to do? Asked of every cell of a table,
 * so each sign is looked at once and no expression is run.
 */
function isPlain(text: string): boolean {
  let blankBefore = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x20 ? blankBefore : !isPlainSign(code)) return false;
    blankBefore = code === 0x20;
  }
  return !blankBefore || text === '';
}

/** Visible signs of Latin blocks, without the no-break blank (a0) and the soft hyphen (ad). */
function isPlainSign(code: number): boolean {
  return code < 0x7f ? code > 0x20 : code < 0x250 ? code > 0xa0 && code !== 0xad : code >= 0x1e00 && code <= 0x1eff;
}

/**
 * The text with composed letters (NFC), every run of white space (line breaks, no-break and zero-width spaces too) as one blank, and no blanks at the ends.
 *
 * @example normaliseText('  Quy\u0301\u00a0II \n') === 'Quý II'
 */
export function normaliseText(text: string): string {
  if (isPlain(text)) return text;
  return text.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * The text as it is compared: normalised, lower case, without any Vietnamese mark, "đ" as "d".
 * Officials type "Qúy", "quí", "QUÝ" and decomposed letters for one word; a comparison must not see the difference.
 *
 * @example foldText('Cơ quan ĐẦU MỐI') === 'co quan dau moi'
 */
export function foldText(text: string): string {
  const normal = normaliseText(text);
  let folded = '';
  for (let at = 0; at < normal.length; at += 1) {
    const letter = FOLDED[normal.charCodeAt(at)];
    if (letter === undefined) return foldWhole(normal);
    folded += letter;
  }
  return folded;
}

/** Latin letters, Vietnamese ones among them, fold one by one, whatever stands beside them: looked up, which is many times quicker than Unicode's way. */
const FOLDED: string[] = [];
for (let code = 0; code <= 0x1eff; code += code === 0x24f ? 0x1e00 - 0x24f : 1) FOLDED[code] = foldWhole(String.fromCharCode(code));

function foldWhole(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd');
}

/**
 * The text with composed letters (NFC), every run of white space (line breaks, no-break and zero-width spaces too) as one blank, and no blanks at the ends.
 *
 * @example normaliseText('  Quy\u0301\u00a0II \n') === 'Quý II'
 */
export function normaliseText(text: string): string {
  return text.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * The text as it is compared: normalised, lower case, without any Vietnamese mark, "đ" as "d".
 * Officials type "Qúy", "quí", "QUÝ" and decomposed letters for one word; a comparison must not see the difference.
 *
 * @example foldText('Cơ quan ĐẦU MỐI') === 'co quan dau moi'
 */
export function foldText(text: string): string {
  return normaliseText(text).toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd');
}

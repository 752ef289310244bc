/** The order of lettered lists. Vietnamese lists leave out F, J, W and Z and may or may not have Đ: all are here, the optional ones can be stepped over. */
const ALPHABET = 'abcdđefghijklmnopqrstuvwxyz';
const OPTIONAL = new Set('đfjwz');

/** `a` → 1 … in the order a b c d đ e …; null for anything but one such letter. */
export function parseLetter(text: string): number | null {
  if (text.length !== 1) return null;
  const index = ALPHABET.indexOf(text.toLowerCase());
  return index < 0 ? null : index + 1;
}

/** 1 → `a`; '' outside the alphabet. */
export function formatLetter(value: number): string {
  return ALPHABET[value - 1] ?? '';
}

/** Is `b` the letter that follows `a` in a Vietnamese or a Latin list? After D come both Đ and E; after E both F and G. */
export function isNextLetter(a: number, b: number): boolean {
  if (b <= a) return false;
  for (let between = a + 1; between < b; between += 1) if (!OPTIONAL.has(formatLetter(between))) return false;
  return true;
}

/** The letter that a Vietnamese list puts after this one: after `d` comes `đ`, after `e` comes `g`. */
export function nextLetter(value: number): number {
  let next = value + 1;
  while ('fjwz'.includes(formatLetter(next)) && formatLetter(next) !== '') next += 1;
  return next;
}

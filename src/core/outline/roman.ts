const SIGNS: readonly (readonly [sign: string, value: number])[] = [
  ['M', 1000], ['CM', 900], ['D', 500], ['CD', 400], ['C', 100], ['XC', 90], ['L', 50], ['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1],
];

/** 4 → `IV`. From 1 to 3999; anything else gives ''. */
export function formatRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return '';
  let rest = value;
  let text = '';
  for (const [sign, worth] of SIGNS) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

/** `IV` → 4; null for anything that is not a Roman number in its usual spelling (`IIII` is not). */
export function parseRoman(text: string): number | null {
  if (text.length === 0 || text.length > 15) return null;
  let value = 0;
  let rest = text;
  for (const [sign, worth] of SIGNS) {
    while (rest.startsWith(sign)) {
      value += worth;
      rest = rest.slice(sign.length);
    }
  }
  return rest === '' && formatRoman(value) === text ? value : null;
}

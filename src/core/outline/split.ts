import { outlineReadings } from './outline-number';

export interface SplitText {
  /** the number as written, without what closes it: `II`, `5.1`, `a`, `-`; '' when the text starts with none */
  number: string;
  rest: string;
}

/**
 * Takes a leading outline number off a text: `II. Cải cách thủ tục` and `a) Rà soát`. A number must be closed by a full stop, a bracket or a colon
 * or be a bullet before a blank, or else "2025 người" and "A Lưới" would lose their beginning; a number of several parts (`5.1 Nâng cao`) needs only the blank.
 */
export function splitOutlineNumber(text: string): SplitText {
  const whole = { number: '', rest: text };
  const bullet = /^([-–—−+*•·●▪■])\s*(?=\S)(?!\d)/.exec(text);
  if (bullet !== null) return { number: bullet[1] as string, rest: text.slice(bullet[0].length) };
  const match = /^\(?([0-9]{1,3}(?:[.][0-9]{1,3}){0,6}|[IVX]{1,6}|[A-ZĐa-zđ]|[ivx]{1,5})([.):/]+-?(?=\s|$|[^\d\s.])|\s+[-–:](?=\s)|(?=\s))\s*/.exec(text);
  if (match === null) return whole;
  const number = match[1] as string;
  const closed = match[2] !== '';
  if (!closed && !/^\d+\.\d/.test(number) && !/^(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XI?V)$/.test(number)) return whole;
  if (outlineReadings(number).length === 0) return whole;
  return { number, rest: text.slice(match[0].length) };
}

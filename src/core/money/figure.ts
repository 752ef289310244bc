import type { MoneyUnit } from './money';

/** A number as written, exactly: `units` / 10^`decimals`. */
export interface Decimal {
  units: bigint;
  decimals: number;
  /** were groups of three set apart (35.000)? */
  grouped: boolean;
}

export const UNIT_SIZE: Record<MoneyUnit, bigint> = { dong: 1n, nghin: 1_000n, trieu: 1_000_000n, ty: 1_000_000_000n };

/** More digits than any budget has; it also keeps the conversion of digits cheap. */
const MAX_DIGITS = 30;

function isGrouped(pieces: string[]): boolean {
  return pieces.length > 1 && (pieces[0] as string).length <= 3 && (pieces[0] as string) !== '0' && pieces.slice(1).every((piece) => piece.length === 3);
}

function decimal(whole: string, fraction: string, grouped: boolean): Decimal {
  return { units: BigInt(whole + fraction), decimals: fraction.length, grouped };
}

/**
 * Digits with full stops, commas or blanks as Vietnamese writing has them: the full stop groups, the comma begins the decimals. English writing is read where it
 * cannot be anything else (`35,000,000`, `1.5`). null when the groups are not groups (`35.00.000`).
 *
 * @param whole true when the amount is in đồng: there `35,000` can only be thirty-five thousand
 */
export function readDecimal(text: string, whole: boolean): Decimal | null {
  const digits = text.replace(/\D/g, '');
  if (digits === '' || digits.length > MAX_DIGITS) return null;
  const compact = text.replace(/ /g, text.includes('.') || text.includes(',') ? '' : '.');
  const lastStop = compact.lastIndexOf('.');
  const lastComma = compact.lastIndexOf(',');
  if (lastStop < 0 && lastComma < 0) return decimal(digits, '', false);
  if (lastStop >= 0 && lastComma >= 0) {
    const at = Math.max(lastStop, lastComma);
    const groupSign = at === lastComma ? '.' : ',';
    const head = compact.slice(0, at);
    const fraction = compact.slice(at + 1);
    // 35,000.000 in đồng: three figures behind two kinds of signs are a group of which one sign is wrong, and nobody says which
    if (whole && fraction.length === 3) return null;
    return isGrouped(head.split(groupSign)) && head.indexOf(groupSign === '.' ? ',' : '.') < 0 ? decimal(head.split(groupSign).join(''), fraction, true) : null;
  }
  const sign = lastStop >= 0 ? '.' : ',';
  const pieces = compact.split(sign);
  const grouped = isGrouped(pieces);
  if (grouped && (sign === '.' || pieces.length > 2 || whole)) return decimal(pieces.join(''), '', true);
  if (pieces.length > 2) return null;
  return decimal(pieces[0] as string, pieces[1] as string, false);
}

/** The number in đồng; what is smaller than a đồng is rounded half up. */
export function toDong(value: Decimal, size: bigint): bigint {
  const scale = 10n ** BigInt(value.decimals);
  return (2n * value.units * size + scale) / (2n * scale);
}

/** The đồng of a number cell. The decimals that Excel's own arithmetic leaves behind (34999999.99999999) are rounded away. */
export function numberToDong(value: number, unit: MoneyUnit): bigint | null {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e24) return null;
  const sign = value < 0 ? -1n : 1n;
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toString().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const shift = Number(exponent);
  const decimals = Math.max(0, fraction.length - shift);
  if (decimals > 40) return 0n;
  const units = BigInt(whole + fraction) * 10n ** BigInt(Math.max(0, shift - fraction.length));
  return sign * toDong({ units, decimals, grouped: false }, UNIT_SIZE[unit]);
}

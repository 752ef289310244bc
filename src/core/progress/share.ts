/** How a share is cut to two decimals: S4 prints 24/27 as 88,88 (`truncated`), most documents as 88,89 (`half-up`, the default). */
export type Rounding = 'half-up' | 'truncated';

/**
 * A share as documents print it, in per cent without the sign: at most two decimals, no trailing zeros, comma. "—" when nothing was planned.
 * Counted in integers: a share never becomes a binary fraction on its way to paper.
 *
 * @example formatShare(24, 27, 'half-up') === '88,89'; formatShare(24, 27, 'truncated') === '88,88'; formatShare(7, 8, 'half-up') === '87,5'
 */
export function formatShare(onTime: number, planned: number, rounding: Rounding): string {
  if (planned === 0) return '—';
  const top = BigInt(onTime) * 10_000n;
  const bottom = BigInt(planned);
  const hundredths = rounding === 'half-up' ? (2n * top + bottom) / (2n * bottom) : top / bottom;
  const decimals = (hundredths % 100n).toString().padStart(2, '0').replace(/0+$/, '');
  return `${hundredths / 100n}${decimals === '' ? '' : `,${decimals}`}`;
}

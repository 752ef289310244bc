/**
 * An amount as plans print it: full stops between groups of three, no unit.
 *
 * @param amount whole đồng
 * @example formatMoney(117000000n) === '117.000.000'
 */
export function formatMoney(amount: bigint): string {
  const digits = (amount < 0n ? -amount : amount).toString();
  const first = digits.length % 3 || 3;
  let text = digits.slice(0, first);
  for (let index = first; index < digits.length; index += 3) text += `.${digits.slice(index, index + 3)}`;
  return amount < 0n ? `-${text}` : text;
}

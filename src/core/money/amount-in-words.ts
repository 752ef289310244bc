export interface WordStyle {
  /** 1 000; default `nghìn` */
  thousand?: 'nghìn' | 'ngàn';
  /** the missing tens of 105; default `linh` */
  zeroTens?: 'linh' | 'lẻ';
  /** 1 000 000 000; default `tỷ` */
  billion?: 'tỷ' | 'tỉ';
  /** closes the amount with "chẵn" */
  even?: boolean;
}

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** 0–999. Inside a longer number all three places are said ("không trăm linh năm"), at its head only those that are there. */
function tripleWords(value: number, isHead: boolean, zeroTens: string): string[] {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const words: string[] = [];
  const digit = (n: number): string => DIGITS[n] as string;
  if (hundreds > 0 || !isHead) words.push(digit(hundreds), 'trăm');
  if (tens === 0 && ones > 0 && words.length > 0) words.push(zeroTens);
  if (tens === 1) words.push('mười');
  if (tens > 1) words.push(digit(tens), 'mươi');
  if (ones === 1 && tens > 1) words.push('mốt');
  else if (ones === 5 && tens > 0) words.push('lăm');
  else if (ones > 0) words.push(digit(ones));
  return words;
}

/** Below a tỷ the groups are triệu, nghìn and the rest; from a tỷ on, what counts the tỷ is itself such a number: "một nghìn một trăm tỷ". */
function numberWords(value: bigint, isHead: boolean, style: Required<WordStyle>): string[] {
  const words: string[] = [];
  const billions = value / 1_000_000_000n;
  if (billions > 0n) words.push(...numberWords(billions, isHead, style), style.billion);
  const rest = Number(value % 1_000_000_000n);
  for (const [size, name] of [[1_000_000, 'triệu'], [1_000, style.thousand], [1, '']] as const) {
    const triple = Math.floor(rest / size) % 1000;
    if (triple === 0) continue;
    words.push(...tripleWords(triple, isHead && words.length === 0, style.zeroTens));
    if (name !== '') words.push(name);
  }
  return words;
}

/**
 * The amount as an official document writes it out, with a capital first letter. Groups of zeros are left out, the places before a later group are not.
 *
 * @param amount whole đồng; a negative one begins with "Âm"
 * @example amountInWords(117000000n) === 'Một trăm mười bảy triệu đồng'
 */
export function amountInWords(amount: bigint, style: WordStyle = {}): string {
  const full: Required<WordStyle> = { thousand: 'nghìn', zeroTens: 'linh', billion: 'tỷ', even: false, ...style };
  const words = amount === 0n ? ['không'] : numberWords(amount < 0n ? -amount : amount, true, full);
  const text = [...(amount < 0n ? ['âm'] : []), ...words, 'đồng', ...(full.even ? ['chẵn'] : [])].join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { foldText } from '../text/fold';

/** One word, number or sign of a period cell. */
export interface Token {
  kind: 'word' | 'number' | 'mark';
  /** a word as it is compared (folded), the digits of a number, one sign */
  text: string;
  /** the value of a number; NaN of anything else and of more than nine digits */
  value: number;
  /** nothing stands between it and the token before */
  glued: boolean;
}

// Words that lose their meaning with their marks: written out in full they are not the time word they fold to.
// An unmarked "tu" may still be "từ"; a marked "tư" (đầu tư, Thứ Tư) never is.
const OTHER_WORDS = new Set([
  'tư', 'tự', 'tứ', 'tử', 'đền', 'đèn', 'sáu', 'sâu', 'đâu', 'dầu', 'dấu', 'đậu', 'quỹ', 'quỷ', 'thăng', 'thẳng', 'thắng', 'khí', 'hạng', 'hãng', 'cưới', 'cười', 'hàn', 'tôi', 'tội', 'tối',
  'lân', 'tuân', 'mới', 'mời', 'môi', 'hệt', 'bạn', 'giữ',
]);

const RANGE_SIGNS = /[\u2010-\u2015\u2212~÷→>]/u;
const PIECE = /[\p{L}\p{M}]+|[0-9]+|[-=]{1,2}>|\.{2,}|_{2,}|[^\s\p{L}\p{M}0-9]/gu;
const JOINED_QUARTER = /^(quy|qui|q)(i{1,3}|iv)$/;

/**
 * A cell as words, numbers and signs. One pass, so its cost grows with the length of the text only.
 * All dashes become "-", runs of dots or underscores, and wide blanks in a date (a blank to be filled in) "…", a bullet at the head of a line ";".
 */
export function tokenise(text: string): Token[] {
  // NFKC also turns full-width digits, "Ⅳ" and "…" into what is typed on a keyboard
  const clean = text.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '').normalize('NFKC').toLowerCase();
  const bulleted = /^\s*[-+•*]/.test(clean);
  const tokens: Token[] = [];
  let end = -1;
  for (const match of clean.matchAll(PIECE)) {
    const glued = match.index === end;
    const lineStart = !glued && /[\r\n]/.test(clean.slice(Math.max(end, 0), match.index));
    if (!glued && isWideGap(clean.slice(Math.max(end, 0), match.index), tokens[tokens.length - 1], match[0])) tokens.push(mark('…', false));
    end = match.index + match[0].length;
    if (bulleted && (lineStart || tokens.length === 0) && /^[-+•*]$/.test(match[0])) tokens.push(mark(';', glued));
    else push(tokens, match[0], glued);
  }
  return tokens;
}

/** "ngày   tháng   năm 2025": wide blanks between the words of a date wait for its figures, and "tháng   năm" is no May. */
function isWideGap(gap: string, before: Token | undefined, piece: string): boolean {
  return /^ {3,}$/.test(gap) && before?.kind === 'word' && /^(?:ngay|thang|quy)$/.test(before.text) && /^(?:tháng|thang|quý|quy|năm|nam)$/.test(piece);
}

function push(tokens: Token[], piece: string, glued: boolean): void {
  if (/^[0-9]/.test(piece)) tokens.push({ kind: 'number', text: piece, value: piece.length > 9 ? NaN : Number(piece), glued });
  else if (/^[\p{L}\p{M}]/u.test(piece)) pushWord(tokens, piece, glued);
  else if (piece === '-' && glued && tokens[tokens.length - 1]?.text === '-') return;
  else if (piece.length > 1 && !piece.endsWith('>')) tokens.push(mark('…', glued));
  else tokens.push(mark(RANGE_SIGNS.test(piece) ? '-' : piece, glued));
}

function pushWord(tokens: Token[], piece: string, glued: boolean): void {
  const folded = foldText(piece);
  const joined = JOINED_QUARTER.exec(folded);
  const words = joined ? ['quy', joined[2] ?? ''] : [OTHER_WORDS.has(piece) ? piece : folded === 'qui' ? 'quy' : piece === 'tu' && isInvestment(tokens) ? 'tư' : folded];
  words.forEach((text, index) => tokens.push({ kind: 'word', text, value: NaN, glued: index > 0 || glued }));
}

/** "dau tu" without marks is "đầu tư" (to invest), unless it is the end of "bat dau tu" (to begin from). */
function isInvestment(tokens: readonly Token[]): boolean {
  return tokens[tokens.length - 1]?.text === 'dau' && tokens[tokens.length - 2]?.text !== 'bat';
}

function mark(text: string, glued: boolean): Token {
  return { kind: 'mark', text, value: NaN, glued };
}

import { isNumber } from './money-bounds';
import type { Token } from './money-tokens';

/** Words after which only parts follow; "trong đó" may name some of them, the others name all. */
export type Opener = 'trong đó' | 'gồm' | null;

/** Where "trong đó", "gồm", "chia ra" begin to name parts; -1 when they do not. */
export function findOpener(tokens: Token[]): { at: number; opens: Opener } {
  const at = tokens.findIndex(({ folded }, index) => {
    const next = tokens[index + 1]?.folded;
    return folded === 'gom' || (folded === 'trong' && next === 'do') || (folded === 'chia' && (next === 'ra' || next === 'theo')) || (folded === 'cu' && next === 'the' && tokens[index + 2]?.folded !== 'hoa');
  });
  // "Lớp học gồm giảng viên, hội trường: 15 triệu" names one item; "gồm" after a figure or at the beginning names parts of what was said
  const before = tokens.slice(0, Math.max(0, at));
  const names = before.some(({ kind }) => kind === 'word') && !before.some(isNumber) && at > 0 && tokens[at - 1]?.folded !== 'bao';
  return { at, opens: at < 0 || names ? null : tokens[at]?.folded === 'trong' ? 'trong đó' : 'gồm' };
}

/** "Tổng cộng: 30 triệu" says a sum; "Tổng kết: 30 triệu" and "Công ty A: 30 triệu" say what the money is for. */
export function saysTotal(tokens: Token[]): boolean {
  const [word, next] = tokens.filter(({ kind, text }) => kind !== 'sign' || text === ':');
  if (word === undefined || !['tổng', 'cộng', 'tong', 'cong'].includes(word.text.toLowerCase())) return false;
  if (next?.kind !== 'word') return true;
  if (next.folded === 'cong') return next.text.toLowerCase() !== 'công';
  return ['so', 'kinh', 'muc', 'du', 'chi', 'ngan', 'nhu', 'von', 'gia', 'tien', 'la', 'chung', 'hai', 'ca'].includes(next.folded);
}

import { foldText } from '../../core';

export interface WordedNumber {
  /** the level that the word names; null for a part of some kind ("Phần I", "Dự án 2"): its place tells */
  level: 'area' | 'result' | 'activity' | null;
  /** the folded word, so that "Dự án 2" goes on from "Dự án 1" and not from "Phần 1" */
  word: string;
  /** `5.1`, `IV`; without what closes it */
  number: string;
  /** the text after the number; '' when there is none */
  rest: string;
}

/** "Lĩnh vực 5: …", "Kết quả 5.1. …", "Hoạt động 1.1.1" (S0 Bảng 2.2). The number tells them from a sentence that merely begins with the word. */
const WORDS: readonly (readonly [WordedNumber['level'], RegExp])[] = [
  ['area', /^(linh vuc|muc tieu cu the)\s+(?:thu\s+|so\s+)?/],
  ['result', /^(ket qua|dau ra)\s+(?:so\s+)?/],
  ['activity', /^(hoat dong)\s+(?:so\s+)?/],
  [null, /^(phan|chuong|muc tieu|nhom nhiem vu|nhom giai phap|nhom|nhiem vu|giai phap|tieu du an|du an|hop phan|chuong trinh|noi dung)\s+(?:thu\s+|so\s+)?/],
];
const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,5}|[IVX]{1,6}|[A-Z](?=[.:)]|$))(?=[\s.:)–-]|$)[\s.:)–-]*/;
/** a part needs a sign after its number: "Dự án 2 trạm y tế" is a task */
const CLOSED = /^[^\s.:)–-]+(?:\.[^\s.:)–-]+)*\s*(?:[.:)–-]|$)/;

/** The first two letters of those words: what begins otherwise needs no further look. */
const BEGINNINGS = new Set(['li', 'mu', 'ke', 'da', 'ho', 'ph', 'ch', 'nh', 'gi', 'ti', 'du', 'no']);

/** The level that the wording names, when a number follows the word. */
export function readWording(text: string): WordedNumber | null {
  if (!BEGINNINGS.has(foldText(text.slice(0, 2)))) return null;
  // folding keeps one letter for one letter in composed text, so that the lengths agree
  const start = text.slice(0, 40).trimEnd();
  const folded = foldText(start);
  if (folded.length !== start.length) return null;
  for (const [level, pattern] of WORDS) {
    const word = pattern.exec(folded);
    if (word === null) continue;
    const tail = text.slice(word[0].length);
    const number = NUMBER.exec(tail);
    if (number === null || (level === null && !CLOSED.test(tail))) continue;
    return { level, word: word[1] as string, number: number[1] as string, rest: tail.slice(number[0].length).trim() };
  }
  return null;
}

/** What ends a table or stands under it; never a task. */
const NOTE_STARTS = /^(?:ghi chu|luu y|noi nhan|chu thich|nguoi lap|thu truong|ke toan|tm\.|tm |kt\.|tl\.|tuq\.|chu tich|pho chu tich|giam doc|bang chu|\(bang chu|so tien bang chu|\[\d+\]|\(\*\)|\*\)|don vi tinh|dvt)/;
const TOTAL_STARTS = /^(?:tong cong|tong so|tong kinh phi|tong du toan|tong ngan sach|tong muc|tong nguon|tong thu|tong chi|tong von|tong tien|tong gia tri|tong hop chung|cong chung|cong linh vuc|cong muc|cong phan|cong nhom)\b/;
/** "Tổng hợp", "Tổng kết", "Tổng cục" begin a task or a name, not a sum. */
const NOT_TOTAL = /^(?:tong cong ty|tong so hoa)\b/;
const BARE_TOTAL = /^(?:tong|cong|tong cong|tong so)\s*(?:[:.=(].*|[ivx\d]+(?:\s*\+\s*[ivx\d]+)*|[a-z])?$/;

/** Is it a sum row by its words? Only for rows without a number of their own. */
export function isTotalText(text: string): boolean {
  const folded = foldText(text.slice(0, 120)).replace(/^[-+*\s]+/, '');
  return BARE_TOTAL.test(folded) || (TOTAL_STARTS.test(folded) && !NOT_TOTAL.test(folded));
}

/** "Hà Tĩnh, ngày … tháng … năm 2025" */
const DATE_LINE = /^[a-z .]{0,40},? ?ngay[^a-z]{1,8}thang[^a-z]{1,8}nam\b/;

/** Is it a remark, a signature or the line of place and date by its words? */
export function isNoteText(text: string): boolean {
  const folded = foldText(text.slice(0, 80));
  return NOTE_STARTS.test(folded) || DATE_LINE.test(folded);
}

/** "TM. UBND XÃ", "KT. CHỦ TỊCH", "Người lập" begin a signature and no office that leads work, as "Chủ tịch UBND xã" may be. */
export function isSignature(text: string): boolean {
  return /^(?:tm\.|tm |kt\.|tl\.|tuq\.|nguoi lap)/.test(foldText(text.slice(0, 80)));
}

/** some more than "Bao gồm các nội dung:" has */
const LONGEST_OPENER = 40;

/** "Trong đó:", "Bao gồm:" opens a list below it and is no task. */
export function isListOpener(text: string): boolean {
  return text.length <= LONGEST_OPENER && /^(?:trong do|bao gom|gom|gom co|chia ra|cu the|bao gom cac noi dung)\s*[:.]?$/.test(foldText(text));
}

/** a title that goes on in capitals for so long goes on so */
const TITLE = 500;

/** Are all its letters capitals, as in a group's title? The first small letter settles it. */
export function isCapitals(whole: string): boolean {
  const text = whole.slice(0, TITLE);
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= 0x61 && text.charCodeAt(at) <= 0x7a) return false;
  let capitals = 0;
  for (const sign of text) {
    const isLetter = sign < '\u0080' ? (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z') : /\p{L}/u.test(sign);
    if (!isLetter) continue;
    if (sign !== sign.toUpperCase()) return false;
    capitals += sign.length;
  }
  return capitals >= 4;
}

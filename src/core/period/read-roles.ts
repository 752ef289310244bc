import type { Phrase } from './phrase';
import type { Unit } from './unit';

/** What the words before a unit make of it: "trong", "trước", "đến / hết / chậm nhất", "từ", "sau". */
export type Role = 'in' | 'before' | 'until' | 'from' | 'after';

/** A unit in its place. */
export interface PlacedUnit {
  unit: Unit;
  role: Role;
  /** to the unit before it; null when other words stand between */
  link: 'to' | 'and' | null;
  /** may be a closer word on the unit before it: in brackets, or behind a comma or nothing at all */
  aside: 'bracket' | 'comma' | null;
  /** member of one list with shared parts ("24, 25/5") */
  listed: boolean;
  openEnd: boolean;
  /** its place among the phrases */
  at: number;
}

/** Words that say nothing about time; reading goes through them. */
const EMPTY_WORDS = new Set(('ngay vao trong khoang du kien thoi diem gian luc xong hoan thanh thuc hien trien khai la cua cho tai suot ca dip moc cac nhung giai doan ky dot cuoi dau giua thang nam quy lai moi nhat khong '
  + 'phai can bat ket thuc tu den toi truoc sau het cham muon tre qua hon han chot thoi deadline va hoac cho').split(' '));
const SOFT_MARKS = '-,()&+/:';

/** Units with their roles and links, in the order of the text. */
export function placeUnits(phrases: readonly Phrase[]): PlacedUnit[] {
  const placed: PlacedUnit[] = [];
  let previousAt = -1;
  phrases.forEach((phrase, at) => {
    if (phrase.type !== 'unit') return;
    const previous = placed[placed.length - 1];
    if (phrase.link !== null && previous !== undefined) {
      previous.listed = true;
      placed.push({ unit: phrase.unit, role: phrase.link === 'to' ? 'until' : previous.role, link: phrase.link, aside: null, listed: true, openEnd: phrase.openEnd, at });
    } else {
      const between = phrases.slice(previousAt + 1, at);
      const own = roleOf(between);
      const link = previous === undefined ? null : linkOf(between);
      // "trước ngày 01/6 và 15/11": what is said of the first holds for the second
      const role = own ?? (link === 'and' && previous !== undefined && previous.role !== 'from' ? previous.role : 'in');
      placed.push({ unit: phrase.unit, role, link, aside: link === 'and' ? asideOf(between) : null, listed: false, openEnd: phrase.openEnd, at });
    }
    previousAt = at;
  });
  return placed;
}

/** Whether only words without a meaning of their own stand between. */
function isTransparent(phrases: readonly Phrase[]): boolean {
  return phrases.every(isEmptyWord);
}

/** A word or sign without a meaning of its own. */
export function isEmptyWord(phrase: Phrase): boolean {
  return (phrase.type === 'word' && EMPTY_WORDS.has(phrase.text)) || (phrase.type === 'mark' && SOFT_MARKS.includes(phrase.text));
}

/** The nearest word before a unit that gives it a role; the search ends at the first word that speaks of something else. */
function roleOf(before: readonly Phrase[]): Role | null {
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const phrase = before[at];
    const earlier = before[at - 1];
    const role = phrase?.type === 'word' ? cue(phrase.text, earlier?.type === 'word' ? earlier.text : '') : null;
    if (role !== null) return role;
    if (phrase?.type === 'word' ? !EMPTY_WORDS.has(phrase.text) : !(phrase?.type === 'mark' && '(-:'.includes(phrase.text) && at === before.length - 1)) return null;
  }
  return null;
}

function cue(word: string, earlier: string): Role | null {
  switch (word) {
    case 'truoc': return 'before';
    case 'het': case 'den': case 'toi': case 'chot': case 'deadline': return 'until';
    case 'nhat': case 'hon': return ['cham', 'muon', 'tre'].includes(earlier) ? 'until' : null;
    case 'qua': return earlier === 'khong' ? 'until' : null;
    case 'han': return earlier === 'thoi' ? null : 'until';
    case 'tu': return 'from';
    case 'thuc': return earlier === 'ket' ? 'until' : null;
    case 'cong': case 'dong': return earlier === 'khoi' ? 'from' : null;
    case 'dau': return earlier === 'bat' ? 'from' : null;
    case 'sau': return 'after';
    default: return null;
  }
}

function linkOf(between: readonly Phrase[]): 'to' | 'and' | null {
  if (!isTransparent(between)) return null;
  return between.some((phrase) => (phrase.type === 'word' && (phrase.text === 'den' || phrase.text === 'toi')) || (phrase.type === 'mark' && phrase.text === '-')) ? 'to' : 'and';
}

function asideOf(between: readonly Phrase[]): PlacedUnit['aside'] {
  if (between.some((phrase) => phrase.type === 'word' && (phrase.text === 'va' || phrase.text === 'hoac'))) return null;
  if (between.some((phrase) => phrase.type === 'mark' && phrase.text === '(')) return 'bracket';
  return 'comma';
}

import type { IsoDate } from '../calendar/iso-date';
import type { Phrase } from './phrase';
import type { Span } from './span';
import { neighbour } from './unit';

/** What may stand between the members of a list of times. "…, hoàn thành trong quý III" is a further step of one work, not a further time. */
const LIST_WORDS = new Set('va ngay truoc trong vao den het cham muon nhat khong qua thang'.split(' '));
const LIST_MARKS = ',;&+()/:';
/** What counts the times of one thing: "đợt 1 …, đợt 2 …", "báo cáo 6 tháng …, báo cáo năm …". Said once it speaks of something else. */
const HEADS: readonly (readonly string[])[] = [['dot'], ['lan'], ['ky'], ['bao', 'cao']];
const COUNTING = /^(?:[0-9]{1,2}|i{1,3}|i?v|thu|mot|hai|ba|bon|dau|cuoi)$/;

/**
 * The days on which a cell with several times falls due, in order; empty when it falls due once. Times that follow one another without a gap ("Quý III, IV", "24, 25/5")
 * are one stretch and end once; deadlines never run into one another, nor do reports that look back to one beginning ("Quý I, 6 tháng, 9 tháng, năm").
 */
export function severalEnds(spans: readonly Span[], phrases: readonly Phrase[]): IsoDate[] {
  const inText = [...spans].sort((a, b) => a.at - b.at);
  const labels = labelsOf(phrases, spans.length);
  const listed = inText.every((span, index) => {
    const previous = inText[index - 1];
    return previous === undefined || (isAlike(previous, span) && phrases.slice(previous.until + 1, span.at).every((phrase, at) => isListing(phrase) || labels.has(previous.until + 1 + at)));
  });
  if (!listed) return [];
  const inTime = [...spans].sort((a, b) => ((a.end ?? '') < (b.end ?? '') ? -1 : 1));
  const ends: IsoDate[] = [];
  let begun: IsoDate | null = null;
  for (const { start, end } of inTime) {
    if (end === null) return [];
    const last = ends[ends.length - 1];
    const goesOn = last !== undefined && start !== null && start !== begun && start <= neighbour(last, 1);
    if (last === end || goesOn) ends[ends.length - 1] = end;
    else ends.push(end);
    begun = start;
  }
  return ends.length > 1 ? ends : [];
}

/** Deadlines are alike, however each is put ("Trước 15/6 (6 tháng) và 15/12"). */
function isAlike(first: Span, second: Span): boolean {
  return first.role === second.role || (first.start === null && second.start === null);
}

function isListing(phrase: Phrase): boolean {
  return (phrase.type === 'word' && LIST_WORDS.has(phrase.text)) || (phrase.type === 'mark' && LIST_MARKS.includes(phrase.text));
}

/** The places of the phrases that only say which of the times is meant: "đợt 2", "báo cáo năm", "(6 tháng)". */
function labelsOf(phrases: readonly Phrase[], times: number): ReadonlySet<number> {
  const labels = new Set<number>();
  for (const head of HEADS) {
    const places = phrases.flatMap((_, at) => (head.every((word, index) => isWord(phrases[at + index], word)) ? [at] : []));
    if (places.length < times) continue;
    for (const at of places) {
      head.forEach((_, index) => labels.add(at + index));
      for (let next = at + head.length; isCounting(phrases[next]); next += 1) labels.add(next);
    }
  }
  phrases.forEach((phrase, at) => {
    if (isMark(phrases[at - 1], '(') && isMark(phrases[at + 1], ')') && (phrase.type === 'duration' || isWord(phrase, 'nam'))) labels.add(at);
  });
  return labels;
}

function isCounting(phrase: Phrase | undefined): boolean {
  return phrase?.type === 'duration' || isWord(phrase, 'nam') || (phrase?.type === 'word' && COUNTING.test(phrase.text));
}

function isWord(phrase: Phrase | undefined, text: string): boolean {
  return phrase?.type === 'word' && phrase.text === text;
}

function isMark(phrase: Phrase | undefined, text: string): boolean {
  return phrase?.type === 'mark' && phrase.text === text;
}

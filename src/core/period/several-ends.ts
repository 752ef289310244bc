import type { IsoDate } from '../calendar/iso-date';
import type { Phrase } from './phrase';
import type { Span } from './span';
import { neighbour } from './unit';

/** What may stand between the members of a list of times. "…, hoàn thành trong quý III" is a further step of one work, not a further time. */
const LIST_WORDS = new Set('va ngay truoc trong vao den het cham muon nhat khong qua thang'.split(' '));
const LIST_MARKS = ',;&+()/';

/**
 * The days on which a cell with several times falls due, in order; empty when it falls due once. Times that follow one another without a gap ("Quý III, IV", "24, 25/5")
 * are one stretch and end once; deadlines never run into one another.
 */
export function severalEnds(spans: readonly Span[], phrases: readonly Phrase[]): IsoDate[] {
  const inText = [...spans].sort((a, b) => a.at - b.at);
  const listed = inText.every((span, index) => {
    const previous = inText[index - 1];
    return previous === undefined || (previous.role === span.role && phrases.slice(previous.until + 1, span.at).every(isListing));
  });
  if (!listed) return [];
  const inTime = [...spans].sort((a, b) => ((a.end ?? '') < (b.end ?? '') ? -1 : 1));
  const ends: IsoDate[] = [];
  for (const { start, end } of inTime) {
    if (end === null) return [];
    const last = ends[ends.length - 1];
    if (last !== undefined && (last === end || (start !== null && start <= neighbour(last, 1)))) ends[ends.length - 1] = end;
    else ends.push(end);
  }
  return ends.length > 1 ? ends : [];
}

function isListing(phrase: Phrase): boolean {
  return (phrase.type === 'word' && LIST_WORDS.has(phrase.text)) || (phrase.type === 'mark' && LIST_MARKS.includes(phrase.text));
}

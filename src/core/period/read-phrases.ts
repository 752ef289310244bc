import { markAt, numberAt, skipWords, wordsAt, yearAt } from './cursor';
import type { Phrase } from './phrase';
import { isBlankLeft, skipClock, skipDocument, skipDuration, skipLunar, skipShare } from './read-aside';
import { readDays } from './read-day';
import { readMonths } from './read-month';
import { readQuarters } from './read-quarter';
import { readRecurrence } from './read-recurrence';
import { readElapsed, readPartOfYear, readYears } from './read-year';
import type { Reading } from './reading';
import { readUnclear, unclearBehind } from './read-unclear';
import type { Token } from './tokens';

/** Words after which a bare number like 2025 is a year. Behind any other word it belongs to a name ("Tết Nguyên đán 2026", "Luật Đất đai 2024"). */
const BEFORE_YEAR = 'trong|vao|tu|den|toi|het|truoc|sau|doan|ky|cuoi|dau|giua|va|thanh|hien|khai|xong|cac|hanh|kien';
/** Names that carry a year of their own, which is no time, and outlooks that reach beyond the work ("tầm nhìn đến năm 2045"). */
const NAMES: readonly [string, string?][] = [['tam', 'nhin'], ['dinh', 'huong'], ['luat'], ['phap', 'lenh'], ['hien', 'phap'], ['nghi', 'dinh|quyet'], ['thong', 'tu|tư']];
/** What a year may name: "Kế hoạch năm 2026" is drawn up before that year. */
const YEARLY_THINGS = new Set(['hoach', 'cao', 'toan', 'trinh', 'muc', 'an', 'ket', 'vu', 'sach']);

/** Every word with which a reader can begin. In a long cell nearly all words are others, and asking each reader about each of them is what would take the time. */
const FIRST_WORDS = new Set((
  'h nam quy q i ii iii iv l ll lll lv il li lil thang t mung ngay tuan nua dau giua cuoi sau trong ca suot toan quanh thuong trung ha '
  + 'mot hai ba bon tư sáu bay tam chin muoi nhat hang moi tung dinh theo cac lan lien lau so thu chu am al luat phap hien nghi thong'
).split(' '));

/** Reads a cell from left to right; at each place the most telling reader wins, and what no reader knows stays a word. */
export function readPhrases(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  let lawful = false;
  let at = 0;
  while (at < tokens.length) {
    lawful = isLawName(tokens, at) || (lawful && !endsLawName(tokens, at));
    if (isBlankLeft(tokens, at)) phrases.push({ type: 'blank' });
    const token = tokens[at];
    if (token?.kind === 'mark' || (token?.kind === 'word' && !FIRST_WORDS.has(token.text)) || isRound(tokens, at)) {
      pushToken(phrases, token);
      at += 1;
      continue;
    }
    const aside = skipDocument(tokens, at) ?? skipClock(tokens, at) ?? skipShare(tokens, at);
    if (aside !== null) {
      at = aside;
      continue;
    }
    const other = readOther(tokens, at);
    if (other !== null) {
      phrases.push(other.phrase);
      at = other.next;
      continue;
    }
    const reading = readUnits(tokens, at) ?? (isListed(phrases) ? readElapsed(tokens, at) : null);
    if (reading !== null) {
      at = pushUnits(phrases, reading, tokens, at, lawful);
      continue;
    }
    const duration = skipDuration(tokens, at);
    if (duration !== null) phrases.push({ type: 'duration' });
    else pushToken(phrases, tokens[at]);
    at = duration ?? at + 1;
  }
  return phrases;
}

/** "Đợt 1, 15/4": which of the rounds it is, and no day of the month. */
function isRound(tokens: readonly Token[], at: number): boolean {
  return wordsAt(tokens, at - 1, 'dot|lan') && numberAt(tokens, at, 1, 20) !== null && markAt(tokens, at + 1, ',');
}

function readOther(tokens: readonly Token[], at: number): { phrase: Phrase; next: number } | null {
  const unclear = readUnclear(tokens, at);
  if (unclear !== null) return unclear;
  const lunar = skipLunar(tokens, at);
  if (lunar !== null) return { phrase: { type: 'lunar' }, next: lunar };
  const ongoing = wordsAt(tokens, at, 'thuong', 'xuyen') || wordsAt(tokens, at, 'lien', 'tuc') || wordsAt(tokens, at, 'lau', 'dai') ? at + 2
    : wordsAt(tokens, at, 'trong', 'qua', 'trinh') || wordsAt(tokens, at, 'suot', 'qua', 'trinh') ? at + 3 : null;
  if (ongoing !== null) return { phrase: { type: 'ongoing' }, next: ongoing };
  if (wordsAt(tokens, at, 'thuong', 'nien')) return { phrase: { type: 'recurrence', every: 'year' }, next: at + 2 };
  if (wordsAt(tokens, at, 'thuong', 'ky')) return { phrase: { type: 'recurrence', every: null }, next: at + 2 };
  const recurrence = readRecurrence(tokens, at);
  return recurrence === null ? null : { phrase: { type: 'recurrence', every: recurrence.every }, next: recurrence.next };
}

function readUnits(tokens: readonly Token[], at: number): Reading | null {
  const behindNumber = markAt(tokens, at - 1, '-/.,') && tokens[at - 2]?.kind === 'number';
  const bareAllowed = at === 0 || (tokens[at - 1]?.kind === 'mark' && !behindNumber) || yearAt(tokens, at - 1) !== null || wordsAt(tokens, at - 1, BEFORE_YEAR);
  return readPartOfYear(tokens, at) ?? readQuarters(tokens, at) ?? readMonths(tokens, at) ?? readDays(tokens, at) ?? readYears(tokens, at, bareAllowed);
}

function pushUnits(phrases: Phrase[], reading: Reading, tokens: readonly Token[], at: number, lawful: boolean): number {
  const open = openEndAt(tokens, reading.next);
  const weak = lawful || isName(phrases, tokens, at);
  reading.units.forEach(({ unit, link }, index) => {
    const openEnd = open !== null && index === reading.units.length - 1;
    phrases.push({ type: 'unit', unit: unit.kind === 'year' && weak ? { ...unit, weak } : unit, link, openEnd });
  });
  const last = reading.units[reading.units.length - 1];
  const unclear = open === null && last !== undefined ? unclearBehind(tokens, reading.next, last.unit) : null;
  if (unclear !== null) phrases.push(unclear.phrase);
  return open ?? unclear?.next ?? reading.next;
}

/** Whether a list stands open behind a unit: "Quý I, …", "quý I và …". */
function isListed(phrases: readonly Phrase[]): boolean {
  const last = phrases[phrases.length - 1];
  const sign = (last?.type === 'mark' && last.text === ',') || (last?.type === 'word' && last.text === 'va');
  return sign && phrases[phrases.length - 2]?.type === 'unit';
}

/** "trở đi", "trở về sau", "và các năm tiếp theo", "và những năm sau": the period has no end. */
function openEndAt(tokens: readonly Token[], at: number): number | null {
  if (wordsAt(tokens, at, 'tro', 'di')) return at + 2;
  if (wordsAt(tokens, at, 'tro', 've', 'sau')) return at + 3;
  const next = skipWords(tokens, markAt(tokens, at, ',-') ? at + 1 : at, 'va|den|cung');
  if (next === at || !wordsAt(tokens, next, 'cac|nhung', 'nam')) return null;
  if (wordsAt(tokens, next + 2, 'sau|toi')) return next + 3;
  return wordsAt(tokens, next + 2, 'tiep|ke|lien', 'theo|tiep|sau') ? next + 4 : null;
}

function isName(phrases: readonly Phrase[], tokens: readonly Token[], at: number): boolean {
  const before = phrases[phrases.length - 1];
  return before?.type === 'word' && YEARLY_THINGS.has(before.text) && wordsAt(tokens, at, 'nam');
}

function isLawName(tokens: readonly Token[], at: number): boolean {
  return NAMES.some(([first, second]) => wordsAt(tokens, at, first, second)) || (wordsAt(tokens, at, 'theo') && !wordsAt(tokens, at + 1, 'quy|thang|tuan|nam|tung'));
}

function endsLawName(tokens: readonly Token[], at: number): boolean {
  return markAt(tokens, at, '.;()') || (markAt(tokens, at, ',') && wordsAt(tokens, at + 1, 'nam')) || wordsAt(tokens, at, 'trong|vao|truoc|tu|het|cham|xong') || wordsAt(tokens, at, 'hoan', 'thanh');
}

function pushToken(phrases: Phrase[], token: Token | undefined): void {
  if (token === undefined) return;
  phrases.push(token.kind === 'mark' ? { type: 'mark', text: token.text } : { type: 'word', text: token.text });
}

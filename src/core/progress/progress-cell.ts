import { DONE_REMARKS, PROGRESS_WORDS } from '../library/progress-words';
import { dateOfSerialCell, shownCell } from '../period/serial-cell';
import type { ProgressEntry } from '../plan/plan';
import { foldText, normaliseText } from '../text/fold';

type Word = keyof typeof PROGRESS_WORDS;

const entries: Record<Word, ProgressEntry> = {
  done: { kind: 'share', share: 1 },
  notDone: { kind: 'share', share: 0 },
  underway: { kind: 'underway' },
  cancelled: { kind: 'cancelled' },
  added: { kind: 'added' },
};

// The whole cell has to be the word, so "Chưa hoàn thành" can never be taken for "hoàn thành".
const words = new Map<string, ProgressEntry>();
for (const word of Object.keys(entries) as Word[]) for (const text of PROGRESS_WORDS[word]) words.set(foldText(text), entries[word]);

// "Đã xong, …", "Hoàn thành nhưng …": what follows has to be known, or it may take the first words back ("nhưng chưa ban hành").
const done = '(?:da )?(?:thuc hien )?(?:hoan thanh|xong)(?: 100 ?%)?';
const joint = ' ?[,;:(–-]? ?(?:nhung |song |tuy )?';
const late = `(?:${DONE_REMARKS.late.join('|')})`;
const doneLate = new RegExp(`^${done}(?:${joint}|,? (?:nhung|song|tuy) (?:con|bi) )${late}\\)?$`);
const lateButDone = new RegExp(`^${late}(?:,)? (?:nhung |song )?da (?:hoan thanh|xong|thuc hien xong)$`);
const doneUnproved = new RegExp(`^${done}${joint}(?:con )?(?:chua co|thieu) (?:${DONE_REMARKS.unproved.join('|')})\\)?$`);

const percent = /^(?:(?:da |dang )?(?:hoan thanh|thuc hien|dat)(?: duoc)?:? ?)?(\d+(?:[.,]\d+)?) ?%$/;
const fraction = /^(\d{1,6}) ?\/ ?(\d{1,6})$/;
const figure = /^\d+(?:[.,]\d+)?$/;

// From here on a bare number is no percentage: Excel turns a typed 3/5 into the serial of 3 May (about 46 000).
const TOO_MUCH = 10_000;

/** more than any of the words and figures with what may stand around them */
const LONGEST = 200;

/**
 * Reads one progress cell. A number up to 1 is a share, a bigger one a percentage; from 1 to below 2 it is a share above 100 %, because a cell formatted as a
 * percentage holds 150 % as 1,5. Words must fill the whole cell; "Hoàn thành nhưng chậm" is done, and late. What is none of these comes back as `unreadable`, never as a guess.
 *
 * @example readProgressCell('80 %') // { kind: 'share', share: 0.8 }
 * @example readProgressCell('chưa hoàn thành') // { kind: 'share', share: 0 }
 */
export function readProgressCell(value: string | number | boolean | null): ProgressEntry {
  if (value === null) return { kind: 'empty' };
  if (typeof value === 'boolean') return { kind: 'unreadable', text: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') return shareOf(value) ?? unreadableNumber(value);
  const written = normaliseText(value);
  if (written.length > LONGEST) return { kind: 'unreadable', text: written };
  const text = foldText(written).replace(/[.;!]+$/, '').trim();
  if (text === '' || /^[-–—_.…\s]+$/.test(text)) return { kind: 'empty' };
  const known = words.get(text);
  if (known) return { ...known };
  return readFigure(text) ?? readDone(text) ?? { kind: 'unreadable', text: written };
}

/** What is certainly done, or certainly done late, whatever is still missing beside it. */
function readDone(text: string): ProgressEntry | null {
  if (doneLate.test(text) || lateButDone.test(text)) return { kind: 'share', share: 1, late: true };
  return doneUnproved.test(text) ? { kind: 'share', share: 1 } : null;
}

function unreadableNumber(value: number): ProgressEntry {
  const day = dateOfSerialCell(value);
  return { kind: 'unreadable', text: shownCell(value), ...(day === null ? {} : { day }) };
}

function readFigure(text: string): ProgressEntry | null {
  const share = percent.exec(text);
  if (share?.[1] !== undefined) return { kind: 'share', share: decimal(share[1]) / 100 };
  const parts = fraction.exec(text);
  if (parts?.[1] !== undefined && parts[2] !== undefined) return fractionOf(Number(parts[1]), Number(parts[2]));
  return figure.test(text) ? shareOf(decimal(text)) : null;
}

/** 15/3 is more likely the 15th of March than five times the work. */
function fractionOf(done: number, all: number): ProgressEntry | null {
  const isDay = done > all && done <= 31 && all <= 12;
  return all === 0 || isDay ? null : { kind: 'share', share: done / all };
}

function shareOf(value: number): ProgressEntry | null {
  if (!(value >= 0 && value < TOO_MUCH)) return null;
  return { kind: 'share', share: value < 2 ? value : value / 100 };
}

function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}

import { dateFromSerial, foldText, isIsoDate, isoDate, isQuarter, yearOf, type CountingAt, type IsoDate, type Quarter, type Span } from '../core';
import type { Texts } from '../i18n';
import type { CellValue } from '../workbook';
import { answer, refuse, type Answer } from './answer';
import { argumentOf } from './cells';

/** As short words, and as a cell of a follow-up sheet says it. */
const SPANS: Record<string, Span> = { 'ky': 'period', 'luyke': 'to-date', 'nam': 'year', 'trong ky': 'period', 'luy ke tu dau nam': 'to-date', 'luy ke': 'to-date', 'ca nam': 'year' };
const ROMAN: Record<string, Quarter> = { i: 1, ii: 2, iii: 3, iv: 4 };
const YEARS = { first: 1990, last: 2100 };

/** `ky`, `cachtinh` and `nam` as the core wants them; `year` null when it is left to the table. */
export function readCounting(ky: unknown, cachtinh: unknown, nam: unknown, texts: Texts['functions']): Answer<{ at: CountingAt; year: number | null }> {
  const cutOff = cutOffOf(argumentOf(ky));
  if (cutOff === null) return refuse('invalidValue', texts.wrongCutOff);
  const asked = argumentOf(cachtinh);
  const span = asked === null ? 'period' : SPANS[foldText(String(asked)).replace(/"/g, '').trim()];
  if (span === undefined) return refuse('invalidValue', texts.wrongSpan);
  const year = yearArgument(argumentOf(nam));
  if (year === undefined) return refuse('invalidValue', texts.wrongYear);
  return answer({ at: { cutOff, span }, year });
}

/** 1 to 4, "2", "II", "Quý II", a date, or a date as text. */
function cutOffOf(value: CellValue): Quarter | IsoDate | null {
  if (typeof value === 'number') return isQuarter(value) ? value : withinReason(dateFromSerial(value));
  if (typeof value !== 'string') return null;
  const text = foldText(value).replace(/^quy\s*/, '');
  const roman = ROMAN[text];
  if (roman !== undefined) return roman;
  if (/^[1-4]$/.test(text)) return Number(text) as Quarter;
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (parts) return withinReason(isoDate(Number(parts[3]), Number(parts[2]), Number(parts[1])));
  return isIsoDate(text) ? withinReason(text) : null;
}

/** A number such as 5 or 2025 is the serial of a day about 1900: nobody means that day. */
function withinReason(date: IsoDate | null): IsoDate | null {
  return date !== null && yearOf(date) >= YEARS.first && yearOf(date) <= YEARS.last ? date : null;
}

function yearArgument(value: CellValue): number | null | undefined {
  if (value === null) return null;
  const year = typeof value === 'number' ? value : typeof value === 'string' && /^\s*\d{4}\s*$/.test(value) ? Number(value) : Number.NaN;
  return Number.isInteger(year) && year >= YEARS.first && year <= YEARS.last ? year : undefined;
}

/**
 * What Excel with English (United States) settings makes of a text that is typed into a General cell. Not numfmt's `parseValue`:
 * that takes commas anywhere, so that the Vietnamese amount `1.234,5` would be the number 1.2345 where Excel keeps the text.
 */
export interface TypedValue {
  value: number | boolean;
  numberFormat: string | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longMonths = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

export function readTyped(input: string, today = new Date()): TypedValue | null {
  const text = input.trim();
  if (text === '') return null;
  if (/^(true|false)$/i.test(text)) return { value: /^true$/i.test(text), numberFormat: null };
  return readNumber(text) ?? readFraction(text) ?? readDateAndTime(text, today.getFullYear());
}

const plainNumber = /^([-+]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[-+]?\d+)?(%?)$/i;

function readNumber(text: string): TypedValue | null {
  const inBrackets = /^\((.+)\)$/.exec(text);
  const match = plainNumber.exec(inBrackets?.[1] ?? text);
  if (match === null) return null;
  const [, sign = '', currency = '', digits = '', exponent = '', percent = ''] = match;
  if (inBrackets !== null && sign !== '') return null;
  const size = Number(Number(digits.replaceAll(',', '') + exponent).toPrecision(15));
  if (!Number.isFinite(size)) return null;
  const value = (sign === '-' || inBrackets !== null ? -size : size) / (percent === '' ? 1 : 100);
  return { value: value === 0 ? 0 : value, numberFormat: formatOf(digits, exponent, currency, percent) };
}

function formatOf(digits: string, exponent: string, currency: string, percent: string): string | null {
  const decimals = /\.\d+/.test(digits) ? '.00' : '';
  if (percent !== '') return `0${decimals}%`;
  if (exponent !== '') return '0.00E+00';
  if (currency !== '') return `$#,##0${decimals}`;
  return digits.includes(',') ? `#,##0${decimals}` : null;
}

/** `1 1/2`; a fraction without a whole number is a date to Excel */
function readFraction(text: string): TypedValue | null {
  const match = /^(-?)(\d+) (\d{1,5})\/(\d{1,5})$/.exec(text);
  if (match === null || Number(match[4]) === 0) return null;
  const size = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: match[1] === '-' ? -size : size, numberFormat: '# ?/?' };
}

function readDateAndTime(text: string, thisYear: number): TypedValue | null {
  const time = readTime(text);
  if (time !== null) return { value: time, numberFormat: /m$/i.test(text) ? 'h:mm AM/PM' : 'h:mm' };
  const date = readDate(text, thisYear);
  if (date !== null) return date;
  const both = /^(\S+(?: \d{4})?) (\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?)$/i.exec(text);
  if (both === null) return null;
  const day = readDate(both[1] ?? '', thisYear);
  const clock = readTime(both[2] ?? '');
  return day === null || clock === null ? null : { value: (day.value as number) + clock, numberFormat: 'm/d/yyyy h:mm' };
}

function readTime(text: string): number | null {
  const match = /^(\d{1,4}):(\d{2})(?::(\d{2}))?(?: ?([ap])m)?$/i.exec(text);
  if (match === null) return null;
  const [, hourText = '', minutes = '', seconds = '0', half] = match;
  const typedHour = Number(hourText);
  if (Number(minutes) > 59 || Number(seconds) > 59 || (half !== undefined && (typedHour < 1 || typedHour > 12))) return null;
  const hour = half === undefined ? typedHour : (typedHour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

function readDate(text: string, thisYear: number): TypedValue | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const numbers = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (numbers) return dated(fullYear(numbers[3] ?? ''), Number(numbers[1]), Number(numbers[2]), 'm/d/yyyy');
  const pair = /^(\d{1,2})[-/](\d{1,4})$/.exec(text);
  if (pair) return readPair(Number(pair[1]), pair[2] ?? '', thisYear);
  const dayFirst = /^(\d{1,2})[- ]([a-z]{3,9})(?:[- ,]+(\d{4}|\d{2}))?$/i.exec(text);
  if (dayFirst) return named(dayFirst[2] ?? '', dayFirst[1] ?? '', dayFirst[3], thisYear);
  const monthFirst = /^([a-z]{3,9})[- ](\d{1,2})(?:, ?(\d{4}))?$/i.exec(text);
  if (monthFirst) return named(monthFirst[1] ?? '', monthFirst[2] ?? '', monthFirst[3], thisYear);
  const monthAndYear = /^([a-z]{3,9})[- ](\d{4})$/i.exec(text);
  if (monthAndYear) return dated(Number(monthAndYear[2]), monthNumber(monthAndYear[1] ?? ''), 1, 'mmm-yy');
  return null;
}

/** `1/2` is 2 January of this year; `12/2025` the first of that month */
function readPair(first: number, second: string, thisYear: number): TypedValue | null {
  if (second.length === 4) return dated(Number(second), first, 1, 'mmm-yy');
  if (second.length > 2) return null;
  return dated(thisYear, first, Number(second), 'd-mmm') ?? dated(fullYear(second), first, 1, 'mmm-yy');
}

function named(month: string, day: string, year: string | undefined, thisYear: number): TypedValue | null {
  return dated(year === undefined ? thisYear : fullYear(year), monthNumber(month), Number(day), year === undefined ? 'd-mmm' : 'd-mmm-yy');
}

function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  return Math.max(months.indexOf(lower), longMonths.indexOf(lower)) + 1;
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number, numberFormat: string): TypedValue | null {
  if (year < 1900 || year > 9999) return null;
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  const serial = Math.round(at.getTime() / 86_400_000) + 25_569;
  return { value: serial < 61 ? serial - 1 : serial, numberFormat };
}

/**
 * A calendar date as people write it: `2026-11-15` → `15/11/2026` (vi-VN), `15/11/2026` (en-GB).
 * Formatted in UTC, because a date without a clock must not slide into the day before.
 */
export function formatDate(isoDate: string, locale: 'vi-VN' | 'en-GB'): string {
  const [year, month, day] = isoDate.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return isoDate;
  return new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, day));
}

import type { IsoDate, Quarter } from '../core';
import type { CountingSettings } from './state';

/** The quarter that today lies in; for a plan of an earlier year its last quarter, for one of a later year its first. */
export function defaultCounting(today: IsoDate, planYear: number): CountingSettings {
  const year = Number(today.slice(0, 4));
  const current = Math.ceil(Number(today.slice(5, 7)) / 3) as Quarter;
  return { cutOff: year > planYear ? 4 : year < planYear ? 1 : current, span: 'period', rounding: 'half-up' };
}

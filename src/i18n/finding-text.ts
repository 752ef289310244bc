import { formatMoney, type Finding, type FindingCode } from '../core';

export type FindingParams = Finding['params'];

/** What the screen says about a finding: what is wrong here, why it matters and where that comes from, what to do. */
export interface FindingText {
  title: string;
  sentence: (params: FindingParams) => string;
  why: string;
  mend: string;
}

export type FindingTexts = Record<FindingCode, FindingText>;

/** One sentence about one place. @example describeFinding(finding, findingTexts('vi')) // 'Kết quả 5.1 chưa có chỉ số.' */
export function describeFinding(finding: Pick<Finding, 'code' | 'params'>, findings: FindingTexts): string {
  return findings[finding.code].sentence(finding.params);
}

/** `105000000` → `105.000.000`: amounts travel as whole đồng in decimal texts. */
export function dongText(amount: string | number | undefined): string {
  return amount === undefined || !/^-?\d+$/.test(String(amount)) ? String(amount ?? '') : formatMoney(BigInt(amount));
}

/** `2025-11-15` → `15/11/2025`: days travel as calendar dates. */
export function dayText(day: string | number | undefined): string {
  return String(day ?? '').replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
}

/** Whether a param is a day rather than words. */
export function isDay(value: string | number | undefined): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(String(value ?? ''));
}

/** The fraction that Excel may have taken for a day: never more than a whole, whichever of day and month comes first. @example fractionText('2026-05-03') === '3/5' */
export function fractionText(day: string | number | undefined): string {
  const [, month, date] = String(day ?? '').split('-').map(Number);
  return [month ?? 0, date ?? 0].sort((a, b) => a - b).join('/');
}

/** "Kết quả 5.1", or the beginning of the content in quotation marks where a row has no number. */
export function rowName(params: FindingParams, levels: Record<string, string>, quotes: readonly [string, string]): string {
  const name = String(params.name ?? '');
  const level = levels[String(params.level)] ?? '';
  return [level, /^\S{1,12}$/.test(name) || name === '' ? name : `${quotes[0]}${name}${quotes[1]}`].filter((part) => part !== '').join(' ');
}

/** Names that travel as `A · B`: quoted where they are words, with “…” where there are more than are named. */
export function firstNames(names: string | number | undefined, count: string | number | undefined, quotes: readonly [string, string]): string {
  const first = String(names ?? '').split(' · ');
  return first.map((name) => (/^\S{1,12}$/.test(name) ? name : `${quotes[0]}${name}${quotes[1]}`)).join(', ') + (Number(count) > first.length ? '…' : '');
}

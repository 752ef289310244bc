import { decodeCustomRuleSet, RULE_SETS } from '../../core';
import { readReportChoices } from '../../core/report/report-choices';
import type { PlanRecord } from '../edit';

/** The namespace of the custom XML part that remembers one plan. Never change it: older workbooks carry it. */
export const PLAN_RECORD_NAMESPACE = 'urn:cchc:plan:1';

/** Every name that keeps a plan's place starts like this. */
export const RANGE_NAME_PREFIX = 'CCHC_KeHoach_';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const UNESCAPES: Record<string, string> = Object.fromEntries(Object.entries(ESCAPES).map(([plain, escaped]) => [escaped, plain]));

/** XML 1.0 cannot carry these characters at all, not even escaped. */
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The record as the text of a custom XML part. JSON inside XML, because office.js in Node and on the desktop share no XML parser. */
export function encodePlanRecord(record: PlanRecord): string {
  const json = JSON.stringify(record).replace(NOT_IN_XML, '').replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
  return `<plan xmlns="${PLAN_RECORD_NAMESPACE}">${json}</plan>`;
}

/** The record that a custom XML part holds; null when it is not one of ours, damaged, or of a form this version does not know. */
export function decodePlanRecord(xml: string): PlanRecord | null {
  const json = /<plan\b[^>]*>([\s\S]*)<\/plan>/.exec(xml)?.[1];
  if (json === undefined) return null;
  try {
    const value: unknown = JSON.parse(json.replace(/&(?:amp|lt|gt|quot|apos);/g, (escaped) => UNESCAPES[escaped] ?? escaped));
    return isPlanRecord(value) ? withRules(withReport(withIgnored(value))) : null;
  } catch {
    return null;
  }
}

/** A damaged entry is left out: the finding that it let stand is said again, and the plan is not lost over it. */
function withIgnored({ ignored, ...record }: PlanRecord): PlanRecord {
  const kept = (Array.isArray(ignored) ? ignored : []).filter((entry: unknown) => {
    const fields = (entry ?? {}) as Record<string, unknown>;
    return isTextOrNull(fields.column) && ['code', 'number', 'content', 'under', 'judged', 'reason', 'on'].every((field) => typeof fields[field] === 'string');
  });
  return ignored === undefined ? record : { ...record, ignored: kept };
}

/** Damaged choices are left out: they are chosen again, and the plan is not lost over them. */
function withReport({ report, ...record }: PlanRecord): PlanRecord {
  const kept = readReportChoices(report);
  return kept === null ? record : { ...record, report: kept };
}

/** A rule set that cannot be read is left out: the named one is in use then, and the plan is not lost over it. */
function withRules({ rules, rulesAside, ...record }: PlanRecord): PlanRecord {
  const kept = decodeCustomRuleSet(rules);
  return kept === null ? record : { ...record, rules: kept, ...(rulesAside === true ? { rulesAside } : {}) };
}

function isPlanRecord(value: unknown): value is PlanRecord {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Partial<Record<keyof PlanRecord, unknown>>;
  return record.schema === 1
    && typeof record.id === 'string' && typeof record.rangeName === 'string'
    && typeof record.planYear === 'number' && typeof record.title === 'string' && typeof record.unitName === 'string'
    && isTextOrNull(record.unitKind) && isTextOrNull(record.programmeId)
    && (record.ruleSetId === undefined || Object.hasOwn(RULE_SETS, String(record.ruleSetId)))
    && (record.overrides === undefined || isOverrides(record.overrides));
}

/** Only the shape is looked at: a role of a later version is not ours to judge, and a column without one is simply not read. */
function isOverrides(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { columns = [], moneyUnit } = value as { columns?: unknown; moneyUnit?: unknown };
  return (moneyUnit === undefined || ['dong', 'nghin', 'trieu', 'ty'].includes(String(moneyUnit)))
    && Array.isArray(columns) && columns.every((column: unknown) => {
    const { column: index, label, role } = (column ?? {}) as Record<string, unknown>;
    return Number.isInteger(index) && typeof label === 'string' && isTextOrNull(role);
  });
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

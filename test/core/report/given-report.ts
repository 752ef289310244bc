import { REPORT_PROFILES } from '../../../src/core/library/report-profiles';
import type { Plan } from '../../../src/core/plan/plan';
import { buildReport, type Report, type ReportInput } from '../../../src/core/report';

export const ducTho = REPORT_PROFILES.find(({ id }) => id === 'duc-tho')!;

export function reportOf(plan: Plan, more: Partial<ReportInput> = {}): Report {
  return buildReport(plan, { kind: 'quarter-1', unitKind: 'department', profile: ducTho, programmeId: 'ha-tinh', cutOff: null, rounding: 'half-up', ...more });
}

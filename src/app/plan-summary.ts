import { formatAddress } from '../workbook';
import type { PlanSummary } from './state';
import type { PlanPlace } from './ports';

/** A plan as the screens list it. */
export function summaryOf({ record, place }: PlanPlace): PlanSummary {
  return {
    id: record.id,
    title: record.title,
    year: record.planYear,
    unitName: record.unitName,
    sheet: place?.sheet ?? '',
    address: place ? formatAddress(place.block) : '',
    rangeName: record.rangeName,
    ...(place ? { block: place.block } : {}),
    lost: place === null,
    ...(record.overrides ? { overrides: record.overrides } : {}),
    ...(record.ruleSetId ? { ruleSetId: record.ruleSetId } : {}),
    ...(record.rules ? { rules: record.rules } : {}),
    ...(record.rulesAside ? { rulesAside: true } : {}),
    ...(record.unitKind === null ? {} : { unitKind: record.unitKind }),
    ...(record.programmeId === null ? {} : { programmeId: record.programmeId }),
    ...(record.ignored ? { ignored: record.ignored } : {}),
    ...(record.report ? { report: record.report } : {}),
  };
}

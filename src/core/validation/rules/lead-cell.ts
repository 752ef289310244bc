import type { SourceReference } from '../../library/sources';
import type { PlanItem } from '../../plan/plan';
import { readLead, type LeadReading } from '../../responsibility/read-lead';
import { byText } from '../../text/by-text';
import { isDitto } from '../../text/ditto';
import type { Severity } from '../finding';
import type { RuleCode } from '../finding-codes';
import type { MendId } from '../mend-ids';
import { NOTHING, type Remark, type RowRule } from '../rule';

const lead = byText(readLead);
const LONGEST = 200;

/**
 * Rules about the lead of results and activities. Headings of areas are often the names of those who work there; "(nt)" is said where the words stand.
 */
function leadRule<K extends LeadReading['kind']>(
  entry: { code: RuleCode; severity: Severity; source: SourceReference; params: readonly string[]; mend: MendId | null }, kinds: readonly K[], say: (reading: Extract<LeadReading, { kind: K }>, item: PlanItem) => Omit<Remark, 'column'>,
): RowRule {
  const isOneOf = (reading: LeadReading): reading is Extract<LeadReading, { kind: K }> => (kinds as readonly string[]).includes(reading.kind);
  return {
    ...entry, columns: ['lead'], scope: 'row',
    look: (item) => {
      if (item.level === 'area' || item.lead === '' || isDitto(item.raw.lead)) return NOTHING;
      const reading = lead(item.lead);
      return isOneOf(reading) ? [{ column: 'lead', ...say(reading, item) }] : NOTHING;
    },
  };
}

const oneUnit: SourceReference = { document: 'S0', place: 'phần II, mục 1, điểm b: “Đơn vị chịu trách nhiệm (chủ trì, phối hợp) hoàn thành các kết quả/thực hiện các hoạt động”' };

/** S3 Phụ lục II.2: "Sở Nội vụ, các sở, ngành có quy mô lớn, UBND cấp huyện". */
export const leadSeveral = leadRule(
  { code: 'lead-several', severity: 'warning', source: oneUnit, params: ['count', 'offices'], mend: null }, ['several'],
  ({ offices, each }) => ({ ...(each ? { severity: 'hint' as const } : {}), params: { count: offices.length, offices: offices.join(' · ').slice(0, LONGEST) } }),
);

/** S3 Phụ lục II.1: "Sở Nội vụ chủ trì, phối hợp các Sở: Tư pháp, …". */
export const leadWithSupport = leadRule(
  { code: 'lead-with-support', severity: 'warning', source: { document: 'S3', place: 'Phụ lục, cột “Cơ quan chủ trì” và cột “Cơ quan phối hợp”' }, params: ['text', 'lead', 'support'], mend: 'split-lead' }, ['with-support'],
  ({ split }, item) => ({ params: { text: item.lead.replace(/\s+/g, ' ').slice(0, 80), lead: split?.lead ?? '', support: (split?.support ?? '').slice(0, LONGEST) } }),
);

/** S3 Phụ lục I.1: "Các cơ quan, đơn vị, địa phương". A class of offices that can be counted off ("Các sở, ngành") weighs less: each may well answer for its own part. */
export const leadGeneric = leadRule(
  { code: 'lead-generic', severity: 'warning', source: { document: 'S0', place: 'phần II, mục 2: “Trách nhiệm: Là tên đơn vị/cá nhân chịu trách nhiệm thực hiện (đầu mối)”' }, params: ['text'], mend: null }, ['nobody', 'class'],
  ({ kind }, item) => ({ ...(kind === 'class' ? { severity: 'hint' as const } : {}), params: { text: item.lead.replace(/\s+/g, ' ').slice(0, 80) } }),
);

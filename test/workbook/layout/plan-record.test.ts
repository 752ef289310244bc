import fc from 'fast-check';
import { changeRule, copyRuleSet } from '../../../src/core';
import type { PlanRecord } from '../../../src/workbook/edit';
import { decodePlanRecord, encodePlanRecord } from '../../../src/workbook/layout';

const text = fc.string({ unit: 'grapheme' });
const overrides: fc.Arbitrary<PlanRecord['overrides']> = fc.record({
  columns: fc.array(fc.record({ column: fc.nat(40), label: text, role: fc.constantFrom('budget' as const, 'period' as const, null) })),
  moneyUnit: fc.constantFrom('dong' as const, 'nghin' as const, 'trieu' as const, 'ty' as const),
}, { requiredKeys: [] });
const ignored: fc.Arbitrary<NonNullable<PlanRecord['ignored']>> = fc.array(fc.record({
  code: text, column: fc.constantFrom('budget' as const, null), number: text, content: text, under: text, judged: text, reason: text, on: fc.constant('2025-05-20'),
}));
const own: fc.Arbitrary<Partial<PlanRecord>> = fc.record({ overrides, ignored, ruleSetId: fc.constantFrom('logframe' as const, 'annex' as const, 'form-1b' as const),
  rules: fc.constantFrom(...(['logframe', 'annex'] as const).map((base) => copyRuleSet(base, 'Của tôi <&>'))) }, { requiredKeys: [] });
const common: fc.Arbitrary<PlanRecord> = fc.record({
  id: text, rangeName: text, planYear: fc.integer({ min: 1990, max: 2100 }), title: text, unitKind: fc.option(text), unitName: text, programmeId: fc.option(text), schema: fc.constant(1 as const),
});
const records = fc.tuple(common, own).map(([record, more]): PlanRecord => ({ ...record, ...more }));

test('what is encoded is decoded', () => {
  fc.assert(fc.property(records, (record) => {
    expect(decodePlanRecord(encodePlanRecord(record))).toEqual(record);
  }));
});

test('XML signs in a unit name stay inside the part', () => {
  const record: PlanRecord = { id: 'a', rangeName: 'b', planYear: 2025, title: '', unitKind: null, unitName: '</plan><x a="1">&amp;\u0001', programmeId: null, schema: 1 };
  const xml = encodePlanRecord(record);
  expect(xml.match(/<[^>]*>/g)).toEqual(['<plan xmlns="urn:cchc:plan:1">', '</plan>']);
  expect(decodePlanRecord(xml)?.unitName).toBe('</plan><x a="1">&amp;\u0001');
});

test.each(['', '<plan/>', '<plan xmlns="urn:cchc:plan:1">{}</plan>', '<plan>not json</plan>', '<plan xmlns="urn:cchc:plan:1">{&quot;schema&quot;:2}</plan>', '<other>{}</other>'])('%j is no record', (xml) => {
  expect(decodePlanRecord(xml)).toBeNull();
});

test('a record of the first version, without anything about a table of one\'s own, is still one', () => {
  const first = { id: 'a', rangeName: 'b', planYear: 2025, title: '', unitKind: null, unitName: '', programmeId: null, schema: 1 };
  expect(decodePlanRecord(`<plan xmlns="urn:cchc:plan:1">${JSON.stringify(first).replaceAll('"', '&quot;')}</plan>`)).toEqual(first);
});

test.each([{ ruleSetId: 'nonsense' }, { overrides: null }, { overrides: { moneyUnit: 'yen' } }, { overrides: { columns: [{ column: 'A' }] } }])('%j is no record', (more) => {
  const record = { id: 'a', rangeName: 'b', planYear: 2025, title: '', unitKind: null, unitName: '', programmeId: null, schema: 1, ...more };
  expect(decodePlanRecord(encodePlanRecord(record as unknown as PlanRecord))).toBeNull();
});

test('a damaged entry among the ignored findings is left out, and the record stays one', () => {
  const whole = { code: 'missing-lead', column: 'lead', number: '1', content: 'a', under: '', judged: '', reason: 'vì sao', on: '2025-05-20' };
  const record = { id: 'a', rangeName: 'b', planYear: 2025, title: '', unitKind: null, unitName: '', programmeId: null, schema: 1, ignored: [null, whole, { ...whole, reason: 1 }] };
  expect(decodePlanRecord(encodePlanRecord(record as unknown as PlanRecord))?.ignored).toEqual([whole]);
  expect(decodePlanRecord(encodePlanRecord({ ...record, ignored: 'all' } as unknown as PlanRecord))?.ignored).toEqual([]);
});

test('choices for reports come back; damaged ones are left out, and the record stays one', () => {
  const report = {
    kind: 'year' as const, unitKind: 'commune' as const, profileId: 'duc-tho', programmeId: null, rounding: 'half-up' as const, cutOffs: {}, superiorPlanDate: null,
    letterhead: { superior: '', agency: 'UBND xã A & B', place: '', recipients: [], signerTitle: '', signerName: '' }, onSharedSheets: [],
  };
  const record: PlanRecord = { id: 'a', rangeName: 'b', planYear: 2025, title: '', unitKind: null, unitName: '', programmeId: null, report, schema: 1 };
  expect(decodePlanRecord(encodePlanRecord(record))).toEqual(record);
  expect(decodePlanRecord(encodePlanRecord({ ...record, report: { ...report, profileId: 'mars' } }))).toEqual({ ...record, report: undefined });
});

const RECORD_OF_RULES: PlanRecord = { id: 'a', rangeName: 'b', planYear: 2025, title: '', unitKind: null, unitName: '', programmeId: null, ruleSetId: 'annex', schema: 1 };

test('the rules that a person chose come back, with what a later version would add', () => {
  const rules = { ...changeRule(copyRuleSet('annex', 'Phụ lục của Sở'), 'missing-support', { on: false }), rules: { 'rule-of-tomorrow': { on: true, severity: 'error' as const } } };
  expect(decodePlanRecord(encodePlanRecord({ ...RECORD_OF_RULES, rules, rulesAside: true }))).toEqual({ ...RECORD_OF_RULES, rules, rulesAside: true });
});

test('a damaged rule set does not cost the plan', () => {
  for (const rules of [null, 'annex', { id: 'custom' }]) {
    expect(decodePlanRecord(encodePlanRecord({ ...RECORD_OF_RULES, rules, rulesAside: true } as never))).toEqual(RECORD_OF_RULES);
  }
});

import fc from 'fast-check';
import type { PlanRecord } from '../../../src/workbook/edit';
import { decodePlanRecord, encodePlanRecord } from '../../../src/workbook/layout';

const text = fc.string({ unit: 'grapheme' });
const records: fc.Arbitrary<PlanRecord> = fc.record({
  id: text, rangeName: text, planYear: fc.integer({ min: 1990, max: 2100 }), title: text, unitKind: fc.option(text), unitName: text, programmeId: fc.option(text), schema: fc.constant(1 as const),
});

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

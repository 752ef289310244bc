import { readReportChoices, type ReportChoices } from '../../../src/core/report';

const choices: ReportChoices = {
  kind: 'quarter-1', unitKind: 'commune', profileId: 'duc-tho', programmeId: 'ha-tinh', rounding: 'truncated', cutOffs: { 'quarter-1': 1, 'year': '2025-11-10' }, superiorPlanDate: '2025-01-10',
  letterhead: { superior: '', agency: 'UBND xã A', place: 'Đức Thọ', recipients: ['Như trên;'], signerTitle: 'Chủ tịch', signerName: '' }, onSharedSheets: ['year'],
};

test('choices come back from the workbook as they were kept', () => {
  expect(readReportChoices(JSON.parse(JSON.stringify(choices)))).toEqual(choices);
  expect(readReportChoices({ ...choices, programmeId: null, superiorPlanDate: null, cutOffs: {}, onSharedSheets: [] })).toMatchObject({ programmeId: null });
});

test.each<[string, unknown]>([
  ['nothing', null], ['a text', 'x'], ['no letterhead', { ...choices, letterhead: undefined }], ['another kind', { ...choices, kind: 'month' }], ['another unit', { ...choices, unitKind: 'ward' }],
  ['a profile of a later version', { ...choices, profileId: 'mars' }], ['a programme of a later version', { ...choices, programmeId: '2031-2040' }], ['another rounding', { ...choices, rounding: 'up' }],
  ['a fifth quarter', { ...choices, cutOffs: { 'quarter-1': 5 } }], ['no date', { ...choices, superiorPlanDate: '2025-02-30' }],
  ['recipients that are no list', { ...choices, letterhead: { ...choices.letterhead, recipients: 'VT' } }], ['a blank in the letterhead', { ...choices, letterhead: { ...choices.letterhead, agency: 3 } }],
  ['sheets that are no list', { ...choices, onSharedSheets: undefined }],
])('%s is not taken for choices', (_, value) => expect(readReportChoices(value)).toBeNull());

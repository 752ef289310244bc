import fc from 'fast-check';
import { foldText, isDitto, readLead } from '../../../src/core';
import { done, givenInput, make, told, type GivenRow } from './given-input';

type Input = ReturnType<typeof givenInput>;

/** Who leads and who co-ordinates, wherever it is written; "(nt)" with nothing above names nobody. */
function people({ plan }: Input): { lead: string; support: string[] }[] {
  const named = (text: string) => (isDitto(text) ? '' : foldText(text));
  return plan.items.map(({ lead, support }) => {
    const reading = readLead(lead);
    const split = reading.kind === 'with-support' ? reading.split : null;
    const beside = [named(support), ...(split === null ? [] : [foldText(split.support)])].filter((name) => name !== '');
    return { lead: split === null ? named(lead) : foldText(split.lead), support: [...new Set(beside)].sort() };
  });
}

const mended = (input: Input, ...ids: ('split-lead' | 'fill-ditto')[]) => ids.reduce((now, id) => done(now, make(id, now, null)), input);
const both = 'Sở Nội vụ chủ trì, phối hợp Sở Tư pháp';
const rows = (...cells: [lead: string, support: string][]): GivenRow[] => [['5', 'Lĩnh vực 5', '', '2013', 'Sở Nội vụ', 'VP Sở'], ['5.1', 'Kết quả', '', '2013', 'Sở Nội vụ', 'VP Sở'], ...cells.map(([lead, support], index): GivenRow => [`5.1.${index + 1}`, 'Khảo sát', 5_000_000, 'Quý II', lead, support])];

test('law: split and fill, in any order, leave the same people in every row', () => {
  const lead = fc.constantFrom('Sở Nội vụ', '(nt)', '(nt)', both, 'Sở Y tế chủ trì, phối hợp với Sở Tài chính', '', 'Các sở, ngành phối hợp');
  const support = fc.constantFrom('', '', '(nt)', '"', 'Sở Tư pháp', 'Sở Tài chính');
  const row = fc.tuple(fc.constantFrom('1', '1.1', '1.1.1', '1.1.2', '2', '2.1', '-', ''), lead, support).map(([number, ...cells]): GivenRow => [number, 'Khảo sát', 5_000_000, 'Quý II', ...cells]);
  fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), fc.constantFrom<('split-lead' | 'fill-ditto')[]>(['split-lead'], ['split-lead', 'fill-ditto'], ['fill-ditto', 'split-lead'], ['split-lead', 'fill-ditto', 'split-lead']), (given, order) => {
    const input = givenInput(given);
    if (input.table.headerRows[0] < 0) return;
    expect(people(mended(input, ...order))).toEqual(people(input));
  }), { numRuns: 400 });
});

test('of one row alone too', () => {
  const input = givenInput(rows([both, ''], ['(nt)', ''], ['(nt)', 'Sở Tài chính']));
  expect(people(done(input, make('split-lead', input, new Set([3]))))).toEqual(people(input));
});

test('a row that repeats the lead gets the support that goes with it', () => {
  expect(told(make('split-lead', givenInput(rows([both, ''], ['(nt)', ''], ['(nt)', '(nt)'], ['Sở Y tế', ''])), null))).toEqual([
    `G4: ${both} → Sở Nội vụ`, 'H4: ∅ → Sở Tư pháp', 'H5: ∅ → Sở Tư pháp', 'H6: (nt) → Sở Tư pháp',
  ]);
});

test('one that repeats it beside a support of its own keeps the whole lead', () => {
  expect(told(make('split-lead', givenInput(rows([both, ''], ['(nt)', 'Sở Tài chính'])), null))).toEqual([`G4: ${both} → Sở Nội vụ`, 'H4: ∅ → Sở Tư pháp', `G5: (nt) → ${both}`]);
});

test('“(nt)” below a free support would come to mean the new one: the row above it is left', () => {
  const { changes, left } = make('split-lead', givenInput(rows([both, ''], ['Sở Y tế', '(nt)'])), null);
  expect([changes, left]).toEqual([[], [expect.objectContaining({ address: 'G4', reason: 'repeated-below' })]]);
});

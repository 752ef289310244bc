import type { PlanRule } from '../rule';
import { glanceAtNumber, numbersOf, shown } from './numbered';

/** 2.1.2.2 between 3.1.2.1 and 3.1.2.3 (S2): said once, at the row whose number is wrong, and by no other rule about numbers. */
export const numberMistyped: PlanRule = {
  code: 'number-mistyped', severity: 'error', columns: ['number'], params: ['expected'], mend: 'renumber', scope: 'plan', reads: ['number', 'level', 'parent'], glance: glanceAtNumber,
  source: { document: 'S2', place: 'Đề cương đề án của sở, mục 3.1.2: “2.1.2.2. Cải cách thủ tục hành chính” giữa 3.1.2.1 và 3.1.2.3' },
  look: (plan) => numbersOf(plan).all.flatMap((one) => (one.typed === null ? [] : [{ item: one.item, column: 'number', params: { expected: shown(one) } }])),
};

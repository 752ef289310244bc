import type { Edit } from '../workbook';
import type { Looked } from './held';
import { areasOf } from './ranges';

/** What may be typed into the cells that are to offer choices. Where several rules stand, Excel tells none of them. */
export function lookAtValidation(worksheet: Excel.Worksheet, { sheet, blocks }: Extract<Edit, { kind: 'choices' }>): Looked {
  const loaded = areasOf(worksheet, blocks).map(({ dataValidation }) => dataValidation.load(['type', 'rule', 'errorAlert', 'prompt', 'ignoreBlanks']));
  return { ask: () => false, held: () => [{ kind: 'rules', sheet, blocks, areas: loaded.map((validation) => validation.toJSON()) }] };
}

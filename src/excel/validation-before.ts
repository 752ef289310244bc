import type { Edit } from '../workbook';
import { areasOf } from './ranges';
import type { Looked } from './restore';

/** What may be typed into the cells that are to offer choices. Where several rules stand, Excel tells none of them. */
export function lookAtValidation(sheet: Excel.Worksheet, { sheet: name, blocks }: Extract<Edit, { kind: 'choices' }>): Looked {
  const loaded = areasOf(sheet, blocks).map(({ dataValidation }) => dataValidation.load(['type', 'rule', 'errorAlert', 'prompt', 'ignoreBlanks']));
  return {
    ask: () => false,
    restore: () => {
      const before = loaded.map((validation) => validation.toJSON());
      return (workbook) => areasOf(workbook.worksheets.getItem(name), blocks).map(({ dataValidation }, index) => {
        const { type = 'None', rule = {}, errorAlert, prompt, ignoreBlanks } = before[index] ?? {};
        if (type === 'Inconsistent' || type === 'MixedCriteria') return false;
        dataValidation.clear();
        if (type === 'None') return true;
        dataValidation.rule = Object.fromEntries(Object.entries(rule).filter(([, given]) => given !== null && given !== undefined));
        if (errorAlert) dataValidation.errorAlert = errorAlert;
        if (prompt) dataValidation.prompt = prompt;
        if (ignoreBlanks !== undefined) dataValidation.ignoreBlanks = ignoreBlanks;
        return true;
      }).every(Boolean);
    },
  };
}

import type { CheckSheetWords } from '../../app/check/make-check-sheet';
import type { Texts } from '../../i18n';
import type { checkSheetTexts } from '../../i18n/check-sheet-texts';
import { findingTexts } from '../../i18n/finding-texts';
import { areaTitle } from './count-findings';

/** What the check sheet says, in the language of the pane. */
export function checkSheetWords(texts: Texts, sheet: (typeof checkSheetTexts)['vi']): CheckSheetWords {
  return {
    ...sheet,
    severity: texts.checkScreen.severity,
    area: (plan, area, count) => texts.checkScreen.area(areaTitle(plan, area, texts.checkScreen.beforeAreas), count),
    cell: (address, { column }) => (column === null ? address : `${address} · ${texts.columns[column]}`),
    finding: ({ code, params }) => {
      const { sentence, why, mend } = findingTexts(texts.language)[code];
      return { what: sentence(params), why, todo: mend };
    },
  };
}

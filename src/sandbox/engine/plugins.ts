import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import dataValidationWords from '@univerjs/data-validation/locale/vi-VN';
import sheetsWords from '@univerjs/sheets/locale/vi-VN';
import sheetsDataValidationWords from '@univerjs/sheets-data-validation/locale/vi-VN';
import sheetsFormulaWords from '@univerjs/sheets-formula/locale/vi-VN';
// The facade modules add their methods to FUniver, FWorkbook, FWorksheet and FRange when they are loaded.
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-note/facade';
import '@univerjs/sheets-numfmt/facade';

/** The plugins that hold the workbook, without anything that draws. The page registers its user interface plugins around them. */
export function registerModelPlugins(univer: Univer): void {
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
}

/** The words the model plugins say by themselves (names of copied sheets, messages of drop-downs). */
export function modelWords(): ReturnType<typeof mergeLocales> {
  return mergeLocales(sheetsWords, sheetsFormulaWords, dataValidationWords, sheetsDataValidationWords);
}

/** A Univer of its own without a screen, as the tests in Node use it. */
export function createHeadlessUniver(): Univer {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: modelWords() },
    logLevel: LogLevel.WARN,
  });
  registerModelPlugins(univer);
  return univer;
}

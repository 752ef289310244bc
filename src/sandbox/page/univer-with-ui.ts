import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import designVi from '@univerjs/design/locale/vi-VN';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsUiVi from '@univerjs/docs-ui/locale/vi-VN';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import conditionalFormattingUiVi from '@univerjs/sheets-conditional-formatting-ui/locale/vi-VN';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import dataValidationUiVi from '@univerjs/sheets-data-validation-ui/locale/vi-VN';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaUiVi from '@univerjs/sheets-formula-ui/locale/vi-VN';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import numfmtUiVi from '@univerjs/sheets-numfmt-ui/locale/vi-VN';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiVi from '@univerjs/sheets-ui/locale/vi-VN';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import uiVi from '@univerjs/ui/locale/vi-VN';
import { modelWords, registerModelPlugins } from '../engine/plugins';

import '@univerjs/ui/facade';
import '@univerjs/docs-ui/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/sheets-formula-ui/facade';

import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';

/**
 * Univer with its grid, formula bar and sheet tabs inside `container`. Every plugin is named, one by one: the ready-made presets
 * install commercial packages. Corrections and the calculation clock come with the engine, which takes this Univer over.
 */
export function createUniverWithUi(container: HTMLElement, options: { dark: boolean }): Univer {
  const words = mergeLocales(designVi, uiVi, docsUiVi, sheetsUiVi, formulaUiVi, numfmtUiVi, dataValidationUiVi, conditionalFormattingUiVi);
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: options.dark,
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(modelWords(), words) },
    logLevel: LogLevel.WARN,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, ribbonType: 'simple', disableAutoFocus: true });
  registerModelPlugins(univer);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { disableAutoFocus: true });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  // The search box of a list would take the keyboard from the cell.
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, { showSearchOnDropdown: false });
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  return univer;
}

/** What the add-in is built on: Excel LTSC 2021 and later, Microsoft 365, the web and the Mac have all of it. */
export const REQUIREMENTS: [set: string, version: string][] = [
  ['ExcelApi', '1.14'],
  ['SharedRuntime', '1.1'],
  ['CustomFunctionsRuntime', '1.3'],
];

/** The sets that this Excel lacks, as `ExcelApi 1.14`. */
export function missingApis(): string[] {
  return REQUIREMENTS
    .filter(([set, version]) => !Office.context.requirements.isSetSupported(set, version))
    .map(([set, version]) => `${set} ${version}`);
}

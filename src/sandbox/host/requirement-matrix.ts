/** What the host says it supports: the add-in's own baseline, so that anything newer shows itself. */
export const requirementMatrix: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  CustomFunctionsRuntime: '1.3',
  DialogApi: '1.1',
  AddinCommands: '1.1',
  // The runtimes inside office.js ask for these before they talk to a host.
  CustomFunctions: '1.9',
  RichApiRuntime: '1.1',
  DelayForCellEdit: '1.1',
};

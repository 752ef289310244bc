/** What the stand-in says it supports: the add-in's own baseline, so that anything newer shows itself. */
export const requirementSets: Record<string, string> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  CustomFunctionsRuntime: '1.3',
  DialogApi: '1.1',
  AddinCommands: '1.1',
  // The runtimes inside office.js ask for these two before they talk to a host.
  CustomFunctions: '1.9',
  RichApiRuntime: '1.1',
};

const locale = 'vi-VN';
const sharedRuntime = 1;
const customFunctions = 2;

/** `_host_Info` in the address of the add-in's page: which host, where, in which language. No diagnostics are sent through the host. */
export function hostInfo(): string {
  return ['Excel', 'Web', '16.01', locale, '0', '', 'disableLogging', String(sharedRuntime | customFunctions)].join('$');
}

/** The name of the iframe, from which office.js learns whom to talk to. */
export function frameName(conversationId: string, controlId: string, hostAddress: string): string {
  return JSON.stringify({
    baseFrameName: `ext_${controlId}`,
    hostInfo: hostInfo(),
    xdmInfo: [conversationId, controlId, hostAddress].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
}

const excelOnTheWeb = 16;
const readWrite = 1;
const shownAsTaskPane = 2;

export function appContext(controlId: string, documentAddress: string, settings: [key: string, json: string][]): object {
  return {
    _id: controlId,
    _appName: excelOnTheWeb,
    _appVersion: '16.0',
    _appMinorVersion: 1,
    _hostFullVersion: '16.0.18000.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentAddress,
    _clientMode: readWrite,
    _settings: settings,
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: controlId,
    _appInstanceId: controlId,
    _requirementMatrix: JSON.stringify(requirementSets),
    _clientWindowHeight: 0,
    _clientWindowWidth: 0,
    _addinName: '',
    _appDomains: null,
    _featureGates: {},
    _initialDisplayMode: shownAsTaskPane,
    _wacHostEnvironment: '0',
  };
}

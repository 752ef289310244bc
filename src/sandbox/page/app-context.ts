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

export interface OpenDocument {
  controlId: string;
  address: string;
  requirementMatrix: Readonly<Record<string, string>>;
  /** the document's settings, each as JSON */
  settings: [key: string, json: string][];
}

/** What office.js is told of the document when it starts; it goes on only when every one of these fields is there. */
export function appContext({ controlId, address, requirementMatrix, settings }: OpenDocument): object {
  return {
    _id: controlId,
    _appName: excelOnTheWeb,
    _appVersion: '16.0',
    _appMinorVersion: 1,
    _hostFullVersion: '16.0.18000.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: address,
    _clientMode: readWrite,
    _settings: settings,
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: controlId,
    _appInstanceId: controlId,
    _requirementMatrix: JSON.stringify(requirementMatrix),
    _clientWindowHeight: 0,
    _clientWindowWidth: 0,
    _addinName: '',
    _appDomains: null,
    _featureGates: {},
    _initialDisplayMode: shownAsTaskPane,
    _wacHostEnvironment: '0',
  };
}

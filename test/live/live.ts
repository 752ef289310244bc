import * as functions from '../../src/functions/functions';
import { type CheckReport, contractSuite, runContract } from '../sandbox/contract/contract-suite';
import type { ContractEnvironment } from '../sandbox/contract/environment';

declare global {
  interface Window {
    /** for whoever drives the page by a script: the reports, once all checks have been tried */
    contractReports?: Promise<CheckReport[]>;
  }
}

const words = { passed: 'đạt', failed: 'HỎNG', 'not here': 'không thử được ở đây' } as const;

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

/** The sandbox shows itself to pages of its own server; another Excel's page cannot even be asked. */
function isInSandbox(): boolean {
  try {
    return 'sandbox' in window.parent;
  } catch {
    return false;
  }
}

let commandRan: () => void = () => undefined;

function pressCommand(): Promise<void> {
  const ask = element('ask');
  ask.textContent = 'Hãy bấm nút «Kiểm tra» trên thẻ «Cải cách hành chính» của ribbon trong vòng 2 phút.';
  ask.hidden = false;
  return new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the button was not pressed, or its command did not arrive')), 120_000);
    commandRan = () => {
      clearTimeout(late);
      resolve();
    };
  }).finally(() => {
    ask.hidden = true;
  });
}

function show({ name, outcome, detail, milliseconds }: CheckReport): void {
  const row = document.createElement('tr');
  row.className = outcome === 'failed' ? 'failed' : '';
  for (const text of [name, detail === '' ? words[outcome] : `${words[outcome]}: ${detail}`, String(milliseconds)]) {
    const cell = document.createElement('td');
    cell.textContent = text;
    row.append(cell);
  }
  element('reports').append(row);
}

async function runAll(host: string): Promise<CheckReport[]> {
  const inSandbox = isInSandbox();
  const environment: ContractEnvironment = {
    excel: Excel,
    office: Office,
    hasFunctions: !inSandbox || new URLSearchParams(location.search).has('functions'),
    pressCommand,
    refusesLargeRequests: inSandbox || Office.context.platform === Office.PlatformType.OfficeOnline,
    isStandIn: inSandbox,
  };
  element('reports').replaceChildren();
  element('summary').textContent = `Đang chạy ${contractSuite.length} phép thử…`;
  const reports = await runContract(environment, show);
  const count = (outcome: CheckReport['outcome']) => reports.filter((report) => report.outcome === outcome).length;
  element('summary').textContent = `${count('passed')} đạt · ${count('failed')} hỏng · ${count('not here')} không thử được ở đây`;
  (element('copy') as HTMLTextAreaElement).value = [host, ...reports.map(({ name, outcome, detail }) => `${outcome}\t${name}\t${detail}`)].join('\n');
  return reports;
}

for (const [id, body] of Object.entries(functions)) CustomFunctions.associate(id, body);

void Office.onReady().then(({ host, platform }) => {
  Office.actions.associate('checkPlan', (event: Office.AddinCommands.Event) => {
    commandRan();
    event.completed();
  });
  const { version } = Office.context.diagnostics;
  const description = `${host} ${version} · ${platform} · ${Office.context.displayLanguage}`;
  element('host').textContent = description;
  const start = element('start') as HTMLButtonElement;
  start.disabled = false;
  start.addEventListener('click', () => {
    start.disabled = true;
    window.contractReports = runAll(description).finally(() => {
      start.disabled = false;
    });
  });
});

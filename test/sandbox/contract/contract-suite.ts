import { bootChecks } from './boot-checks';
import { cellChecks } from './cell-checks';
import { type Check, type ContractEnvironment, definedName, sheetName } from './environment';
import { errorChecks } from './error-checks';
import { eventChecks } from './event-checks';
import { workbookChecks } from './workbook-checks';

export interface CheckReport {
  name: string;
  outcome: 'passed' | 'failed' | 'not here';
  detail: string;
  milliseconds: number;
}

/**
 * What the add-in relies on in any Excel. It runs on the sandbox in Node and in the browser, and in a real Excel from `test/live`:
 * where they differ, the sandbox is wrong.
 */
export const contractSuite: readonly Check[] = [...bootChecks, ...cellChecks, ...errorChecks, ...workbookChecks, ...eventChecks];

export async function runContract(environment: ContractEnvironment, onReport: (report: CheckReport) => void = () => undefined): Promise<CheckReport[]> {
  const reports: CheckReport[] = [];
  for (const check of contractSuite) {
    await withOwnSheet(environment, async () => {
      const report = await runCheck(check, environment);
      reports.push(report);
      onReport(report);
    });
  }
  return reports;
}

async function runCheck(check: Check, environment: ContractEnvironment): Promise<CheckReport> {
  const unfit = check.unfit?.(environment) ?? null;
  if (unfit !== null) return { name: check.name, outcome: 'not here', detail: unfit, milliseconds: 0 };
  const began = Date.now();
  try {
    await check.run(environment);
    return { name: check.name, outcome: 'passed', detail: '', milliseconds: Date.now() - began };
  } catch (error) {
    const { code = '', message = String(error), debugInfo } = error as { code?: string; message?: string; debugInfo?: { errorLocation?: string } };
    const detail = [code, message, debugInfo?.errorLocation ?? ''].filter((part) => part !== '').join(' · ');
    return { name: check.name, outcome: 'failed', detail, milliseconds: Date.now() - began };
  }
}

/** Each check begins on an empty sheet of its own, and nothing of it stays. */
async function withOwnSheet({ excel }: ContractEnvironment, work: () => Promise<void>): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.worksheets.add(sheetName);
    await context.sync();
  });
  await work();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    const name = context.workbook.names.getItemOrNullObject(definedName);
    sheet.load('isNullObject');
    name.load('isNullObject');
    await context.sync();
    if (!name.isNullObject) name.delete();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

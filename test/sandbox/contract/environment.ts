/** Where the suite runs. What a place cannot do is null, and the checks that need it say so instead of passing. */
export interface ContractEnvironment {
  excel: typeof Excel;
  /** office.js around the Excel namespace; null in Node, which runs the namespace alone */
  office: typeof Office | null;
  /** the add-in's own functions are in the grid */
  hasFunctions: boolean;
  /** presses the ribbon's button that runs `checkPlan`; resolves when the command has run; null where nobody can press it */
  pressCommand: (() => Promise<void>) | null;
  /** requests of more than 5 MB are refused: Excel on the web, and the sandbox everywhere */
  refusesLargeRequests: boolean;
  /** the sandbox: what it does not have is refused by name */
  isStandIn: boolean;
}

/** The suite's own sheet; it is deleted at the end, so that a person's workbook stays as it was. */
export const sheetName = 'Kiểm tra hợp đồng';
export const definedName = 'CCHC_hop_dong';

export interface Check {
  name: string;
  /** why the check cannot run here, or null */
  unfit?(environment: ContractEnvironment): string | null;
  run(environment: ContractEnvironment): Promise<void>;
}

/** `Excel.run` on the suite's sheet. */
export function onSheet<Result>(
  environment: ContractEnvironment,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return environment.excel.run((context) => work(context.workbook.worksheets.getItem(sheetName), context));
}

export class ContractBroken extends Error {}

export function expectSame(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new ContractBroken(`${what}: ${is} instead of ${should}`);
}

/** the work must fail with one of these error codes of Excel */
export async function expectCode(work: Promise<unknown>, ...codes: string[]): Promise<void> {
  let code = 'no error';
  try {
    await work;
  } catch (error) {
    code = String((error as { code?: unknown }).code ?? error);
  }
  if (!codes.includes(code)) throw new ContractBroken(`${code} instead of ${codes.join(' or ')}`);
}

/** waits until something has become true; Excel tells events and calculates in its own time */
export async function eventually(what: string, isTrue: () => boolean | Promise<boolean>, longestMs = 10_000): Promise<void> {
  const end = Date.now() + longestMs;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new ContractBroken(`${what}: not within ${longestMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

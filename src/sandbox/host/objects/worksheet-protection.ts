import type { JsonRecord } from '../../engine/extras';
import type { ProtectedAction } from '../model/protection';
import { accessDenied, ApiError, invalidArgument } from '../wire/api-error';
import { HostObject, scalars } from '../wire/host-object';
import type { Context } from './context';

const actions: readonly ProtectedAction[] = [
  'allowFormatCells', 'allowFormatColumns', 'allowFormatRows', 'allowInsertRows', 'allowInsertColumns', 'allowDeleteRows', 'allowDeleteColumns',
  'allowInsertHyperlinks', 'allowSort', 'allowAutoFilter', 'allowPivotTables', 'allowEditObjects', 'allowEditScenarios',
];

export class WorksheetProtection extends HostObject {
  readonly #context: Context;
  readonly #sheetId: string;

  constructor(context: Context, sheetId: string) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
  }

  override get [scalars](): readonly string[] {
    return ['protected', 'options'];
  }

  get protected(): boolean {
    return this.#stored !== null;
  }

  get options(): JsonRecord | null {
    if (this.#stored === null) return null;
    const options = { ...this.#stored };
    delete options.password;
    return options;
  }

  protect(options: unknown = {}, password?: unknown): void {
    if (this.protected) throw new ApiError('InvalidOperation', 'The worksheet is already protected.');
    const given = (options ?? {}) as Record<string, unknown>;
    const record: JsonRecord = { selectionMode: typeof given.selectionMode === 'string' ? given.selectionMode : 'Normal' };
    for (const action of actions) record[action] = requireFlag(given[action] ?? false);
    if (typeof password === 'string' && password !== '') record.password = password;
    this.#context.book.engine.extras.sheet(this.#sheetId).protection = record;
  }

  unprotect(password?: unknown): void {
    const stored = this.#stored;
    if (stored?.password !== undefined && stored.password !== password) throw accessDenied('The password does not open the worksheet.');
    this.#context.book.engine.extras.sheet(this.#sheetId).protection = null;
  }

  get #stored(): JsonRecord | null {
    return this.#context.protection.options(this.#sheetId);
  }
}

function requireFlag(given: unknown): boolean {
  if (typeof given !== 'boolean') throw invalidArgument();
  return given;
}

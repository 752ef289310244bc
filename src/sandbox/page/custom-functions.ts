import type { Engine } from '../engine/boot';
import type { CallingCell, FunctionBody } from '../engine/functions/host-function';
import type { FunctionArgument, FunctionResult, ScalarArgument } from '../engine/functions/values';

export interface FunctionParameter {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: 'scalar' | 'matrix';
  optional?: boolean;
  repeating?: boolean;
}

export interface FunctionDescription {
  id: string;
  name: string;
  description?: string;
  parameters: FunctionParameter[];
}

/** functions.json, as the build wrote it for Excel. */
export interface FunctionMetadata {
  functions: FunctionDescription[];
  allowErrorForDataTypeAny?: boolean;
}

type AddInFunction = (...args: unknown[]) => unknown;

/** What office.js keeps in the add-in's window: the functions the add-in associated with their ids. */
export interface AddInWindow {
  CustomFunctions?: {
    _association?: { mappings: Record<string, AddInFunction> };
    Error: new (code: string, message?: string) => object;
  };
}

/** An error value that a call ends in; the engine reads `code`. */
class CellError extends Error {
  constructor(readonly code: string, message = '') {
    super(message);
  }
}

/** Waits until the add-in has associated every function of its metadata; resolves with the ids that never came. */
export async function awaitAssociations(addIn: () => AddInWindow, metadata: FunctionMetadata, longestMs = 20_000): Promise<string[]> {
  const missing = () => metadata.functions.map(({ id }) => id).filter((id) => addIn().CustomFunctions?._association?.mappings[id.toUpperCase()] === undefined);
  for (let waitedMs = 0; waitedMs < longestMs && missing().length > 0; waitedMs += 50) await new Promise((done) => setTimeout(done, 50));
  return missing();
}

/**
 * Makes the add-in's functions callable in the grid under `namespace.NAME`. The add-in's own code runs, in its own window: the calls of
 * the grid go straight to the functions that it associated, because the runtime inside office.js needs half a second for each round.
 */
export function registerAddInFunctions(engine: Engine, addIn: () => AddInWindow, namespace: string, metadata: FunctionMetadata): void {
  const acceptsErrors = metadata.allowErrorForDataTypeAny === true;
  const sheetName = (cell: CallingCell) => engine.api.getActiveWorkbook()?.getSheetBySheetId(cell.sheetId)?.getSheetName() ?? '';

  const bodyOf = (description: FunctionDescription): FunctionBody => (args, cell) => {
    const { CustomFunctions } = addIn();
    const associated = CustomFunctions?._association?.mappings[description.id.toUpperCase()];
    if (!CustomFunctions || !associated) throw new CellError('#NAME?', `the add-in has no function ${description.id}`);
    const given = argumentsOf(description, args).map((argument) => handOver(argument, acceptsErrors, CustomFunctions.Error));
    const result = associated(...given, { functionName: description.id, address: `${sheetName(cell)}!${addressOf(cell)}` });
    if (typeof (result as Promise<unknown> | null)?.then === 'function') throw new CellError('#VALUE!', 'the sandbox calls synchronous functions only');
    return result as FunctionResult;
  };

  for (const description of metadata.functions) engine.functions.register(`${namespace}.${description.name}`, bodyOf(description));
}

/** One argument for each parameter, as Excel gives them: null for an omitted one, whatever is too much is an error. */
function argumentsOf(description: FunctionDescription, args: FunctionArgument[]): FunctionArgument[] {
  const { parameters } = description;
  if (args.length > parameters.length) throw new CellError('#VALUE!', `${description.name} takes ${parameters.length} arguments`);
  return parameters.map((parameter, index) => {
    const argument = args[index] ?? null;
    if (argument === null && !parameter.optional && index >= args.length) throw new CellError('#VALUE!', `${description.name} needs ${parameter.name}`);
    return parameter.dimensionality === 'matrix' ? matrixOf(argument) : coerced(singleOf(argument), parameter.type ?? 'any');
  });
}

const matrixOf = (argument: FunctionArgument): FunctionArgument => (argument === null || Array.isArray(argument) ? argument : [[argument]]);

function singleOf(argument: FunctionArgument): ScalarArgument {
  if (!Array.isArray(argument)) return argument;
  if (argument.length !== 1 || argument[0]?.length !== 1) throw new CellError('#VALUE!', 'a range was given where one value is meant');
  return argument[0][0] ?? null;
}

/** Excel turns an argument into the type that the metadata names, and does not call the function when it cannot. */
function coerced(value: ScalarArgument, type: string): ScalarArgument {
  if (value === null || typeof value === 'object' || type === 'any' || typeof value === type) return value;
  if (type === 'string') return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  if (type === 'boolean' && typeof value === 'number') return value !== 0;
  if (type === 'number' && typeof value === 'boolean') return Number(value);
  if (type === 'number' && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) return Number(value);
  throw new CellError('#VALUE!', `${String(value)} is not of the type ${type}`);
}

/** The argument in the add-in's window: without `allowErrorForDataTypeAny` an error cell is the result and nothing is called. */
function handOver(argument: FunctionArgument, acceptsErrors: boolean, AddInError: new (code: string) => object): unknown {
  const scalar = (value: ScalarArgument) => {
    if (value === null || typeof value !== 'object') return value;
    if (!acceptsErrors) throw new CellError(value.error);
    return new AddInError(value.error);
  };
  return Array.isArray(argument) ? argument.map((row) => row.map(scalar)) : scalar(argument);
}

function addressOf(cell: CallingCell): string {
  let letters = '';
  for (let column = cell.columnIndex + 1; column > 0; column = Math.floor((column - 1) / 26)) letters = String.fromCharCode(65 + ((column - 1) % 26)) + letters;
  return `${letters}${cell.rowIndex + 1}`;
}

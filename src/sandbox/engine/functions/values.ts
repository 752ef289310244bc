import type { Nullable } from '@univerjs/core';
import { ArrayValueObject, type BaseValueObject, BooleanValueObject, ErrorType, ErrorValueObject, NumberValueObject, StringValueObject } from '@univerjs/engine-formula';

/** An error value as a custom function receives it. */
export interface ErrorArgument {
  error: string;
}

export type ScalarArgument = number | string | boolean | null | ErrorArgument;

/** A range, a cell or an array arrives as rows of cells, a constant as itself, an omitted argument as null. */
export type FunctionArgument = ScalarArgument | ScalarArgument[][];

/** An error value among the results: its code with or without `#`. */
export interface ErrorResult {
  code: string;
  message?: string;
}

export type ScalarResult = number | string | boolean | null | undefined | ErrorResult;
export type FunctionResult = ScalarResult | ScalarResult[][];

/** What a blank cell is for a custom function: Excel on the desktop gives 0, Excel on the web gives null. */
export type BlankCells = 'null' | 'zero';

/** Univer's value as plain data. `=""` is a text of no length, not a blank cell. */
export function decodeArgument(value: BaseValueObject, blankCells: BlankCells): FunctionArgument {
  if (!value.isArray()) return decodeScalar(value, null);
  const array = value as ArrayValueObject;
  const blank = blankCells === 'zero' ? 0 : null;
  return array.getArrayValue().map((row) =>
    Array.from({ length: array.getColumnCount() }, (_, column) => decodeScalar(row?.[column], blank)));
}

function decodeScalar(value: Nullable<BaseValueObject>, blank: 0 | null): ScalarArgument {
  if (value == null || value.isNull()) return blank;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  return value.getValue();
}

/** A result as Univer's value; an array spills, an array without cells is `#CALC!` as in Excel. */
export function encodeResult(result: FunctionResult): BaseValueObject {
  if (!Array.isArray(result)) return encodeScalar(result);
  const columnCount = Math.max(0, ...result.map((row) => row.length));
  if (columnCount === 0) return ErrorValueObject.create(ErrorType.CALC);
  const values = result.map((row) => Array.from({ length: columnCount }, (_, column) => encodeScalar(row[column])));
  const only = values[0]?.[0];
  if (values.length === 1 && columnCount === 1 && only) return only;
  return ArrayValueObject.create({
    calculateValueList: values, rowCount: values.length, columnCount, unitId: '', sheetId: '', row: -1, column: -1,
  });
}

function encodeScalar(result: ScalarResult): BaseValueObject {
  if (result == null) return StringValueObject.create('');
  if (typeof result === 'number') return Number.isFinite(result) ? NumberValueObject.create(result) : ErrorValueObject.create(ErrorType.NUM);
  if (typeof result === 'boolean') return BooleanValueObject.create(result);
  if (typeof result === 'string') return StringValueObject.create(result);
  return ErrorValueObject.create(errorType(result.code));
}

/** The error value for a code such as `#N/A` or `N/A`; a code Excel does not have is `#VALUE!`. */
export function errorType(code: unknown): ErrorType {
  const text = typeof code === 'string' ? `#${code.replace(/^#/, '')}` : '';
  return Object.values(ErrorType).find((known) => known === text) ?? ErrorType.VALUE;
}

import type { Nullable } from '@univerjs/core';
import { type ArrayValueObject, type BaseValueObject, functionDate, functionInformation, functionText, HyperlinkEngineFormulaService, NumberValueObject, StringValueObject, ValueNodeFactory } from '@univerjs/engine-formula';
import { executorPrototype } from './executors';

interface Executor {
  calculate(...values: BaseValueObject[]): BaseValueObject;
}

const serialOf1970 = 25_569;
const msPerDay = 86_400_000;

/** EDATE runs over the end of a short month: 31 January + 1 month is 28 February in Excel and 3 March in Univer. */
export function correctEdate(): void {
  const edate = executorPrototype<Executor>(functionDate, 'EDATE');
  const calculate = edate.calculate;
  edate.calculate = function (start, months) {
    if (!start || !months) return calculate.call(this, ...[start, months].filter((value) => value !== undefined));
    const result = calculate.call(this, start, months);
    if (!result.isArray()) return result;
    return (result as ArrayValueObject).map((moved, row, column) => clampToMonth(moved, cellOf(start, row, column)));
  };
}

function clampToMonth(moved: Nullable<BaseValueObject>, start: Nullable<BaseValueObject>): BaseValueObject {
  if (!moved?.isNumber() || !start) return moved as BaseValueObject;
  const serial = Number(moved.getValue());
  const day = dayOfMonth(serial);
  if (day === dayOfMonth(Number(start.getValue()))) return moved;
  return NumberValueObject.create(serial - day, moved.getPattern());
}

function cellOf(value: BaseValueObject, row: number, column: number): Nullable<BaseValueObject> {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return array.get(array.getRowCount() === 1 ? 0 : row, array.getColumnCount() === 1 ? 0 : column);
}

function dayOfMonth(serial: number): number {
  return new Date((Math.floor(serial) - serialOf1970) * msPerDay).getUTCDate();
}

/** WORKDAY.INTL reads a start or a number of days that stands in a cell as 0. */
export function correctWorkdayIntl(): void {
  const workday = executorPrototype<Executor>(functionDate, 'WORKDAY.INTL');
  const calculate = workday.calculate;
  workday.calculate = function (start, days, ...rest) {
    return calculate.call(this, singleCell(start), singleCell(days), ...rest);
  };
}

function singleCell(value: BaseValueObject | undefined): BaseValueObject {
  if (!value?.isArray()) return value as BaseValueObject;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.getFirstCell() : value;
}

/** PROPER takes only a to z for letters: "nước sạch" becomes "NướC SạCh" instead of "Nước Sạch". */
export function correctProper(): void {
  const proper = executorPrototype<{ _handleSingleObject(text: BaseValueObject): BaseValueObject }>(functionText, 'PROPER');
  const handle = proper._handleSingleObject;
  proper._handleSingleObject = function (text) {
    if (!text.isString()) return handle.call(this, text);
    const words = String(text.getValue()).toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
    return StringValueObject.create(words);
  };
}

/** HYPERLINK leaves a rich text in its cell and no value, so that whoever reads the cell finds it blank. */
export function correctHyperlink(): void {
  const service = HyperlinkEngineFormulaService.prototype;
  const generate = service.generateCellValue;
  service.generateCellValue = function (url, label) {
    return { ...generate.call(this, url, label), v: label };
  };
}

/** A number written in a formula keeps its spelling when it is joined to a text: `"a"&1.0` gives "a1.0" instead of "a1". */
export function correctNumberLiterals(): void {
  const factory = ValueNodeFactory.prototype;
  const create = factory.create;
  factory.create = function (token) {
    return create.call(this, /^\s*-?\d+\.\d*\s*$/.test(token) ? String(Number(token)) : token);
  };
}

/** N of a calculated array gives only its first number, so that SUMPRODUCT(N(…)) counts at most one. */
export function correctN(): void {
  const executor = executorPrototype<Executor>(functionInformation, 'N');
  const calculate = executor.calculate;
  executor.calculate = function (value) {
    if (!value?.isArray() || isRange(value as ArrayValueObject)) return calculate.call(this, value as BaseValueObject);
    return (value as ArrayValueObject).mapValue((cell) => calculate.call(this, cell));
  };
}

/** Arrays read from a sheet know the sheet; calculated ones do not. */
function isRange(array: ArrayValueObject): boolean {
  return array.getSheetId() !== '';
}

import { ArrayValueObject, type BaseValueObject, BooleanValueObject, ErrorType, ErrorValueObject, functionMeta, NullValueObject } from '@univerjs/engine-formula';
import { executorPrototype } from './executors';

interface CompareExecutor {
  calculate(left: BaseValueObject, right: BaseValueObject): BaseValueObject;
  _compareType: string;
}

/**
 * The operators = <> < <= > >=. Univer reads * and ? in a text as wild cards, takes the text "12" for the number 12 and a text of no
 * length for 0, and finds that TRUE and a text are not different. In Excel no value is converted: numbers come before texts, texts
 * before truth values, letter case does not matter, and only a blank cell is taken for 0, "" or FALSE.
 */
export function correctComparisons(): void {
  const executor = executorPrototype<CompareExecutor>(functionMeta, 'COMPARE');
  executor.calculate = function (left, right) {
    return compareValues(left, right, this._compareType);
  };
}

function compareValues(left: BaseValueObject, right: BaseValueObject, operator: string): BaseValueObject {
  const rowCount = Math.max(sizeOf(left).rows, sizeOf(right).rows);
  const columnCount = Math.max(sizeOf(left).columns, sizeOf(right).columns);
  if (rowCount === 1 && columnCount === 1) return compareCells(cellOf(left, 0, 0), cellOf(right, 0, 0), operator);
  const calculateValueList = Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (__, column) => (
    compareCells(cellOf(left, row, column), cellOf(right, row, column), operator))));
  return ArrayValueObject.create({ calculateValueList, rowCount, columnCount, unitId: '', sheetId: '', row: -1, column: -1 });
}

function sizeOf(value: BaseValueObject): { rows: number; columns: number } {
  if (!value.isArray()) return { rows: 1, columns: 1 };
  const array = value as ArrayValueObject;
  return { rows: array.getRowCount(), columns: array.getColumnCount() };
}

/** One row or column stands for all of them; what has no counterpart in the other array is `#N/A`. */
function cellOf(value: BaseValueObject, row: number, column: number): BaseValueObject {
  if (!value.isArray()) return value;
  const { rows, columns } = sizeOf(value);
  if ((rows > 1 && row >= rows) || (columns > 1 && column >= columns)) return ErrorValueObject.create(ErrorType.NA);
  return (value as ArrayValueObject).get(rows === 1 ? 0 : row, columns === 1 ? 0 : column) || NullValueObject.create();
}

function compareCells(left: BaseValueObject, right: BaseValueObject, operator: string): BaseValueObject {
  if (left.isError()) return left;
  if (right.isError()) return right;
  return BooleanValueObject.create(holds(orderOf(plain(left, right), plain(right, left)), operator));
}

type Plain = number | string | boolean;

function plain(value: BaseValueObject, other: BaseValueObject): Plain {
  if (!value.isNull()) return value.getValue();
  if (other.isString()) return '';
  return other.isBoolean() ? false : 0;
}

const ranks = ['number', 'string', 'boolean'];

function orderOf(left: Plain, right: Plain): number {
  const rank = ranks.indexOf(typeof left) - ranks.indexOf(typeof right);
  if (rank !== 0) return rank;
  const [a, b] = typeof left === 'string' ? [left.toLowerCase(), String(right).toLowerCase()] : [left, right];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function holds(order: number, operator: string): boolean {
  switch (operator) {
    case '=': return order === 0;
    case '<>': return order !== 0;
    case '<': return order < 0;
    case '<=': return order <= 0;
    case '>': return order > 0;
    default: return order >= 0;
  }
}

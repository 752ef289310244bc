import { type ArrayValueObject, type BaseValueObject, functionText, NumberValueObject, StringValueObject } from '@univerjs/engine-formula';
import { executorPrototype } from './executors';

interface Executor {
  calculate(...values: BaseValueObject[]): BaseValueObject;
}

/** The arguments of the text functions that are texts, by place. The operator & is CONCATENATE. */
const textArguments: Record<string, readonly number[] | 'all'> = {
  CONCATENATE: 'all', CONCAT: 'all', TEXTJOIN: 'all', LEN: [0], LEFT: [0], RIGHT: [0], MID: [0], TRIM: [0], UPPER: [0], LOWER: [0], EXACT: [0, 1],
  SUBSTITUTE: [0, 1, 2], REPLACE: [0, 3], REPT: [0], FIND: [0, 1], SEARCH: [0, 1],
};

/** A number that becomes a text has Excel's 15 digits: 1/3 is "0.333333333333333". Univer writes 12, 16 or 17, each function its own number. */
export function correctNumbersInTexts(): void {
  for (const [name, places] of Object.entries(textArguments)) {
    const executor = executorPrototype<Executor>(functionText, name);
    const calculate = executor.calculate;
    executor.calculate = function (...values) {
      return calculate.call(this, ...values.map((value, place) => (
        value && (places === 'all' || places.includes(place)) ? withTexts(value) : value)));
    };
  }
}

function withTexts(value: BaseValueObject): BaseValueObject {
  return value.isArray() ? (value as ArrayValueObject).mapValue(asText) : asText(value);
}

/** Whole numbers are left to Univer, which writes them as Excel does. */
function asText(value: BaseValueObject): BaseValueObject {
  if (!(value instanceof NumberValueObject)) return value;
  const exact = Number(value.getValue());
  return Number.isInteger(exact) ? value : StringValueObject.create(String(Number(exact.toPrecision(15))));
}

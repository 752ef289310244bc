import { type ArrayValueObject, functionLookup } from '@univerjs/engine-formula';
import { executorPrototype } from './executors';

/** SORT sorts the cells it was given in place, and the other formulas that read the same range then see them in the new order. */
export function correctSort(): void {
  const sort = executorPrototype<{ _getResult(array: ArrayValueObject, ...rest: unknown[]): unknown }>(functionLookup, 'SORT');
  const getResult = sort._getResult;
  sort._getResult = function (array, ...rest) {
    const copy = Object.create(array, { getArrayValue: { value: () => [...array.getArrayValue()] } }) as ArrayValueObject;
    return getResult.call(this, copy, ...rest);
  };
}

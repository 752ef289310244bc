import { LRUMap } from '@univerjs/core';
import { FORMULA_REF_TO_ARRAY_CACHE } from '@univerjs/engine-formula';

/** Univer keeps 5,000 read formulas for the whole process; a plan of 2,000 rows alone has 7,000 and would be read again at every edit. */
const formulasKept = 200_000;

export function correctCacheSize(): void {
  const prototype = LRUMap.prototype as LRUMap<unknown, unknown>;
  const set = prototype.set;
  prototype.set = function (key, value) {
    if (this.limit >= 5_000 && this.limit < formulasKept) this.limit = formulasKept;
    return set.call(this, key, value);
  };
}

/**
 * Formulas longer than 64 characters are kept under a 32-bit number made from their text, so two different ones can share an entry and
 * the second calculates as the first. The text itself is the key.
 */
export function correctCacheKeys(): void {
  const prototype = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as { _hash(text: string): string };
  prototype._hash = (text) => text;
}

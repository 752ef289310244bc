/** A calendar date without a clock or a time zone: `2025-11-15`. */
export type IsoDate = string;

/** A quarter of the plan year: Quý I to Quý IV. */
export type Quarter = 1 | 2 | 3 | 4;

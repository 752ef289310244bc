import type { Plan } from '../plan/plan';
import type { Finding } from './finding';
import type { Remark } from './rule';

/** Who said something: a rule of the row, one of the whole plan, one of the top's family, or from 0 on the place of the heading whose family's rule it is. */
export const BY_ROW = -3;
export const BY_PLAN = -2;
export const BY_TOP = -1;

/** One finding and what it rests on. */
export interface Said {
  finding: Finding;
  /** what the rule told its sentence, without what the row tells it */
  told: Remark['params'];
  /** its rule's place in the table of rules */
  order: number;
  /** the place of the heading whose family's rule said it, or who else did (`BY_ROW` …) */
  by: number;
  /** the place of another row that it quotes; -1 for none */
  other: number;
}

/** What is said, by the place of the item in the plan. */
export type Found = Map<number, Said[]>;

/** Where what is said is gathered: a few rows after an edit, or of every row of a plan one behind the other. */
export interface Finds {
  get(index: number): Said[] | undefined;
  set(index: number, about: Said[]): unknown;
}

export class FindsOfAll implements Finds {
  readonly said: Said[][];

  constructor({ items }: Plan) {
    this.said = new Array<Said[]>(items.length).fill(NONE_SAID);
  }

  get(index: number): Said[] | undefined {
    const about = this.said[index];
    return about === NONE_SAID ? undefined : about;
  }

  set(index: number, about: Said[]): void {
    this.said[index] = about;
  }
}

/** of all the rows of which nothing is said, never added to */
const NONE_SAID: Said[] = [];

/**
 * Long work that can be put down now and then: it yields after a millisecond or so, and whoever runs it decides whether something else comes first. Between two
 * steps nobody may change what it works on.
 */
export type Steps<T> = Generator<void, T, void>;

/** So many rows of a plan are one step: even where each is dear, a step takes a millisecond or two. */
export const ROWS_A_STEP = 25;

/**
 * Runs the work to its end without a pause.
 *
 * @example finish(readPlanSteps(cells)) // what readPlan(cells) gives
 */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

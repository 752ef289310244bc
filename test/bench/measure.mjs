/** The middle one of several figures. */
const median = (figures) => figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)];

/**
 * The median times in milliseconds of several works, taken in turns, so that a machine that is busy for a while is so for all of them. A round that is not counted comes first.
 *
 * @param works by name: `work`, and `prepare` for what it works on; preparing is not timed
 */
export async function timeInTurns(rounds, works) {
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, { prepare, work }] of Object.entries(works)) {
      const given = await prepare?.();
      const start = performance.now();
      await work(given);
      if (round > 0) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, taken]) => [name, median(taken)]));
}

/** Lines of the table that is printed: every ratio with its numerator and denominator. */
export class Ratios {
  #lines = {};

  add(what, numerator, denominator, aim, unit = 'ms') {
    const ratio = numerator / denominator;
    const figure = (value) => `${value.toFixed(unit === 'ms' ? 1 : 0)} ${unit}`;
    this.#lines[what] = { numerator: figure(numerator), denominator: figure(denominator), ratio: ratio < 1 ? `1/${(1 / ratio).toFixed(1)}` : ratio.toFixed(2), aim };
  }

  print() {
    console.table(this.#lines);
  }
}

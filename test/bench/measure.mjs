/** The middle one of several figures. */
const median = (figures) => figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)];

/**
 * The median times in milliseconds of several works, by the clock and of the processor, taken in turns, so that a machine that is busy for a while is so for all of them. What
 * else runs on the machine lengthens the one and hardly the other. The first rounds are not counted: code is compiled as it is seen to be used.
 *
 * @param works by name: `work`, and `prepare` for what it works on; preparing is not timed
 * @param warmUp rounds that are not counted
 */
export async function timeInTurns(rounds, works, warmUp = 1) {
  const taken = Object.fromEntries(Object.keys(works).map((name) => [name, { clock: [], processor: [] }]));
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const [name, { prepare, work }] of Object.entries(works)) {
      const given = await prepare?.();
      const [start, used] = [performance.now(), process.cpuUsage()];
      await work(given);
      const { user, system } = process.cpuUsage(used);
      if (round < warmUp) continue;
      taken[name].clock.push(performance.now() - start);
      taken[name].processor.push((user + system) / 1000);
    }
  }
  return Object.fromEntries(Object.entries(taken).map(([name, { clock, processor }]) => [name, { clock: median(clock), processor: median(processor) }]));
}

const shown = (numerator, denominator) => (numerator < denominator ? `1/${(denominator / numerator).toFixed(1)}` : (numerator / denominator).toFixed(2));

/** Lines of the table that is printed: every ratio with its numerator and denominator. */
export class Ratios {
  #lines = {};

  add(what, numerator, denominator, aim, unit = 'ms') {
    const figure = (value) => `${value.toFixed(unit === 'ms' ? (value < 10 ? 2 : 1) : 0)} ${unit}`;
    this.#lines[what] = { numerator: figure(numerator), denominator: figure(denominator), ratio: shown(numerator, denominator), aim };
  }

  /** Of what `timeInTurns` gives: figures by the clock, and beside their ratio that of the processor's time. */
  addTimes(what, numerator, denominator, aim) {
    this.add(what, numerator.clock, denominator.clock, aim);
    this.#lines[what]['ratio of processor time'] = shown(numerator.processor, denominator.processor);
  }

  print() {
    console.table(this.#lines);
  }
}

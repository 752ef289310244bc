import { isDeepStrictEqual } from 'node:util';
import { type Bench, stockBench } from './bench';
import { faults } from './faults';

// Jest gives each test file its own copy of Univer, so nothing is corrected here.
describe('Univer as it is', () => {
  const benches: Bench[] = [];
  afterEach(async () => {
    for (const bench of benches.splice(0)) await bench.dispose();
  });

  const boot = () => {
    const bench = stockBench();
    benches.push(bench);
    return bench;
  };

  test.each(faults)('still has the fault: $fault', async ({ probe, right, correction }) => {
    const found = await probe(boot);
    if (isDeepStrictEqual(found, right)) {
      throw new Error(`Univer gives the right answer by itself now. Remove the correction "${correction}" and its probe.`);
    }
  });
});

import { corrections } from '../../../src/sandbox/engine/corrections/correct-univer';
import { type Bench, correctedBench } from './bench';
import { faults } from './faults';

describe('Univer as this project corrects it', () => {
  const benches: Bench[] = [];
  afterEach(async () => {
    for (const bench of benches.splice(0)) await bench.dispose();
  });

  const boot = () => {
    const bench = correctedBench();
    benches.push(bench);
    return bench;
  };

  test.each(faults)('cures: $fault', async ({ probe, right }) => {
    expect(await probe(boot)).toEqual(right);
  });

  test('every correction has a probe, and every probe a correction', () => {
    expect([...new Set(faults.map((fault) => fault.correction))].sort()).toEqual(Object.keys(corrections).sort());
  });
});

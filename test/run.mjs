// npm test: sets up what is missing, then runs every check in order and prints one line for each. Nothing is skipped; the first failure is shown, the rest still run.
//   npm test            everything
//   npm test -- unit    only the steps whose name starts with "unit"
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureDependencies, ensurePrograms, SetUpError } from '../src/sandbox/server/set-up.mjs';

const wanted = process.argv.slice(2);
const results = [];

function run(command, args) {
  const child = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, FORCE_COLOR: process.env.CI ? '0' : (process.env.FORCE_COLOR ?? '1') } });
  return child.status === 0;
}

/** One jest project; its counts are added to the last line. */
function jest(project, ...more) {
  mkdirSync('.cache', { recursive: true });
  const file = `.cache/jest-${project}.json`;
  rmSync(file, { force: true });
  const passed = run('npx', ['--no-install', 'jest', '--selectProjects', project, '--json', `--outputFile=${file}`, ...more]);
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  const counts = { passed: report?.numPassedTests ?? 0, failed: (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0) };
  if (counts.passed === 0) counts.failed += 1; // a project that runs no test has failed
  if ((report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0) > 0) counts.failed += 1; // nothing is skipped
  return { passed: passed && counts.failed === 0, counts };
}

const npx = (...args) => () => ({ passed: run('npx', ['--no-install', ...args]), counts: null });
// name, what it does, the Debian programs it needs
const steps = [
  ['types', () => ({ passed: run('npm', ['run', '--silent', 'types']), counts: null })],
  ['lint', () => ({ passed: run('npm', ['run', '--silent', 'lint']), counts: null })],
  ['unit: core, workbook, app, functions, boundaries, manifest', () => jest('node'), ['libreoffice']],
  ['pane: screens as components', () => jest('pane')],
  ['sandbox: office.js on the workbook, in Node', () => jest('sandbox'), ['libreoffice']],
  ['build: the pane as it is deployed, office.js beside it', npx('webpack', '--mode', 'production', '--env', 'officejs=self')],
  ['build: the sandbox', npx('webpack', '--mode', 'production', '--env', 'sandbox')],
  ['built: sizes and addresses', () => jest('built')],
  ['e2e: the built pane in the sandbox, in Chromium', () => jest('e2e', '--runInBand'), ['chromium']],
].filter(([name]) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));

try {
  await ensureDependencies();
  await ensurePrograms([...new Set(steps.flatMap(([, , programs = []]) => programs))]);
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  console.error(error.message);
  process.exit(1);
}

let counted = { passed: 0, failed: 0 };
for (const [name, step] of steps) {
  console.log(`\n── ${name}`);
  const start = process.hrtime.bigint();
  const { passed, counts } = step();
  counted.passed += counts?.passed ?? (passed ? 1 : 0);
  counted.failed += counts ? counts.failed || (passed ? 0 : 1) : passed ? 0 : 1;
  results.push(`${passed ? '✓' : '✗'} ${name} (${Number((process.hrtime.bigint() - start) / 1_000_000_000n)} s)`);
}

console.log(`\n${results.join('\n')}\n`);
console.log(`${counted.passed} passed, ${counted.failed} failed`);
process.exitCode = counted.failed === 0 && steps.length > 0 ? 0 : 1;

import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface Violation { from: string; to: string; rule: { name: string } }

function violations(folder: string, cwd: string): { found: string[]; files: number } {
  const cli = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [cli, folder, '--config', path.resolve('test/architecture/boundaries.cjs'), '--output-type', 'json'];
  let text: string;
  try {
    text = execFileSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  } catch (error) {
    text = (error as { stdout: string }).stdout; // it exits with the number of violations
  }
  const report = JSON.parse(text) as { modules: unknown[]; summary: { violations: Violation[] } };
  return { found: report.summary.violations.map((item) => `${item.from} → ${item.to}: ${item.rule.name}`), files: report.modules.length };
}

test('every import of src goes only where its room may go', () => {
  const { found, files } = violations('src', process.cwd());
  expect(files).toBeGreaterThan(30);
  expect(found).toEqual([]);
}, 120_000);

test('the rules really catch: a core that reads the screen and a circle', () => {
  mkdirSync('.cache', { recursive: true });
  const root = mkdtempSync(path.resolve('.cache/boundaries-'));
  try {
    mkdirSync(path.join(root, 'src/core'), { recursive: true });
    mkdirSync(path.join(root, 'src/taskpane'), { recursive: true });
    writeFileSync(path.join(root, 'tsconfig.json'), '{}');
    writeFileSync(path.join(root, 'src/core/one.ts'), "import { two } from '../taskpane/two';\nexport const one = two;\n");
    writeFileSync(path.join(root, 'src/taskpane/two.ts'), "import { one } from '../core/one';\nexport const two = one;\n");
    const names = violations('src', root).found.map((line) => line.split(': ')[1]);
    expect(names).toEqual(expect.arrayContaining(['core-imports-only-nothing', 'no-cycles', 'taskpane-takes-only-types-of-core']));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}, 120_000);

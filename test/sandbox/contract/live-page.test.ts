import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Node runs the module itself: jest has no transform for plain ES modules. */
function liveManifest(): string {
  const script = "import { readFileSync } from 'node:fs'; import { liveManifest } from './test/live/live-manifest.mjs'; process.stdout.write(liveManifest(readFileSync('manifest.xml', 'utf8')));";
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
}

test('the manifest of the suite opens its page, keeps the functions and the ribbon, and is another add-in', () => {
  const own = readFileSync('manifest.xml', 'utf8');
  const live = liveManifest();
  expect(live).not.toContain('taskpane.html');
  expect(live.match(/live\/index\.html/g)?.length).toBe(own.match(/taskpane\.html/g)?.length);
  expect(/<Id>([^<]*)/.exec(live)?.[1]).not.toBe(/<Id>([^<]*)/.exec(own)?.[1]);
  expect(live).toContain('https://localhost:3000/functions.json');
  expect(live).toContain('<FunctionName>checkPlan</FunctionName>');
});

// What a bare machine lacks, put in place by `npm start` and `npm test`. Plain Node: nothing may be imported that has to be installed first.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const say = (sentence) => process.stdout.write(`${sentence}\n`);

/** Something is missing that this program may not install; the message is one sentence for a person. */
export class SetUpError extends Error {}

function run(command, args, sentence) {
  say(sentence);
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const pulse = setInterval(() => say(`  … still working, ${seconds()} s`), 15_000);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new SetUpError(`${[command, ...args].join(' ')} ended with ${code}:\n${output.slice(-4000)}`))));
  }).finally(() => {
    clearInterval(pulse);
    say(`  ${seconds()} s`);
  });
}

const readLock = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null);

/** The locked packages that node_modules lacks or holds in another version; npm keeps the record of what it installed. */
function staleDependencies() {
  const wanted = readLock(join(project, 'package-lock.json'));
  const installed = readLock(join(project, 'node_modules/.package-lock.json')) ?? {};
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional && !entry.link)
    .filter(([path, entry]) => installed[path]?.version !== entry.version)
    .map(([path]) => path.replace(/^node_modules\//, ''));
}

/** Installs exactly what package-lock.json names, when node_modules is missing or differs from it. */
export async function ensureDependencies() {
  const stale = staleDependencies();
  if (stale.length === 0) return;
  await run('npm', ['ci', '--no-audit', '--no-fund'], `Installing the locked packages with npm ci (${stale.length} missing or changed, about two minutes) …`);
}

const findProgram = (...names) =>
  names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))).find((path) => existsSync(path)) ?? null;

let listsAreFresh = false;

/** Installs Debian packages, or says in one sentence which ones a person has to install and how. */
async function ensurePackages(packages, reason) {
  const command = `apt-get install ${packages.join(' ')}`;
  if (findProgram('apt-get') === null) throw new SetUpError(`${reason}: please install ${packages.join(', ')} with this system's package manager.`);
  if (process.getuid?.() !== 0) throw new SetUpError(`${reason}: please run \`sudo ${command}\` once and start again.`);
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  if (!listsAreFresh) await run('apt-get', [...wait, 'update'], 'Refreshing the package lists with apt-get update …');
  listsAreFresh = true;
  await run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], `Installing ${packages.join(', ')} with apt-get (a minute or two) …`);
}

/** Fonts that hold every Vietnamese letter: screenshots and widths depend on them. */
const fonts = [['fonts-liberation', '/usr/share/fonts/truetype/liberation'], ['fonts-noto-core', '/usr/share/fonts/truetype/noto']];

/** The path of a Chromium that the browser tests and the sandbox can use; installs Debian's when running as root. */
export async function ensureChromium() {
  const find = () => findProgram('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');
  const packages = [...(find() ? [] : ['chromium']), ...fonts.filter(([, folder]) => !existsSync(folder)).map(([name]) => name)];
  if (packages.length > 0) await ensurePackages(packages, 'The sandbox is shown in Chromium, with fonts that hold Vietnamese');
  return find();
}

/** The path of LibreOffice, the independent oracle of the formula tests; installs Debian's when running as root. */
export async function ensureLibreOffice() {
  const find = () => findProgram('soffice', 'libreoffice');
  if (find() === null) await ensurePackages(['libreoffice-calc-nogui'], 'The formula tests compare with LibreOffice');
  return find();
}

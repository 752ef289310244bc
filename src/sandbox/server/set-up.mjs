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

const findChromium = () => findProgram('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');
const findLibreOffice = () => findProgram('soffice', 'libreoffice');
const hasFolder = (folder) => () => (existsSync(folder) ? folder : null);

/** What is taken from Debian beside the locked packages, and why. Screenshots and widths depend on fonts that hold every Vietnamese letter. */
const PROGRAMS = {
  chromium: { packages: [['chromium', findChromium], ['fonts-liberation', hasFolder('/usr/share/fonts/truetype/liberation')], ['fonts-noto-core', hasFolder('/usr/share/fonts/truetype/noto')]] },
  libreoffice: { packages: [['libreoffice-calc-nogui', findLibreOffice], ['libreoffice-writer-nogui', hasFolder('/usr/lib/libreoffice/program/libswlo.so')]] },
};

/** Installs the Debian packages that the named programs lack, or says in one sentence which ones a person has to install and how. */
export async function ensurePrograms(names) {
  const missing = names.flatMap((name) => PROGRAMS[name].packages).filter(([, find]) => find() === null).map(([name]) => name);
  if (missing.length === 0) return;
  const reason = `Missing on this machine: ${missing.join(', ')}`;
  if (findProgram('apt-get') === null) throw new SetUpError(`${reason}; please install them with this system's package manager.`);
  if (process.getuid?.() !== 0) throw new SetUpError(`${reason}; please run \`sudo apt-get install ${missing.join(' ')}\` once and start again.`);
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  await run('apt-get', [...wait, 'update'], 'Refreshing the package lists with apt-get update …');
  await run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...missing], `Installing ${missing.join(', ')} with apt-get (a minute or two) …`);
}

/** The path of a Chromium that the browser tests and the sandbox can use; installs Debian's when running as root. */
export async function ensureChromium() {
  await ensurePrograms(['chromium']);
  return findChromium();
}

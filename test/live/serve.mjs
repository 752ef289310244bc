// `node test/live/serve.mjs [--port 3000]`: the contract suite for a real Excel, over https on localhost, with a manifest of its own.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import webpack from 'webpack';
import { localhostCertificate } from '../../src/sandbox/server/certificate.mjs';
import { buildLivePage } from './build.mjs';
import { liveManifest } from './live-manifest.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(project, '.cache/live');
const require = createRequire(import.meta.url);
process.chdir(project);
const { values } = parseArgs({ options: { port: { type: 'string', default: '3000' } } });
const port = Number(values.port);

function build(configuration) {
  return new Promise((resolve, reject) => {
    webpack(configuration).run((error, stats) => (error ?? stats.hasErrors() ? reject(error ?? new Error(stats.toString('errors-only'))) : resolve()));
  });
}

process.stdout.write('Building the add-in and the suite …\n');
const pane = await require('../../webpack.config.js')({ officejs: 'self' }, { mode: 'production' });
await build({ ...pane, output: { ...pane.output, path: join(folder, 'pane') } });
await buildLivePage(join(folder, 'page'));
mkdirSync(folder, { recursive: true });
const manifest = join(folder, 'manifest.xml');
writeFileSync(manifest, liveManifest(readFileSync(join(project, 'manifest.xml'), 'utf8'), `https://localhost:${port}`));

// Excel on the web shows the page in a frame of its own, so none of the sandbox's policies are sent here.
const routes = [
  ['/live', sirv(join(folder, 'page'), { dev: true })],
  ['/office-js', sirv(join(project, 'node_modules/@microsoft/office-js/dist'))],
  ['', sirv(join(folder, 'pane'), { dev: true })],
];
createServer(localhostCertificate(join(project, '.cache/certificate')), (request, response) => {
  const [prefix, files] = routes.find(([start]) => request.url.startsWith(`${start}/`) || start === '');
  request.url = request.url.slice(prefix.length);
  files(request, response, () => response.writeHead(404).end());
}).on('error', (error) => {
  process.stderr.write(error.code === 'EADDRINUSE' ? `Port ${port} is in use: end what uses it, or say another one with --port.\n` : `${error.message}\n`);
  process.exit(1);
}).listen(port, 'localhost', () => {
  process.stdout.write(`Sideload ${manifest} as test/live/checklist.md says. Ctrl-C ends.\n`);
});

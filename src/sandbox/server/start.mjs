// `npm start`: puts in place what is missing, builds the add-in and the sandbox, serves both over https on this machine.
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endWithParent } from './end-with-parent.mjs';
import { ensureChromium, ensureDependencies, SetUpError } from './set-up.mjs';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const say = (sentence) => process.stdout.write(`${sentence}\n`);

function readPort() {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '3000' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new SetUpError(`--port takes a number from 0 to 65535, not "${values.port}".`);
  return port;
}

/** A browser elsewhere will do as well, so a missing one stops nothing here. */
async function offerBrowser() {
  try {
    await ensureChromium();
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    say(`Note: ${error.message} Any other browser on this machine will do.`);
  }
}

async function start() {
  const port = readPort();
  process.chdir(project); // webpack's configuration names its folders from there
  await ensureDependencies();
  await offerBrowser();

  // Only now: these two import packages that the line above may have had to install.
  const { watchBuild } = await import('./build.mjs');
  const { serve } = await import('./serve.mjs');

  say('Building the add-in and the sandbox (the first time takes about a minute) …');
  let server = null;
  const build = await watchBuild({
    folder: join(project, '.cache/start'),
    onRebuilt: (faults) => {
      if (faults !== null) say(`\n${faults}\nThe last build that worked is still served. Correct the fault above; it is built again by itself.`);
      else if (server !== null) say('Built again: reload the page.');
    },
  });

  let ending = false;
  const end = async () => {
    if (ending) process.exit(1);
    ending = true;
    say('\nEnding …');
    await Promise.all([build.close(), server?.close()]);
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  // Started by hand it may outlive its shell (nohup, disown); npm is not left that way.
  if (process.env.npm_lifecycle_event) endWithParent(end);

  await build.first;
  server = await serve({ port, sandbox: build.folderOf('sandbox'), pane: build.folderOf('pane') });
  if (port !== 0 && server.port !== port) say(`Port ${port} is in use, so the sandbox took ${server.port}.`);
  say(`\nThe sandbox is at  ${server.address}`);
  say('The certificate was made on this machine: the browser asks once whether to trust it. Ctrl-C ends.');
}

start().catch((error) => {
  process.stderr.write(`${error instanceof SetUpError ? error.message : error.stack}\n`);
  process.exit(1);
});

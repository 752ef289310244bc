import { chromium } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import { serve } from '../../src/sandbox/server/serve.mjs';
import { ensureChromium } from '../../src/sandbox/server/set-up.mjs';
import { buildLivePage } from '../live/build.mjs';

const pages = fileURLToPath(new URL('pages', import.meta.url));
const live = fileURLToPath(new URL('../../.cache/e2e-live', import.meta.url));

/** One server and one browser for all files of the project; their addresses reach the tests through the environment. */
export default async function globalSetup() {
  await buildLivePage(live);
  const server = await serve({ mounts: { '/test': pages, '/live': live } });
  const browser = await chromium.launchServer({
    executablePath: await ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  process.env.SANDBOX_ADDRESS = server.address;
  process.env.SANDBOX_BROWSER = browser.wsEndpoint();
  globalThis.sandboxServices = { server, browser };
}

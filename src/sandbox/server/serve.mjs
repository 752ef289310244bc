import { existsSync } from 'node:fs';
import { createServer } from 'node:https';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { localhostCertificate } from './certificate.mjs';
import { securityHeaders } from './headers.mjs';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const officeJs = join(project, 'node_modules/@microsoft/office-js/dist');

/** office.js asks for `AgaveErrorUX`, its package holds `agaveerrorux`: the same folder only where letter case does not matter. */
const repairCase = (path) => path.replace(/^\/AgaveErrorUX\//, '/agaveerrorux/');

function listen(server, port, host) {
  return new Promise((resolvePort, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolvePort(server.address().port);
    });
  });
}

/** Browsers try both loopback addresses for `localhost`, so a port counts as free only when nobody answers on either. */
async function listenOnLoopback(makeServer, port) {
  const four = makeServer();
  const chosen = await listen(four, port, '127.0.0.1');
  const six = makeServer();
  try {
    await listen(six, chosen, '::1');
    return { port: chosen, servers: [four, six] };
  } catch (error) {
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') return { port: chosen, servers: [four] };
    four.close();
    throw error;
  }
}

async function listenNear(makeServer, wanted) {
  for (let port = wanted; wanted !== 0 && port < wanted + 50; port++) {
    try {
      return await listenOnLoopback(makeServer, port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    }
  }
  return listenOnLoopback(makeServer, 0);
}

/**
 * Serves the sandbox page, the built pane and office.js over https on localhost.
 * `port` is where to start looking for a free one, 0 for any; `mounts` adds folders for tests (`{'/e2e': folder}`).
 */
export async function serve({ port = 0, sandbox = 'build', pane = 'dist', manifest = 'manifest.xml', mounts = {} } = {}) {
  const folder = (path, options) => sirv(resolve(project, path), { dev: true, etag: true, ...options });
  const cacheable = { setHeaders: (response) => response.setHeader('Cache-Control', 'max-age=3600') };
  const routes = [
    { prefix: '/sandbox', isSandbox: true, files: folder(sandbox) },
    { prefix: '/office-js', isSandbox: false, files: folder(officeJs, cacheable) },
    ...Object.entries(mounts).map(([prefix, path]) => ({ prefix, isSandbox: false, files: folder(path) })),
    { prefix: '/assets', isSandbox: false, files: folder(existsSync(resolve(project, pane, 'assets')) ? join(pane, 'assets') : 'assets', cacheable) },
    { prefix: '', isSandbox: false, files: folder(pane) },
  ];
  const manifestFile = folder(join(manifest, '..'));

  function answer(request, response) {
    const [path] = request.url.split('?');
    if (path === '/') return response.writeHead(302, { Location: '/sandbox/' }).end();
    const notFound = () => response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Không có tệp này.');
    const route = routes.find(({ prefix }) => prefix === '' || path === prefix || path.startsWith(`${prefix}/`));
    for (const [name, value] of Object.entries(securityHeaders(route.isSandbox))) response.setHeader(name, value);
    if (path === '/manifest.xml') return manifestFile(request, response, notFound);
    request.url = repairCase(request.url.slice(route.prefix.length)) || '/';
    return route.files(request, response, notFound);
  }

  const credentials = localhostCertificate(join(project, '.cache/certificate'));
  const listening = await listenNear(() => createServer(credentials, answer), port);
  const close = () =>
    Promise.all(
      listening.servers.map((server) => {
        server.closeAllConnections();
        return new Promise((done) => server.close(done));
      }),
    );
  return { port: listening.port, address: `https://localhost:${listening.port}/`, close };
}

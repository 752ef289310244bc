import { execFile } from 'node:child_process';
import { get } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';

const ask = (path: string) =>
  new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
    get(new URL(path, process.env.SANDBOX_ADDRESS), { rejectUnauthorized: false }, (response) => {
      let body = '';
      response.on('data', (data: Buffer) => (body += data.toString()));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }));
    }).on('error', reject);
  });

test('the pane is served under the policy of production, with office.js from this machine', async () => {
  const { status, headers } = await ask('/taskpane.html');
  expect(status).toBe(200);
  const policy = headers['content-security-policy']!;
  expect(policy).toMatch(/default-src 'none'/);
  expect(policy).not.toMatch(/unsafe|https:/);
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  expect(headers['x-frame-options']).toBeUndefined();
});

test.each([
  ['/sandbox/', 200, /Bảng tính thử/],
  ['/office-js/office.js', 200, /Office/],
  // office.js asks for this folder in a letter case that its package does not have
  ['/office-js/AgaveErrorUX/index.html', 200, /agaveerrorux/i],
  ['/manifest.xml', 200, /<OfficeApp/],
  ['/assets/icon-32.png', 200, /PNG/],
  ['/functions.json', 200, /"functions"/],
  ['/nothing-here.html', 404, /Không có tệp này/],
  ['/office-js/../../package.json', 404, /./],
  ['/package.json', 404, /./],
])('%s → %i', async (path, status, body) => {
  const answer = await ask(path);
  expect(answer.status).toBe(status);
  expect(answer.body).toMatch(body);
});

test('the address alone leads to the sandbox', async () => {
  expect(await ask('/')).toMatchObject({ status: 302, headers: { location: '/sandbox/' } });
});

test('a taken port is passed over', async () => {
  const taken = Number(new URL(process.env.SANDBOX_ADDRESS!).port);
  const program = `
    const { serve } = await import('./src/sandbox/server/serve.mjs');
    const server = await serve({ port: ${taken} });
    console.log(server.port);
    await server.close();`;
  const { stdout } = await promisify(execFile)('node', ['--input-type=module', '-e', program]);
  expect(Number(stdout)).toBeGreaterThan(taken);
});

export default async function globalTeardown() {
  const { server, browser } = globalThis.sandboxServices;
  await browser.close();
  await server.close();
}

/** Resolves as soon as the browser has done what waits: keys, drawing, messages. Not a timer: those wait four milliseconds each once they follow one another. */
export function letOthersIn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

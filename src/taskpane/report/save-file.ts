/** How long the browser has to fetch the file before its address goes. */
const ADDRESS_LIVES_MS = 60_000;

/** Hands a file to the browser, which puts it where downloads go. Whether it did is not told: Excel on a computer may refuse. */
export function saveFile(name: string, bytes: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LIVES_MS);
}

import type { OpenSandbox } from './open-sandbox';

/** Goes to a cell as a person does: by the name box beside the formula bar. */
export async function goToCell({ page, sandbox }: OpenSandbox, address: string): Promise<void> {
  const nameBox = page.locator('#grid input.univer-appearance-none');
  await nameBox.click();
  await nameBox.fill(address);
  await nameBox.press('Enter');
  // The grid takes the keyboard back in a task of its own.
  await page.waitForFunction((box) => document.activeElement !== box, await nameBox.elementHandle());
  await page.waitForFunction((where) => window.sandbox.selection().endsWith(`!${where}`), address);
  await sandbox.atRest();
}

/** Types into a cell, without leaving it: the cell is being edited. */
export async function beginTyping(opened: OpenSandbox, address: string, text: string): Promise<void> {
  await goToCell(opened, address);
  await opened.page.keyboard.type(text);
}

export async function typeIntoCell(opened: OpenSandbox, address: string, text: string): Promise<void> {
  await beginTyping(opened, address, text);
  await press(opened, 'Enter');
}

/** A key for the grid, and all that follows from it. */
export async function press({ page, sandbox }: OpenSandbox, key: string): Promise<void> {
  await page.keyboard.press(key);
  await sandbox.atRest();
}

/** Clicks at the arrow of a cell's list: the last pixels of the cell. */
export async function clickArrow({ page, sandbox }: OpenSandbox, address: string): Promise<void> {
  const cell = await sandbox.cellBox(address);
  await page.mouse.click(cell.x + cell.width - 7, cell.y + cell.height / 2);
}

/** How many pixels of a cell have exactly this colour (`254,75,75`), as the grid is drawn now. */
export async function countPixels({ page, sandbox }: OpenSandbox, address: string, colour: string): Promise<number> {
  const box = await sandbox.cellBox(address);
  return page.locator('canvas[id^="univer-sheet-main-canvas"]').evaluate((element, [cell, wanted]) => {
    const canvas = element as HTMLCanvasElement;
    const place = canvas.getBoundingClientRect();
    const scale = canvas.width / place.width;
    const [x, y, width, height] = [cell.x - place.x, cell.y - place.y, cell.width, cell.height].map((length) => Math.round(length * scale)) as [number, number, number, number];
    const { data } = canvas.getContext('2d')!.getImageData(x, y, width, height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) if (`${data[at]},${data[at + 1]},${data[at + 2]}` === wanted) count += 1;
    return count;
  }, [box, colour] as const);
}

import { eventually } from './eventually';
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

/** Univer's colour of the arrow at a cell's list, and how near the cell's right edge it stands. */
const arrowColour = '86,86,86';
const arrowPlacePx = 24;

/** Clicks at the arrow of a cell's list, where the grid draws it: beside the first, the middle or the last line, as the cell is aligned. */
export async function clickArrow(opened: OpenSandbox, address: string): Promise<void> {
  let pixels: Pixel[] = [];
  await eventually(async () => {
    const { x, width } = await opened.sandbox.cellBox(address);
    pixels = (await findPixels(opened, address, arrowColour)).filter((pixel) => pixel.x > x + width - arrowPlacePx);
    expect(pixels.length).toBeGreaterThan(0);
  });
  const middle = pixels[Math.floor(pixels.length / 2)]!;
  await opened.page.mouse.click(middle.x, middle.y);
}

interface Pixel {
  x: number;
  y: number;
}

/** The pixels of a cell that have exactly this colour (`254,75,75`) as the grid is drawn now, by their places on the page. */
export async function findPixels({ page, sandbox }: OpenSandbox, address: string, colour: string): Promise<Pixel[]> {
  const box = await sandbox.cellBox(address);
  return page.locator('canvas[id^="univer-sheet-main-canvas"]').evaluate((element, [cell, wanted]) => {
    const canvas = element as HTMLCanvasElement;
    const place = canvas.getBoundingClientRect();
    const scale = canvas.width / place.width;
    const [left, top, width, height] = [cell.x - place.x, cell.y - place.y, cell.width, cell.height].map((length) => Math.round(length * scale)) as [number, number, number, number];
    const { data } = canvas.getContext('2d')!.getImageData(left, top, width, height);
    const found: { x: number; y: number }[] = [];
    for (let at = 0; at < data.length; at += 4) {
      if (`${data[at]},${data[at + 1]},${data[at + 2]}` !== wanted) continue;
      found.push({ x: place.x + (left + ((at / 4) % width) + 0.5) / scale, y: place.y + (top + Math.floor(at / 4 / width) + 0.5) / scale });
    }
    return found;
  }, [box, colour] as const);
}

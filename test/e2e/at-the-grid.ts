import type { OpenSandbox } from './open-sandbox';

/** Goes to a cell as a person does: by the name box beside the formula bar. */
export async function goToCell({ page }: OpenSandbox, address: string): Promise<void> {
  const nameBox = page.locator('#grid input.univer-appearance-none');
  await nameBox.click();
  await nameBox.fill(address);
  await nameBox.press('Enter');
  // The grid takes the keyboard back in a task of its own.
  await page.waitForTimeout(200);
}

/** Types into a cell, without leaving it: the cell is being edited. */
export async function beginTyping(opened: OpenSandbox, address: string, text: string): Promise<void> {
  await goToCell(opened, address);
  await opened.page.keyboard.type(text);
}

export async function typeIntoCell(opened: OpenSandbox, address: string, text: string): Promise<void> {
  await beginTyping(opened, address, text);
  await opened.page.keyboard.press('Enter');
  await opened.page.waitForTimeout(200);
}

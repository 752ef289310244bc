import { mkdirSync } from 'node:fs';
import path from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { OpenSandbox } from './open-sandbox';

/** Where screenshots go: kept beside the tests on purpose (`UPDATE_SCREENS=1 npm test -- e2e`), else in the cache, so that a test run changes no file of the project. */
export const screensFolder = path.resolve(process.env.UPDATE_SCREENS ? 'test/e2e/screens' : '.cache/screens');

/** Every screenshot by name; the guide uses some, and a test compares the list with the folder. */
export const SCREENS = [
  'guide-1-vi-du', 'guide-2-kiem-tra', 'guide-3-quy-iv', 'guide-4-tien-do', 'guide-5-ham-tiendo', 'guide-6-danh-dau',
  'guide-7-nhan-bang', 'guide-8-da-nhan', 'guide-9-cot-tien-do', 'nhan-bang-danh-sach', 'nhan-bang-khong-thay', 'nhan-bang-hai-dong', 'nhan-bang-ba-cap', 'nhan-bang-loi',
  'guide-bao-cao-1-so-lieu', 'guide-bao-cao-2-trang-tinh', 'guide-bao-cao-3-lap-lai', 'guide-bao-cao-4-tep-word', 'bao-cao-khong-tai-duoc',
  'guide-theo-doi-mau', 'guide-theo-doi-bang', 'guide-chuan-bi-gui', 'theo-doi-320-sang', 'theo-doi-320-toi',
  ...['sang', 'toi'].flatMap((theme) => ['bao-cao', 'bao-cao-trong', 'bao-cao-vi-du', 'bao-cao-han', 'bao-cao-ngay-sai', 'bao-cao-da-lap', 'bao-cao-go-de'].map((name) => `${name}-${theme}`)),
  'guide-sua-1-truoc-sau', 'guide-sua-2-da-sua', 'guide-sua-3-hoan-tac', ...['sang', 'toi'].flatMap((theme) => ['sua-truoc-sau', 'hoan-tac-hoi', 'hoan-tac-xong'].map((name) => `${name}-${theme}`)),
  'guide-kiem-tra-1-tim', 'guide-kiem-tra-2-bo-qua', 'guide-kiem-tra-3-phieu', 'guide-kiem-tra-4-quy-tac',
  ...['sang', 'toi'].flatMap((theme) => ['kiem-tra-bo-qua', 'kiem-tra-da-bo-qua', 'kiem-tra-quy-tac'].map((name) => `${name}-${theme}`)),
  ...['sang', 'toi'].flatMap((theme) => ['mo-dau', 'bieu-mau-loi', 'cho-da-co', 'da-chen', 'kiem-tra', 'kiem-tra-sach', 'tien-do', 'tien-do-trong', 'trang-bi-khoa', 'mat-bang'].map((name) => `${name}-${theme}`)),
] as const;

/** Everything is drawn, and nothing moves any more. */
async function settled({ page, pane, sandbox }: OpenSandbox): Promise<void> {
  await sandbox.atRest();
  for (const frame of [page.mainFrame(), pane]) await frame.waitForFunction(() => document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity));
}

export async function shootPage(opened: OpenSandbox, name: string): Promise<void> {
  await settled(opened);
  mkdirSync(screensFolder, { recursive: true });
  await opened.page.screenshot({ path: path.join(screensFolder, `${name}.png`) });
}

/** The pane alone, with what a machine can see of its accessibility and of text that is cut off sideways. */
export async function shootPane(opened: OpenSandbox, name: string): Promise<void> {
  await settled(opened);
  mkdirSync(screensFolder, { recursive: true });
  await opened.page.locator('iframe').screenshot({ path: path.join(screensFolder, `${name}.png`) });
  await expectAccessible(opened);
}

export async function expectAccessible({ pane }: OpenSandbox): Promise<void> {
  await pane.evaluate(axe.source);
  const results = await pane.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  expect(results.passes.length).toBeGreaterThan(5);
  expect(results.violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ').slice(0, 300)}`)).toEqual([]);
  const overflow = await pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

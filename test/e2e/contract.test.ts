import { type CheckReport, contractSuite } from '../sandbox/contract/contract-suite';
import { openSandbox } from './open-sandbox';

let reports: CheckReport[];
let unexpected: string[];

/** The suite's page in the place of the pane, with the add-in's functions; a person's one task is done here by a click on the ribbon. */
beforeAll(async () => {
  const opened = await openSandbox({ page: '/live/index.html?functions' });
  await opened.pane.locator('#start').click();
  await opened.pane.locator('#ask').waitFor({ state: 'visible' });
  await opened.page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  reports = await opened.pane.evaluate(() => (window as unknown as { contractReports: Promise<CheckReport[]> }).contractReports);
  unexpected = opened.complaints;
  await opened.close();
});

test('every check was tried, none failed to fit', () => {
  expect(reports.map(({ name }) => name)).toEqual(contractSuite.map(({ name }) => name));
  expect(reports.length).toBeGreaterThan(20);
});

test.each(contractSuite.map(({ name }) => name))('%s', (name) => {
  const report = reports.find((each) => each.name === name);
  expect(`${report?.outcome} ${report?.detail}`).toBe('passed ');
});

test('the browser has nothing to complain about', () => expect(unexpected).toEqual([]));

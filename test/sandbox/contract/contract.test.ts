import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import * as functions from '../../../src/functions/functions';
import { startSandbox } from '../../../src/sandbox/node';
import { type CheckReport, contractSuite, runContract } from './contract-suite';

let reports: CheckReport[];

beforeAll(async () => {
  const sandbox = await startSandbox();
  const { metadataJson } = await generateCustomFunctionsMetadata('src/functions/functions.ts');
  sandbox.loadFunctions(functions, { ...(JSON.parse(metadataJson) as Parameters<typeof sandbox.loadFunctions>[1]), allowErrorForDataTypeAny: true });
  reports = await runContract({ excel: sandbox.Excel, office: null, hasFunctions: true, pressCommand: null, refusesLargeRequests: true, isStandIn: true });
  expect(sandbox.host.faults()).toEqual([]);
  await sandbox.dispose();
});

test('the suite says what an add-in relies on: starting, running, errors, events, a command, a function, the 5 MB, reading before loading', () => {
  const names = contractSuite.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const part of ['boot:', 'run:', 'errors:', 'events:', 'command:', 'custom function:', '5 MB', 'reading before loading', 'workbook:', 'cells:']) {
    expect(names.filter((name) => name.includes(part))).not.toEqual([]);
  }
});

test('every check was tried', () => expect(reports.map(({ name }) => name)).toEqual(contractSuite.map(({ name }) => name)));

test.each(contractSuite.map(({ name }) => name))('%s', (name) => {
  const report = reports.find((each) => each.name === name);
  expect(`${report?.outcome} ${report?.detail}`).toBe(needsAPage.has(name) ? `not here ${report?.detail}` : 'passed ');
});

/** The browser and a real Excel run these. */
const needsAPage = new Set([
  'boot: office.js starts and says Excel', 'boot: the add-in\'s baseline is there, the future is not', 'command: a button of the ribbon runs the add-in\'s command',
]);

// npm run bench: figures measured side by side in one run, printed as ratios; `npm run bench -- pane` looks at the built pane in Chromium instead. Not a test: nothing fails here, a person reads it.
import { isDeepStrictEqual } from 'node:util';
import { editing } from './edits.mjs';
import { load } from './typescript.mjs';
import { Ratios, timeInTurns } from './measure.mjs';
import { planCells } from './plan-cells.mjs';
import { countInserting, countTaking } from './syncs.mjs';

if (process.argv[2] === 'pane') {
  const { benchPane } = await import('./pane.mjs');
  await benchPane({ verbose: process.argv.includes('--verbose') });
  process.exit(0);
}

const { checkPlan, completion, recheck, RULE_SETS } = load('../../src/core/index.ts');
const { readPlan } = load('../../src/workbook/index.ts');
const { applyEdits, newWorkbook, saveWorkbook } = load('../../src/xlsx/index.ts');
const ExcelJS = load('exceljs');

const asked = { planYear: 2025 };
const rules = RULE_SETS.logframe;
const count = (plan) => completion(plan, { cutOff: 4, span: 'year' });

function readCheckCount(cells) {
  const { plan, table } = readPlan(cells, asked);
  const findings = checkPlan(plan, rules);
  if (table.rows.length !== cells.length - 1 || count(plan).planned === 0 || findings.length === 0) throw new Error('the plan was not read');
}

async function fileOf(cells) {
  const block = { rowIndex: 0, columnIndex: 0, rowCount: cells.length, columnCount: cells[0].length };
  const inputs = cells.map((row) => row.map((cell) => (cell === null ? null : typeof cell === 'number' ? { number: cell } : { text: cell })));
  const changed = applyEdits(newWorkbook(), [{ kind: 'add-sheet', sheet: 'S' }, { kind: 'write', sheet: 'S', block, cells: inputs }]);
  return (await saveWorkbook(changed.value, { acceptLosses: false })).value;
}

const [small, large] = [JSON.stringify(planCells(1_000)), JSON.stringify(planCells(10_000))];
const bytes = await fileOf(JSON.parse(large));
const { plan } = readPlan(JSON.parse(large), asked);

// Cells come from Excel as new texts at every reading, so each round parses its own; only rows that were read before are compared text by text.
let last = readPlan(JSON.parse(large), asked);
let edits = 0;
/** One more activity is done: what a person types while following a plan. */
function afterOneEdit() {
  const cells = JSON.parse(large);
  edits += 1;
  for (let edit = 1; edit <= edits; edit += 1) cells[4_000 + edit * 3][9] = 'Hoàn thành';
  return cells;
}

const times = await timeInTurns(11, {
  load: { work: () => new ExcelJS.Workbook().xlsx.load(bytes) },
  all: { prepare: () => JSON.parse(large), work: readCheckCount },
  allOfSmall: { prepare: () => JSON.parse(small), work: readCheckCount },
  read: { prepare: () => JSON.parse(large), work: (cells) => readPlan(cells, asked) },
  // a plan that was just read, so that nothing is known of any row
  check: { prepare: () => readPlan(JSON.parse(large), asked).plan, work: (fresh) => checkPlan(fresh, rules) },
  count: { work: () => count(plan) },
  readOn: { prepare: afterOneEdit, work: (cells) => { last = readPlan(cells, asked, last); } },
}, 3);

const { works, last: lastOf } = editing(() => JSON.parse(large), (cells, before) => readPlan(cells, asked, before), (before, edited) => recheck(before, edited, rules));
const timesOn = await timeInTurns(21, { whole: { prepare: () => readPlan(JSON.parse(large), asked).plan, work: (fresh) => checkPlan(fresh, rules) }, ...works }, 10);
for (const [name, { read, checked }] of Object.entries(lastOf)) {
  if (!isDeepStrictEqual(checked.findings, checkPlan(read.plan, rules))) throw new Error(`after an edit (${name}) the plan was not checked again as a whole check would`);
}

const ratios = new Ratios();
ratios.addTimes('read, check and count 10,000 rows ÷ exceljs loading them', times.all, times.load, '< 1/20');
ratios.addTimes('read, check and count 10,000 rows ÷ 1,000 rows', times.all, times.allOfSmall, '≤ 12');
ratios.addTimes('check 10,000 rows ÷ exceljs loading them', times.check, times.load, '≤ 1/10');
for (const name of Object.keys(works)) ratios.addTimes(`check again after one edit ÷ check all: ${name}`, timesOn[name], timesOn.whole, '≤ 1/50');
ratios.addTimes('read again after one edit ÷ read all', times.readOn, times.read, '');
ratios.add('read and check again after one edit ÷ 50 ms of the thread', times.readOn.clock + timesOn.progress.clock, 50, '≤ 1');
for (const part of ['read', 'check', 'count']) ratios.addTimes(`of reading, checking and counting: ${part}`, times[part], times.all, '');

const inserting = await countInserting([10, 100, 2_000]);
for (const { rows, syncs } of inserting) ratios.add(`syncs to insert a plan of ${rows} rows ÷ of ${inserting[0].rows}`, syncs, inserting[0].syncs, '1.00', 'syncs');
const taking = await countTaking([10, 1_000, 10_000]);
for (const { rows, syncs } of taking) ratios.add(`syncs to take a table of ${rows} rows ÷ of ${taking[0].rows}`, syncs, taking[0].syncs, '1.00', 'syncs');
ratios.print();
process.exit(0);

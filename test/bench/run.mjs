// npm run bench: figures measured side by side in one run, printed as ratios. Not a test: nothing fails here, a person reads it.
import { load } from './typescript.mjs';
import { planCells } from './plan-cells.mjs';
import { countSyncs } from './syncs.mjs';

const { checkPlan, completion, RULE_SETS } = load('../../src/core/index.ts');
const { readPlan } = load('../../src/workbook/index.ts');
const { applyEdits, newWorkbook, saveWorkbook } = load('../../src/xlsx/index.ts');
const ExcelJS = load('exceljs');

const lines = [];
const say = (what, numerator, denominator, aim, unit = 'ms') => {
  const ratio = numerator / denominator;
  lines.push({ what, numerator: `${numerator.toFixed(unit === 'ms' ? 1 : 0)} ${unit}`, denominator: `${denominator.toFixed(unit === 'ms' ? 1 : 0)} ${unit}`, ratio: ratio < 1 ? `1/${(1 / ratio).toFixed(1)}` : ratio.toFixed(2), aim });
};

/** The median of several runs, after one that is not counted. */
async function time(runs, work) {
  await work();
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}

function readCheckCount(cells) {
  const { plan, table } = readPlan(cells, { planYear: 2025 });
  const findings = checkPlan(plan, RULE_SETS.logframe);
  const counted = completion(plan, { cutOff: 4, span: 'year' });
  if (table.rows.length !== cells.length - 1 || counted.planned === 0 || findings.length === 0) throw new Error('the plan was not read');
}

async function fileOf(cells) {
  const block = { rowIndex: 0, columnIndex: 0, rowCount: cells.length, columnCount: cells[0].length };
  const inputs = cells.map((row) => row.map((cell) => (cell === null ? null : typeof cell === 'number' ? { number: cell } : { text: cell })));
  const changed = applyEdits(newWorkbook(), [{ kind: 'add-sheet', sheet: 'S' }, { kind: 'write', sheet: 'S', block, cells: inputs }]);
  const saved = await saveWorkbook(changed.value, { acceptLosses: false });
  return saved.value;
}

const [small, large] = [planCells(1_000), planCells(10_000)];
const ofSmall = await time(15, () => readCheckCount(small));
const ofLarge = await time(7, () => readCheckCount(large));
const bytes = await fileOf(large);
const loading = await time(3, () => new ExcelJS.Workbook().xlsx.load(bytes));
say('read, check and count 10,000 rows ÷ exceljs loading them', ofLarge, loading, '< 1/20');
say('read, check and count 10,000 rows ÷ 1,000 rows', ofLarge, ofSmall, '≤ 12');
const parts = [['read', () => readPlan(large, { planYear: 2025 })]];
const { plan } = readPlan(large, { planYear: 2025 });
parts.push(['check', () => checkPlan(plan, RULE_SETS.logframe)], ['count', () => completion(plan, { cutOff: 4, span: 'year' })]);
for (const [name, work] of parts) say(`of this: ${name}`, await time(5, work), ofLarge, '');

const syncs = await countSyncs([10, 100, 2_000]);
for (const { rows, inserting } of syncs) say(`syncs to insert a plan of ${rows} rows ÷ of ${syncs[0].rows}`, inserting, syncs[0].inserting, '1.00', 'syncs');

console.table(Object.fromEntries(lines.map(({ what, ...figures }) => [what, figures])));
process.exit(0);

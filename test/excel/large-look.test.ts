import { longAnnex } from '../app/own-tables';
import { openSandbox } from './sandbox';

test('a sheet larger than one answer of Excel is read in several, and found as whole', async () => {
  const own = await openSandbox();
  try {
    // 6,000 rows with long texts: more than 5 MB with values and formulas, and values alone
    const cells = longAnnex(6000).map((row, index) => (index > 4 ? row.map((cell, column) => (column === 2 ? `${'Báo cáo kết quả rà soát văn bản '.repeat(30)}${index}` : cell)) : row));
    for (let row = 0; row < cells.length; row += 1000) {
      await own.look(async (context) => {
        const band = cells.slice(row, row + 1000);
        context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(row, 0, band.length, 6).values = band;
        await context.sync();
      });
    }
    await own.look(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B6').select();
      await context.sync();
    });
    const found = await own.actions.findTables('selection');
    if (!found.ok) throw new Error(JSON.stringify(found.failure));
    const [candidate] = found.value.candidates;
    expect(candidate?.address).toBe('A4:F6004');
    expect(await own.actions.adoptTable(candidate!, own.actions.firstChoice(candidate!))).toMatchObject({ ok: true });
    expect(own.actions.getState()).toMatchObject({ failure: null });
    expect(own.actions.getState().reading?.plan.items).toHaveLength(6000);
    expect(own.actions.getState().reading?.plan.items.at(-1)?.product).toBe(cells.at(-1)![2]);
    const everywhere = await own.actions.findTables('all-sheets');
    expect(everywhere).toMatchObject({ ok: true, value: { candidates: [{ address: 'A4:F6004' }] } });
  } finally {
    await own.close();
  }
}, 120_000);

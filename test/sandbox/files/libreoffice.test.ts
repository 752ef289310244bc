import type { Buffer as FileBytes } from 'exceljs';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROGRAMMES } from '../../../src/core';
import { startSandbox } from '../../../src/sandbox/node';
import { openSandbox } from '../../excel/sandbox';

jest.setTimeout(240_000);

test('LibreOffice opens a saved plan, calculates it anew and comes to the same totals', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'saved-'));
  const opened = await openSandbox();
  try {
    const programme = PROGRAMMES.find(({ id }) => id === '2021-2030')!;
    const inserted = await opened.actions.insertPlan({
      unitKind: 'department', unitName: 'Sở Nội vụ', year: 2025, programmeId: programme.id, areaIds: programme.areas.slice(0, 2).map(({ id }) => id), resultsPerArea: 2, activitiesPerResult: 2, place: 'new-sheet',
    });
    if (!inserted.ok) throw new Error(JSON.stringify(inserted.failure));
    const at = (cells: string) => `'${inserted.value.sheet}'!${cells}`;
    for (const [index, row] of [10, 11, 13, 14, 17, 18, 20, 21].entries()) await opened.sandbox.setValues(at(`E${row}`), [[(index + 1) * 1_234_567]]);
    const { bytes } = await opened.sandbox.saveFile();
    writeFileSync(path.join(folder, 'plan.xlsx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--norestore', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', path.join(folder, 'out'), path.join(folder, 'plan.xlsx')],
      { timeout: 180_000, stdio: 'pipe', env: { ...process.env, LC_ALL: 'C.UTF-8' } });

    // what LibreOffice calculated stands in its file as results, which the sandbox drops: they are read from the part itself
    const again = readFileSync(path.join(folder, 'out', 'plan.xlsx'));
    const results = await resultsOf(again, inserted.value.sheet);
    const totals = ['E8', 'E9', 'E12', 'E15', 'E16', 'E19', 'E23'];
    for (const cell of totals) {
      expect((await opened.sandbox.formulas(at(cell)))[0]![0]).toMatch(/^=SUBTOTAL/);
      expect([cell, results.get(cell)]).toEqual([cell, (await opened.sandbox.values(at(cell)))[0]![0]]);
    }
    expect(results.get('E23')).toBe(36 * 1_234_567);

    // and LibreOffice's own file opens, with the same formulas and the same print set-up
    const third = await startSandbox({ globals: false });
    expect(await third.openFile(again)).toMatchObject({ ok: true });
    expect(await third.values(at('A1:N23'))).toEqual(await opened.sandbox.values(at('A1:N23')));
    const printed = await third.Excel.run(async (context) => {
      const layout = context.workbook.worksheets.getItem(inserted.value.sheet).pageLayout.load(['orientation', 'paperSize', 'zoom']);
      const titles = layout.getPrintTitleRows().load('address');
      await context.sync();
      return [layout.orientation, layout.paperSize, layout.zoom.horizontalFitToPages, titles.address.split('!')[1]];
    });
    expect(printed).toEqual(['Landscape', 'A4', 1, '6:7']);
    await third.dispose();
  } finally {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

async function resultsOf(bytes: Uint8Array, sheet: string): Promise<Map<string, unknown>> {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer as ArrayBuffer & FileBytes);
  const results = new Map<string, unknown>();
  book.getWorksheet(sheet)!.eachRow((row) => row.eachCell((cell) => { if (cell.formula) results.set(cell.address, cell.result); }));
  return results;
}

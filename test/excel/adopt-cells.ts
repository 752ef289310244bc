import type { TableChoice } from '../../src/app/actions';
import type { CellValue } from '../../src/workbook';
import { formatAddress } from '../../src/workbook';
import type { Opened } from './sandbox';

/** Puts a table at A1 of the open sheet and takes it over as a person does, with what the pane proposes but for `change`. */
export async function adoptCells({ sandbox, actions }: Opened, cells: readonly (readonly CellValue[])[], change: Partial<TableChoice>): Promise<void> {
  const block = { rowIndex: 0, columnIndex: 0, rowCount: cells.length, columnCount: cells[0]!.length };
  await sandbox.setValues(formatAddress(block), cells.map((row) => row.map((cell) => cell ?? '')));
  const found = await actions.findTables('selection');
  if (!found.ok) throw new Error(JSON.stringify(found.failure));
  const [candidate] = found.value.candidates;
  expect(await actions.adoptTable(candidate!, { ...actions.firstChoice(candidate!), ...change })).toMatchObject({ ok: true });
}

export function sheetNames({ look }: Opened): Promise<string[]> {
  return look(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

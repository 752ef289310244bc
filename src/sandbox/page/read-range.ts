import type { Host } from '../host/host';
import type { RequestBody, ResponseBody } from '../host/wire/protocol';

export type CellContent = string | number | boolean | null;

/** Reads a property of a range through the request message that office.js would send for it. */
export async function readRange(host: Host, sheet: string, cells: string, property: 'values' | 'formulas'): Promise<CellContent[][]> {
  const { body } = await host.handle(JSON.stringify(loadRequest(sheet, cells, property)));
  const { Results, Error: fault } = JSON.parse(body) as ResponseBody;
  if (fault) throw new Error(`${fault.Code}: ${fault.Message}`);
  const loaded = Results[0]?.Value as { Values?: CellContent[][]; Formulas?: CellContent[][] };
  return (property === 'values' ? loaded.Values : loaded.Formulas) ?? [];
}

/** `workbook.worksheets.getItem(sheet).getRange(cells).load(property)` */
function loadRequest(sheet: string, cells: string, property: string): RequestBody {
  const path = (Id: number, ObjectPathType: number, Name: string, more: object = {}) => ({ Id, ObjectPathType, Name, ...more });
  return {
    Actions: [{ Id: 1, ActionType: 2, Name: '', ObjectPathId: 4, QueryInfo: { Select: [property] } }],
    ObjectPaths: {
      1: path(1, 1, ''),
      2: path(2, 4, 'Worksheets', { ParentObjectPathId: 1 }),
      3: path(3, 3, 'GetItem', { ParentObjectPathId: 2, ArgumentInfo: { Arguments: [sheet] } }),
      4: path(4, 3, 'GetRange', { ParentObjectPathId: 3, ArgumentInfo: { Arguments: [cells] } }),
    },
  };
}

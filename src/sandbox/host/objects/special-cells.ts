import type { Area } from '../model/area';
import { CellReader } from '../model/cell-output';
import { invalidArgument, itemNotFound, notSupported } from '../wire/api-error';
import type { Context } from './context';

/** The cells of a kind, as rectangles of one row each, joined downwards where they are equally wide. */
export function specialAreas(context: Context, areas: readonly Area[], type: unknown, valueType: unknown, required: boolean): Area[] {
  const found: Area[] = [];
  for (const area of areas) {
    const reader = new CellReader(context.book, area.sheetId);
    const wanted = test(reader, type, valueType ?? 'All');
    const { row, column, lastRow, lastColumn } = context.book.clip(area);
    for (let at = row; at <= lastRow; at++) {
      let from = -1;
      for (let across = column; across <= lastColumn + 1; across++) {
        const hit = across <= lastColumn && wanted(at, across);
        if (hit && from < 0) from = across;
        if (hit || from < 0) continue;
        append(found, { sheetId: area.sheetId, row: at, lastRow: at, column: from, lastColumn: across - 1 });
        from = -1;
      }
    }
  }
  if (required && found.length === 0) throw itemNotFound('No such cells were found.');
  return found;
}

function append(areas: Area[], run: Area): void {
  const above = areas.find((area) => area.lastRow === run.row - 1 && area.column === run.column && area.lastColumn === run.lastColumn);
  if (above === undefined) areas.push(run);
  else above.lastRow = run.row;
}

const kinds: Record<string, string[]> = {
  All: ['Double', 'String', 'Boolean', 'Error'], Numbers: ['Double'], Text: ['String'], Logical: ['Boolean'], Errors: ['Error'],
  NumbersText: ['Double', 'String'], ErrorsText: ['Error', 'String'], ErrorsNumbers: ['Error', 'Double'],
};

function test(reader: CellReader, type: unknown, valueType: unknown): (row: number, column: number) => boolean {
  const types = typeof valueType === 'string' ? kinds[valueType] : undefined;
  if (types === undefined) throw notSupported(`special cells of the kind ${String(valueType)}`);
  const isFormula = (row: number, column: number): boolean => {
    const formula = reader.formula(row, column);
    return typeof formula === 'string' && formula.startsWith('=') && formula !== reader.value(row, column);
  };
  switch (type) {
    case 'Blanks':
      return (row, column) => reader.valueType(row, column) === 'Empty';
    case 'Constants':
      return (row, column) => !isFormula(row, column) && types.includes(reader.valueType(row, column));
    case 'Formulas':
      return (row, column) => isFormula(row, column) && types.includes(reader.valueType(row, column));
    default:
      throw typeof type === 'string' ? notSupported(`special cells ${type}`) : invalidArgument();
  }
}

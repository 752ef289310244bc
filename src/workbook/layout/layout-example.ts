import { amountInWords, parseMoney } from '../../core';
import type { CellInput, PlanRecord } from '../edit';
import { formatAddress, formatCell } from './address';
import { EXAMPLE_CAPTION, EXAMPLE_ROWS, EXAMPLE_YEAR } from './example-data';
import { LOGFRAME_EXAMPLE } from './forms';
import type { LayoutPlace } from './place';
import { layoutTable, type Layout, type LayoutRow } from './table-edits';

export interface LayoutExampleInput {
  place: LayoutPlace;
  record: PlanRecord;
  /** false where this Excel has no custom functions: total and words are then written as they stand */
  customFunctions: boolean;
}

/**
 * S0 Bảng 2.3 as printed. Its headings hold typed figures, so a native total would count them again: the true total is a
 * custom function over the table without its total row (with it, the function would read its own cell).
 */
export function layoutExample(input: LayoutExampleInput): Layout {
  const { place, record } = input;
  const form = LOGFRAME_EXAMPLE;
  const cell = (value: string | number): CellInput => (typeof value === 'number' ? { number: value } : { text: value });
  const rows = EXAMPLE_ROWS.map((row): LayoutRow => ({
    level: row.level,
    cells: Object.fromEntries(Object.entries(row.cells).map(([role, value]) => [role, cell(value)])),
  }));
  return layoutTable({
    place,
    form,
    title: `KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM ${EXAMPLE_YEAR}`,
    subtitle: EXAMPLE_CAPTION,
    goals: null,
    rows,
    total: ({ headingRow, closingRow, totalRow, budgetColumn }) => {
      if (!input.customFunctions) return { total: { number: Number(activityTotal()) }, words: { text: amountInWords(activityTotal()) } };
      const table = { rowIndex: headingRow, columnIndex: place.columnIndex, rowCount: closingRow - headingRow + 1, columnCount: form.columns.length };
      return {
        total: { formula: `=CCHC.NGANSACH(${formatAddress(table)})` },
        words: { formula: `=CCHC.BANGCHU(${formatCell(totalRow, budgetColumn)})` },
      };
    },
    record,
  });
}

function activityTotal(): bigint {
  return EXAMPLE_ROWS.reduce((sum, { level, cells }) => (level === 'activity' ? sum + (parseMoney(cells.budget ?? null, { unit: 'dong' }).total ?? 0n) : sum), 0n);
}

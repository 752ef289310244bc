import { mendOf, type ColumnRole, type Finding, type MendId } from '../../core';
import type { Block, CellValue } from '../cells';
import type { CellInput, Edit } from '../edit';
import { formatCell } from '../layout/address';
import type { LeftPlace, LeftReason, Mend, MendChange, MendInput } from './mend';

/** What the cell holds: a formula's text, or the constant. */
export function heldAt({ formulas }: MendInput, row: number, column: number): CellValue {
  return formulas[row]?.[column] ?? '';
}

export function isFormula(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}

export function addressAt({ block }: MendInput, row: number, column: number): string {
  return formatCell(block.rowIndex + row, block.columnIndex + column);
}

/** Gathers what a mend changes and what it leaves. */
export class MendDraft {
  readonly changes: MendChange[] = [];
  readonly left: LeftPlace[] = [];

  constructor(private readonly id: MendId, private readonly input: MendInput, private readonly rows: ReadonlySet<number> | null) {}

  /** is this row asked for? */
  concerns(row: number): boolean {
    return this.rows === null || this.rows.has(row);
  }

  change(row: number, column: number, after: MendChange['after'], shows?: number, day?: string): void {
    const { block } = this.input;
    this.changes.push({
      row, rowIndex: block.rowIndex + row, columnIndex: block.columnIndex + column, address: addressAt(this.input, row, column), before: heldAt(this.input, row, column), after,
      ...(shows === undefined ? {} : { shows }), ...(day === undefined ? {} : { day }),
    });
  }

  leave(row: number, column: number, reason: LeftReason): void {
    this.left.push({ row, address: addressAt(this.input, row, column), reason });
  }

  /** @param roles whose findings it settles in the rows it changes; null: those of whole rows too */
  done(roles: readonly ColumnRole[] | null, formats: Edit[] = [], more: Edit[] = []): Mend {
    const changed = new Set(this.changes.map(({ row }) => row));
    const settles = ({ code, row, column }: Finding) => mendOf(code) === this.id && changed.has(row) && (roles === null || column === null || roles.includes(column));
    const changes = [...this.changes].sort((a, b) => a.row - b.row || a.columnIndex - b.columnIndex);
    return {
      id: this.id, changes, left: this.left, findings: this.input.findings.filter(settles),
      edits: changes.length === 0 ? [] : [...more, ...formats, ...writes(this.input.sheet, changes)],
    };
  }
}

/** One write for each column: its cells from the first to the last that changes; the ones between are left as they are. */
export function writes(sheet: string, changes: readonly MendChange[]): Edit[] {
  const columns = new Map<number, MendChange[]>();
  for (const change of changes) {
    const list = columns.get(change.columnIndex);
    if (list) list.push(change);
    else columns.set(change.columnIndex, [change]);
  }
  return [...columns].map(([columnIndex, list]): Edit => {
    const [rowIndex, last] = list.reduce(([from, to], change) => [Math.min(from, change.rowIndex), Math.max(to, change.rowIndex)], [Infinity, 0]);
    const rowCount = last - rowIndex + 1;
    const cells: CellInput[][] = Array.from({ length: rowCount }, () => [null]);
    const expect: CellValue[][] = Array.from({ length: rowCount }, () => [null]);
    for (const change of list) {
      cells[change.rowIndex - rowIndex] = [change.after];
      expect[change.rowIndex - rowIndex] = [change.before ?? ''];
    }
    return { kind: 'write', sheet, block: { rowIndex, columnIndex, rowCount, columnCount: 1 }, cells, expect };
  });
}

/** Neighbouring rows of one column as one block. */
export function columnBlocks(rowIndexes: readonly number[], columnIndex: number): Block[] {
  const blocks: Block[] = [];
  for (const rowIndex of [...rowIndexes].sort((a, b) => a - b)) {
    const last = blocks.at(-1);
    if (last && last.rowIndex + last.rowCount === rowIndex) last.rowCount += 1;
    else blocks.push({ rowIndex, columnIndex, rowCount: 1, columnCount: 1 });
  }
  return blocks;
}

/** A number format for changed cells that have none of their own. */
export function moneyFormats(sheet: string, changes: readonly MendChange[]): Edit[] {
  const isWhole = (change: MendChange) => Number.isInteger('number' in change.after ? change.after.number : (change.shows ?? 0));
  return ([['#,##0', true], ['#,##0.##', false]] as const).flatMap(([format, whole]): Edit[] => {
    const chosen = changes.filter((change) => isWhole(change) === whole);
    const [first] = chosen;
    return first ? [{ kind: 'number-format', sheet, blocks: columnBlocks(chosen.map(({ rowIndex }) => rowIndex), first.columnIndex), format, keepOthers: true }] : [];
  });
}

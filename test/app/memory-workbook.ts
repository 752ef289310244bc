import type { Deps, Survey, WorkbookPort, Written } from '../../src/app/ports';
import { blockAbove, formatAddress, WRITTEN_FORM, type Block, type CellInput, type CellValue, type Edit, type Outcome, type PlanRecord, type ProgressFrame, type SheetLook, type Snapshot, type Undone, type WorkbookFailure } from '../../src/workbook';

interface Sheet { name: string; cells: Map<string, CellValue>; isProtected: boolean; marks: Edit[] }

/** A workbook in memory behind the port of the actions. It keeps cells, names, records and marks; formulas stay what they are and come to 0. */
export class MemoryWorkbook implements WorkbookPort {
  sheets: Sheet[] = [{ name: 'Sheet1', cells: new Map(), isProtected: false, marks: [] }];
  names = new Map<string, { sheet: string; block: Block }>();
  records: PlanRecord[] = [];
  active = { sheet: 'Sheet1', rowIndex: 0, columnIndex: 0 };
  missing: string[] = [];
  /** every call in order */
  calls: string[] = [];
  failNext: WorkbookFailure | null = null;
  /** what happens once, inside the next apply, before anything is written */
  duringApply: (() => void) | null = null;
  /** what undoing the next writes takes, beside what this workbook keeps itself */
  weight = '';
  listener: (() => void) | null = null;

  missingApis(): string[] {
    return this.missing;
  }

  sheet(name: string): Sheet {
    const sheet = this.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  set(sheet: string, rowIndex: number, columnIndex: number, value: CellValue): void {
    this.sheet(sheet).cells.set(`${rowIndex}:${columnIndex}`, value);
  }

  async survey(): Promise<Outcome<Survey>> {
    this.calls.push('survey');
    const failure = this.takeFailure();
    if (failure) return { ok: false, failure };
    const used = [...this.sheet(this.active.sheet).cells.keys()].map((key) => key.split(':').map(Number) as [number, number]);
    const [top, left] = [Math.min(...used.map(([row]) => row)), Math.min(...used.map(([, column]) => column))];
    return {
      ok: true,
      value: {
        sheets: this.sheets.map(({ name }) => name),
        names: [...this.names.keys()],
        plans: this.records.map((record) => ({ record, place: this.placeOf(record.rangeName) })),
        active: {
          ...this.active,
          used: used.length === 0 ? null : { rowIndex: top, columnIndex: left, rowCount: Math.max(...used.map(([row]) => row)) - top + 1, columnCount: Math.max(...used.map(([, column]) => column)) - left + 1 },
        },
      },
    };
  }

  async readPlan(rangeName: string, seen?: Block): Promise<Outcome<Snapshot>> {
    this.calls.push('readPlan');
    const failure = this.takeFailure();
    if (failure) return { ok: false, failure };
    const place = this.placeOf(rangeName);
    if (!place) return { ok: false, failure: { kind: 'plan-gone', rangeName } };
    const snapshot = this.snapshot(place.sheet, place.block);
    if (!snapshot.ok || seen?.rowIndex !== place.block.rowIndex || seen.columnIndex !== place.block.columnIndex) return snapshot;
    const above = blockAbove(seen);
    const lines = above && this.snapshot(place.sheet, above);
    return { ok: true, value: { ...snapshot.value, above: lines?.ok ? lines.value.values : [] } };
  }

  async readBlock(sheet: string, block: Block): Promise<Outcome<Snapshot>> {
    this.calls.push('readBlock');
    return this.snapshot(sheet, block);
  }

  selected: Block | null = { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };
  merges: Block[] = [];

  async lookAtSelection(): Promise<Outcome<SheetLook>> {
    this.calls.push('lookAtSelection');
    const failure = this.takeFailure();
    if (failure) return { ok: false, failure };
    if (this.selected === null) return this.lookAtSheets();
    return { ok: true, value: { sheets: this.cellsOf([this.sheet(this.active.sheet)]), selected: { sheet: this.active.sheet, block: this.selected } } };
  }

  async lookAtSheets(): Promise<Outcome<SheetLook>> {
    this.calls.push('lookAtSheets');
    return { ok: true, value: { sheets: this.cellsOf(this.sheets), selected: null } };
  }

  async readReport(rangeName: string): ReturnType<WorkbookPort['readReport']> {
    this.calls.push('readReport');
    const place = this.placeOf(rangeName);
    if (place === null) return { ok: true, value: null };
    const cells = this.snapshot(place.sheet, this.usedOf(this.sheet(place.sheet)) ?? { ...place.block, rowCount: 0 });
    return cells.ok ? { ok: true, value: { place, cells: cells.value } } : cells;
  }

  async readFrame({ sheet, heading, columnCount }: Parameters<WorkbookPort['readFrame']>[0]): Promise<Outcome<ProgressFrame>> {
    this.calls.push('readFrame');
    const from = heading.columnIndex + heading.columnCount;
    const taken = [...this.sheet(sheet).cells].some(([key, value]) => value !== '' && Number(key.split(':')[1]) >= from && Number(key.split(':')[1]) < from + columnCount);
    return { ok: true, value: { heading: { bold: true }, levels: {}, merges: this.merges, columnsAreFree: !taken } };
  }

  private usedOf({ cells }: Sheet): Block | null {
    const used = [...cells].filter(([, value]) => value !== '' && value !== null).map(([key]) => key.split(':').map(Number) as [number, number]);
    if (used.length === 0) return null;
    const [rows, columns] = [used.map(([row]) => row), used.map(([, column]) => column)];
    const [top, left] = [rows.reduce((a, b) => Math.min(a, b)), columns.reduce((a, b) => Math.min(a, b))];
    return { rowIndex: top, columnIndex: left, rowCount: rows.reduce((a, b) => Math.max(a, b)) - top + 1, columnCount: columns.reduce((a, b) => Math.max(a, b)) - left + 1 };
  }

  private cellsOf(sheets: Sheet[]): SheetLook['sheets'] {
    return sheets.flatMap((sheet) => {
      const block = this.usedOf(sheet);
      const snapshot = block && this.snapshot(sheet.name, block);
      return block && snapshot?.ok ? [{ sheet: sheet.name, block, values: snapshot.value.values }] : [];
    });
  }

  async tracking(): Promise<never> {
    throw new Error('what this asks of a workbook is tested on the sandbox');
  }

  async rows(): Promise<never> {
    throw new Error('what this asks of a workbook is tested on the sandbox');
  }

  async hasMarks(sheet: string): Promise<Outcome<boolean>> {
    this.calls.push('hasMarks');
    return { ok: true, value: this.sheet(sheet).marks.length > 0 };
  }

  async showCell(rangeName: string, row: number, column: number): Promise<Outcome<void>> {
    this.calls.push('showCell');
    const place = this.placeOf(rangeName);
    if (!place) return { ok: false, failure: { kind: 'plan-gone', rangeName } };
    this.active = { sheet: place.sheet, rowIndex: place.block.rowIndex + row, columnIndex: place.block.columnIndex + column };
    return { ok: true, value: undefined };
  }

  async apply(edits: Edit[], task?: { signal?: AbortSignal }): Promise<Outcome<void>> {
    this.calls.push('apply');
    const during = this.duringApply;
    this.duringApply = null;
    during?.();
    const failure = this.takeFailure();
    if (failure) return { ok: false, failure };
    if (task?.signal?.aborted) return { ok: false, failure: { kind: 'cancelled' } };
    const locked = edits.find((edit) => 'sheet' in edit && edit.kind !== 'select' && this.sheets.some(({ name, isProtected }) => isProtected && name === edit.sheet));
    if (locked && 'sheet' in locked) return { ok: false, failure: { kind: 'protected-sheet', sheet: locked.sheet } };
    const filled = edits.find((edit) => edit.kind === 'write' && edit.expectBlank && this.holdsSomething(edit.sheet, edit.block));
    if (filled?.kind === 'write') return { ok: false, failure: { kind: 'not-blank', sheet: filled.sheet, address: formatAddress(filled.block) } };
    for (const edit of edits) this.applyOne(edit);
    return { ok: true, value: undefined };
  }

  /** keeps the whole workbook as it was; what someone changed since is told by the cells that hold something else than was left there */
  async write(edits: Edit[], task?: { signal?: AbortSignal }): Promise<Outcome<Written>> {
    const before = this.sheets.map((sheet) => ({ ...sheet, cells: new Map(sheet.cells) }));
    const [names, records] = [new Map(this.names), [...this.records]];
    const applied = await this.apply(edits, task);
    this.calls[this.calls.length - 1] = 'write';
    if (!applied.ok) return applied;
    const key = this.kept.push({ before, names, records, after: this.sheets.map((sheet) => ({ ...sheet, cells: new Map(sheet.cells) })) }) - 1;
    return { ok: true, value: { form: WRITTEN_FORM, key, weight: this.weight } as Written };
  }

  kept: { before: Sheet[]; after: Sheet[]; names: Map<string, { sheet: string; block: Block }>; records: PlanRecord[] }[] = [];

  async undo(written: Written, { onlyLook = false }: { onlyLook?: boolean } = {}): Promise<Outcome<Undone>> {
    this.calls.push(onlyLook ? 'lookBeforeUndo' : 'undo');
    const failure = this.takeFailure();
    if (failure) return { ok: false, failure };
    const kept = this.kept[(written as Written & { key: number }).key];
    if (!kept) throw new Error('nothing of this kind was written');
    const undone: Undone = { restored: 0, skipped: [], kept: [], deletedRows: 0, keptRows: [], gone: [], looks: [], left: [], beside: [] };
    for (const now of this.sheets) {
      const [then, left] = [kept.before.find(({ name }) => name === now.name), kept.after.find(({ name }) => name === now.name)];
      for (const [key, ours] of left?.cells ?? []) {
        const [row, column] = key.split(':').map(Number) as [number, number];
        if (ours === (then?.cells.get(key) ?? '')) continue;
        if (now.cells.get(key) !== ours) undone.skipped.push({ sheet: now.name, address: formatAddress({ rowIndex: row, columnIndex: column, rowCount: 1, columnCount: 1 }), text: String(now.cells.get(key) ?? ''), reason: 'changed' });
        else {
          undone.restored += 1;
          if (!onlyLook) now.cells.set(key, then?.cells.get(key) ?? '');
        }
      }
    }
    if (!onlyLook) {
      this.sheets = this.sheets.filter(({ name }) => kept.before.some((sheet) => sheet.name === name));
      [this.names, this.records] = [kept.names, kept.records];
      if (!this.sheets.some(({ name }) => name === this.active.sheet)) this.active = { sheet: this.sheets[0]!.name, rowIndex: 0, columnIndex: 0 };
    }
    return { ok: true, value: undone };
  }

  async follow(onChange: () => void): Promise<Outcome<() => Promise<void>>> {
    this.listener = onChange;
    return { ok: true, value: async () => { this.listener = null; } };
  }

  private holdsSomething(sheet: string, block: Block): boolean {
    const read = this.snapshot(sheet, block);
    return read.ok && read.value.formulas.some((row) => row.some((cell) => cell !== '' && cell !== null));
  }

  private applyOne(edit: Edit): void {
    switch (edit.kind) {
      case 'add-sheet':
        this.sheets.push({ name: edit.sheet, cells: new Map(), isProtected: false, marks: [] });
        return;
      case 'write':
        edit.cells.forEach((row, rowOffset) => row.forEach((cell, columnOffset) => {
          if (cell !== null) this.set(edit.sheet, edit.block.rowIndex + rowOffset, edit.block.columnIndex + columnOffset, valueOf(cell));
        }));
        return;
      case 'name':
        this.names.set(edit.name, { sheet: edit.sheet, block: edit.block });
        return;
      case 'plan-record':
        this.records = [...(edit.replace ? this.records.filter(({ id }) => id !== edit.record.id) : this.records), edit.record];
        return;
      case 'mark':
        this.sheet(edit.sheet).marks.push(edit);
        return;
      case 'unmark':
        this.sheet(edit.sheet).marks = [];
        return;
      case 'select':
        this.active = { sheet: edit.sheet, rowIndex: edit.block.rowIndex, columnIndex: edit.block.columnIndex };
    }
  }

  private placeOf(rangeName: string): { sheet: string; block: Block } | null {
    const place = this.names.get(rangeName);
    return place && this.sheets.some(({ name }) => name === place.sheet) ? place : null;
  }

  private snapshot(sheet: string, block: Block): Outcome<Snapshot> {
    const { cells } = this.sheet(sheet);
    const formulas = Array.from({ length: block.rowCount }, (_, row) => Array.from({ length: block.columnCount }, (__, column) => cells.get(`${block.rowIndex + row}:${block.columnIndex + column}`) ?? ''));
    const values = formulas.map((row) => row.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? 0 : cell)));
    return { ok: true, value: { sheetId: sheet, sheetName: sheet, block, values, formulas } };
  }

  private takeFailure(): WorkbookFailure | null {
    const failure = this.failNext;
    this.failNext = null;
    return failure;
  }
}

function valueOf(cell: Exclude<CellInput, null>): CellValue {
  return 'text' in cell ? cell.text : 'number' in cell ? cell.number : cell.formula;
}

/** Dependencies over one workbook in memory, with a clock and a timer that the test turns by hand. */
export function memoryDeps(workbook: MemoryWorkbook, today = '2025-05-20'): Deps & { pass: (milliseconds: number) => void } {
  let now = 0;
  let waiting: { at: number; run: () => void }[] = [];
  return {
    workbook,
    reportInWord: async () => null,
    today: () => today,
    now: () => now,
    letOthersIn: async () => undefined,
    later: (milliseconds, run) => {
      const entry = { at: now + milliseconds, run };
      waiting.push(entry);
      return () => { waiting = waiting.filter((other) => other !== entry); };
    },
    pass: (milliseconds) => {
      now += milliseconds;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { run } of due) run();
    },
  };
}

import { isCellError, parseDate, parseMoney, parsePeriod, readProgressCell, shownCell, type ColumnRole, type Money, type MoneyUnit, type Period, type PlanItem, type ProgressEntry } from '../../core';
import type { CellValue } from '../cells';
import { isFilled } from '../table/cell-text';

/** so many different cells of one kind are remembered; a plan has hundreds */
const MAX_KNOWN = 20_000;
/** longer texts are hardly ever written twice */
const MAX_LENGTH = 500;

/** Reads equal cells once: plans repeat themselves ("Quý IV", "Kinh phí thường xuyên"). */
class Known<Meaning> {
  private readonly known = new Map<string | number, Meaning>();

  constructor(private readonly meaningOf: (cell: string | number | null) => Meaning, private readonly empty: Meaning) {}

  read(cell: string | number | null): Meaning {
    if (cell === null) return this.empty;
    const known = this.known.get(cell);
    if (known !== undefined) return known;
    const meaning = this.meaningOf(cell);
    if (this.known.size < MAX_KNOWN && (typeof cell === 'number' || cell.length <= MAX_LENGTH)) this.known.set(cell, meaning);
    return meaning;
  }
}

/** true and false are no amounts and no times; they are shown as Excel shows them. */
function readable(cell: CellValue | undefined): string | number | null {
  return cell === undefined ? null : typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
}

/** What the cells of one table mean. The same cell always gives the same object, in every reading with this reader. */
export class CellReader {
  private readonly periods: Known<Period>;
  private readonly budgets: Known<Money>;
  private readonly days: Known<PlanItem['completedOn']>;
  private readonly nothing: ProgressEntry = { kind: 'empty' };
  private readonly noProgress: PlanItem['progress'] = { 1: this.nothing, 2: this.nothing, 3: this.nothing, 4: this.nothing };
  private readonly entries = new Known(readProgressCell, this.nothing);
  private readonly noAmount: Money = { kind: 'unreadable', total: null, lines: [] };

  constructor(readonly planYear: number, private readonly moneyUnit: MoneyUnit) {
    this.periods = new Known((cell) => parsePeriod(cell, { planYear }), parsePeriod(null, { planYear }));
    this.budgets = new Known((cell) => parseMoney(cell, { unit: moneyUnit }), parseMoney(null, { unit: moneyUnit }));
    this.days = new Known<PlanItem['completedOn']>((cell) => parseDate(cell, { planYear }), { kind: 'empty' });
  }

  /** Would a reader for this year and unit say the same? */
  readsAs(planYear: number, moneyUnit: MoneyUnit): boolean {
    return planYear === this.planYear && moneyUnit === this.moneyUnit;
  }

  period(cell: CellValue | undefined): Period {
    return this.periods.read(readable(cell));
  }

  /** A period whose beginning stands in a column of its own; one of the two alone is what it is. */
  periodBetween(first: CellValue | undefined, last: CellValue | undefined): Period {
    const [from, to] = [this.period(first), this.period(last)];
    if (!isFilled(first) || !isFilled(last)) return to;
    const written = [first, last].map(shownCell).join(' – ');
    if (from.kind === 'unreadable') return { ...from, written };
    const [start, end] = [from.start ?? from.end, to.end];
    if (from.kind !== 'range' || to.kind !== 'range' || start === null || end === null || to.dueDates !== undefined) return to;
    if (start > end) return { ...to, kind: 'unreadable', start: null, end: null, quarters: [], dueQuarter: null, problem: 'ends-before-start', written };
    return { ...this.period(`Từ ngày ${inFull(start)} đến ngày ${inFull(end)}`), written };
  }

  budget(cell: CellValue | undefined): Money {
    return typeof cell === 'boolean' ? this.noAmount : this.budgets.read(cell ?? null);
  }

  /** The progress of the four quarters; nothing yet, as in most rows, is one object. */
  quarters({ quarter1, quarter2, quarter3, quarter4 }: Partial<Record<ColumnRole, CellValue>>): PlanItem['progress'] {
    const [first, second, third, fourth] = [this.progress(quarter1), this.progress(quarter2), this.progress(quarter3), this.progress(quarter4)];
    const { nothing } = this;
    if (first === nothing && second === nothing && third === nothing && fourth === nothing) return this.noProgress;
    return { 1: first, 2: second, 3: third, 4: fourth };
  }

  private progress(cell: CellValue | undefined): ProgressEntry {
    return typeof cell === 'boolean' ? readProgressCell(cell) : this.entries.read(cell ?? null);
  }

  completedOn(cell: CellValue | undefined): PlanItem['completedOn'] {
    return this.days.read(readable(cell));
  }
}

function inFull(date: string): string {
  return date.split('-').reverse().join('/');
}

/** Text of a cell with its own line breaks, which separate indicators and documents. An error value says nothing; `raw` keeps it. */
export function textOf(cell: CellValue | undefined): string {
  if (typeof cell !== 'string') return cell === null || cell === undefined ? '' : String(cell);
  return isCellError(cell) ? '' : composed(cell).trim();
}

/** NFC. Letters of the Latin blocks and the usual signs are composed already, and nearly every text has no others. */
function composed(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x300 && (code < 0x1e00 || code > 0x1eff) && (code < 0x2010 || code > 0x2027)) return text.normalize('NFC');
  }
  return text;
}

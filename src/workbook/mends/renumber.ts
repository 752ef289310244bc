import { follows, formatOutlineNumber, nextOutlineNumber, parseOutlineNumber, ROWS_A_STEP, type OutlineNumber, type OutlinePart, type PlanItem, type Steps } from '../../core';
import type { CellValue } from '../cells';
import { readPlanSteps } from '../plan/read-plan';
import { heldAt, isFormula, MendDraft } from './mend-draft';
import type { Mend, MendInput } from './mend';

/** An item with its number read; null when it has none. */
interface Numbered {
  index: number;
  item: PlanItem;
  number: OutlineNumber | null;
}

/**
 * Gives the rows whose numbers are wrong the ones that belong there, in the table's own way of numbering: 5.1.1, IV, a). Numbers that are right stay as they are written,
 * and so do bullets and areas that merely leave numbers out.
 */
export function* renumber(input: MendInput, rows: ReadonlySet<number> | null): Steps<Mend> {
  const { plan, table, values } = input;
  const draft = new MendDraft('renumber', input, rows);
  const column = table.columns.number;
  const wrong = new Set(input.findings.filter(({ column: role }) => role === 'number').map(({ row }) => row));
  if (column === undefined) return draft.done(['number']);
  if (table.rows.some(({ under }) => under !== undefined)) {
    // position says nothing here; only what the rule is sure of is written
    const meant = new Map(input.findings.flatMap(({ code, row, params: { expected } }) => (code === 'number-mistyped' ? [[row, expected] as const] : [])));
    for (const row of wrong) {
      if (!draft.concerns(row)) continue;
      const expected = meant.get(row);
      const written = values[row]?.[column];
      if (typeof expected === 'string' && typeof written === 'string' && !isFormula(heldAt(input, row, column))) draft.change(row, column, { text: `${expected}${/[\s.):;/-]*$/.exec(written.trim())?.[0] ?? ''}` });
      else draft.leave(row, column, 'no-pattern');
    }
    return draft.done(['number']);
  }
  const given = new Set(input.findings.filter(({ code }) => code === 'number-missing').map(({ row }) => row));
  const { numbers, unclear } = yield* wantedNumbers(plan.items, given);
  const holdsNumbers = plan.items.some(({ row }) => typeof values[row]?.[column] === 'number');
  const asked = rows === null ? null : familiesOf(plan.items, rows);
  for (const [index, item] of plan.items.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    const { row } = item;
    const number = numbers[index] ?? null;
    if (asked !== null && !asked.has(index)) continue;
    const cell = values[row]?.[column] ?? null;
    if (unclear.has(index)) {
      if (wrong.has(row)) draft.leave(row, column, 'no-pattern');
      continue;
    }
    // areas go by the numbers of their programme: which of them is wrong nobody can tell from their order
    if (number === null && item.level === 'area' && wrong.has(row)) draft.leave(row, column, 'no-pattern');
    if (number === null || number === item.number) continue;
    // the number stands in the text, or is worked out
    if (isFormula(heldAt(input, row, column))) draft.leave(row, column, 'own-formula');
    else if (item.number !== '' && String(cell ?? '').trim() === '') draft.leave(row, column, 'no-pattern');
    else draft.change(row, column, (typeof cell === 'number' || (holdsNumbers && String(cell ?? '').trim() === '')) && /^\d+$/.test(number) ? { number: Number(number) } : { text: number });
  }
  yield;
  const mend = draft.done(['number']);
  if (mend.changes.length === 0 || (yield* settles(input, column, numbers, given))) return mend;
  return { ...mend, changes: [], edits: [], findings: [], left: mend.changes.map(({ row, address }) => ({ row, address, reason: 'no-pattern' })) };
}

/** With the new numbers every row must still be what it is, and nothing be left to renumber: else the numbers said something that is not understood. */
function* settles({ values, table, plan, overrides }: MendInput, column: number, numbers: readonly (string | null)[], given: ReadonlySet<number>): Steps<boolean> {
  const cells = values.map((row) => [...row]);
  yield;
  plan.items.forEach(({ row }, index) => {
    const number = numbers[index] ?? null;
    if (number !== null) (cells[row] as CellValue[])[column] = number;
  });
  const now = yield* readPlanSteps(cells, { planYear: plan.year, ...overrides });
  const isSame = now.table.rows.length === table.rows.length && now.table.rows.every(({ row, level }, index) => row === table.rows[index]?.row && level === table.rows[index]?.level);
  return isSame && (yield* wantedNumbers(now.plan.items, given)).numbers.every((number) => number === null);
}

/** What each item's number should be, as text; null where it is to stay. `unclear`: items of lists that follow no pattern. */
function* wantedNumbers(items: readonly PlanItem[], given: ReadonlySet<number>): Steps<{ numbers: (string | null)[]; unclear: Set<number> }> {
  const numbers: (string | null)[] = items.map(() => null);
  const known: (OutlineNumber | null)[] = items.map(() => null);
  const unclear = new Set<number>();
  const latest = new Map<string, OutlineNumber>();
  const children = new Map<number | null, number[]>();
  for (const [index, { parent }] of items.entries()) {
    const siblings = children.get(parent);
    if (siblings) siblings.push(index);
    else children.set(parent, [index]);
  }
  function* visit(parent: number | null, depth: number): Steps<void> {
    for (const list of byLevel(children.get(parent) ?? [], items)) {
      yield;
      number(list, parent === null ? null : (known[parent] ?? null), depth);
    }
    for (const index of children.get(parent) ?? []) if (children.has(index)) yield* visit(index, depth + 1);
  }
  const number = (list: readonly number[], above: OutlineNumber | null, depth: number): void => {
    let before: OutlineNumber | null = null;
    const read = list.map((index): Numbered => {
      const item = items[index] as PlanItem;
      const own = parseOutlineNumber(item.number, before);
      if (own !== null) before = own;
      known[index] = own;
      return { index, item, number: own };
    });
    const counted = read.filter((one): one is Numbered & { number: OutlineNumber } => one.number !== null && lastOf(one.number).kind !== 'bullet');
    if (counted.length * 2 <= read.filter(({ item }) => item.number !== '').length || counted.length === 0) return;
    const pattern = patternOf(counted.map((one) => one.number), above);
    if (pattern === null) {
      for (const { index } of read) unclear.add(index);
      return;
    }
    const isArea = counted.every(({ item }) => item.level === 'area');
    const listKey = `${depth} ${pattern.kind}`;
    const style = counted[0]?.item.number ?? '';
    const opening = latest.get(listKey);
    const first = counted[0]?.number ?? null;
    const goesOn = pattern.prefix.length === 0 && !isArea && opening && first && lastOf(first).value !== 1 && follows(lastOf(opening), lastOf(first)) ? opening : null;
    let previous: OutlineNumber | null = goesOn;
    const seen = new Set<number>();
    for (const { index, item, number: own } of read) {
      if (own === null && !given.has(item.row)) continue;
      if (own !== null && lastOf(own).kind === 'bullet') continue;
      const fits = own !== null && samePrefix(own, pattern) && lastOf(own).kind === pattern.kind;
      const stays = fits && own !== null && (previous === null ? (isArea ? lastOf(own).value > 0 : lastOf(own).value === 1) : isArea ? !seen.has(lastOf(own).value) : follows(lastOf(previous), lastOf(own)));
      const wanted: OutlineNumber = stays && own !== null ? own : previous === null ? make(pattern, 1) : nextOutlineNumber({ text: '', parts: [...pattern.prefix, lastOf(previous)] });
      if (!stays) numbers[index] = inStyleOf(item.number === '' || own === null ? style : item.number, own ?? first, wanted);
      known[index] = wanted;
      seen.add(lastOf(wanted).value);
      previous = previous !== null && isArea && lastOf(wanted).value < lastOf(previous).value ? previous : wanted;
    }
    if (previous) latest.set(listKey, previous);
  };
  yield* visit(null, 0);
  return { numbers, unclear };
}

interface Pattern {
  prefix: OutlinePart[];
  kind: OutlinePart['kind'];
}

/** The list's own way: the heading's number before each, or the most common beginning. null when no half of it agrees. */
function patternOf(list: readonly OutlineNumber[], above: OutlineNumber | null): Pattern | null {
  const kind = mostCommon(list.map((number) => lastOf(number).kind));
  if (kind === null) return null;
  const isChained = (number: OutlineNumber) => above !== null && number.parts.length === above.parts.length + 1 && above.parts.every(({ kind: of }, at) => of === number.parts[at]?.kind);
  if (above !== null && list.filter(isChained).length * 2 > list.length) return { prefix: above.parts, kind };
  const prefix = mostCommon(list.map(({ parts }) => JSON.stringify(parts.slice(0, -1).map(({ kind: of, value, sign }) => ({ kind: of, value, sign })))));
  return prefix === null ? null : { prefix: JSON.parse(prefix) as OutlinePart[], kind };
}

/** What more than half of them are. */
function mostCommon<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] * 2 > values.length ? best[0] : null;
}

function byLevel(indexes: readonly number[], items: readonly PlanItem[]): number[][] {
  const areas = indexes.filter((index) => items[index]?.level === 'area');
  const others = indexes.filter((index) => items[index]?.level !== 'area');
  return [areas, others].filter((list) => list.length > 0);
}

function lastOf({ parts }: OutlineNumber): OutlinePart {
  return parts[parts.length - 1] as OutlinePart;
}

function samePrefix({ parts }: OutlineNumber, { prefix }: Pattern): boolean {
  return parts.length === prefix.length + 1 && prefix.every(({ kind, value }, at) => parts[at]?.kind === kind && parts[at]?.value === value);
}

function make({ prefix, kind }: Pattern, value: number): OutlineNumber {
  return { text: '', parts: [...prefix, { kind, value, sign: '' }] };
}

/** The number with the signs that stand around this one: `a)`, `(1)`, `5.1.`; another sign between the parts is kept too. */
function inStyleOf(written: string, read: OutlineNumber | null, wanted: OutlineNumber): string {
  const [, open = '', body = '', close = ''] = /^(\(?)(.*?)([\s.):;/-]*)$/s.exec(written.trim()) ?? [];
  const sign = read !== null && read.parts.length > 1 ? (/[.,-]/.exec(body)?.[0] ?? '.') : '.';
  return `${open}${formatOutlineNumber(wanted).replaceAll('.', sign)}${close}`;
}

/** The items that stand beside these rows under one heading, and all below them: a number is no one row's matter. */
function familiesOf(items: readonly PlanItem[], rows: ReadonlySet<number>): Set<number> {
  const chosen = new Set<number>();
  const parents = new Set(items.filter(({ row }) => rows.has(row)).map(({ parent }) => parent));
  items.forEach(({ parent }, index) => {
    if (parents.has(parent) || (parent !== null && chosen.has(parent))) chosen.add(index);
  });
  return chosen;
}

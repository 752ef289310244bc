import { parseOutlineNumber, type OutlineNumber, type OutlinePart } from '../../outline/outline-number';
import { formatOutlineNumber } from '../../outline/sequence';
import type { SourceReference } from '../../library/sources';
import type { Plan, PlanItem } from '../../plan/plan';
import { byText } from '../../text/by-text';

export const numberSource: SourceReference = { document: 'S0', place: 'Bảng 2.2, cột TT: lĩnh vực 1, kết quả 1.1, hoạt động 1.1.1' };

/** An item whose number could be read. Bullets and items without a number count nothing and are left out. */
export interface Numbered {
  item: PlanItem;
  index: number;
  /** the place of its heading; of a mistyped number that of the rows it stands between, which a reader cannot know */
  parent: number | null;
  number: OutlineNumber;
  last: OutlinePart;
  /** the same for 5.1 and 5.1., and another for V.1 */
  written: string;
  /** `written` without the last part; '' for a number of one part */
  prefix: string;
  arabic: boolean;
  /** what is typed, where the rows around leave no doubt that another number belongs there (3.1.2.2 between 3.1.2.1 and 3.1.2.3); the fields above are then of that one */
  typed: OutlineNumber | null;
}

export interface Numbers {
  /** in the order of the sheet */
  all: readonly Numbered[];
  /** by the place of the item in the plan */
  byIndex: readonly (Numbered | undefined)[];
}

/** Rows without a number neither count nor lack one here, unless others stand below them. */
export function glanceAtNumber({ number, level }: PlanItem): true | null {
  return number === '' && level === 'activity' ? null : true;
}

/** Several rules look at the numbers of one plan; they are taken apart once. */
const KNOWN = new WeakMap<Plan, Numbers>();

export function numbersOf(plan: Plan): Numbers {
  const known = KNOWN.get(plan) ?? takeApart(plan);
  KNOWN.set(plan, known);
  return known;
}

function takeApart(plan: Plan): Numbers {
  const previous = new Map<number | null, OutlineNumber>();
  const all: Numbered[] = [];
  const byIndex: (Numbered | undefined)[] = [];
  for (const [index, item] of plan.items.entries()) {
    const read = item.number === '' ? null : readNumber(item, previous);
    const numbered: Numbered | undefined = read === null ? undefined
      : { item, index, parent: item.parent, number: read.number, last: read.last, written: read.written, prefix: read.prefix, arabic: read.arabic, typed: null };
    if (numbered) all.push(numbered);
    byIndex.push(numbered);
  }
  correct({ all, byIndex });
  return { all, byIndex };
}

type Read = Pick<Numbered, 'number' | 'last' | 'written' | 'prefix' | 'arabic'>;

/** Dotted figures are read in one way only, whatever stands above them. */
const readDotted = byText((text): Read | null => {
  const number = /^\d{1,4}(?:\.\d{1,4})*$/.test(text) ? parseOutlineNumber(text) : null;
  return number === null ? null : apart(number);
});

function readNumber({ number: text, parent }: PlanItem, previous: Map<number | null, OutlineNumber>): Read | null {
  const dotted = readDotted(text);
  if (dotted !== null) return dotted;
  const number = parseOutlineNumber(text, previous.get(parent) ?? null);
  const read = number === null ? null : apart(number);
  if (read !== null && !read.arabic) previous.set(parent, read.number);
  return read;
}

function apart(number: OutlineNumber): Read | null {
  const last = number.parts[number.parts.length - 1];
  if (last === undefined || last.kind === 'bullet') return null;
  let prefix = '';
  let written = '';
  let arabic = true;
  for (const { kind, value } of number.parts) {
    prefix = written;
    if (kind !== 'arabic') arabic = false;
    written += `${written === '' ? '' : '.'}${kind === 'arabic' ? '' : `${kind} `}${value}`;
  }
  return { number, last, written, prefix, arabic };
}

/** Gives each number that is mistyped beyond doubt the one that belongs there. Areas may leave out numbers: a unit plans only its own. */
function correct({ all, byIndex }: Numbers): void {
  let written: Set<string> | null = null;
  all.forEach((one, at) => {
    if (!one.arabic || goesOn(one, all[at - 1])) return;
    // 2 between 5.1.1 and 5.1.3 looks like an area
    if (one.item.level === 'area' && one.prefix === '' && bareBetween(one, all[at - 1], all[at + 1]) === null) return;
    const wanted = belongsAt(all, at, one.parent === null ? undefined : byIndex[one.parent]);
    if (wanted === null || wanted.written === one.written) return;
    written ??= new Set(all.map((other) => other.written));
    if (written.has(wanted.written) || (wanted.prefix !== one.prefix && written.has(joined(one.prefix, one.last.value - 1)))) return;
    const number: OutlineNumber = { text: wanted.written, parts: wanted.written.split('.').map((value) => ({ kind: 'arabic', value: Number(value), sign: '' })) };
    const read = apart(number);
    if (read) Object.assign(one, read, { parent: wanted.parent, typed: one.number });
  });
}

/** Most rows simply go on from the one above, or open a list. */
function goesOn(one: Numbered, above: Numbered | undefined): boolean {
  if (above === undefined) return true;
  return (one.prefix === above.prefix && one.last.value === above.last.value + 1) || (one.prefix === above.written && one.last.value === 1);
}

/** The number that the rows before and after an item leave for it; null where they leave a doubt. */
function belongsAt(all: readonly Numbered[], at: number, home: Numbered | undefined): Pick<Numbered, 'written' | 'prefix' | 'parent'> | null {
  const one = all[at] as Numbered;
  const bare = one.prefix === '' ? bareBetween(one, all[at - 1], all[at + 1]) : null;
  if (bare !== null) return bare;
  const before = neighbour(all, at, -1);
  const after = neighbour(all, at, 1);
  if (before !== undefined && after !== undefined && before.parent === after.parent) {
    // 3.1.2.1, 2.1.2.2, 3.1.2.3
    const leavesOne = before.prefix === after.prefix && after.last.value === before.last.value + 2;
    return leavesOne ? { written: joined(before.prefix, before.last.value + 1), prefix: before.prefix, parent: before.parent } : null;
  }
  // 5.2.3 after 5.1.2, or before 5.1.2 where nothing stands above: the last part goes on and only what stands before it is strange
  if (home === undefined || !home.arabic || one.number.parts.length !== home.number.parts.length + 1) return null;
  const isNext = before?.parent === one.parent ? before.prefix === home.written && one.last.value === before.last.value + 1
    : after?.parent === one.parent && after.prefix === home.written && after.last.value === 2 && one.last.value === 1;
  return isNext ? { written: joined(home.written, one.last.value), prefix: home.written, parent: one.parent } : null;
}

/** 5.1.1, 2, 5.1.3: the beginning of the number was forgotten. */
function bareBetween(one: Numbered, above: Numbered | undefined, below: Numbered | undefined): Pick<Numbered, 'written' | 'prefix' | 'parent'> | null {
  if (above === undefined || below === undefined || above.prefix === '' || !above.arabic || above.prefix !== below.prefix || above.parent !== below.parent) return null;
  const fits = above.item.level === below.item.level && one.last.value === above.last.value + 1 && below.last.value === one.last.value + 1;
  return fits ? { written: joined(above.prefix, one.last.value), prefix: above.prefix, parent: above.parent } : null;
}

/** The next item up or down the sheet of the same level and with as many parts in its number. */
function neighbour(all: readonly Numbered[], from: number, step: 1 | -1): Numbered | undefined {
  const one = all[from] as Numbered;
  for (let at = from + step; at >= 0 && at < all.length; at += step) {
    const other = all[at] as Numbered;
    if (other.item.level === one.item.level && other.arabic && other.number.parts.length === one.number.parts.length) return other;
  }
  return undefined;
}

function joined(prefix: string, last: number): string {
  return prefix === '' ? String(last) : `${prefix}.${last}`;
}

export function shown(numbered: Numbered): string {
  return formatOutlineNumber(numbered.number);
}

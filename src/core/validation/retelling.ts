import type { Plan } from '../plan/plan';
import type { Alignment } from './alignment';
import type { Checked } from './checked';
import type { Finding } from './finding';
import { BY_PLAN, BY_ROW, BY_TOP, type Found, type Said } from './finds';
import type { Inquiry } from './inquiry';
import { NOTHING } from './rule';
import { Speakers } from './speakers';

/** What an edit touched: who is asked again, so that what they said before no longer stands. */
export interface Edit {
  alignment: Alignment;
  plan: Plan;
  inquiry: Inquiry;
  isChanged: ReadonlySet<number>;
  /** headings whose families are asked again, as in `Said.by` */
  touched: ReadonlySet<number>;
  /** rules of the whole plan that are asked again, by their places in the table of rules */
  again: ReadonlySet<number>;
}

type Told = Pick<Checked, 'findings' | 'said' | 'speakers' | 'ascending'>;

export function toldAnew(said: readonly (readonly Said[])[], { items }: Plan): Told {
  return { said, findings: allOf(said), speakers: Speakers.of(said), ascending: items.every(({ row }, index) => index === 0 || items[index - 1]!.row < row) };
}

function allOf(said: readonly (readonly Said[])[]): Finding[] {
  const findings: Finding[] = [];
  for (const about of said) {
    for (let at = 0; at < about.length; at += 1) findings.push((about[at] as Said).finding);
  }
  return findings;
}

/** After rows came, went or moved everything is told anew: what still stands with its new place, and what is fresh. */
export function tellAll(previous: Checked, edit: Edit, fresh: Found): Told {
  const { plan, alignment: { before } } = edit;
  const said: (readonly Said[])[] = [];
  for (let index = 0; index < plan.items.length; index += 1) {
    const at = before[index] as number;
    said.push(at === -1 ? NOTHING : whatStays(previous, edit, at, index));
  }
  addFresh(said, fresh, edit.inquiry);
  return toldAnew(said, plan);
}

/** After an edit in place only those are told anew of whom somebody is asked again; thousands of others are copied as one list. */
export function tellWhatChanged(previous: Checked, edit: Edit, fresh: Found): Told {
  const { isChanged, touched, again, inquiry } = edit;
  const told = previous.speakers.heard(touched, again);
  for (const index of isChanged) told.add(index);
  for (const index of previous.speakers.quoting()) told.add(index);
  const said = previous.said.slice();
  for (const index of told) said[index] = whatStays(previous, edit, index, index);
  addFresh(said, fresh, inquiry);
  for (const index of fresh.keys()) told.add(index);
  return { said, findings: findingsAfter(previous, said, told), speakers: previous.speakers.anew(touched, again, fresh), ascending: previous.ascending };
}

function addFresh(said: (readonly Said[])[], fresh: Found, inquiry: Inquiry): void {
  for (const [index, more] of fresh) said[index] = inquiry.inOrder([...(said[index] ?? NOTHING), ...more]);
}

/** With more rows than these told anew, all findings are gathered once more. */
const FEW = 100;

/** The findings as they were but for some rows, whose places are found by halving. */
function findingsAfter(previous: Checked, said: readonly (readonly Said[])[], told: ReadonlySet<number>): readonly Finding[] {
  if (told.size > FEW || !previous.ascending) return allOf(said);
  const findings = previous.findings.slice();
  for (const index of told) {
    const old = previous.said[index] as readonly Said[];
    const fresh = said[index] as readonly Said[];
    if (old.length > 0 || fresh.length > 0) findings.splice(firstOfRow(findings, previous.plan.items[index]!.row), old.length, ...fresh.map(({ finding }) => finding));
  }
  return findings;
}

function firstOfRow(findings: readonly Finding[], row: number): number {
  let [first, last] = [0, findings.length];
  while (first < last) {
    const middle = (first + last) >> 1;
    if (findings[middle]!.row < row) first = middle + 1;
    else last = middle;
  }
  return first;
}

/** What was said before of an item and is not asked again. Nearly all of it stays as it is, so nothing is copied that need not be. */
function whatStays(previous: Checked, { alignment: { now }, plan, inquiry, isChanged, touched, again }: Edit, at: number, index: number): readonly Said[] {
  const old = previous.said[at] as readonly Said[];
  if (old.length === 0) return NOTHING;
  const stays = ({ by, order }: Said): boolean => {
    if (by === BY_ROW) return !isChanged.has(index);
    if (by === BY_PLAN) return !again.has(order);
    const head = by === BY_TOP ? BY_TOP : (now[by] as number);
    return (by === BY_TOP || head !== -1) && !touched.has(head);
  };
  const kept = old.every(stays) ? old : old.filter(stays);
  const item = plan.items[index]!;
  const sameWords = !isChanged.has(index) && kept.every(({ other }) => other === -1 || (now[other] !== -1 && !isChanged.has(now[other]!)));
  const inPlace = at === index && item.row === previous.plan.items[at]!.row && kept.every(({ by, other }) => (by < 0 || now[by] === by) && (other === -1 || now[other] === other));
  return sameWords && inPlace ? kept : kept.map((one) => inquiry.restate(one, item, now, sameWords));
}

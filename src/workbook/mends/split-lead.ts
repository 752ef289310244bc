import { foldText, isDitto, readLead, ROWS_A_STEP, type LeadAndSupport, type PlanItem, type Steps } from '../../core';
import { DittoColumn } from '../plan/ditto';
import { isFilled } from '../table/cell-text';
import { heldAt, isFormula, MendDraft } from './mend-draft';
import type { LeftReason, Mend, MendInput } from './mend';

/** A lead that names its support too, and the rows below that repeat it by "(nt)". */
interface Group {
  head: PlanItem;
  text: string;
  split: LeadAndSupport;
  repeating: PlanItem[];
}

type Texts = Map<PlanItem, string>;

/**
 * Parts "Sở Nội vụ chủ trì, phối hợp các Sở …" into lead and support, where the support's cell is free or says the same. Every row keeps its people: what "(nt)" repeats is
 * parted for the rows below too.
 */
export function* splitLeads(input: MendInput, rows: ReadonlySet<number> | null): Steps<Mend> {
  const { plan, table: { columns: { lead, support } } } = input;
  const draft = new MendDraft('split-lead', input, rows);
  if (lead === undefined) return draft.done(['lead']);
  let groups: Group[] = [];
  for (const [index, head] of plan.items.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    const text = head.raw.lead;
    if (head.level === 'area' || !draft.concerns(head.row) || typeof text !== 'string' || isDitto(text)) continue;
    const reading = readLead(text);
    if (reading.kind !== 'with-support') continue;
    const found = groupOf(input, index, text, reading.split, lead, support);
    if (typeof found === 'string') draft.leave(head.row, found === 'support-differs' ? (support ?? lead) : lead, found);
    else groups.push(found);
  }
  // a support that is filled in must not come to be what a "(nt)" below it repeats, unless it is meant
  for (let again = true; again;) {
    const leads: Texts = new Map();
    const supports: Texts = new Map();
    for (const [index, group] of groups.entries()) {
      if (index % ROWS_A_STEP === 0) yield;
      part(group, leads, supports);
    }
    const strange = yield* strangers(plan.items, supports);
    const kept = groups.filter(({ head, repeating }) => {
      const isStrange = [head, ...repeating].some((item) => strange.has(item));
      if (isStrange) draft.leave(head.row, lead, 'repeated-below');
      return !isStrange;
    });
    yield;
    again = kept.length < groups.length;
    groups = kept;
    if (again) continue;
    for (const [item, text] of leads) draft.change(item.row, lead, { text });
    if (support !== undefined) for (const [item, text] of supports) draft.change(item.row, support, { text });
  }
  return draft.done(['lead']);
}

function groupOf(input: MendInput, index: number, text: string, split: LeadAndSupport | null, lead: number, support: number | undefined): Group | LeftReason {
  const { plan: { items } } = input;
  const head = items[index] as PlanItem;
  const repeating: PlanItem[] = [];
  for (let at = index + 1; isDitto(items[at]?.raw.lead); at += 1) repeating.push(items[at] as PlanItem);
  if (split === null) return 'unsure';
  if (support === undefined) return 'no-support-column';
  if ([head, ...repeating].some(({ row }) => isFormula(heldAt(input, row, lead)) || isFormula(heldAt(input, row, support)))) return 'own-formula';
  // more lines of the cell stand in the rows below it
  if (foldText(head.lead) !== foldText(text)) return 'merged-rows';
  return differs(head, split) ? 'support-differs' : { head, text, split, repeating };
}

/** What the row says of its support; '' where it says nothing, or repeats nothing. */
function supportOf({ support }: PlanItem): string {
  return isDitto(support) ? '' : support;
}

function differs(item: PlanItem, split: LeadAndSupport): boolean {
  return isFilled(supportOf(item)) && foldText(supportOf(item)) !== foldText(split.support);
}

function part({ head, text, split, repeating }: Group, leads: Texts, supports: Texts): void {
  leads.set(head, split.lead);
  let isWhole = false;
  for (const item of [head, ...repeating]) {
    if (differs(item, split)) leads.set(item, text);
    // the rows below repeat the one that keeps the whole lead
    else if (isWhole) leads.set(item, split.lead);
    isWhole = differs(item, split);
    if (!differs(item, split) && !isFilled(supportOf(item))) supports.set(item, split.support);
  }
}

/** The changed rows below which a "(nt)" in the column of support would come to say something else than it does. */
function* strangers(items: readonly PlanItem[], supports: Texts): Steps<ReadonlySet<PlanItem>> {
  const found = new Set<PlanItem>();
  const after = new DittoColumn();
  let writtenAbove: PlanItem | null = null;
  for (const [index, item] of items.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    const written = supports.get(item) ?? item.raw.support ?? null;
    const meant = after.read(written);
    if (!isDitto(written)) writtenAbove = supports.has(item) ? item : null;
    else if (writtenAbove !== null && foldText(String(meant)) !== foldText(supportOf(item))) found.add(writtenAbove);
  }
  return found;
}

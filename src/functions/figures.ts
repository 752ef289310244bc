import { amountInWords, completion, followUp, parseMoney, sumBudget, yearOf, type CountingAt, type FollowUp, type Plan, type PlanItem } from '../core';
import type { Texts } from '../i18n';
import { isNamedOnce, planYearsNamed, readPlan } from '../workbook';
import { answer, refuse, type Answer } from './answer';
import { argumentOf, cellsOf } from './cells';
import { readCounting } from './counting-arguments';
import { findArea } from './find-area';

type Words = Texts['functions'];

/** Completion of one area, 0 to 1. */
export function areaShare(bang: unknown[][], linhvuc: unknown, ky: unknown, cachtinh: unknown, nam: unknown, texts: Words): Answer<number> {
  const counted = count(bang, ky, cachtinh, nam, texts);
  if (!counted.ok) return counted;
  const { plan, at } = counted.value;
  const area = findArea(plan, argumentOf(linhvuc), texts);
  if (!area.ok) return area;
  return shareOf(completion(plan, at).areas.find(({ row }) => row === area.value.row)?.share ?? null, texts);
}

/** Overall completion, 0 to 1. */
export function overallShare(bang: unknown[][], ky: unknown, cachtinh: unknown, nam: unknown, texts: Words): Answer<number> {
  const counted = count(bang, ky, cachtinh, nam, texts);
  return counted.ok ? shareOf(completion(counted.value.plan, counted.value.at).share, texts) : counted;
}

/** A row per area (name, on time, planned, share, done late, not done) and the overall one at the end. */
export function completionTable(bang: unknown[][], ky: unknown, cachtinh: unknown, nam: unknown, texts: Words): Answer<(string | number)[][]> {
  const counted = count(bang, ky, cachtinh, nam, texts);
  if (!counted.ok) return counted;
  const { areas, ...overall } = followUp(counted.value.plan, counted.value.at);
  const line = (name: string, { onTime, planned, share, late, notDone }: Omit<FollowUp, 'areas'>) => [name, onTime, planned, share ?? texts.none, late, notDone];
  return answer([...areas.map((area) => line(area.area || texts.noArea, area)), line(texts.overall, overall)]);
}

/** The sum of the activities' budgets in đồng, of one area or of all. */
export function budgetTotal(bang: unknown[][], linhvuc: unknown, texts: Words): Answer<number> {
  const { table, plan } = readPlan(cellsOf(bang));
  if (table.headerRows[0] < 0) return refuse('invalidValue', texts.noHeading);
  const asked = argumentOf(linhvuc);
  const area = asked === null ? null : findArea(plan, asked, texts);
  if (area !== null && !area.ok) return area;
  const unread = unreadBudget(plan, area === null ? null : area.value.row);
  if (unread !== null) return refuse('invalidValue', texts.unreadBudget(unread.number || unread.content, String(unread.raw.budget)));
  const total = sumBudget(plan, area === null ? undefined : area.value.row);
  return isExact(total) ? answer(Number(total)) : refuse('invalidNumber', texts.tooLarge);
}

/** The first activity whose budget is an error value or no figure at all: a total without it would pass for the whole. A reason in words is legitimate. */
function unreadBudget(plan: Plan, areaRow: number | null): PlanItem | null {
  return plan.items.find((item, index) => item.level === 'activity' && (areaRow === null || isBelow(plan, index, areaRow))
    && (item.budget.kind === 'unreadable' || /^#[A-Z0-9/]+[!?]?$/.test(String(item.raw.budget ?? '')))) ?? null;
}

function isBelow(plan: Plan, index: number, areaRow: number): boolean {
  for (let at: number | null = index; at !== null; at = plan.items[at]?.parent ?? null) if (plan.items[at]?.row === areaRow) return true;
  return false;
}

/** An amount in words. */
export function amountWords(sotien: unknown, texts: Words): Answer<string> {
  const amount = argumentOf(sotien);
  if (amount === null) return answer(amountInWords(0n));
  if (typeof amount === 'number') return Number.isSafeInteger(amount) ? answer(amountInWords(BigInt(amount))) : refuse('invalidValue', texts.notAnAmount);
  const total = typeof amount === 'string' ? parseMoney(amount, { unit: 'dong' }).total : null;
  return total === null ? refuse('invalidValue', texts.notAnAmount) : answer(amountInWords(total));
}

/** The plan in a range for its year: the one asked for, else the one the table names, else that of a date as cut-off. A year in dispute is asked for, never chosen. */
function count(bang: unknown[][], ky: unknown, cachtinh: unknown, nam: unknown, texts: Words): Answer<{ plan: Plan; at: CountingAt }> {
  const asked = readCounting(ky, cachtinh, nam, texts);
  if (!asked.ok) return asked;
  const { at, year } = asked.value;
  const cells = cellsOf(bang);
  const { table, plan } = readPlan(cells, year === null ? {} : { planYear: year });
  if (table.headerRows[0] < 0) return refuse('invalidValue', texts.noHeading);
  if (year !== null) return answer({ plan, at });
  const years = planYearsNamed(cells, table);
  const [named] = years;
  const ofCutOff = typeof at.cutOff === 'string' ? yearOf(at.cutOff) : null;
  if (named === undefined) return answer({ plan: ofCutOff === null ? plan : readPlan(cells, { planYear: ofCutOff }).plan, at });
  if (years.length === 1 && ofCutOff !== null && ofCutOff !== named && isNamedOnce(cells, table, named)) years.push(ofCutOff);
  return years.length > 1 ? refuse('invalidValue', texts.yearUnclear([...years].sort())) : answer({ plan, at });
}

function shareOf(share: number | null, texts: Words): Answer<number> {
  return share === null ? refuse('notAvailable', texts.nothingPlanned) : answer(share);
}

/** Excel keeps 15 digits and a double 2^53: beyond, đồng would be lost without a word. */
function isExact(amount: bigint): boolean {
  return amount <= BigInt(Number.MAX_SAFE_INTEGER) && amount >= -BigInt(Number.MAX_SAFE_INTEGER);
}

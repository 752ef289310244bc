import { datesDiffer, documentKey, documentMentions, type DocumentMention } from '../drafting/document-dates';
import { instructionOfForm, leftoverIn } from '../drafting/leftovers';
import { countWords, limitedText } from '../drafting/text-limits';
import type { Plan } from '../plan/plan';
import type { Finding } from './finding';
import type { RuleCode } from './finding-codes';
import type { Rule, RuleSet } from './rule';
import { RULES } from './rule-table';
import type { Seen } from './inquiry';
import { documentTwoDates, mentionsOf } from './rules/document-dates';

/** One line of words around or between the rows of a plan: its title, "(Kèm theo Quyết định số …)", Mục tiêu chung, a remark. */
export interface PlanLine {
  /** 0-based row of the cells that were read, as in `PlanItem`; below 0 above them */
  row: number;
  /** its filled cells, one below the other */
  text: string;
}

type Said = Pick<Finding, 'row' | 'params'> & { code: RuleCode };

const day = ({ day: of, month, year }: DocumentMention) => `${of}/${month}/${year}`;
const nameOf = (text: string) => text.replace(/\s+/g, ' ').slice(0, 60);

function leftovers(lines: readonly PlanLine[]): Said[] {
  return lines.flatMap(({ row, text }): Said[] => {
    const found = leftoverIn(text) ?? instructionOfForm(text);
    return found === null ? [] : [{ code: 'leftover', row, params: { kind: found.kind, text: found.text } }];
  });
}

/** A line that gives a document another date than an earlier line or a row of the plan. What rows say against each other is the rule's to say. */
function twoDates(lines: readonly PlanLine[], plan: Plan, seen: ReturnType<typeof mentionsOf>[] | undefined): Said[] {
  const named = lines.map(({ row, text }) => ({ row, where: nameOf(text), mentions: documentMentions(text) })).filter(({ mentions }) => mentions.length > 0);
  if (named.length === 0) return [];
  const known = plan.items.flatMap((item, index) => ((seen === undefined ? mentionsOf(item) : seen[index]) ?? []).map(({ key, mention }) => ({ key, mention, where: item.number || nameOf(item.content) })));
  return named.flatMap(({ row, where, mentions }): Said[] => {
    const said = mentions.flatMap((mention): Said[] => {
      const key = documentKey(mention.number);
      const other = known.find((one) => one.key === key && datesDiffer(one.mention, mention));
      known.push({ key, mention, where });
      return other ? [{ code: 'document-two-dates', row, params: { number: mention.number, date: day(mention), otherDate: day(other.mention), other: other.where } }] : [];
    });
    return said.slice(0, 1);
  });
}

/** Another part of the text begins: "2. Yêu cầu", "Mục tiêu cụ thể", "II. NHIỆM VỤ". */
const NEXT_PART = /^\s*(?:(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*)\s*[.)]\s|mục tiêu cụ thể|yêu cầu|nơi nhận)/i;

/** The part's own line, and the lines of words that follow it without a gap. */
function tooLong(lines: readonly PlanLine[]): Said[] {
  return lines.flatMap(({ row, text }, index): Said[] => {
    const found = limitedText(text);
    if (found === null) return [];
    let words = countWords(found.rest);
    for (let next = index + 1; lines[next]?.row === row + next - index; next += 1) {
      const more = lines[next]?.text ?? '';
      if (NEXT_PART.test(more) || limitedText(more) !== null) break;
      words += countWords(more);
    }
    return words > found.limit.words ? [{ code: 'text-too-long', row, params: { part: found.limit.id, words, limit: found.limit.words } }] : [];
  });
}

/**
 * What a rule set has to say about the lines around a plan: the same codes as of its rows, for what was left of a form, documents with two dates and texts that are too
 * long. Findings carry the level `line` and the beginning of the line as its name; `lines` come from top to bottom.
 *
 * @param seen of a check of this very plan, whose rows then need not be looked at again
 * @example checkLines([{ row: -3, text: '(Kèm theo Quyết định số /QĐ-UBND ngày /7/2023)' }], plan, RULE_SETS.annex)[0]?.code // 'leftover'
 */
export function checkLines(lines: readonly PlanLine[], plan: Plan, ruleSet: RuleSet, seen?: Seen): Finding[] {
  const texts = new Map(lines.map(({ row, text }) => [row, text]));
  const ofRows = seen?.get(RULES.indexOf(documentTwoDates as Rule)) as ReturnType<typeof mentionsOf>[] | undefined;
  const said = [...leftovers(lines), ...twoDates(lines, plan, ofRows), ...tooLong(lines)].filter(({ code }) => ruleSet.rules.includes(code));
  return said.map(({ code, row, params }): Finding => ({
    code, severity: ruleSet.severities?.[code] ?? RULES.find((rule) => rule.code === code)?.severity ?? 'warning', row, column: null, params: { level: 'line', name: nameOf(texts.get(row) ?? ''), ...params },
  })).sort((a, b) => a.row - b.row);
}

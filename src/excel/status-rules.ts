import type { Block, Edit } from '../workbook';
import { isStatusFormula, ROW_MARK, STATUS_LOOKS } from '../workbook/status-colours';
import { areasOf, BLOCK, blockOf, groupsOf } from './ranges';

/** One conditional format of ours that shows a status, as data that can be kept. */
export interface StatusRule {
  /** `{row}` in place of the row of the first cell of its first block */
  formula: string;
  /** from the top down */
  blocks: Block[];
  look: { fill: string; font: string; bold: boolean; italic: boolean };
  stopIfTrue: boolean;
  /** its place among all conditional formats of the sheet */
  priority: number;
}

export interface StandingRule {
  format: Excel.ConditionalFormat;
  rule: StatusRule;
}

/** Asks for everything about rules of the kind that ours are; `null` of one that is not ours, once it was answered. */
export function loadStatusRules(formats: Excel.ConditionalFormat[]): () => StandingRule[] {
  const asked = formats.filter(({ type }) => type === 'Custom').map((format) => {
    format.load(['priority', 'stopIfTrue']);
    format.custom.rule.load('formula');
    format.custom.format.fill.load('color');
    format.custom.format.font.load(['color', 'bold', 'italic']);
    return { format, areas: format.getRanges().areas.load(BLOCK.map((part) => `items/${part}`)) };
  });
  return () => asked.filter(({ format }) => isStatusFormula(format.custom.rule.formula)).map(({ format, areas }) => {
    const { fill, font } = format.custom.format;
    const blocks = areas.items.map(blockOf).sort((a, b) => a.rowIndex - b.rowIndex);
    return {
      format,
      rule: {
        formula: withRowMark(format.custom.rule.formula, (blocks[0]?.rowIndex ?? 0) + 1), blocks,
        look: { fill: told(fill.color), font: told(font.color), bold: font.bold === true, italic: font.italic === true }, stopIfTrue: format.stopIfTrue === true, priority: format.priority,
      },
    };
  });
}

/** Whether a rule belongs to one of the plans whose lists of due days have these names. */
export function isRuleOf({ formula }: StatusRule, dueNames: readonly string[]): boolean {
  return dueNames.some((dueName) => isStatusFormula(formula, dueName));
}

/** What tells one of our rules from one that somebody changed, wherever its rows stand. */
export function ruleKeys(rules: readonly StatusRule[]): string {
  return JSON.stringify([...new Set(rules.map(({ formula, look, stopIfTrue }) => JSON.stringify([formula, look, stopIfTrue])))].sort());
}

/** The rules of an edit, each a new conditional format. */
export function colourStatus(sheet: Excel.Worksheet, { rules }: Extract<Edit, { kind: 'colour-status' }>): void {
  for (const { status, formula, blocks } of rules) add(sheet, formula, blocks, STATUS_LOOKS[status]);
}

/** Rules that stood there before, each in its former place among the others. */
export function colourAgain(sheet: Excel.Worksheet, rules: readonly StatusRule[]): void {
  for (const { formula, blocks, look, stopIfTrue, priority } of [...rules].sort((a, b) => a.priority - b.priority)) {
    for (const format of add(sheet, formula, blocks, look)) {
      if (stopIfTrue) format.stopIfTrue = true;
      // last: Excel finds it at another place from then on
      format.priority = priority;
    }
  }
}

/** A rule's formula is written for the first cell of what it is put on; a list of blocks longer than an address takes several rules. */
function add(sheet: Excel.Worksheet, formula: string, blocks: Block[], look: StatusRule['look']): Excel.ConditionalFormat[] {
  return groupsOf(blocks).flatMap((group) => areasOf(sheet, group).map((areas) => {
    const format = areas.conditionalFormats.add('Custom');
    format.custom.rule.formula = formula.replaceAll(ROW_MARK, String((group[0]?.rowIndex ?? 0) + 1));
    if (look.fill !== '') format.custom.format.fill.color = look.fill;
    if (look.font !== '') format.custom.format.font.color = look.font;
    if (look.bold) format.custom.format.font.bold = true;
    if (look.italic) format.custom.format.font.italic = true;
    return format;
  }));
}

function withRowMark(formula: string, rowNumber: number): string {
  return formula.replace(/"[^"]*"|\$?[A-Za-z_][\w.]*/g, (token) => token.replace(/^(\$?[A-Z]{1,3})(\d+)$/, (cell: string, column: string, row: string) => (Number(row) === rowNumber ? column + ROW_MARK : cell)));
}

function told(colour: string | null | undefined): string {
  return (colour ?? '').toUpperCase();
}

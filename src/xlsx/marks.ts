import type { ConditionalFormattingOptions, ConditionalFormattingRule, Style, Worksheet } from 'exceljs';
import { formatAddress, type Block, type Edit } from '../workbook';
import { isMarkFormula, MARK_FILLS, markFormula } from '../workbook/mark-look';

/** exceljs keeps the rules under a name that its types do not tell. */
interface WithRules {
  conditionalFormattings: ConditionalFormattingOptions[];
}

/** The same marks as in Excel: blank cells by Excel's own criterion, the rest by a rule that carries our name. */
export function addMarks(sheet: Worksheet, { blanks, others, severity }: Extract<Edit, { kind: 'mark' }>): void {
  const style: Partial<Style> = { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: shade(severity) } } };
  const add = (blocks: Block[], rule: ConditionalFormattingRule): void => {
    if (blocks.length > 0) sheet.addConditionalFormatting({ ref: blocks.map(formatAddress).join(' '), rules: [rule] });
  };
  const priority = rulesOf(sheet).reduce((most, { rules }) => Math.max(most, ...rules.map((rule) => rule.priority)), 0) + 1;
  const [first] = blanks;
  if (first !== undefined) {
    const corner = formatAddress({ ...first, rowCount: 1, columnCount: 1 });
    // exceljs would write its formula for an address, not for a list of them
    add(blanks, { type: 'containsText', operator: 'containsBlanks', formulae: [`LEN(TRIM(${corner}))=0`], style, priority } as ConditionalFormattingRule);
  }
  add(others, { type: 'expression', formulae: [markFormula(severity).slice(1)], style, priority: priority + 1 });
}

/** Takes our rules away and nobody else's. */
export function removeMarks(sheet: Worksheet): void {
  const shades = new Set(Object.keys(MARK_FILLS).map((severity) => shade(severity as keyof typeof MARK_FILLS)));
  const isOurs = (rule: ConditionalFormattingRule): boolean => {
    if (rule.type === 'expression') return isMarkFormula(String(rule.formulae?.[0] ?? ''));
    const fill = rule.style?.fill;
    return rule.type === 'containsText' && rule.operator === 'containsBlanks' && fill?.type === 'pattern' && shades.has(fill.bgColor?.argb ?? '');
  };
  const holder = sheet as unknown as WithRules;
  holder.conditionalFormattings = rulesOf(sheet).map(({ ref, rules }) => ({ ref, rules: rules.filter((rule) => !isOurs(rule)) })).filter(({ rules }) => rules.length > 0);
}

const rulesOf = (sheet: Worksheet): ConditionalFormattingOptions[] => (sheet as unknown as WithRules).conditionalFormattings;

const shade = (severity: keyof typeof MARK_FILLS): string => `FF${MARK_FILLS[severity].slice(1)}`;

import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator, CFValueType, type IConditionFormattingRule, type IDataBar, type IHighlightCell } from '@univerjs/sheets-conditional-formatting';
import type { IRange, IStyleBase, IStyleData } from '@univerjs/core';
import type { ConditionalFormattingRule, Style } from 'exceljs';
import { columnName } from '../host/model/address';
import { type FileColour, readColour, type ThemeColours, writeColour } from './colours';
import { readFormula, writeFormula } from './formulas';
import { readBorders, readFont, writeBorders, writeFontMarks } from './styles';

/** A rule as exceljs holds it; its types leave out what some kinds have. */
export interface FileRule {
  type: string;
  priority: number;
  operator?: string;
  text?: string;
  formulae?: unknown[];
  style?: Partial<Style>;
  cfvo?: { type: string; value?: number | string }[];
  color?: FileColour | FileColour[];
  gradient?: boolean;
}
type Rule = IConditionFormattingRule['rule'];

/** Texts for which exceljs has a kind of its own; the file says the others as formulas. */
const ownTexts: string[] = [CFTextOperator.containsText, CFTextOperator.containsBlanks, CFTextOperator.notContainsBlanks, CFTextOperator.containsErrors, CFTextOperator.notContainsErrors];
const bounds: string[] = [CFValueType.min, CFValueType.max, CFValueType.num, CFValueType.percent, CFValueType.percentile, CFValueType.formula];

/** A conditional format of the file as Univer keeps it, null for a kind that is not carried over. */
export function readConditionalFormat({ type, operator, formulae = [], style, cfvo = [], color, gradient }: FileRule, theme: ThemeColours): Rule | null {
  const look = readLook(style, theme);
  const cell = { type: CFRuleType.highlightCell, style: look } as const;
  const formulas = formulae.map(String);
  const [first = ''] = formulas;
  const asFormula = (formula: string): Rule => ({ ...cell, subType: CFSubRuleType.formula, value: readFormula(formula) });
  if (type === 'cellIs' && Object.values(CFNumberOperator).includes(operator as CFNumberOperator)) {
    const numbers = formulas.map(Number);
    if (formulas.every((formula) => formula.trim() !== '') && numbers.every(Number.isFinite) && numbers.length > 0) {
      const value = numbers.length > 1 ? [numbers[0]!, numbers[1]!] as [number, number] : numbers[0]!;
      return { ...cell, subType: CFSubRuleType.number, operator: operator as CFNumberOperator, value } as Rule;
    }
    return null;
  }
  if (type === 'containsText' && operator !== undefined && ownTexts.includes(operator)) {
    if (operator !== CFTextOperator.containsText) return { ...cell, subType: CFSubRuleType.text, operator: operator as CFTextOperator, value: '' } as Rule;
    const text = /^NOT\(ISERROR\(SEARCH\("((?:[^"]|"")*)"/i.exec(first)?.[1];
    if (text !== undefined) return { ...cell, subType: CFSubRuleType.text, operator: CFTextOperator.containsText, value: text.replaceAll('""', '"') };
  }
  if (type === 'duplicateValues' || type === 'uniqueValues') return { ...cell, subType: CFSubRuleType[type] };
  if (type === 'dataBar') {
    const [min, max] = [cfvo[0], cfvo[1]].map((bound, end) => ({
      type: (bounds.includes(bound?.type ?? '') ? bound!.type : end === 0 ? 'min' : 'max') as CFValueType, ...(bound?.value === undefined ? {} : { value: bound.value }),
    }));
    const positiveColor = readColour(Array.isArray(color) ? color[0] : color, theme) ?? '#638EC6';
    return { type: CFRuleType.dataBar, isShowValue: true, config: { min: min!, max: max!, positiveColor, nativeColor: '#FF0000', isGradient: gradient !== false } };
  }
  // A kind that says its condition as a formula beside its own words keeps the formula.
  return first === '' ? null : asFormula(first);
}

/** A rule for the file, null for a kind that it cannot carry. */
export function writeConditionalFormat({ rule, ranges }: IConditionFormattingRule, priority: number): ConditionalFormattingRule | null {
  const written = ruleForFile(rule, ranges);
  // exceljs' types want members that its kinds do not use
  return written === null ? null : { ...written, priority } as unknown as ConditionalFormattingRule;
}

function ruleForFile(rule: Rule, ranges: IRange[]): Omit<FileRule, 'priority'> | null {
  if (rule.type === CFRuleType.dataBar) {
    const { config } = rule as IDataBar;
    const cfvo = [config.min, config.max].map(({ type, value }) => ({ type, ...(value === undefined ? {} : { value }) }));
    return { type: 'dataBar', cfvo, color: writeColour(config.positiveColor) ?? { argb: 'FF638EC6' }, gradient: config.isGradient };
  }
  if (rule.type !== CFRuleType.highlightCell) return null;
  const { subType, style = {} } = rule as IHighlightCell;
  const { operator = '', value } = rule as { operator?: string; value?: unknown };
  const expression = (formula: string) => ({ type: 'expression', formulae: [formula], style: writeLook(style) });
  const first = `${columnName(ranges[0]?.startColumn ?? 0)}${(ranges[0]?.startRow ?? 0) + 1}`;
  if (subType === CFSubRuleType.formula) return expression(writeFormula(String(value)));
  if (subType === CFSubRuleType.number) return { type: 'cellIs', operator, formulae: [value].flat(), style: writeLook(style) };
  if (subType === CFSubRuleType.text && ownTexts.includes(operator)) {
    const text = String(value ?? '').replaceAll('"', '""');
    const formulae = operator === CFTextOperator.containsText ? [`NOT(ISERROR(SEARCH("${text}",${first})))`] : undefined;
    return { type: 'containsText', operator, text, ...(formulae ? { formulae } : {}), style: writeLook(style) };
  }
  const formula = formulaFor(subType, operator, String(value ?? ''), first, ranges);
  return formula === null ? null : expression(formula);
}

/** What exceljs has no kind for, said as a formula over the first cell. */
function formulaFor(subType: string, operator: string, text: string, first: string, ranges: IRange[]): string | null {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (operator === CFTextOperator.notContainsText) return `ISERROR(SEARCH(${quoted},${first}))`;
  if (operator === CFTextOperator.beginsWith) return `LEFT(${first},LEN(${quoted}))=${quoted}`;
  if (operator === CFTextOperator.endsWith) return `RIGHT(${first},LEN(${quoted}))=${quoted}`;
  const [only] = ranges;
  if (ranges.length !== 1 || only === undefined) return null;
  const whole = `$${columnName(only.startColumn)}$${only.startRow + 1}:$${columnName(only.endColumn)}$${only.endRow + 1}`;
  if (subType === CFSubRuleType.duplicateValues) return `COUNTIF(${whole},${first})>1`;
  return subType === CFSubRuleType.uniqueValues ? `COUNTIF(${whole},${first})=1` : null;
}

function readLook(style: Partial<Style> | undefined, theme: ThemeColours): IStyleBase {
  const fill = style?.fill?.type === 'pattern' ? style.fill : undefined;
  // In a conditional format it is the background that colours the cell.
  const rgb = readColour(fill?.bgColor as FileColour, theme) ?? readColour(fill?.fgColor as FileColour, theme);
  const borders = readBorders(style?.border, theme);
  const { cl, bl, it, ul, st } = readFont(style?.font, theme);
  const black = readColour(style?.font?.color as FileColour, theme) === '#000000' ? { cl: { rgb: '#000000' } } : {};
  const look = { ...(rgb === null ? {} : { bg: { rgb } }), cl, ...black, bl, it, ul, st, ...(borders === null ? {} : { bd: borders }) };
  return Object.fromEntries(Object.entries(look).filter(([, part]) => part !== undefined));
}

function writeLook(style: IStyleBase): Partial<Style> {
  const fill = writeColour(style.bg?.rgb);
  const font = writeFontMarks(style as IStyleData);
  const border = writeBorders(style.bd);
  return {
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', bgColor: fill } as unknown as NonNullable<Style['fill']> }),
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(Object.keys(border).length === 0 ? {} : { border }),
  };
}

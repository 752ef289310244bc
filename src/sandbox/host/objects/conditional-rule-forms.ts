import { CFNumberOperator, CFRuleType, CFSubRuleType, CFTextOperator, CFValueType, type IConditionalFormattingRuleConfig, type IDataBar, type IHighlightCell } from '@univerjs/sheets-conditional-formatting';
import { invalidArgument, notSupported } from '../wire/api-error';

type Rule = IConditionalFormattingRuleConfig;

/** The rule that a conditional format of a kind has before the add-in says more. */
export function firstRule(type: string): Rule | null {
  const cell = { type: CFRuleType.highlightCell, style: {} } as const;
  switch (type) {
    case 'Custom':
      return { ...cell, subType: CFSubRuleType.formula, value: '=FALSE' };
    case 'CellValue':
      return { ...cell, subType: CFSubRuleType.number, operator: CFNumberOperator.equal, value: 0 };
    case 'ContainsText':
      return { ...cell, subType: CFSubRuleType.text, operator: CFTextOperator.containsText, value: '' };
    case 'PresetCriteria':
      return { ...cell, subType: CFSubRuleType.text, operator: CFTextOperator.containsBlanks, value: '' };
    case 'DataBar':
      return {
        type: CFRuleType.dataBar, isShowValue: true,
        config: { min: { type: CFValueType.min }, max: { type: CFValueType.max }, positiveColor: '#638EC6', nativeColor: '#FF0000', isGradient: true },
      };
    default:
      return null;
  }
}

export function typeOf(rule: Rule): string {
  if (rule.type === CFRuleType.dataBar) return 'DataBar';
  if (rule.type === CFRuleType.colorScale) return 'ColorScale';
  if (rule.type === CFRuleType.iconSet) return 'IconSet';
  const { subType } = rule as IHighlightCell;
  if (subType === CFSubRuleType.formula) return 'Custom';
  if (subType === CFSubRuleType.number) return 'CellValue';
  if (subType === CFSubRuleType.rank) return 'TopBottom';
  if (subType === CFSubRuleType.text && !(operatorOf(rule) in presetOfOperator)) return 'ContainsText';
  return 'PresetCriteria';
}

const presetOfOperator: Record<string, string> = {
  [CFTextOperator.containsBlanks]: 'Blanks', [CFTextOperator.notContainsBlanks]: 'NonBlanks',
  [CFTextOperator.containsErrors]: 'Errors', [CFTextOperator.notContainsErrors]: 'NonErrors',
};

export function presetOf(rule: Rule): string {
  const { subType } = rule as IHighlightCell;
  if (subType === CFSubRuleType.duplicateValues) return 'DuplicateValues';
  if (subType === CFSubRuleType.uniqueValues) return 'UniqueValues';
  return presetOfOperator[operatorOf(rule)] ?? 'Invalid';
}

export function presetRule(given: unknown, before: Rule): Rule {
  const criterion = (given as { criterion?: unknown } | null)?.criterion;
  if (typeof criterion !== 'string') throw invalidArgument();
  const cell = { type: CFRuleType.highlightCell, style: (before as IHighlightCell).style } as const;
  if (criterion === 'DuplicateValues') return { ...cell, subType: CFSubRuleType.duplicateValues };
  if (criterion === 'UniqueValues') return { ...cell, subType: CFSubRuleType.uniqueValues };
  const operator = Object.entries(presetOfOperator).find(([, name]) => name === criterion)?.[0];
  if (operator === undefined) throw notSupported(`preset criterion ${criterion}`);
  return { ...cell, subType: CFSubRuleType.text, operator: operator as CFTextOperator, value: '' };
}

const numberOperators: Record<string, CFNumberOperator> = {
  Between: CFNumberOperator.between, NotBetween: CFNumberOperator.notBetween, EqualTo: CFNumberOperator.equal, NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan, LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual, LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

export function cellValueOf(rule: Rule): { operator: string; formula1: string; formula2?: string } {
  const { value } = rule as { value?: number | [number, number] };
  const operator = nameIn(numberOperators, operatorOf(rule));
  return Array.isArray(value) ? { operator, formula1: `=${value[0]}`, formula2: `=${value[1]}` } : { operator, formula1: `=${value ?? 0}` };
}

export function cellValueRule(given: unknown, before: Rule): Rule {
  const { operator, formula1, formula2 } = (given ?? {}) as { operator?: unknown; formula1?: unknown; formula2?: unknown };
  const known = typeof operator === 'string' ? numberOperators[operator] : undefined;
  if (known === undefined) throw invalidArgument();
  const cell = { type: CFRuleType.highlightCell, subType: CFSubRuleType.number, style: (before as IHighlightCell).style } as const;
  const first = constant(formula1);
  return known === CFNumberOperator.between || known === CFNumberOperator.notBetween
    ? { ...cell, operator: known, value: [first, constant(formula2)] }
    : { ...cell, operator: known, value: first };
}

/** Univer compares with numbers only; a rule that compares with other cells is a `custom` one. */
function constant(formula: unknown): number {
  const text = typeof formula === 'string' ? formula.replace(/^=/, '').trim() : formula;
  const value = typeof text === 'number' ? text : typeof text === 'string' && text !== '' ? Number(text) : Number.NaN;
  if (Number.isNaN(value)) throw typeof formula === 'string' ? notSupported(`a cell value rule with the formula ${formula}`) : invalidArgument();
  return value;
}

const textOperators: Record<string, CFTextOperator> = {
  Contains: CFTextOperator.containsText, NotContains: CFTextOperator.notContainsText, BeginsWith: CFTextOperator.beginsWith, EndsWith: CFTextOperator.endsWith,
};

export function textOf(rule: Rule): { operator: string; text: string } {
  return { operator: nameIn(textOperators, operatorOf(rule)), text: String((rule as { value?: unknown }).value ?? '') };
}

export function textRule(given: unknown, before: Rule): Rule {
  const { operator, text } = (given ?? {}) as { operator?: unknown; text?: unknown };
  const known = typeof operator === 'string' ? textOperators[operator] : undefined;
  if (known === undefined || typeof text !== 'string') throw invalidArgument();
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.text, style: (before as IHighlightCell).style, operator: known, value: text };
}

const boundTypes: Record<string, CFValueType> = {
  LowestValue: CFValueType.min, HighestValue: CFValueType.max, Number: CFValueType.num, Percent: CFValueType.percent,
  Percentile: CFValueType.percentile, Formula: CFValueType.formula,
};

export function boundOf(rule: IDataBar, end: 'min' | 'max'): { type: string; formula?: string } {
  const { type, value } = rule.config[end];
  return { type: nameIn(boundTypes, type), ...(value === undefined ? {} : { formula: `${value}` }) };
}

export function bound(given: unknown, end: 'min' | 'max'): { type: CFValueType; value?: number | string } {
  const { type, formula } = (given ?? {}) as { type?: unknown; formula?: unknown };
  if (type === 'Automatic') return { type: end === 'min' ? CFValueType.min : CFValueType.max };
  const known = typeof type === 'string' ? boundTypes[type] : undefined;
  if (known === undefined) throw invalidArgument();
  if (formula === undefined || formula === null || formula === '') return { type: known };
  const number = Number(String(formula).replace(/^=/, ''));
  return { type: known, value: Number.isNaN(number) ? String(formula) : number };
}

function operatorOf(rule: Rule): string {
  return String((rule as { operator?: unknown }).operator ?? '');
}

function nameIn(table: Record<string, string>, stored: string): string {
  return Object.entries(table).find(([, value]) => value === stored)?.[0] ?? 'Invalid';
}

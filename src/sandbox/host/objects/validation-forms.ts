import { DataValidationOperator, DataValidationType, type IDataValidationRule } from '@univerjs/core';
import { absoluteReference } from '../model/names';
import { invalidArgument } from '../wire/api-error';
import { type Context, areaArgument } from './context';

const comparisons: [excel: 'wholeNumber' | 'decimal' | 'date' | 'time' | 'textLength', type: string, univer: DataValidationType][] = [
  ['wholeNumber', 'WholeNumber', DataValidationType.WHOLE],
  ['decimal', 'Decimal', DataValidationType.DECIMAL],
  ['date', 'Date', DataValidationType.DATE],
  ['time', 'Time', DataValidationType.TIME],
  ['textLength', 'TextLength', DataValidationType.TEXT_LENGTH],
];

const operators: Record<string, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN, NotBetween: DataValidationOperator.NOT_BETWEEN, EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL, GreaterThan: DataValidationOperator.GREATER_THAN, LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL, LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** Excel refuses a typed list whose source is longer. */
const longestList = 255;

export function validationType(rule: IDataValidationRule | null): string {
  if (rule === null || rule.type === DataValidationType.ANY) return 'None';
  if (rule.type === DataValidationType.LIST) return 'List';
  return comparisons.find(([, , univer]) => univer === rule.type)?.[1] ?? 'Custom';
}

export function ruleToExcel(rule: IDataValidationRule | null): object {
  if (rule === null || rule.type === DataValidationType.ANY) return {};
  if (rule.type === DataValidationType.LIST) return { list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 ?? '' } };
  const comparison = comparisons.find(([, , univer]) => univer === rule.type);
  if (comparison === undefined) return { custom: { formula: rule.formula1 ?? '' } };
  const operator = Object.entries(operators).find(([, univer]) => univer === rule.operator)?.[0] ?? 'Between';
  return { [comparison[0]]: { formula1: rule.formula1, ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }), operator } };
}

export function ruleFromExcel(context: Context, sheetId: string, given: unknown): Partial<IDataValidationRule> {
  const rule = (given ?? {}) as Record<string, Record<string, unknown> | undefined>;
  const kinds = Object.keys(rule).filter((kind) => rule[kind] !== undefined && rule[kind] !== null);
  if (kinds.length !== 1) throw invalidArgument('A validation rule has exactly one kind.');
  if (rule.list) return listRule(context, sheetId, rule.list);
  if (rule.custom) return { type: DataValidationType.CUSTOM, formula1: requireFormula(rule.custom.formula) };
  const comparison = comparisons.find(([excel]) => excel === kinds[0]);
  const details = comparison === undefined ? undefined : rule[comparison[0]];
  if (comparison === undefined || details === undefined) throw invalidArgument();
  const operator = typeof details.operator === 'string' ? operators[details.operator] : undefined;
  if (operator === undefined || details.formula1 === undefined) throw invalidArgument();
  const formula2 = details.formula2 === undefined || details.formula2 === null ? {} : { formula2: String(details.formula2) };
  return { type: comparison[2], operator, formula1: String(details.formula1), ...formula2 };
}

function listRule(context: Context, sheetId: string, list: Record<string, unknown>): Partial<IDataValidationRule> {
  const { source, inCellDropDown = true } = list;
  const showDropDown = inCellDropDown === true;
  if (typeof source !== 'string') {
    return { type: DataValidationType.LIST, showDropDown, formula1: `=${absoluteReference(context.book, areaArgument(context, source, sheetId))}` };
  }
  if (source === '' || (!source.startsWith('=') && source.length > longestList)) throw invalidArgument(`The source of a list has 1 to ${longestList} characters.`);
  const choices = source.startsWith('=') ? source : source.split(',').map((choice) => choice.trim()).join(',');
  return { type: DataValidationType.LIST, showDropDown, formula1: choices };
}

function requireFormula(given: unknown): string {
  if (typeof given !== 'string' || given === '') throw invalidArgument();
  return given.startsWith('=') ? given : `=${given}`;
}

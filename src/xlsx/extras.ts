import type { ConditionalFormattingOptions, ConditionalFormattingRule, Style, Worksheet } from 'exceljs';
import { formatAddress, type Edit } from '../workbook';
import { isStatusFormula, STATUS_LOOKS, type ShownStatus } from '../workbook/status-colours';
import { withXmlPart } from './custom-xml';
import type { FileFailure } from './failure';
import { referenceTo, setName } from './names';
import type { Contents } from './opened-workbook';

const KINDS = ['name-formula', 'remove-name', 'hidden-name', 'colour-status', 'uncolour-status', 'chart', 'xml-part'] as const;

/** Changes beside the cells, as in Excel. */
export type ExtraEdit = Extract<Edit, { kind: (typeof KINDS)[number] }>;

export function isExtra(edit: Edit): edit is ExtraEdit {
  return (KINDS as readonly string[]).includes(edit.kind);
}

/** Why one of them cannot be made. */
export function refuseExtra(edit: ExtraEdit, isSheet: (name: string) => boolean, isName: (name: string) => boolean): FileFailure | null {
  if ('sheet' in edit && !isSheet(edit.sheet)) return { kind: 'no-sheet', sheet: edit.sheet };
  if ('name' in edit && !isName(edit.name)) return { kind: 'wrong-range-name', name: edit.name };
  return edit.kind === 'chart' ? { kind: 'chart-not-written', sheet: edit.sheet } : null;
}

export function applyExtra(contents: Contents, edit: ExtraEdit): void {
  switch (edit.kind) {
    case 'name-formula':
      contents.names = setName(contents.names, edit.name, null, edit.formula.replace(/^=/, ''));
      return;
    case 'hidden-name':
      contents.names = setName(contents.names, edit.name, null, referenceTo(edit.sheet, edit.block), ' hidden="1"');
      return;
    case 'remove-name':
      contents.names = contents.names.filter(({ name, scope }) => scope !== null || name.toLowerCase() !== edit.name.toLowerCase());
      return;
    case 'xml-part':
      contents.customXml = withXmlPart(contents.customXml, edit.namespace, edit.xml);
      return;
    case 'colour-status':
      for (const rule of edit.rules) colour(sheetOf(contents, edit.sheet), rule);
      return;
    case 'uncolour-status':
      uncolour(sheetOf(contents, edit.sheet), edit.dueName);
      return;
    case 'chart':
      throw new Error('charts are refused before anything is made');
  }
}

/** exceljs keeps the rules under a name that its types do not tell. */
interface WithRules {
  conditionalFormattings: ConditionalFormattingOptions[];
}

function colour(sheet: Worksheet, { status, formula, blocks }: Extract<ExtraEdit, { kind: 'colour-status' }>['rules'][number]): void {
  const [first] = blocks;
  if (first === undefined) return;
  const { conditionalFormattings } = sheet as unknown as WithRules;
  const priority = conditionalFormattings.reduce((most, { rules }) => Math.max(most, ...rules.map((rule) => rule.priority)), 0) + 1;
  const rule: ConditionalFormattingRule = { type: 'expression', formulae: [formula.slice(1).replaceAll('{row}', String(first.rowIndex + 1))], style: styleOf(status), priority };
  sheet.addConditionalFormatting({ ref: blocks.map(formatAddress).join(' '), rules: [rule] });
}

function uncolour(sheet: Worksheet, dueName: string): void {
  const holder = sheet as unknown as WithRules;
  const isOurs = (rule: ConditionalFormattingRule): boolean => rule.type === 'expression' && isStatusFormula(String(rule.formulae?.[0] ?? ''), dueName);
  holder.conditionalFormattings = holder.conditionalFormattings.map(({ ref, rules }) => ({ ref, rules: rules.filter((rule) => !isOurs(rule)) })).filter(({ rules }) => rules.length > 0);
}

function styleOf(status: ShownStatus): Partial<Style> {
  const { fill, font, bold, italic } = STATUS_LOOKS[status];
  return {
    fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${fill.slice(1)}` } },
    font: { color: { argb: `FF${font.slice(1)}` }, ...(bold && { bold }), ...(italic && { italic }) },
  };
}

function sheetOf({ book }: Contents, name: string): Worksheet {
  const sheet = book.worksheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}: edits are checked before they are made`);
  return sheet;
}

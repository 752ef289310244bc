import { formatAddress, type Block } from '../workbook';
import { overlap, parseAddress } from './address';
import { attributeOf, elementsOf, encodeXml } from './xml';

/** One validation rule as the file has it, with where it holds. */
export interface ValidationRule {
  blocks: Block[];
  /** areas that are no plain blocks, kept as they stand */
  rest: string[];
  attributes: string;
  content: string;
}

/**
 * exceljs walks the cells of a rule one by one (a rule for whole columns covers millions) and writes rules that overlap, which Excel calls damage. So it never
 * sees a rule: they are taken from the sheet's part and put back into it.
 */
export function readValidation(sheetXml: string): ValidationRule[] {
  return elementsOf(sheetXml, 'dataValidation').map(({ attributes, content }) => {
    const areas = (attributeOf(attributes, 'sqref') ?? '').split(/\s+/).filter((area) => area !== '');
    const blocks = areas.map((area) => parseAddress(area));
    return {
      blocks: blocks.filter((block) => block !== null), rest: areas.filter((_, index) => blocks[index] === null), content,
      attributes: attributes.replace(/\ssqref\s*=\s*(?:"[^"]*"|'[^']*')/, ''),
    };
  });
}

/** The rules with a list of choices over these blocks, and no other rule there. The list helps and never refuses. */
export function withChoices(rules: ValidationRule[], blocks: Block[], choices: string[]): ValidationRule[] {
  const others = rules.map((rule) => ({ ...rule, blocks: blocks.reduce((left, taken) => left.flatMap((block) => without(block, taken)), rule.blocks) }));
  const content = `<formula1>${encodeXml(`"${choices.join(',').replaceAll('"', '""')}"`)}</formula1>`;
  return [...others.filter(({ blocks: left, rest }) => left.length + rest.length > 0), { blocks, rest: [], attributes: ' type="list" allowBlank="1" showErrorMessage="0"', content }];
}

/** What is left of a block when another is taken out of it: at most four blocks. */
function without(block: Block, taken: Block): Block[] {
  if (!overlap(block, taken)) return [block];
  const [top, bottom, left, right] = [block.rowIndex, block.rowIndex + block.rowCount, block.columnIndex, block.columnIndex + block.columnCount];
  const [takenTop, takenBottom] = [Math.max(top, taken.rowIndex), Math.min(bottom, taken.rowIndex + taken.rowCount)];
  const [takenLeft, takenRight] = [Math.max(left, taken.columnIndex), Math.min(right, taken.columnIndex + taken.columnCount)];
  const part = (fromRow: number, toRow: number, fromColumn: number, toColumn: number): Block => ({ rowIndex: fromRow, columnIndex: fromColumn, rowCount: toRow - fromRow, columnCount: toColumn - fromColumn });
  return [part(top, takenTop, left, right), part(takenBottom, bottom, left, right), part(takenTop, takenBottom, left, takenLeft), part(takenTop, takenBottom, takenRight, right)]
    .filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

/** What may follow the rules in a sheet's part, in the order of the file format. */
const AFTER = /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s/>]|<\/worksheet>/g;

export function addValidation(sheetXml: string, rules: ValidationRule[]): string {
  if (rules.length === 0) return sheetXml;
  const written = rules.map(({ blocks, rest, attributes, content }) => `<dataValidation${attributes} sqref="${encodeXml([...blocks.map(formatAddress), ...rest].join(' '))}">${content}</dataValidation>`);
  AFTER.lastIndex = Math.max(0, sheetXml.lastIndexOf('</sheetData>'));
  const at = AFTER.exec(sheetXml)?.index ?? sheetXml.length;
  return `${sheetXml.slice(0, at)}<dataValidations count="${rules.length}">${written.join('')}</dataValidations>${sheetXml.slice(at)}`;
}

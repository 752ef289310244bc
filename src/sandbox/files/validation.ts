import { DataValidationErrorStyle, type DataValidationOperator, DataValidationType, type IDataValidationRule } from '@univerjs/core';
import { readAreas, writeAreas } from './areas';
import { readFormula, writeFormula } from './formulas';
import { attribute, decodeXml, encodeXml, findElements, isOn, writeAttributes } from './xml-text';

const errorStyles: [string, DataValidationErrorStyle][] = [
  ['stop', DataValidationErrorStyle.STOP], ['warning', DataValidationErrorStyle.WARNING], ['information', DataValidationErrorStyle.INFO],
];
const types: string[] = [
  DataValidationType.WHOLE, DataValidationType.DECIMAL, DataValidationType.DATE, DataValidationType.TIME, DataValidationType.TEXT_LENGTH, DataValidationType.CUSTOM, DataValidationType.LIST,
];

/** The rules of a sheet's part: exceljs would walk their cells one by one, a whole column each time. Lists of other sheets stand in an extension. */
export function readValidation(sheetXml: string): IDataValidationRule[] {
  const plain = findElements(sheetXml, 'dataValidation').map(({ attributes, content }) => readRule(attributes, content, attribute(attributes, 'sqref') ?? ''));
  const extended = findElements(sheetXml, 'x14:dataValidation').map(({ attributes, content }) =>
    readRule(attributes, content.replaceAll('x14:', '').replaceAll(/<\/?xm:f>/g, ''), decodeXml(findElements(content, 'xm:sqref')[0]?.content ?? '')));
  return [...plain, ...extended].filter((rule) => rule !== null);
}

function readRule(attributes: string, content: string, areas: string): IDataValidationRule | null {
  const type = attribute(attributes, 'type') ?? '';
  const ranges = readAreas(areas);
  if (!types.includes(type) || ranges.length === 0) return null;
  const [formula1, formula2] = ['formula1', 'formula2'].map((tag) => findElements(content, tag)[0]?.content).map((text) => (text === undefined ? undefined : readTerm(decodeXml(text))));
  const showsAlert = isOn(attributes, 'showErrorMessage') ?? false;
  const style = errorStyles.find(([name]) => name === (attribute(attributes, 'errorStyle') ?? 'stop'))?.[1] ?? DataValidationErrorStyle.STOP;
  return {
    uid: '', ranges, type, formula1, ...(formula2 === undefined ? {} : { formula2 }),
    ...(type === DataValidationType.LIST || type === DataValidationType.CUSTOM ? {} : { operator: (attribute(attributes, 'operator') ?? 'between') as DataValidationOperator }),
    allowBlank: isOn(attributes, 'allowBlank') ?? false,
    showErrorMessage: showsAlert,
    // Univer's grid refuses other input whenever the style is "stop", so an alert that is not shown must not stop.
    errorStyle: showsAlert ? style : DataValidationErrorStyle.INFO,
    errorTitle: attribute(attributes, 'errorTitle') ?? '', error: attribute(attributes, 'error') ?? '',
    ...(isOn(attributes, 'showInputMessage') === undefined ? {} : { showInputMessage: isOn(attributes, 'showInputMessage')! }),
    ...(attribute(attributes, 'promptTitle') === undefined ? {} : { promptTitle: attribute(attributes, 'promptTitle')! }),
    ...(attribute(attributes, 'prompt') === undefined ? {} : { prompt: attribute(attributes, 'prompt')! }),
    // in the file it means the opposite of what it is called
    ...(type === DataValidationType.LIST ? { showDropDown: isOn(attributes, 'showDropDown') !== true } : {}),
  };
}

/** `"a,b"` is a list as it was typed, a number is a number, everything else a formula. */
function readTerm(text: string): string {
  const list = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (list !== undefined) return list.replaceAll('""', '"');
  return text.trim() !== '' && Number.isFinite(Number(text)) ? text : readFormula(text);
}

/** The elements for a sheet's part, '' without rules. */
export function writeValidation(rules: readonly IDataValidationRule[]): string {
  const written = rules.filter(({ type, ranges }) => types.includes(type) && ranges.length > 0).map((rule) => {
    const isList = rule.type === DataValidationType.LIST;
    const attributes = writeAttributes({
      type: rule.type,
      errorStyle: rule.showErrorMessage === false || rule.errorStyle === DataValidationErrorStyle.STOP ? undefined : errorStyles.find(([, style]) => style === rule.errorStyle)?.[0],
      operator: isList || rule.type === DataValidationType.CUSTOM || rule.operator === 'between' ? undefined : rule.operator,
      allowBlank: rule.allowBlank === false ? undefined : 1,
      showDropDown: isList && rule.showDropDown === false ? 1 : undefined,
      showInputMessage: rule.showInputMessage === undefined ? undefined : Number(rule.showInputMessage),
      showErrorMessage: rule.showErrorMessage === false ? undefined : 1,
      errorTitle: rule.errorTitle || undefined, error: rule.error || undefined, promptTitle: rule.promptTitle || undefined, prompt: rule.prompt || undefined,
      sqref: writeAreas(rule.ranges),
    });
    const terms = [rule.formula1, rule.formula2].map((term, index) => (term === undefined || term === '' ? '' : `<formula${index + 1}>${encodeXml(writeTerm(term, rule.type))}</formula${index + 1}>`));
    return `<dataValidation${attributes}>${terms.join('')}</dataValidation>`;
  });
  return written.length === 0 ? '' : `<dataValidations count="${written.length}">${written.join('')}</dataValidations>`;
}

function writeTerm(term: string, type: string): string {
  if (term.startsWith('=')) return writeFormula(term);
  return type === DataValidationType.LIST ? `"${term.replaceAll('"', '""')}"` : term;
}

/** What may follow the rules in a sheet's part, in the order of the file format. */
const afterRules = /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|drawing|legacyDrawing|picture|tableParts|extLst)[\s/>]|<\/worksheet>/;

export function insertValidation(sheetXml: string, rules: string): string {
  const from = Math.max(0, sheetXml.search(/<\/sheetData>|<sheetData\/>/));
  const at = from + sheetXml.slice(from).search(afterRules);
  return sheetXml.slice(0, at) + rules + sheetXml.slice(at);
}

import type { Block } from '../workbook';
import { formatAddress } from '../workbook';
import { absoluteReference, parseReference } from './address';
import { attributeOf, decodeXml, elementsOf, encodeXml } from './xml';

/** A defined name of the file, whatever it stands for. */
export interface FileName {
  name: string;
  /** as the file has it: `'Kế hoạch'!$A$1:$B$2`, or any formula */
  refersTo: string;
  /** the sheet whose own name it is; null for a name of the whole workbook */
  scope: string | null;
  /** the file's other attributes (hidden, comment …), kept as they stand */
  attributes: string;
}

/**
 * exceljs drops names that are formulas and forgets whose sheet a name is; a name of whole columns it walks cell by cell. So it never sees a name:
 * they are taken from the part and put back into the part.
 */
export function readNames(workbookXml: string, sheets: string[]): FileName[] {
  return elementsOf(workbookXml, 'definedName').map(({ attributes, content }) => {
    const local = attributeOf(attributes, 'localSheetId');
    return {
      name: attributeOf(attributes, 'name') ?? '',
      refersTo: decodeXml(content),
      scope: local === null ? null : (sheets[Number(local)] ?? null),
      attributes: attributes.replace(/\s(?:name|localSheetId)\s*=\s*(?:"[^"]*"|'[^']*')/g, ''),
    };
  }).filter(({ name }) => name !== '');
}

/** The workbook's part with these names in place of any others. */
export function withNames(workbookXml: string, names: FileName[], sheets: string[]): string {
  const [old] = elementsOf(workbookXml, 'definedNames');
  const bare = old === undefined ? workbookXml : workbookXml.slice(0, old.start) + workbookXml.slice(old.end);
  if (names.length === 0) return bare;
  const written = names.map(({ name, refersTo, scope, attributes }) => {
    const local = scope === null ? '' : ` localSheetId="${sheets.indexOf(scope)}"`;
    return `<definedName name="${encodeXml(name)}"${local}${attributes}>${encodeXml(refersTo)}</definedName>`;
  });
  return bare.replace('</sheets>', () => `</sheets><definedNames>${written.join('')}</definedNames>`);
}

/** The same names with one of them set to a block; names differ by letter case alone in no workbook. */
export function setName(names: FileName[], name: string, scope: string | null, refersTo: string, attributes = ''): FileName[] {
  const same = (one: FileName): boolean => one.scope === scope && one.name.toLowerCase() === name.toLowerCase();
  return [...names.filter((one) => !same(one)), { name, refersTo, scope, attributes }];
}

export function referenceTo(sheet: string, block: Block): string {
  return absoluteReference(sheet, formatAddress(block));
}

/** Where a name of the workbook points, when it points to one block. */
export function blockOfName(names: FileName[], name: string): { sheet: string; block: Block } | null {
  const found = names.find((one) => one.scope === null && one.name.toLowerCase() === name.toLowerCase());
  return found === undefined ? null : parseReference(found.refersTo);
}
